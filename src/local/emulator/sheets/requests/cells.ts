/** Requests that write cells: updateCells, repeatCell, appendCells. */
import { fillFormula } from '../../../../formulas/language/rewrite-references';
import { canonicalFormula } from '../../../../formulas/language/separators';
import type { CellData, Sheet } from '../../../../sheets/api';
import { areaOf, gridSize, type Area, type SheetArea } from '../areas';
import { required, sheetById, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask, type FieldMask } from '../field-masks';
import { setGridSize, blankCell, changeCells, oncePerCell, rowsOf } from '../grid';
import { cellData, rowData } from '../messages/cells';
import { integer, list, message, one, text } from '../messages/message';
import { gridCoordinate, gridRange } from '../messages/ranges';
import { checkValidation } from '../rules';
import { insertSpan } from '../shifts';
import { setTableEnd, tableArea, tableById } from '../tables';
import { requestKind } from './request';
import { border } from '../messages/formats';

import Schema = GoogleAppsScript.Sheets.Schema;

const updateCells = message<Schema.UpdateCellsRequest>(
  'UpdateCellsRequest',
  { rows: list(one(rowData)), fields: text, start: one(gridCoordinate), range: one(gridRange) },
  { area: ['start', 'range'] },
);

const repeatCell = message<Schema.RepeatCellRequest>('RepeatCellRequest', {
  range: one(gridRange),
  cell: one(cellData),
  fields: text,
});

const appendCells = message<Schema.AppendCellsRequest>('AppendCellsRequest', {
  sheetId: integer,
  rows: list(one(rowData)),
  fields: text,
  tableId: text,
});

/** 50,000 characters a cell: support.google.com/drive/answer/37603 */
const mostCharacters = 50_000;

export const cellRequests = {
  updateCells: requestKind(updateCells, (draft, { rows = [], fields, start, range }) => {
    const mask = changeMask(fields, cellData);
    if (range !== undefined) {
      const area = areaOf(draft, range);
      writeRows(draft, area, area, rows, mask);
      return;
    }
    const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = required(start, 'start or range');
    const size = gridSize(sheetById(draft, sheetId));
    const target = { startRow: rowIndex, startColumn: columnIndex };
    const room = { ...target, endRow: size.rows, endColumn: size.columns };
    writeRows(draft, { ...room, sheetId }, undefined, rows, mask);
  }),

  repeatCell: requestKind(repeatCell, (draft, { range, cell = {}, fields }) => {
    const mask = changeMask(fields, cellData);
    const area = areaOf(draft, required(range, 'range'));
    const entered = asEntered(draft, cell);
    if (entered.userEnteredValue?.formulaValue === undefined) {
      const change = oncePerCell((before) => writeCell(before, entered, mask));
      changeCells(draft, area.sheetId, area, change);
      return;
    }
    changeCells(draft, area.sheetId, area, (before, row, column) =>
      writeCell(before, filled(entered, row - area.startRow, column - area.startColumn), mask),
    );
  }),

  appendCells: requestKind(appendCells, (draft, { sheetId = 0, rows = [], fields, tableId }) => {
    const mask = changeMask(fields, cellData);
    if (tableId !== undefined) {
      const body = roomInTable(draft, tableById(draft, tableId), rows.length);
      writeRows(draft, body, undefined, rows, mask);
      return;
    }
    const sheet = sheetById(draft, sheetId);
    const startRow = rowsWithData(sheet);
    const size = gridSize(sheet);
    const endRow = Math.max(size.rows, startRow + rows.length);
    if (endRow > size.rows) setGridSize(draft, sheetId, { ...size, rows: endRow });
    const room = { startRow, endRow, startColumn: 0, endColumn: size.columns };
    writeRows(draft, { ...room, sheetId }, undefined, rows, mask);
  }),
};

/**
 * Writes rows from the area's first cell on.
 * @param cleared the cells that lose the mask's fields where no row gives them
 * @throws 400 for a cell outside the area, which is counted from 0 in the message
 */
function writeRows(
  draft: Draft,
  area: SheetArea,
  cleared: Area | undefined,
  rows: readonly Schema.RowData[],
  mask: FieldMask,
): void {
  const columns = rows.reduce((most, { values = [] }) => Math.max(most, values.length), 0);
  checkRoom('row', area.startRow, rows.length, area.endRow);
  checkRoom('column', area.startColumn, columns, area.endColumn);
  const { startRow, startColumn } = area;
  const written = {
    startRow,
    startColumn,
    endRow: startRow + rows.length,
    endColumn: startColumn + columns,
  };
  const clear = oncePerCell((before) => writeCell(before, {}, mask));
  changeCells(draft, area.sheetId, cleared ?? written, (before, row, column) => {
    const cell = rows[row - startRow]?.values?.[column - startColumn];
    if (cell === undefined) {
      return cleared === undefined || before === blankCell ? before : clear(before);
    }
    return writeCell(before, asEntered(draft, cell), mask);
  });
}

function checkRoom(what: 'row' | 'column', start: number, count: number, end: number): void {
  if (start < 0) throw invalidArgument(`The ${what} to start from must not be negative.`);
  if (count === 0 || start + count <= end) return;
  throw invalidArgument(
    `Attempting to write ${what}: ${Math.max(start, end)}, beyond the last requested ${what} of: ${end - 1}`,
  );
}

/** A cell after a write: a new value ends the text runs and the cached result of the old one. */
function writeCell(before: CellData, cell: CellData, mask: FieldMask): CellData {
  checkCell(cell);
  const after = changeByMask(before, withoutEmptyValues(cell), mask);
  if (mask.has('userEnteredValue')) {
    if (before.effectiveValue !== undefined) delete after.effectiveValue;
    if (before.textFormatRuns !== undefined && !mask.has('textFormatRuns')) {
      delete after.textFormatRuns;
    }
  }
  return Object.keys(after).length === 0 ? blankCell : after;
}

/** A formula is parsed as if typed in the spreadsheet's locale (googleapis/google-api-nodejs-client#1994). */
function asEntered(draft: Draft, cell: CellData): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell;
  const locale = draft.spreadsheet.properties?.locale ?? '';
  return { ...cell, userEnteredValue: { formulaValue: canonicalFormula(formula, locale) } };
}

/** A formula that is repeated names the cells beside each of its places. */
function filled(cell: CellData, rows: number, columns: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell;
  return { ...cell, userEnteredValue: { formulaValue: fillFormula(formula, rows, columns) } };
}

/** An empty value, note or list of runs is none. */
function withoutEmptyValues(cell: CellData): CellData {
  const { userEnteredValue, note, textFormatRuns } = cell;
  const blank =
    userEnteredValue !== undefined &&
    (userEnteredValue.stringValue === '' || Object.keys(userEnteredValue).length === 0);
  if (!blank && note !== '' && textFormatRuns?.length !== 0) return cell;
  const result = { ...cell };
  if (blank) delete result.userEnteredValue;
  if (note === '') delete result.note;
  if (textFormatRuns?.length === 0) delete result.textFormatRuns;
  return result;
}

function checkCell({ userEnteredValue, dataValidation }: CellData): void {
  if ((userEnteredValue?.stringValue?.length ?? 0) > mostCharacters) {
    throw invalidArgument(
      `Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`,
    );
  }
  if (dataValidation !== undefined) checkValidation(dataValidation);
}

/**
 * The rows of a table below the last one with a value, at least so many: the table grows where it
 * has too few, and what stands below it moves down.
 */
function roomInTable(draft: Draft, table: Schema.Table, count: number): SheetArea {
  const area = tableArea(table);
  const { sheetId, startRow, endRow, startColumn, endColumn } = area;
  const rows = rowsOf(sheetById(draft, sheetId));
  const isFilled = (row: number) =>
    rows[row]?.values?.slice(startColumn, endColumn).some((cell) => cell?.userEnteredValue);
  let first = endRow;
  while (first > startRow + 1 && isFilled(first - 1) !== true) first -= 1;
  const lacking = first + count - endRow;
  if (lacking > 0) {
    insertSpan(draft, sheetId, true, endRow, lacking, endRow - 1);
    setTableEnd(draft, table, endRow + lacking);
  }
  return { ...area, startRow: first, endRow: first + count };
}

/** The number of rows up to the last one with a value. */
function rowsWithData(sheet: Sheet): number {
  const rows = rowsOf(sheet);
  let count = rows.length;
  while (count > 0 && !rows[count - 1]?.values?.some((cell) => cell?.userEnteredValue)) count -= 1;
  return count;
}

// The request updateBorders: edges and inner lines of a range.

const updateBorders = message<Schema.UpdateBordersRequest>('UpdateBordersRequest', {
  range: one(gridRange),
  top: one(border),
  bottom: one(border),
  left: one(border),
  right: one(border),
  innerHorizontal: one(border),
  innerVertical: one(border),
});

export const borderRequests = {
  updateBorders: requestKind(updateBorders, (draft, request) => {
    const area = areaOf(draft, required(request.range, 'range'));
    const { top, bottom, left, right, innerHorizontal, innerVertical } = request;
    changeCells(draft, area.sheetId, area, (cell, row, column) =>
      withBorders(cell, {
        top: row === area.startRow ? top : innerHorizontal,
        bottom: row === area.endRow - 1 ? bottom : innerHorizontal,
        left: column === area.startColumn ? left : innerVertical,
        right: column === area.endColumn - 1 ? right : innerVertical,
      }),
    );
  }),
};

type Side = 'top' | 'bottom' | 'left' | 'right';

/** The cell with the given sides drawn; a side not given stays, one of style NONE goes. */
function withBorders(
  cell: CellData,
  wanted: Readonly<Record<Side, Schema.Border | undefined>>,
): CellData {
  const sides: Schema.Borders = { ...cell.userEnteredFormat?.borders };
  let changed = false;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = wanted[side];
    if (line === undefined) continue;
    changed = true;
    if ((line.style ?? 'NONE') === 'NONE') delete sides[side];
    else sides[side] = line;
  }
  if (!changed) return cell;
  const { borders: _before, ...format } = cell.userEnteredFormat ?? {};
  const drawn = Object.keys(sides).length === 0 ? format : { ...format, borders: sides };
  const { userEnteredFormat: _format, ...rest } = cell;
  const after = Object.keys(drawn).length === 0 ? rest : { ...rest, userEnteredFormat: drawn };
  return Object.keys(after).length === 0 ? blankCell : after;
}
