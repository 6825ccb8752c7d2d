/** Messages that name places: ranges, coordinates, dimensions. Indexes are 0-based, ends exclusive. */
import {
  choice,
  flag,
  colourPart,
  integer,
  list,
  message,
  one,
  optional,
  text,
  unsupported,
  output,
} from './message';

import Schema = GoogleAppsScript.Sheets.Schema;

export const dimension = choice('Dimension', ['ROWS', 'COLUMNS']);

export const gridRange = message<Schema.GridRange>('GridRange', {
  sheetId: integer,
  startRowIndex: optional(integer),
  endRowIndex: optional(integer),
  startColumnIndex: optional(integer),
  endColumnIndex: optional(integer),
});

export const gridCoordinate = message<Schema.GridCoordinate>('GridCoordinate', {
  sheetId: integer,
  rowIndex: integer,
  columnIndex: integer,
});

export const dimensionRange = message<Schema.DimensionRange>('DimensionRange', {
  sheetId: integer,
  dimension,
  startIndex: optional(integer),
  endIndex: optional(integer),
});

export const namedRange = message<Schema.NamedRange>('NamedRange', {
  namedRangeId: text,
  name: text,
  range: one(gridRange),
});

const editors = message<Schema.Editors>('Editors', {
  users: list(text),
  groups: list(text),
  domainUsersCanEdit: flag,
});

export const protectedRange = message<Schema.ProtectedRange>('ProtectedRange', {
  protectedRangeId: integer,
  range: one(gridRange),
  namedRangeId: unsupported,
  tableId: unsupported,
  description: text,
  warningOnly: flag,
  requestingUserCanEdit: { kind: 'output', of: flag },
  unprotectedRanges: list(one(gridRange)),
  editors: one(editors),
});

export const color = message<Schema.Color>('Color', {
  red: colourPart,
  green: colourPart,
  blue: colourPart,
  alpha: colourPart,
});

const themeColors = ['TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5'];

export const colorStyle = message<Schema.ColorStyle>(
  'ColorStyle',
  {
    rgbColor: one(color),
    themeColor: choice('ThemeColorType', [...themeColors, 'ACCENT6', 'LINK']),
  },
  { kind: ['rgbColor', 'themeColor'] },
);

// Messages of groups of rows and columns, which can be folded away.

export const dimensionGroup = message<Schema.DimensionGroup>('DimensionGroup', {
  range: one(dimensionRange),
  depth: integer,
  collapsed: flag,
});

// Messages of developer metadata, and of the filters that name ranges by it.

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
