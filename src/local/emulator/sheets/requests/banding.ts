/** Requests about banded ranges: addBanding, updateBanding, deleteBanding. */
import { areaOf, gridRangeOf, gridSize, overlaps, storedArea } from '../areas';
import {
  nextId,
  required,
  sheetsOf,
  sheetById,
  writableSheet,
  type Draft,
  writable,
} from '../draft';
import { invalidArgument } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { bandedRange, table as tableMessage } from '../messages/rules';
import { integer, message, one, text } from '../messages/message';
import { requestKind } from './request';
import { blankCell, changeCells } from '../grid';
import { namedColumns, tableArea, tableById } from '../tables';

import Schema = GoogleAppsScript.Sheets.Schema;

const addBanding = message<Schema.AddBandingRequest>('AddBandingRequest', {
  bandedRange: one(bandedRange),
});

const updateBanding = message<Schema.UpdateBandingRequest>('UpdateBandingRequest', {
  bandedRange: one(bandedRange),
  fields: text,
});

const deleteBanding = message<Schema.DeleteBandingRequest>('DeleteBandingRequest', {
  bandedRangeId: integer,
});

const added = message<Schema.AddBandingResponse>('AddBandingResponse', {
  bandedRange: one(bandedRange),
});

export const bandingRequests = {
  addBanding: requestKind(
    addBanding,
    (draft, request) => {
      const given = required(request.bandedRange, 'bandedRange');
      const ids = sheetsOf(draft).flatMap(({ bandedRanges = [] }) =>
        bandedRanges.map(({ bandedRangeId }) => bandedRangeId),
      );
      const bandedRangeId = given.bandedRangeId ?? nextId(ids);
      if (ids.includes(bandedRangeId)) {
        throw invalidArgument(`A banded range with the id ${bandedRangeId} already exists.`);
      }
      const banding = place(draft, { ...given, bandedRangeId });
      return { addBanding: { bandedRange: banding } };
    },
    added,
  ),

  updateBanding: requestKind(updateBanding, (draft, request) => {
    const wanted = required(request.bandedRange, 'bandedRange');
    const mask = new Map(changeMask(request.fields, bandedRange));
    mask.delete('bandedRangeId');
    place(draft, changeByMask(takeOut(draft, wanted.bandedRangeId), wanted, mask));
  }),

  deleteBanding: requestKind(deleteBanding, (draft, { bandedRangeId }) => {
    takeOut(draft, bandedRangeId);
  }),
};

/**
 * Puts a banding on the sheet of its range, open ends closed.
 * @throws 400 without a range or colours, and where another banding lies in the range
 */
function place(draft: Draft, banding: Schema.BandedRange): Schema.BandedRange {
  const area = areaOf(draft, required(banding.range, 'bandedRange.range'));
  const { rowProperties, columnProperties } = banding;
  required(rowProperties ?? columnProperties, 'bandedRange.rowProperties or columnProperties');
  for (const { firstBandColor, firstBandColorStyle, ...rest } of [
    rowProperties,
    columnProperties,
  ].filter((properties) => properties !== undefined)) {
    required(firstBandColorStyle ?? firstBandColor, 'firstBandColorStyle');
    required(rest.secondBandColorStyle ?? rest.secondBandColor, 'secondBandColorStyle');
  }
  const sheet = sheetById(draft, area.sheetId);
  const taken = (sheet.bandedRanges ?? []).some(({ range = {} }) =>
    overlaps(area, storedArea(range, gridSize(sheet))),
  );
  if (taken) {
    throw invalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const placed = { ...banding, range: gridRangeOf(area.sheetId, area) };
  writableSheet(draft, area.sheetId).bandedRanges = [...(sheet.bandedRanges ?? []), placed];
  return placed;
}

/** Removes a banding and gives it back. @throws 400 where there is none with that id */
function takeOut(draft: Draft, id = 0): Schema.BandedRange {
  for (const { properties, bandedRanges = [] } of sheetsOf(draft)) {
    const found = bandedRanges.find(({ bandedRangeId }) => bandedRangeId === id);
    if (found === undefined) continue;
    writableSheet(draft, properties?.sheetId ?? 0).bandedRanges = bandedRanges.filter(
      (banding) => banding !== found,
    );
    return found;
  }
  throw invalidArgument(`No banded range with id: ${id}`);
}

// Requests about native tables: addTable, updateTable, deleteTable.

const addTable = message<Schema.AddTableRequest>('AddTableRequest', { table: one(tableMessage) });

const updateTable = message<Schema.UpdateTableRequest>('UpdateTableRequest', {
  table: one(tableMessage),
  fields: text,
});

const deleteTable = message<Schema.DeleteTableRequest>('DeleteTableRequest', { tableId: text });

export const tableRequests = {
  addTable: requestKind(addTable, (draft, request) => {
    const given = required(request.table, 'table');
    const tableId = given.tableId ?? String(crypto.getRandomValues(new Uint32Array(1))[0]);
    const name = given.name ?? freeName(draft);
    const added = placed(draft, { ...given, tableId, name });
    return { addTable: { table: added } };
  }),

  updateTable: requestKind(updateTable, (draft, request) => {
    const wanted = required(request.table, 'table');
    const mask = new Map(changeMask(request.fields, tableMessage));
    mask.delete('tableId');
    const before = tableById(draft, wanted.tableId);
    removeTable(draft, before);
    placed(draft, changeByMask(before, wanted, mask));
  }),

  /** The table goes with all that stands in it, as at Google. */
  deleteTable: requestKind(deleteTable, (draft, { tableId }) => {
    const table = tableById(draft, tableId);
    removeTable(draft, table);
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

function removeTable(draft: Draft, table: Schema.Table): void {
  const sheet = writableSheet(draft, tableArea(table).sheetId);
  sheet.tables = writable(draft, sheet.tables ?? []).filter((one) => one !== table);
}

function freeName(draft: Draft): string {
  const names = sheetsOf(draft).flatMap(({ tables = [] }) => tables.map(({ name }) => name));
  let number = 1;
  while (names.includes(`Table${number}`)) number += 1;
  return `Table${number}`;
}
