/** Rows of values written into the cells of an area, and what the API replies to that. */
import type { Spreadsheet } from '../../../sheets/api';
import { a1Text, type SheetRange } from '../a1';
import type { Area } from '../areas';
import type { Draft } from '../draft';
import { changeCells } from '../grid';
import { readValues } from '../read-values';
import type { ReadRange } from '../service';
import type { readRows, readWriteOptions } from './body';
import { entered } from './entered';

export interface UpdatedValues {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
  readonly updatedData?: ReadRange;
}

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

export type Rows = ReturnType<typeof readRows>;

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
