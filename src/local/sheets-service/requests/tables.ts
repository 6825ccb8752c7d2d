/** Requests about native tables: addTable, updateTable, deleteTable. */
import { randomBytes } from 'node:crypto';
import Schema = GoogleAppsScript.Sheets.Schema;
import { areaOf, overlaps } from '../areas';
import { required, sheetById, sheetsOf, writable, writableSheet, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { blankCell, changeCells } from '../grid';
import { message, one, text } from '../messages/message';
import { table as tableMessage } from '../messages/tables';
import { namedColumns, tableArea, tableById } from '../tables';
import { requestKind } from './request';

const addTable = message<Schema.AddTableRequest>('AddTableRequest', { table: one(tableMessage) });

const updateTable = message<Schema.UpdateTableRequest>('UpdateTableRequest', {
  table: one(tableMessage),
  fields: text,
});

const deleteTable = message<Schema.DeleteTableRequest>('DeleteTableRequest', { tableId: text });

export const tableRequests = {
  addTable: requestKind(addTable, (draft, request) => {
    const given = required(request.table, 'table');
    const tableId = given.tableId ?? randomBytes(4).readUInt32BE().toString();
    const name = given.name ?? freeName(draft);
    const added = placed(draft, { ...given, tableId, name });
    return { addTable: { table: added } };
  }),

  updateTable: requestKind(updateTable, (draft, request) => {
    const wanted = required(request.table, 'table');
    const mask = new Map(changeMask(request.fields, tableMessage));
    mask.delete('tableId');
    const before = tableById(draft, wanted.tableId);
    takeOut(draft, before);
    placed(draft, changeByMask(before, wanted, mask));
  }),

  /** The table goes with all that stands in it, as at Google. */
  deleteTable: requestKind(deleteTable, (draft, { tableId }) => {
    const table = tableById(draft, tableId);
    takeOut(draft, table);
    const area = tableArea(table);
    changeCells(draft, area.sheetId, area, () => blankCell);
  }),
};

/** Puts a table on its sheet and writes the names of its columns as headings. @throws 400 where it cannot stand there */
function placed(draft: Draft, table: Schema.Table): Schema.Table {
  const area = areaOf(draft, required(table.range, 'table.range'));
  if (area.endRow - area.startRow < 2) {
    throw invalidArgument('A table must have a header row and at least one row below it.');
  }
  const all = sheetsOf(draft).flatMap(({ tables = [] }) => tables);
  if (all.some(({ name, tableId }) => name === table.name || tableId === table.tableId)) {
    throw invalidArgument(`A table with the name "${table.name}" already exists.`);
  }
  const sheet = sheetById(draft, area.sheetId);
  if ((sheet.tables ?? []).some((other) => overlaps(area, tableArea(other)))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
  const { sheetId, startRow, endRow, startColumn, endColumn } = area;
  const range = {
    sheetId,
    startRowIndex: startRow,
    endRowIndex: endRow,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn,
  };
  const columnProperties = namedColumns(sheet, { ...table, range });
  const added = { ...table, range, columnProperties };
  changeCells(draft, sheetId, { ...area, endRow: startRow + 1 }, (cell, _row, column) => {
    const stringValue = columnProperties[column - startColumn]?.columnName ?? '';
    if (cell.userEnteredValue?.stringValue === stringValue) return cell;
    return { ...cell, userEnteredValue: { stringValue } };
  });
  const target = writableSheet(draft, sheetId);
  target.tables = [...(target.tables ?? []), added];
  return added;
}

function takeOut(draft: Draft, table: Schema.Table): void {
  const sheet = writableSheet(draft, tableArea(table).sheetId);
  sheet.tables = writable(draft, sheet.tables ?? []).filter((one) => one !== table);
}

function freeName(draft: Draft): string {
  const names = sheetsOf(draft).flatMap(({ tables = [] }) => tables.map(({ name }) => name));
  let number = 1;
  while (names.includes(`Table${number}`)) number += 1;
  return `Table${number}`;
}
