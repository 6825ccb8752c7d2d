/** Requests about whole sheets: addSheet, deleteSheet, updateSheetProperties. */
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
import { checkSize } from '../grid';
import { integer, message, one, text } from '../messages/message';
import { sheetProperties } from '../messages/spreadsheets';
import { shrinkGrid } from '../shifts';
import { checkTitle, freeTitle } from '../titles';
import { requestKind } from './request';
import type { Sheet } from '../../../../sheets/api';
import { allMetadata } from '../metadata';

import Schema = GoogleAppsScript.Sheets.Schema;

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

// The request duplicateSheet: a copy of a sheet, with all that stands on it, under ids of its own.

const duplicateSheet = message<Schema.DuplicateSheetRequest>('DuplicateSheetRequest', {
  sourceSheetId: integer,
  insertSheetIndex: integer,
  newSheetId: integer,
  newSheetName: text,
});

const duplicated = message<Schema.DuplicateSheetResponse>('DuplicateSheetResponse', {
  properties: one(sheetProperties),
});

export const duplicateSheetRequests = {
  duplicateSheet: requestKind(
    duplicateSheet,
    (draft, { sourceSheetId = 0, insertSheetIndex = 0, newSheetId, newSheetName }) => {
      const source = sheetById(draft, sourceSheetId);
      const ids = sheetsOf(draft).map(({ properties }) => properties?.sheetId ?? 0);
      const sheetId = newSheetId ?? nextId(ids);
      if (ids.includes(sheetId)) throw invalidArgument(`Sheet with id ${sheetId} already exists`);
      if (sheetId < 0) throw invalidArgument('The sheetId must not be negative.');
      const title = newSheetName || freeCopyTitle(draft, source.properties?.title ?? '');
      checkTitle(draft, title, sheetId);
      placeSheet(draft, copyOf(draft, source, { sheetId, title }), insertSheetIndex);
      checkSize(draft, sheetId);
      return { duplicateSheet: { properties: sheetById(draft, sheetId).properties } };
    },
    duplicated,
  ),
};

/** "Copy of Quỹ", "Copy of Quỹ 2": Google says it in the language of the account. */
export function freeCopyTitle(draft: Draft, title: string): string {
  const taken = new Set(sheetsOf(draft).map(({ properties }) => properties?.title?.toLowerCase()));
  const first = `Copy of ${title}`;
  let free = first;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${first} ${count}`;
  return free;
}

/** What stands on the source, its ranges on the copy, and everything with an id under a new one. */
export function copyOf(
  draft: Draft,
  source: Sheet,
  { sheetId, title }: { readonly sheetId: number; readonly title: string },
): Sheet {
  const before = source.properties?.sheetId ?? 0;
  // Cells hold no range; they are shared until one of the two sheets changes them.
  const { data, properties, ...attached } = source;
  const moved = onSheet(attached, before, sheetId) as Omit<Sheet, 'data' | 'properties'>;
  let metadataId = nextId(allMetadata(draft.spreadsheet).map((each) => each.metadataId)) - 1;
  const renumber = <T, Name extends keyof T>(
    items: readonly T[] | undefined,
    name: Name,
    of: (sheet: Sheet) => readonly T[] | undefined,
  ) => {
    let id = nextId(
      sheetsOf(draft).flatMap((sheet) => (of(sheet) ?? []).map((item) => item[name] as number)),
    );
    return items?.map((item) => ({ ...item, [name]: id++ }));
  };
  const newMetadata = (items: readonly Schema.DeveloperMetadata[] | undefined) =>
    items?.map((item) => ({ ...item, metadataId: (metadataId += 1) }));
  const withMetadata = (all: readonly Schema.DimensionProperties[] | undefined) =>
    all?.map((each) =>
      each.developerMetadata === undefined
        ? each
        : { ...each, developerMetadata: newMetadata(each.developerMetadata) },
    );
  const parts = {
    protectedRanges: renumber(moved.protectedRanges, 'protectedRangeId', (s) => s.protectedRanges),
    bandedRanges: renumber(moved.bandedRanges, 'bandedRangeId', (s) => s.bandedRanges),
    charts: renumber(moved.charts, 'chartId', (s) => s.charts),
    developerMetadata: newMetadata(moved.developerMetadata),
    data: data?.map((grid) => ({
      ...grid,
      ...(grid.rowMetadata && { rowMetadata: withMetadata(grid.rowMetadata) }),
      ...(grid.columnMetadata && { columnMetadata: withMetadata(grid.columnMetadata) }),
      ...(grid.rowData && { rowData: [...grid.rowData] }),
    })),
  };
  return made(draft, {
    ...moved,
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    properties: made(draft, { ...properties, sheetId, title }),
  });
}

/** A deep copy in which every `sheetId` that was one sheet's is the other's. */
function onSheet(value: unknown, before: number, after: number): unknown {
  if (Array.isArray(value)) return value.map((item) => onSheet(item, before, after));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    result[name] = name === 'sheetId' && part === before ? after : onSheet(part, before, after);
  }
  const isRange =
    'startRowIndex' in result || 'startColumnIndex' in result || 'startIndex' in result;
  // A range without a sheet is one of sheet 0.
  if (isRange && before === 0) result['sheetId'] ??= after;
  return result;
}
