/** Messages of a spreadsheet as a whole: its properties, its sheets, developer metadata. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { bandedRange } from './rules';
import { gridData } from './cells';
import { embeddedChart } from './charts';
import { cellFormat } from './formats';
import { dimensionGroup } from './ranges';
import { developerMetadata } from './ranges';
import {
  choice,
  flag,
  integer,
  list,
  message,
  one,
  optional,
  output,
  shownOnly,
  text,
  unsupported,
} from './message';
import { color, colorStyle, gridRange, namedRange, protectedRange } from './ranges';
import { basicFilter, conditionalFormatRule } from './rules';
import { table } from './rules';

const gridProperties = message<Schema.GridProperties>('GridProperties', {
  rowCount: integer,
  columnCount: integer,
  frozenRowCount: integer,
  frozenColumnCount: integer,
  hideGridlines: flag,
  rowGroupControlAfter: flag,
  columnGroupControlAfter: flag,
});

export const sheetProperties = message<Schema.SheetProperties>('SheetProperties', {
  sheetId: optional(integer),
  title: text,
  index: optional(integer),
  sheetType: choice('SheetType', ['GRID', 'OBJECT', 'DATA_SOURCE']),
  gridProperties: one(gridProperties),
  hidden: flag,
  tabColor: one(color),
  tabColorStyle: one(colorStyle),
  rightToLeft: flag,
  dataSourceSheetProperties: unsupported,
});

export const spreadsheetProperties = message<Schema.SpreadsheetProperties>(
  'SpreadsheetProperties',
  {
    title: text,
    locale: text,
    timeZone: text,
    autoRecalc: choice('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']),
    defaultFormat: output(one(cellFormat)),
    iterativeCalculationSettings: unsupported,
    spreadsheetTheme: unsupported,
    importFunctionsExternalUrlAccessAllowed: unsupported,
  },
);

const sheet = message<Schema.Sheet>('Sheet', {
  properties: one(sheetProperties),
  data: list(one(gridData)),
  merges: list(one(gridRange)),
  conditionalFormats: list(one(conditionalFormatRule)),
  protectedRanges: list(one(protectedRange)),
  basicFilter: one(basicFilter),
  charts: list(one(embeddedChart)),
  developerMetadata: list(one(developerMetadata)),
  filterViews: unsupported,
  bandedRanges: list(one(bandedRange)),
  rowGroups: shownOnly(list(one(dimensionGroup))),
  columnGroups: shownOnly(list(one(dimensionGroup))),
  slicers: unsupported,
  tables: list(one(table)),
});

export const spreadsheet = message<Schema.Spreadsheet>('Spreadsheet', {
  spreadsheetId: output(text),
  properties: one(spreadsheetProperties),
  sheets: list(one(sheet)),
  namedRanges: list(one(namedRange)),
  spreadsheetUrl: output(text),
  developerMetadata: list(one(developerMetadata)),
  dataSources: unsupported,
  dataSourceSchedules: unsupported,
});
