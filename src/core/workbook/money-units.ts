/** Finds the unit of money of each column of a sheet, from its heading and from the lines above the header. */
import { unitsOfHeading, unitsOfLine } from '../vietnamese/parse/stated-units';
import type { Table } from '../schema/table';
import type { SheetCells } from './snapshot';
import type { Header } from './header';

export interface MoneyUnits {
  /** By column key, only of columns whose plain numbers are not in đồng: so many đồng each. */
  readonly byColumn: ReadonlyMap<string, number>;
  /** Units that contradict each other, with the column in whose heading they do; null: all agree. */
  readonly conflict: { readonly key: string; readonly units: readonly number[] } | null;
}

export function moneyUnitsOf(sheet: SheetCells, table: Table, header: Header): MoneyUnits {
  const byColumn = new Map<string, number>();
  let conflict: MoneyUnits['conflict'] = null;
  const columns = table.columns.flatMap(({ key, kind }) => {
    const column = header.columns.get(key);
    return kind.name !== 'money' || column === undefined ? [] : [{ key, column }];
  });
  if (columns.length === 0) return { byColumn, conflict };
  const above = unitsAbove(sheet, header.firstRow);
  for (const { key, column } of columns) {
    const stated = new Set([
      ...headingsOf(sheet, header, column).flatMap(unitsOfHeading),
      ...above,
    ]);
    const [unit = 1] = stated;
    if (stated.size > 1) conflict ??= { key, units: [...stated] };
    else if (unit !== 1) byColumn.set(key, unit);
  }
  return { byColumn, conflict };
}

/** What the header says of a column: its cells in the header rows, and group headings merged over it. */
function headingsOf(
  { values, merges }: SheetCells,
  { firstRow, lastRow }: Header,
  column: number,
): readonly string[] {
  const headings: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const group = merges.find(
      ({ startRow, startColumn, endColumn }) =>
        startRow === row && startColumn < column && column < endColumn,
    );
    const text = values[group?.startColumn ?? column]?.[row];
    if (typeof text === 'string') headings.push(text);
  }
  return headings;
}

function unitsAbove({ values }: SheetCells, firstRow: number): readonly number[] {
  return Array.from({ length: firstRow }, (_, row) => row).flatMap((row) =>
    unitsOfLine(
      values.flatMap((cells) => {
        const text = cells[row];
        return typeof text === 'string' ? [text] : [];
      }),
    ),
  );
}
