/** Messages of developer metadata, and of the filters that name ranges by it. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { choice, flag, integer, message, one, output, text } from './message';
import { dimensionRange, gridRange } from './ranges';

const locationType = choice('DeveloperMetadataLocationType', [
  'ROW',
  'COLUMN',
  'SHEET',
  'SPREADSHEET',
]);

const metadataLocation = message<Schema.DeveloperMetadataLocation>(
  'DeveloperMetadataLocation',
  {
    locationType: output(locationType),
    spreadsheet: flag,
    sheetId: integer,
    dimensionRange: one(dimensionRange),
  },
  { location: ['spreadsheet', 'sheetId', 'dimensionRange'] },
);

const visibility = choice('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

export const developerMetadata = message<Schema.DeveloperMetadata>('DeveloperMetadata', {
  metadataId: integer,
  metadataKey: text,
  metadataValue: text,
  location: one(metadataLocation),
  visibility,
});

const lookup = message<Schema.DeveloperMetadataLookup>('DeveloperMetadataLookup', {
  locationType,
  metadataLocation: one(metadataLocation),
  locationMatchingStrategy: choice('DeveloperMetadataLocationMatchingStrategy', [
    'EXACT_LOCATION',
    'INTERSECTING_LOCATION',
  ]),
  metadataId: integer,
  metadataKey: text,
  metadataValue: text,
  visibility,
});

export const dataFilter = message<Schema.DataFilter>(
  'DataFilter',
  { a1Range: text, gridRange: one(gridRange), developerMetadataLookup: one(lookup) },
  { filter: ['a1Range', 'gridRange', 'developerMetadataLookup'] },
);
