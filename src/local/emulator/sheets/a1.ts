/** Ranges in A1 notation: "'Đăng ký'!A1:C", "Sheet1!A2", "B:B", "2:5", a sheet's or a range's name. */
import type { GridRange, Sheet, Spreadsheet } from '../../../sheets/api';
import { parseOpenRange, rangeAddress, unquoteTitle } from '../../../core/data/a1';
import { gridSize, outsideGrid, rangeText, shownTitle, storedArea, type Area } from './areas';
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
  return `${shownTitle(titleOf(sheet))}!${rangeAddress(area)}`;
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
  const quoted = /^('(?:[^']|'')+')(?:!(.+))?$/s.exec(text);
  if (quoted !== null) return [unquoteTitle(quoted[1] ?? ''), quoted[2]];
  const mark = text.lastIndexOf('!');
  return mark > 0 ? [text.slice(0, mark), text.slice(mark + 1)] : [];
}

/** Cells in A1 notation as a range of a sheet; undefined where the text is none. */
function parseCells(text: string): GridRange | undefined {
  const range = parseOpenRange(text);
  if (range === null) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  return {
    startRowIndex: startRow ?? 0,
    startColumnIndex: startColumn ?? 0,
    ...(endRow !== null && { endRowIndex: endRow }),
    ...(endColumn !== null && { endColumnIndex: endColumn }),
  };
}
