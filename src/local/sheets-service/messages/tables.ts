/** Messages of native tables (Format ▸ Convert to table): a range with a header, names and types of columns. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { choice, integer, list, message, one, text } from './message';
import { colorStyle, gridRange } from './ranges';
import { booleanCondition } from './rules';

const columnTypes = choice('ColumnType', [
  'DOUBLE',
  'CURRENCY',
  'PERCENT',
  'DATE',
  'TIME',
  'DATE_TIME',
  'TEXT',
  'BOOLEAN',
  'DROPDOWN',
  'FILES_CHIP',
  'PEOPLE_CHIP',
  'FINANCE_CHIP',
  'PLACE_CHIP',
  'RATINGS_CHIP',
]);

const columnRule = message<Schema.TableColumnDataValidationRule>('TableColumnDataValidationRule', {
  condition: one(booleanCondition),
});

const columnProperties = message<Schema.TableColumnProperties>('TableColumnProperties', {
  columnIndex: integer,
  columnName: text,
  columnType: columnTypes,
  dataValidationRule: one(columnRule),
});

const rowsProperties = message<Schema.TableRowsProperties>('TableRowsProperties', {
  headerColorStyle: one(colorStyle),
  firstBandColorStyle: one(colorStyle),
  secondBandColorStyle: one(colorStyle),
  footerColorStyle: one(colorStyle),
});

export const table = message<Schema.Table>('Table', {
  tableId: text,
  name: text,
  range: one(gridRange),
  columnProperties: list(one(columnProperties)),
  rowsProperties: one(rowsProperties),
});
