/** Heights of rows with wrapped texts, where the spreadsheet leaves them to whoever shows it. */
import type { CellData, Sheet } from '../../sheets/api';
import { gridSize, storedArea } from '../emulator/sheets/areas';
import { rowsOf } from '../emulator/sheets/grid';
import { googleHeight, googleWidth, pointsOf } from './sizes';

/** Points that a line is high, and a text is wide, for a font of one point. */
const lineHeight = 1.32;
const wide = 0.62;
const narrow = 0.28;
const usual = 0.52;
const boldness = 1.07;
/** Pixels that Excel leaves free beside a text. */
const padding = 6;

/**
 * Excel fits such rows when it opens a file, LibreOffice does not: so the height is measured here
 * and written as one that is not the user's, which Excel goes on fitting.
 * @returns heights in points, by row
 */
export function fittedRows(
  before: Sheet | undefined,
  after: Sheet,
  usualSize: number,
): ReadonlyMap<number, number> {
  const was = before === undefined ? [] : rowsOf(before);
  const { rowMetadata = [], columnMetadata = [] } = after.data?.[0] ?? {};
  const merged = new Set(
    (after.merges ?? []).flatMap((range) => {
      const { startRow, endRow } = storedArea(range, gridSize(after));
      return Array.from({ length: endRow - startRow }, (_, index) => startRow + index);
    }),
  );
  const heights = new Map<number, number>();
  for (const [index, row] of rowsOf(after).entries()) {
    const { pixelSize = googleHeight } = rowMetadata[index] ?? {};
    // A text over merged cells has more room than its own column.
    if (row === was[index] || pixelSize !== googleHeight || merged.has(index)) continue;
    const highest = (row.values ?? []).reduce((most, cell, column) => {
      const { pixelSize: width = googleWidth, hiddenByUser } = columnMetadata[column] ?? {};
      return hiddenByUser === true ? most : Math.max(most, heightOf(cell, width, usualSize));
    }, 0);
    if (highest > pointsOf(googleHeight)) heights.set(index, Math.ceil(highest * 4) / 4);
  }
  return heights;
}

/** In points; 0 for a cell whose text is not wrapped. */
function heightOf(
  { userEnteredValue, userEnteredFormat }: CellData,
  width: number,
  usualSize: number,
): number {
  const text = userEnteredValue?.stringValue;
  if (text === undefined || userEnteredFormat?.wrapStrategy !== 'WRAP') return 0;
  const { fontSize = usualSize, bold } = userEnteredFormat.textFormat ?? {};
  const room = pointsOf(Math.max(1, width - padding));
  const size = fontSize * (bold === true ? boldness : 1);
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, room, size), 0);
  return lines * fontSize * lineHeight + 2;
}

function linesOf(text: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<= )/)) {
    const width = widthOf(word.normalize('NFC')) * size;
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += used === 0 ? Math.max(0, Math.ceil(width / room) - 1) : 0;
    used = used === 0 && width > room ? width % room : used + width;
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += /[ijltfrI.,:;!'|()[\]\- ]/.test(letter)
      ? narrow
      : /[\p{Lu}mw]/u.test(letter)
        ? wide
        : usual;
  }
  return width;
}
