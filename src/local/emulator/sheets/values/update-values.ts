/** spreadsheets.values.update. */
import type { Spreadsheet } from '../../../../sheets/api';
import { columnLetters } from '../../../../core/data/a1';
import { a1Text, resolveA1, type SheetRange } from '../a1';
import { gridSize, type Area } from '../areas';
import { createDraft, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { readRows, readWriteOptions, type ValuesBody, type WriteOptions } from './body';
import { changeCells } from '../grid';
import { readValues } from '../read-values';
import type { UpdatedValues } from '../service';
import { entered, withValue } from './typed-value';

// Rows of values written into the cells of an area, and what the API replies to that.

/** The sheet, and the rows and columns of it, that values were written to. */
export interface Touched {
  readonly sheetId: number;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** What a call made of the spreadsheet, and its reply. */
export interface Written<Reply> {
  readonly spreadsheet: Spreadsheet;
  readonly reply: Reply;
}

type Rows = ReturnType<typeof readRows>;

export function widthOf(rows: Rows): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Writes rows from the area's first cell on; there is room for them. */
export function writeRows(
  draft: Draft,
  { sheet, area }: SheetRange,
  rows: Rows,
  options: ReturnType<typeof readWriteOptions>,
): Written<UpdatedValues> & { readonly touched: Touched } {
  const width = widthOf(rows);
  const target: Area = {
    ...area,
    endRow: area.startRow + Math.max(1, rows.length),
    endColumn: area.startColumn + Math.max(1, width),
  };
  let updatedCells = 0;
  const { locale } = draft.spreadsheet.properties ?? {};
  const sheetId = sheet.properties?.sheetId ?? 0;
  const touched = { sheetId, rows: new Set<number>(), columns: new Set<number>() };
  changeCells(draft, sheetId, target, (cell, row, column) => {
    const value = rows[row - target.startRow]?.[column - target.startColumn] ?? null;
    if (value === null) return cell;
    updatedCells += 1;
    touched.rows.add(row);
    touched.columns.add(column);
    return entered(cell, value, options.valueInputOption, locale);
  });
  const updatedRange = a1Text({ sheet, area: target });
  const [updatedData] = readValues(draft.spreadsheet, [updatedRange], {
    valueRenderOption: options.responseValueRenderOption ?? 'FORMATTED_VALUE',
    dateTimeRenderOption: options.responseDateTimeRenderOption ?? 'SERIAL_NUMBER',
  });
  return {
    spreadsheet: draft.spreadsheet,
    touched,
    reply: {
      spreadsheetId: draft.spreadsheet.spreadsheetId ?? '',
      updatedRange,
      updatedRows: touched.rows.size,
      updatedColumns: touched.columns.size,
      updatedCells,
      ...(options.includeValuesInResponse === true && updatedData && { updatedData }),
    },
  };
}

/**
 * Writes rows from the range's first cell on; a range of one cell is only where to begin.
 * @throws 400 for values beyond the range or the grid
 */
export function updateValues(
  stored: Spreadsheet,
  rangeText: string,
  body: ValuesBody,
  options: WriteOptions,
): Written<UpdatedValues> {
  const read = readWriteOptions(options);
  const rows = readRows(body);
  return writeToRange(createDraft(stored), resolveA1(stored, rangeText, 'refuse'), rows, read);
}

/** The same into a draft, by a range that is found already. @throws as updateValues */
export function writeToRange(
  draft: Draft,
  range: SheetRange,
  rows: Rows,
  options: ReturnType<typeof readWriteOptions>,
): ReturnType<typeof writeRows> {
  checkRoom(range, rows);
  return writeRows(draft, range, rows, options);
}

function checkRoom({ sheet, area }: SheetRange, rows: Rows): void {
  const isStart = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
  const size = gridSize(sheet);
  const endRow = isStart ? size.rows : area.endRow;
  const endColumn = isStart ? size.columns : area.endColumn;
  const width = widthOf(rows);
  const within = `Requested writing within range [${a1Text({ sheet, area })}], but tried writing to`;
  if (area.startRow + rows.length > endRow) throw invalidArgument(`${within} row [${endRow + 1}]`);
  if (area.startColumn + width > endColumn) {
    throw invalidArgument(`${within} column [${columnLetters(endColumn)}]`);
  }
}

// spreadsheets.values.clear.

/** Clears the values of a range; formats, notes and rules stay. */
export function clearValues(
  stored: Spreadsheet,
  rangeText: string,
): Written<{ readonly spreadsheetId: string; readonly clearedRange: string }> {
  const range = resolveA1(stored, rangeText);
  const draft = createDraft(stored);
  clearRange(draft, range);
  return {
    spreadsheet: draft.spreadsheet,
    reply: { spreadsheetId: stored.spreadsheetId ?? '', clearedRange: a1Text(range) },
  };
}

export function clearRange(draft: Draft, { sheet, area }: SheetRange): void {
  changeCells(draft, sheet.properties?.sheetId ?? 0, area, (cell) => withValue(cell, undefined));
}
