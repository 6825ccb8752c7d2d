/**
 * Developer metadata where it stands: on the spreadsheet, on its sheets, and on single rows and
 * columns, whose properties hold it, so that it moves and is deleted with them.
 */
import type { DeveloperMetadata, Sheet, Spreadsheet } from '../../../sheets/api';
import { gridSize } from './areas';
import { made, required, sheetById, writableSheet, type Draft } from './draft';
import { invalidArgument, unsupported, notFound } from './failures';
import { padTo, writableGrid } from './grid';
import { answered } from './answered';
import { list, message, one } from './messages/message';
import { dataFilter, developerMetadata } from './messages/ranges';
import { readMessage } from './messages/read-message';

import Schema = GoogleAppsScript.Sheets.Schema;

type Location = Schema.DeveloperMetadataLocation;

const dimensions = [
  { list: 'rowMetadata', dimension: 'ROWS', locationType: 'ROW' },
  { list: 'columnMetadata', dimension: 'COLUMNS', locationType: 'COLUMN' },
] as const;

/**
 * Characters of keys and values on the spreadsheet, and on each sheet with its rows and columns:
 * developers.google.com/workspace/sheets/api/guides/metadata
 */
const mostCharacters = 30_000;

/** All metadata of a spreadsheet, each with the place where it stands now. */
export function allMetadata(spreadsheet: Spreadsheet): readonly DeveloperMetadata[] {
  return [
    ...(spreadsheet.developerMetadata ?? []),
    ...(spreadsheet.sheets ?? []).flatMap((sheet) => [
      ...(sheet.developerMetadata ?? []),
      ...dimensions.flatMap(({ list }) =>
        (sheet.data?.[0]?.[list] ?? []).flatMap((properties, index) =>
          placedMetadata(sheet, list, index, properties),
        ),
      ),
    ]),
  ];
}

/** The metadata of one row or column, with the place where that stands now. */
export function placedMetadata(
  sheet: Sheet,
  list: 'rowMetadata' | 'columnMetadata',
  index: number,
  { developerMetadata }: Schema.DimensionProperties,
): readonly DeveloperMetadata[] {
  if (developerMetadata === undefined) return [];
  const { dimension, locationType } = dimensions[list === 'rowMetadata' ? 0 : 1];
  const sheetId = sheet.properties?.sheetId ?? 0;
  const dimensionRange = { sheetId, dimension, startIndex: index, endIndex: index + 1 };
  return developerMetadata.map((metadata) => ({
    ...metadata,
    location: { locationType, dimensionRange },
  }));
}

/** Metadata complete and with the type of its location. @throws 400 naming what is missing */
export function checkMetadata(draft: Draft, metadata: DeveloperMetadata): DeveloperMetadata {
  required(metadata.metadataKey, 'developerMetadata.metadataKey');
  required(metadata.visibility, 'developerMetadata.visibility');
  if ((metadata.metadataId ?? 1) < 1) {
    throw invalidArgument('developerMetadata.metadataId must be positive.');
  }
  const location = required(metadata.location, 'developerMetadata.location');
  return { ...metadata, location: checkLocation(draft, location) };
}

function checkLocation(draft: Draft, location: Location): Location {
  const { spreadsheet, dimensionRange, sheetId } = location;
  if (spreadsheet === true) return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (dimensionRange === undefined) {
    const onSheet = required(sheetId, 'developerMetadata.location.sheetId');
    sheetById(draft, onSheet);
    return { locationType: 'SHEET', sheetId: onSheet };
  }
  const { dimension, startIndex, endIndex } = dimensionRange;
  const rows =
    required(dimension, 'developerMetadata.location.dimensionRange.dimension') === 'ROWS';
  const size = gridSize(sheetById(draft, dimensionRange.sheetId));
  if (startIndex === undefined || endIndex !== startIndex + 1) {
    throw invalidArgument(
      'developerMetadata.location.dimensionRange must represent a single row or column.',
    );
  }
  if (startIndex < 0 || endIndex > (rows ? size.rows : size.columns)) {
    throw invalidArgument('developerMetadata.location.dimensionRange is outside the grid.');
  }
  return {
    locationType: rows ? 'ROW' : 'COLUMN',
    dimensionRange: { sheetId: 0, ...dimensionRange },
  };
}

/** Puts checked metadata where its location says. @throws 400 where there is no room for it */
export function placeMetadata(draft: Draft, metadata: DeveloperMetadata): void {
  checkLength(draft, metadata);
  const { sheetId, dimensionRange } = metadata.location ?? {};
  if (dimensionRange === undefined) {
    const holder = sheetId === undefined ? draft.spreadsheet : writableSheet(draft, sheetId);
    holder.developerMetadata = [...(holder.developerMetadata ?? []), metadata];
    return;
  }
  const { startIndex: index = 0, dimension } = dimensionRange;
  const grid = writableGrid(draft, dimensionRange.sheetId ?? 0);
  const list = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const all = made(draft, [...(grid[list] ?? [])]);
  padTo(all, index + 1, {});
  const { location: _place, ...stored } = metadata;
  const before = all[index]?.developerMetadata ?? [];
  all[index] = { ...all[index], developerMetadata: [...before, stored] };
  grid[list] = all;
}

function checkLength(draft: Draft, added: DeveloperMetadata): void {
  const holder = (location: Location = {}) =>
    location.spreadsheet === true ? undefined : sheetOf(location);
  const length = [...allMetadata(draft.spreadsheet), added]
    .filter(({ location }) => holder(location) === holder(added.location))
    .reduce((sum, { metadataKey = '', metadataValue = '' }) => {
      return sum + metadataKey.length + metadataValue.length;
    }, 0);
  if (length <= mostCharacters) return;
  throw invalidArgument(`Developer metadata exceeds the limit of ${mostCharacters} characters.`);
}

/** Removes the metadata wanted, by id, wherever it stands. */
export function removeMetadata(draft: Draft, ids: ReadonlySet<number | undefined>): void {
  const isKept = ({ metadataId }: DeveloperMetadata) => !ids.has(metadataId);
  const { developerMetadata } = draft.spreadsheet;
  if (developerMetadata?.every(isKept) === false) {
    draft.spreadsheet.developerMetadata = developerMetadata.filter(isKept);
  }
  for (const { properties, developerMetadata: onSheet, data } of draft.spreadsheet.sheets ?? []) {
    const sheetId = properties?.sheetId ?? 0;
    if (onSheet?.every(isKept) === false) {
      writableSheet(draft, sheetId).developerMetadata = onSheet.filter(isKept);
    }
    for (const { list } of dimensions) {
      const all = data?.[0]?.[list] ?? [];
      if (all.every((each) => each?.developerMetadata?.every(isKept) !== false)) continue;
      writableGrid(draft, sheetId)[list] = made(
        draft,
        all.map((each) => {
          const { developerMetadata: before, ...rest } = each;
          const kept = before?.filter(isKept) ?? [];
          return kept.length === 0 ? rest : { ...rest, developerMetadata: kept };
        }),
      );
    }
  }
}

/** @throws 400 for a lookup without any criterion, and for criteria that exclude each other */
export function checkLookup(wanted: Schema.DeveloperMetadataLookup): void {
  const { locationType, metadataLocation, locationMatchingStrategy } = wanted;
  if (Object.keys(wanted).length === 0) {
    throw invalidArgument('developerMetadataLookup must name at least one criterion.');
  }
  if (locationMatchingStrategy !== undefined && metadataLocation === undefined) {
    throw invalidArgument('locationMatchingStrategy requires a metadataLocation.');
  }
  if (locationMatchingStrategy === 'EXACT_LOCATION' && locationType !== undefined) {
    throw invalidArgument('locationType must not be set when matching an exact location.');
  }
}

/**
 * Whether metadata has all that a lookup asks for. A location means what intersects it, unless an
 * exact match is asked for: discovery document, DeveloperMetadataLookup.
 */
export function matchesLookup(
  metadata: DeveloperMetadata,
  wanted: Schema.DeveloperMetadataLookup,
): boolean {
  const { locationType, metadataLocation, locationMatchingStrategy, ...equal } = wanted;
  const isExact = locationMatchingStrategy === 'EXACT_LOCATION';
  const { location = {} } = metadata;
  if (locationType !== undefined && locationType !== location.locationType) return false;
  if (metadataLocation !== undefined && !meets(location, metadataLocation, isExact)) return false;
  return (Object.entries(equal) as [keyof DeveloperMetadata, unknown][]).every(
    ([name, value]) => metadata[name] === value,
  );
}

/**
 * The metadata that any of the filters names, each with the filters that do.
 * @throws 400 as checkLookup, 501 for a filter by range, which the local host does not search by
 */
export function findMetadata(
  spreadsheet: Spreadsheet,
  filters: readonly Schema.DataFilter[],
): readonly { readonly metadata: DeveloperMetadata; readonly filters: Schema.DataFilter[] }[] {
  for (const { a1Range, gridRange, developerMetadataLookup } of filters) {
    if (a1Range !== undefined) throw unsupported('dataFilter.a1Range for developer metadata');
    if (gridRange !== undefined) throw unsupported('dataFilter.gridRange for developer metadata');
    checkLookup(required(developerMetadataLookup, 'developerMetadataLookup'));
  }
  return allMetadata(spreadsheet).flatMap((metadata) => {
    const matching = filters.filter((filter) =>
      matchesLookup(metadata, filter.developerMetadataLookup ?? {}),
    );
    return matching.length === 0 ? [] : [{ metadata, filters: matching }];
  });
}

/** A spreadsheet meets only itself; a sheet its rows and columns; a row the columns that cross it. */
function meets(one: Location, other: Location, isExact: boolean): boolean {
  if (one.spreadsheet === true || other.spreadsheet === true) {
    return one.spreadsheet === other.spreadsheet;
  }
  if (sheetOf(one) !== sheetOf(other)) return false;
  const first = one.dimensionRange;
  const second = other.dimensionRange;
  if (first === undefined || second === undefined) return !isExact || first === second;
  if (first.dimension !== second.dimension) return !isExact;
  return first.startIndex === second.startIndex;
}

function sheetOf({ sheetId = 0, dimensionRange }: Location): number {
  return dimensionRange === undefined ? sheetId : (dimensionRange.sheetId ?? 0);
}

// spreadsheets.developerMetadata: one entry by its id, and a search.

const searchBody = message<Schema.SearchDeveloperMetadataRequest>(
  'SearchDeveloperMetadataRequest',
  { dataFilters: list(one(dataFilter)) },
);

/** @throws 400 for what is no id, 404 where there is no such entry */
export function getMetadata(spreadsheet: Spreadsheet, id: string): DeveloperMetadata {
  if (!/^\d{1,10}$/.test(id)) {
    throw invalidArgument(`Invalid value at 'metadata_id' (TYPE_INT32), "${id}"`);
  }
  const found = allMetadata(spreadsheet).find(({ metadataId }) => metadataId === Number(id));
  if (found === undefined) throw notFound();
  return answered(found, developerMetadata);
}

/** Every entry that a filter matches, with the filters that do. */
export function searchMetadata(spreadsheet: Spreadsheet, body: unknown): object {
  const { dataFilters = [] } = readMessage(body, searchBody);
  const matchedDeveloperMetadata = findMetadata(spreadsheet, dataFilters).map(
    ({ metadata, filters }) => ({
      developerMetadata: answered(metadata, developerMetadata),
      dataFilters: filters,
    }),
  );
  return matchedDeveloperMetadata.length === 0 ? {} : { matchedDeveloperMetadata };
}
