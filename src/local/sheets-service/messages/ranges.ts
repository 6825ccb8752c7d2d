/** Messages that name places: ranges, coordinates, dimensions. Indexes are 0-based, ends exclusive. */
import Schema = GoogleAppsScript.Sheets.Schema;
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
} from './message';

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

export const editors = message<Schema.Editors>('Editors', {
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
