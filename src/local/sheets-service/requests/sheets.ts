/** Requests about whole sheets: addSheet, deleteSheet, updateSheetProperties. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { gridSize } from '../areas';
import {
  made,
  nextId,
  required,
  sheetById,
  sheetsOf,
  writableSheet,
  writableSheets,
  type Draft,
} from '../draft';
import { invalidArgument, unsupported } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { renameInFormulas } from '../formula-places';
import { checkSize } from '../grid-properties';
import { integer, message, one, text } from '../messages/message';
import { sheetProperties } from '../messages/spreadsheets';
import { shrinkGrid } from '../shifts';
import { checkTitle, freeTitle } from '../titles';
import { requestKind } from './request';

const addSheet = message<Schema.AddSheetRequest>('AddSheetRequest', {
  properties: one(sheetProperties),
});

const deleteSheet = message<Schema.DeleteSheetRequest>('DeleteSheetRequest', { sheetId: integer });

const updateSheetProperties = message<Schema.UpdateSheetPropertiesRequest>(
  'UpdateSheetPropertiesRequest',
  { properties: one(sheetProperties), fields: text },
);

export const sheetRequests = {
  addSheet: requestKind(
    addSheet,
    (draft, { properties = {} }) => {
      if (properties.sheetType !== undefined && properties.sheetType !== 'GRID') {
        throw unsupported(`addSheet.properties.sheetType ${properties.sheetType}`);
      }
      const ids = sheetsOf(draft).map((sheet) => sheet.properties?.sheetId ?? 0);
      const sheetId = properties.sheetId ?? nextId(ids);
      if (ids.includes(sheetId)) {
        throw invalidArgument(`Sheet with id ${sheetId} already exists`);
      }
      if (sheetId < 0) throw invalidArgument('The sheetId must not be negative.');
      const title = properties.title ?? freeTitle(draft);
      checkTitle(draft, title, sheetId);
      const grid = { rowCount: 1000, columnCount: 26, ...properties.gridProperties };
      const index = properties.index ?? ids.length;
      const added = {
        ...properties,
        sheetId,
        title,
        index,
        sheetType: 'GRID',
        gridProperties: grid,
      };
      placeSheet(draft, made(draft, { properties: made(draft, added) }), index);
      checkSize(draft, sheetId);
      return { addSheet: { properties: sheetById(draft, sheetId).properties } };
    },
    message<Schema.AddSheetResponse>('AddSheetResponse', { properties: one(sheetProperties) }),
  ),

  deleteSheet: requestKind(deleteSheet, (draft, { sheetId = 0 }) => {
    const index = sheetsOf(draft).findIndex(
      (sheet) => (sheet.properties?.sheetId ?? 0) === sheetId,
    );
    if (index < 0) throw invalidArgument(`No sheet with id: ${sheetId}`);
    if (sheetsOf(draft).length === 1) {
      throw invalidArgument("You can't remove all the sheets in a document.");
    }
    const [gone] = writableSheets(draft).splice(index, 1);
    renameInFormulas(draft, gone?.properties?.title ?? '', null);
    const { namedRanges } = draft.spreadsheet;
    const kept = namedRanges?.filter(({ range }) => (range?.sheetId ?? 0) !== sheetId);
    if (kept !== undefined) draft.spreadsheet.namedRanges = kept;
    numberSheets(draft);
    checkVisible(draft, 'remove all the visible sheets');
  }),

  updateSheetProperties: requestKind(updateSheetProperties, (draft, { properties, fields }) => {
    const wanted = required(properties, 'properties');
    const asked = changeMask(fields, sheetProperties);
    const mask = new Map(asked);
    const sheetId = wanted.sheetId ?? 0;
    const before = sheetById(draft, sheetId).properties ?? {};
    // What tells the sheet apart, and its kind, cannot be changed; its place is, below.
    for (const fixed of ['sheetId', 'sheetType', 'index']) mask.delete(fixed);
    if (mask.has('title')) checkTitle(draft, wanted.title ?? '', sheetId);
    const after = changeByMask(before, wanted, mask);
    const size = gridSize(sheetById(draft, sheetId));
    const grid = { ...after.gridProperties };
    const rows = grid.rowCount ?? size.rows;
    const columns = grid.columnCount ?? size.columns;
    shrinkGrid(draft, sheetId, { rows, columns });
    const sheet = writableSheet(draft, sheetId);
    sheet.properties = made(draft, {
      ...after,
      gridProperties: { ...grid, rowCount: rows, columnCount: columns },
    });
    if (after.title !== before.title) {
      renameInFormulas(draft, before.title ?? '', after.title ?? '');
    }
    checkSize(draft, sheetId);
    if (asked.has('index')) moveSheet(draft, sheetId, wanted.index ?? sheetsOf(draft).length);
    checkVisible(draft, 'hide all the sheets');
  }),
};

/** Indexes count the sheets as before the move: 2 puts the first of three behind the second. */
function moveSheet(draft: Draft, sheetId: number, index: number): void {
  const sheets = writableSheets(draft);
  const from = sheets.indexOf(sheetById(draft, sheetId));
  const [sheet] = sheets.splice(from, 1);
  placeSheet(draft, sheet!, index > from ? index - 1 : index);
}

/** @throws 400 for a place that there is not */
export function placeSheet(draft: Draft, sheet: Schema.Sheet, index: number): void {
  const sheets = writableSheets(draft);
  if (index < 0 || index > sheets.length) {
    throw invalidArgument(`The sheet index must be between 0 and ${sheets.length}.`);
  }
  sheets.splice(index, 0, sheet);
  numberSheets(draft);
}

/** Writes each sheet's place into its properties; a sheet that stands where it stood is not copied. */
function numberSheets(draft: Draft): void {
  for (const [index, sheet] of sheetsOf(draft).entries()) {
    if ((sheet.properties?.index ?? 0) === index) continue;
    const sheetId = sheet.properties?.sheetId ?? 0;
    writableSheet(draft, sheetId).properties = made(draft, { ...sheet.properties, index });
  }
}

function checkVisible(draft: Draft, what: string): void {
  if (sheetsOf(draft).every((sheet) => sheet.properties?.hidden)) {
    throw invalidArgument(`You can't ${what} in a document.`);
  }
}
