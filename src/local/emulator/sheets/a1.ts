/** Ranges in A1 notation: "'Đăng ký'!A1:C", "Sheet1!A2", "B:B", "2:5", a sheet's or a range's name. */
import type { GridRange, Sheet, Spreadsheet } from '../../../sheets/api';
import { columnIndex, columnLetters } from '../../../core/data/a1';
import { gridSize, outsideGrid, quoteTitle, rangeText, storedArea, type Area } from './areas';
import { invalidArgument } from './failures';
import { sameTitle } from './titles';

export interface SheetRange {
  readonly sheet: Sheet;
  /** Open ends closed by the grid. */
  readonly area: Area;
}

/** A read, or a range to clear, that ends outside the grid is cut off there; one to write to is refused. */
type Beyond = 'cut' | 'refuse';

/**
 * The cells that a range means. Titles match whatever their case; a bare text is first an address
 * on the first sheet, then a named range, then a sheet.
 * @throws 400 "Unable to parse range: …", or Google's sentence for a range beyond the grid
 */
export function resolveA1(
  spreadsheet: Spreadsheet,
  text: string,
  beyond: Beyond = 'cut',
): SheetRange {
  const [title, cells] = splitTitle(text);
  const sheets = spreadsheet.sheets ?? [];
  const find = (wanted: string) => sheets.find((sheet) => sameTitle(titleOf(sheet), wanted));
  if (title !== undefined) {
    const sheet = find(title);
    if (sheet === undefined) throw unreadable(text);
    if (cells === undefined) return inGrid(sheet, {}, beyond);
    const range = parseCells(cells);
    if (range !== undefined) return inGrid(sheet, range, beyond);
    const named = findNamed(spreadsheet, cells);
    if (named?.sheet !== sheet) throw unreadable(text);
    return inGrid(sheet, named.range, beyond);
  }
  const onFirst = parseCells(text);
  if (onFirst !== undefined && sheets[0] !== undefined) return inGrid(sheets[0], onFirst, beyond);
  const named = findNamed(spreadsheet, text);
  const sheet = named?.sheet ?? find(text);
  if (sheet === undefined) throw unreadable(text);
  return inGrid(sheet, named?.range ?? {}, beyond);
}

function findNamed(
  { namedRanges = [], sheets = [] }: Spreadsheet,
  wanted: string,
): { readonly sheet: Sheet; readonly range: GridRange } | undefined {
  const range = namedRanges.find(({ name = '' }) => sameTitle(name, wanted))?.range;
  const sheet = sheets.find(
    ({ properties }) => (properties?.sheetId ?? 0) === (range?.sheetId ?? 0),
  );
  return range && sheet && { sheet, range };
}

/** The range as answers name it: "'Đăng ký'!A1:C1000", one cell as "Sheet1!A2". */
export function a1Text({ sheet, area }: SheetRange): string {
  const first = columnLetters(area.startColumn) + String(area.startRow + 1);
  const last = columnLetters(area.endColumn - 1) + String(area.endRow);
  return `${quoteTitle(titleOf(sheet))}!${first === last ? first : `${first}:${last}`}`;
}

function unreadable(text: string) {
  return invalidArgument(`Unable to parse range: ${text}`);
}

function titleOf(sheet: Sheet): string {
  return sheet.properties?.title ?? '';
}

function inGrid(sheet: Sheet, range: GridRange, beyond: Beyond): SheetRange {
  const size = gridSize(sheet);
  const area = storedArea(range, size);
  const begins = area.startRow < size.rows && area.startColumn < size.columns;
  const ends = area.endRow <= size.rows && area.endColumn <= size.columns;
  if (!begins || (!ends && beyond === 'refuse')) throw outsideGrid(rangeText(sheet, range), size);
  const endRow = Math.min(area.endRow, size.rows);
  const endColumn = Math.min(area.endColumn, size.columns);
  return { sheet, area: { ...area, endRow, endColumn } };
}

/** Title and cells of a text with a "!" outside quotes or a quoted title; else neither. */
function splitTitle(text: string): readonly [title?: string, cells?: string | undefined] {
  const quoted = /^'((?:[^']|'')+)'(?:!(.+))?$/s.exec(text);
  if (quoted !== null) return [quoted[1]!.replace(/''/g, "'"), quoted[2]];
  const mark = text.lastIndexOf('!');
  return mark > 0 ? [text.slice(0, mark), text.slice(mark + 1)] : [];
}

/** "A1", "A1:C3", "A:C", "2:5", "A2:C"; corners in any order. Undefined where it is none of these. */
function parseCells(text: string): GridRange | undefined {
  const parts = text.split(':').map((part) => /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(part));
  const [first, second] = parts;
  if (!first || second === null || parts.length > 2) return undefined;
  const end = second ?? first;
  const alone = second === undefined;
  if (!first[0] || !end[0] || (alone && (!first[1] || !first[2]))) return undefined;
  const [startRow, endRow] = ordered(rowIndex(first[2]), rowIndex(end[2]));
  const [startColumn, endColumn] = ordered(columnOf(first[1]), columnOf(end[1]));
  return {
    startRowIndex: startRow ?? 0,
    startColumnIndex: startColumn ?? 0,
    ...(endRow === undefined ? {} : { endRowIndex: endRow + 1 }),
    ...(endColumn === undefined ? {} : { endColumnIndex: endColumn + 1 }),
  };
}

function ordered(
  one: number | undefined,
  other: number | undefined,
): readonly [number | undefined, number | undefined] {
  if (one === undefined || other === undefined) return [one ?? other, undefined];
  return [Math.min(one, other), Math.max(one, other)];
}

function rowIndex(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits) - 1;
}

function columnOf(letters: string | undefined): number | undefined {
  return letters === undefined ? undefined : columnIndex(letters.toUpperCase());
}
