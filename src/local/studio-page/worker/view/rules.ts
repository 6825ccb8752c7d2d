/** Rules as the grid takes them: their formulas part arguments by ",", as in a file. */
import type { ConditionalFormatRule, DataValidationRule } from '../../../../sheets/api';
import { formulaToXlsx } from '../../../xlsx/formula-separator';

type Condition = NonNullable<DataValidationRule['condition']>;

function forGrid(condition: Condition): Condition {
  const values = condition.values?.map((value) =>
    value.userEnteredValue?.startsWith('=') === true
      ? { ...value, userEnteredValue: `=${formulaToXlsx(value.userEnteredValue)}` }
      : value,
  );
  return values === undefined ? condition : { ...condition, values };
}

export function validationForGrid(rule: DataValidationRule): DataValidationRule {
  return rule.condition === undefined ? rule : { ...rule, condition: forGrid(rule.condition) };
}

export function conditionalFormatForGrid(rule: ConditionalFormatRule): ConditionalFormatRule {
  const { booleanRule } = rule;
  const condition = booleanRule?.condition;
  if (booleanRule === undefined || condition === undefined) return rule;
  return { ...rule, booleanRule: { ...booleanRule, condition: forGrid(condition) } };
}
