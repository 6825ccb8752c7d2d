/** Messages of rules over cells: validation, conditional formats, the basic filter. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { cellFormat } from './formats';
import { choice, flag, list, message, one, text, unsupported } from './message';
import { color, colorStyle, gridRange } from './ranges';

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
export interface ConditionType {
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

export const booleanCondition = message<Schema.BooleanCondition>('BooleanCondition', {
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
