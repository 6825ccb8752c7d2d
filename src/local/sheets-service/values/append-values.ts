/** spreadsheets.values.append. */
import type { Spreadsheet } from '../../../sheets/api';
import { a1Text, resolveA1 } from '../a1';
import { gridSize, type Area } from '../areas';
import { createDraft, sheetById } from '../draft';
import { setGridSize } from '../grid-properties';
import { insertSpan } from '../shifts';
import { lastTableIn } from './data-region';
import { readRows, readWriteOptions, type ValuesBody, type WriteOptions } from './body';
import { widthOf, writeRows, type UpdatedValues, type Written } from './write-rows';

export interface AppendedValues {
  readonly spreadsheetId: string;
  readonly tableRange?: string;
  readonly updates: UpdatedValues;
}

/**
 * Writes rows below the last table in the range, from that table's first column on; without a table
 * from the range's first cell on. The grid grows where it is too small.
 */
export function appendValues(
  stored: Spreadsheet,
  rangeText: string,
  body: ValuesBody,
  options: WriteOptions,
): Written<AppendedValues> {
  const read = readWriteOptions(options);
  const rows = readRows(body);
  const { sheet, area } = resolveA1(stored, rangeText);
  const sheetId = sheet.properties?.sheetId ?? 0;
  const table = lastTableIn(sheet, area);
  const startRow = table?.endRow ?? area.startRow;
  const { startColumn } = table ?? area;
  const draft = createDraft(stored);
  const size = gridSize(sheet);
  const width = widthOf(rows);
  if (read.insertDataOption === 'INSERT_ROWS' && startRow < size.rows) {
    insertSpan(draft, sheetId, true, startRow, rows.length, Math.max(0, startRow - 1));
  }
  const needed = { rows: startRow + rows.length, columns: startColumn + width };
  const grown = gridSize(sheetById(draft, sheetId));
  if (needed.rows > grown.rows || needed.columns > grown.columns) {
    setGridSize(draft, sheetId, {
      rows: Math.max(needed.rows, grown.rows),
      columns: Math.max(needed.columns, grown.columns),
    });
  }
  const target: Area = {
    startRow,
    endRow: startRow + rows.length,
    startColumn,
    endColumn: startColumn + width,
  };
  const written = writeRows(draft, { sheet: sheetById(draft, sheetId), area: target }, rows, read);
  return {
    spreadsheet: written.spreadsheet,
    reply: {
      spreadsheetId: written.reply.spreadsheetId,
      ...(table && { tableRange: a1Text({ sheet, area: table }) }),
      updates: written.reply,
    },
  };
}
