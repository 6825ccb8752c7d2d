/** Messages of rules over cells: validation, conditional formats, the basic filter. */
import { cellFormat } from './formats';
import { choice, flag, list, message, one, text, unsupported, integer, output } from './message';
import { color, colorStyle, gridRange } from './ranges';

import Schema = GoogleAppsScript.Sheets.Schema;

const conditionValue = message<Schema.ConditionValue>(
  'ConditionValue',
  {
    relativeDate: choice('RelativeDate', [
      'PAST_YEAR',
      'PAST_MONTH',
      'PAST_WEEK',
      'YESTERDAY',
      'TODAY',
      'TOMORROW',
    ]),
    userEnteredValue: text,
  },
  { value: ['relativeDate', 'userEnteredValue'] },
);

/** How many values each type of condition takes, and where it may stand. */
interface ConditionType {
  readonly fewest: number;
  readonly most: number;
  readonly validation: boolean;
  readonly format: boolean;
}

/** developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType */
export const conditionTypes: ReadonlyMap<string, ConditionType> = new Map([
  ...types(1, 1, 'both', ['NUMBER_GREATER', 'NUMBER_GREATER_THAN_EQ', 'NUMBER_LESS']),
  ...types(1, 1, 'both', ['NUMBER_LESS_THAN_EQ', 'NUMBER_EQ', 'NUMBER_NOT_EQ']),
  ...types(2, 2, 'both', ['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN']),
  ...types(1, 1, 'both', ['TEXT_CONTAINS', 'TEXT_NOT_CONTAINS', 'TEXT_EQ']),
  ...types(1, 1, 'format', ['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH']),
  ...types(0, 0, 'validation', ['TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID']),
  ...types(1, 1, 'both', ['DATE_EQ', 'DATE_BEFORE', 'DATE_AFTER', 'CUSTOM_FORMULA']),
  ...types(1, 1, 'validation', ['DATE_ON_OR_BEFORE', 'DATE_ON_OR_AFTER', 'ONE_OF_RANGE']),
  ...types(2, 2, 'validation', ['DATE_BETWEEN', 'DATE_NOT_BETWEEN']),
  ...types(1, Infinity, 'validation', ['ONE_OF_LIST']),
  ...types(0, 2, 'validation', ['BOOLEAN']),
  ...types(0, 0, 'format', ['BLANK', 'NOT_BLANK']),
  ...types(1, Infinity, 'neither', ['TEXT_NOT_EQ', 'DATE_NOT_EQ', 'FILTER_EXPRESSION']),
]);

function types(
  fewest: number,
  most: number,
  use: 'validation' | 'format' | 'both' | 'neither',
  names: readonly string[],
): (readonly [string, ConditionType])[] {
  const validation = use === 'validation' || use === 'both';
  const format = use === 'format' || use === 'both';
  return names.map((name) => [name, { fewest, most, validation, format }]);
}

const booleanCondition = message<Schema.BooleanCondition>('BooleanCondition', {
  type: choice('ConditionType', [...conditionTypes.keys()]),
  values: list(one(conditionValue)),
});

export const dataValidationRule = message<Schema.DataValidationRule>('DataValidationRule', {
  condition: one(booleanCondition),
  inputMessage: text,
  strict: flag,
  showCustomUi: flag,
});

const booleanRule = message<Schema.BooleanRule>('BooleanRule', {
  condition: one(booleanCondition),
  format: one(cellFormat),
});

const interpolationPoint = message<Schema.InterpolationPoint>('InterpolationPoint', {
  color: one(color),
  colorStyle: one(colorStyle),
  type: choice('InterpolationPointType', ['MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE']),
  value: text,
});

const gradientRule = message<Schema.GradientRule>('GradientRule', {
  minpoint: one(interpolationPoint),
  midpoint: one(interpolationPoint),
  maxpoint: one(interpolationPoint),
});

export const conditionalFormatRule = message<Schema.ConditionalFormatRule>(
  'ConditionalFormatRule',
  {
    ranges: list(one(gridRange)),
    booleanRule: one(booleanRule),
    gradientRule: one(gradientRule),
  },
  { rule: ['booleanRule', 'gradientRule'] },
);

export const basicFilter = message<Schema.BasicFilter>('BasicFilter', {
  range: one(gridRange),
  tableId: unsupported,
  sortSpecs: unsupported,
  criteria: unsupported,
  filterSpecs: unsupported,
});

// Messages of banded ranges: rows or columns in alternating colours.

const bandingProperties = message<Schema.BandingProperties>('BandingProperties', {
  headerColor: one(color),
  headerColorStyle: one(colorStyle),
  firstBandColor: one(color),
  firstBandColorStyle: one(colorStyle),
  secondBandColor: one(color),
  secondBandColorStyle: one(colorStyle),
  footerColor: one(color),
  footerColorStyle: one(colorStyle),
});

export const bandedRange = message<Schema.BandedRange>('BandedRange', {
  bandedRangeId: integer,
  bandedRangeReference: output(text),
  range: one(gridRange),
  rowProperties: one(bandingProperties),
  columnProperties: one(bandingProperties),
});

// Messages of native tables (Format ▸ Convert to table): a range with a header, names and types of columns.

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
