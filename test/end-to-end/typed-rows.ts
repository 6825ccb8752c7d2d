/** Rows typed into the studio's grid as a person would, cell by cell. */
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import type { StudioWindow } from './studio-page';

/** Only in the browser. */
declare const studio: StudioTestHook;

/** The column of a heading in the first row of a sheet. */
export async function columnOf(
  window: StudioWindow,
  sheet: string,
  heading: string,
): Promise<number> {
  const [header = [0]] = await window.rows(sheet);
  const column = header.slice(1).indexOf(heading);
  if (column < 0) throw new Error(`${sheet} has no column ${heading}`);
  return column;
}

export const letters = (column: number) => String.fromCharCode(65 + column);

/** Types other texts into a row by heading, cell by cell. @param row 1-based */
export async function typeRow(
  window: StudioWindow,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [heading, text] of Object.entries(cells)) {
    const column = await columnOf(window, sheet, heading);
    const before = await window.text(sheet, row - 1, column);
    await window.select(sheet, `${letters(column)}${row}`);
    await window.type(text);
    await window.until(
      ([name, at, where, old]) => studio.ready() && studio.text(name, at, where) !== old,
      [sheet, row - 1, column, before] as const,
    );
  }
}
