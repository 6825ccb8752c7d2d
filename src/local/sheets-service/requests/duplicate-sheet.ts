/** The request duplicateSheet: a copy of a sheet, with all that stands on it, under ids of its own. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Sheet } from '../../../sheets/api';
import { made, nextId, sheetById, sheetsOf, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { checkSize } from '../grid-properties';
import { integer, message, one, text } from '../messages/message';
import { sheetProperties } from '../messages/spreadsheets';
import { allMetadata } from '../metadata';
import { checkTitle } from '../titles';
import { placeSheet } from './sheets';
import { requestKind } from './request';

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
