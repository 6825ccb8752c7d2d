/** spreadsheets.values.append. */
import type { Spreadsheet, Sheet } from '../../../../sheets/api';
import { a1Text, resolveA1 } from '../a1';
import { gridSize, type Area } from '../areas';
import { createDraft, sheetById } from '../draft';
import { setGridSize, cellAt, rowsOf } from '../grid';
import { insertSpan } from '../shifts';
import { readRows, readWriteOptions, type ValuesBody, type WriteOptions } from './body';
import { widthOf, writeRows, type Written } from './update-values';
import type { AppendedValues } from '../service';

// The tables of a sheet: rectangles of data with nothing around them, as append looks for them.

/**
 * The last table that reaches into the area.
 * @returns undefined where none does: then values go to the area's first cell
 * Source: developers.google.com/workspace/sheets/api/guides/values, "Append values"
 */
function lastTableIn(sheet: Sheet, area: Area): Area | undefined {
  const { startRow, startColumn } = area;
  const found = lastDataIn(sheet, area);
  if (found !== undefined) return regionAround(sheet, found);
  // A blank cell within a table, beside a cell of it.
  for (let row = startRow - 1; row <= startRow + 1; row += 1) {
    for (let column = startColumn - 1; column <= startColumn + 1; column += 1) {
      if (!hasData(sheet, row, column)) continue;
      const region = regionAround(sheet, { row, column });
      const holds =
        region.startRow <= startRow &&
        startRow < region.endRow &&
        region.startColumn <= startColumn &&
        startColumn < region.endColumn;
      if (holds) return region;
    }
  }
  return undefined;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function hasData(sheet: Sheet, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && cellAt(sheet, row, column).userEnteredValue !== undefined;
}

/** The rightmost data of the lowest row that has any. */
function lastDataIn(sheet: Sheet, area: Area): Place | undefined {
  const rows = rowsOf(sheet);
  for (let row = Math.min(area.endRow, rows.length) - 1; row >= area.startRow; row -= 1) {
    const width = Math.min(area.endColumn, rows[row]?.values?.length ?? 0);
    for (let column = width - 1; column >= area.startColumn; column -= 1) {
      if (hasData(sheet, row, column)) return { row, column };
    }
  }
  return undefined;
}

/** The rectangle around a cell that grows while data touches it, corners included. */
function regionAround(sheet: Sheet, { row, column }: Place): Area {
  let [startRow, endRow, startColumn, endColumn] = [row, row + 1, column, column + 1];
  const inRow = (at: number) => {
    for (let next = startColumn - 1; next <= endColumn; next += 1) {
      if (hasData(sheet, at, next)) return true;
    }
    return false;
  };
  const inColumn = (at: number) => {
    for (let next = startRow - 1; next <= endRow; next += 1) {
      if (hasData(sheet, next, at)) return true;
    }
    return false;
  };
  for (let hasGrown = true; hasGrown;) {
    const before = endRow - startRow + (endColumn - startColumn);
    while (inRow(startRow - 1)) startRow -= 1;
    while (inRow(endRow)) endRow += 1;
    while (inColumn(startColumn - 1)) startColumn -= 1;
    while (inColumn(endColumn)) endColumn += 1;
    hasGrown = endRow - startRow + (endColumn - startColumn) > before;
  }
  return { startRow, endRow, startColumn, endColumn };
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
