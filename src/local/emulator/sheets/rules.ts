/** Checks of conditions, for validation rules and conditional formats. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { ConditionalFormatRule, DataValidationRule } from '../../../sheets/api';
import { areaOf } from './areas';
import { required, type Draft } from './draft';
import { invalidArgument } from './failures';
import { conditionTypes } from './messages/rules';

/** @throws 400 where Google takes no such rule for data validation */
export function checkValidation(rule: DataValidationRule): void {
  checkCondition(required(rule.condition, 'condition'), 'validation');
}

/**
 * @returns the sheet that the rule belongs to: all its ranges are on one
 * @throws 400 where Google takes no such conditional format
 */
export function checkConditionalFormat(draft: Draft, rule: ConditionalFormatRule): number {
  const ranges = rule.ranges ?? [];
  const sheetId = required(ranges[0], 'rule.ranges').sheetId ?? 0;
  for (const range of ranges) {
    areaOf(draft, range);
    if ((range.sheetId ?? 0) !== sheetId) {
      throw invalidArgument('All ranges of a conditional format rule must be on the same sheet.');
    }
  }
  if (rule.gradientRule !== undefined) {
    checkGradient(rule.gradientRule);
  } else {
    const booleanRule = required(rule.booleanRule, 'rule.booleanRule or rule.gradientRule');
    checkCondition(required(booleanRule.condition, 'condition'), 'format');
    checkLooks(booleanRule.format ?? {});
  }
  return sheetId;
}

/** All that a rule may change of a cell: discovery document, BooleanRule.format. */
const looks = ['backgroundColor', 'backgroundColorStyle', 'textFormat'];
const textLooks = ['bold', 'italic', 'strikethrough', 'foregroundColor', 'foregroundColorStyle'];

function checkLooks(format: Schema.CellFormat): void {
  const names = [
    ...Object.keys(format).filter((name) => !looks.includes(name)),
    ...Object.keys(format.textFormat ?? {})
      .filter((name) => !textLooks.includes(name))
      .map((name) => `textFormat.${name}`),
  ];
  if (names.length === 0) return;
  throw invalidArgument(
    `Conditional format rules can only set bold, italic, strikethrough, foreground color and background color, not ${names.join(', ')}.`,
  );
}

function checkCondition(
  { type, values = [] }: Schema.BooleanCondition,
  use: 'validation' | 'format',
): void {
  const rule = conditionTypes.get(required(type, 'condition.type'));
  if (rule?.[use] !== true) {
    const where = use === 'validation' ? 'data validation' : 'conditional formatting';
    throw invalidArgument(`ConditionType '${type}' is not supported in ${where}.`);
  }
  if (values.length < rule.fewest || values.length > rule.most) {
    throw invalidArgument(
      `ConditionType '${type}' requires ${wanted(rule)} ConditionValues, but ${values.length} values were supplied.`,
    );
  }
  for (const { userEnteredValue, relativeDate } of values) {
    if (relativeDate !== undefined) {
      const dates = type === 'DATE_BEFORE' || type === 'DATE_AFTER' || type === 'DATE_EQ';
      if (!dates || use === 'validation') {
        throw invalidArgument(`Relative dates are not supported for ConditionType '${type}'.`);
      }
      continue;
    }
    const entered = required(userEnteredValue, 'ConditionValue.userEnteredValue');
    const formula = type === 'CUSTOM_FORMULA' || type === 'ONE_OF_RANGE';
    if (formula && !entered.startsWith('=')) {
      throw invalidArgument(`Invalid ConditionValue.userEnteredValue: ${entered}`);
    }
  }
}

function wanted({ fewest, most }: { readonly fewest: number; readonly most: number }): string {
  if (fewest === most) return `exactly ${fewest}`;
  return most === Infinity ? `at least ${fewest}` : `${fewest} to ${most}`;
}

/** As Google refused colour scales: a type is needed, and a value where the type is a number's. */
function checkGradient({ minpoint, midpoint, maxpoint }: Schema.GradientRule): void {
  for (const point of [
    minpoint ?? {},
    maxpoint ?? {},
    ...(midpoint === undefined ? [] : [midpoint]),
  ]) {
    if (point.type === undefined) {
      throw invalidArgument('No interpolationPointType specified.');
    }
    const extreme = point.type === 'MIN' || point.type === 'MAX';
    if (!extreme && (point.value ?? '') === '') {
      throw invalidArgument('InterpolationPoint.value is required.');
    }
  }
}
