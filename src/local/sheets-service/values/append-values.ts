/** spreadsheets.values.append. */
import type { Spreadsheet } from '../../../sheets/api';
import { a1Text, resolveA1 } from '../a1';
import { gridSize, type Area } from '../areas';
import { createDraft, sheetById } from '../draft';
import { rowsOf } from '../grid';
import { setGridSize } from '../grid-properties';
import { insertSpan } from '../shifts';
import { readRows, readWriteOptions, type ValuesBody, type WriteOptions } from './body';
import { widthOf, writeRows, type UpdatedValues, type Written } from './write-rows';

export interface AppendedValues {
  readonly spreadsheetId: string;
  readonly tableRange?: string;
  readonly updates: UpdatedValues;
}

/**
 * Writes rows below the table that the range's first cell belongs to: the rows from there on that
 * hold anything. The grid grows where it is too small.
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
  const end = endOfTable(rowsOf(sheet), area);
  const draft = createDraft(stored);
  const size = gridSize(sheet);
  const width = widthOf(rows);
  if (read.insertDataOption === 'INSERT_ROWS' && end < size.rows) {
    insertSpan(draft, sheetId, true, end, rows.length, Math.max(0, end - 1));
  }
  const needed = { rows: end + rows.length, columns: area.startColumn + width };
  const grown = gridSize(sheetById(draft, sheetId));
  if (needed.rows > grown.rows || needed.columns > grown.columns) {
    setGridSize(draft, sheetId, {
      rows: Math.max(needed.rows, grown.rows),
      columns: Math.max(needed.columns, grown.columns),
    });
  }
  const target: Area = {
    startRow: end,
    endRow: end + rows.length,
    startColumn: area.startColumn,
    endColumn: area.startColumn + width,
  };
  const { spreadsheet, reply } = writeRows(
    draft,
    { sheet: sheetById(draft, sheetId), area: target },
    rows,
    read,
  );
  const table = end > area.startRow && { ...target, startRow: area.startRow, endRow: end };
  return {
    spreadsheet,
    reply: {
      spreadsheetId: reply.spreadsheetId,
      ...(table && { tableRange: a1Text({ sheet, area: table }) }),
      updates: reply,
    },
  };
}

/** The first row from the area's on that holds nothing. */
function endOfTable(rows: ReturnType<typeof rowsOf>, { startRow }: Area): number {
  let row = startRow;
  while (rows[row]?.values?.some((cell) => cell?.userEnteredValue !== undefined) === true) row += 1;
  return row;
}
