/** Conditions of conditional formats: a <cfRule> as a condition of the Sheets API, and back. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { numberConditions } from './condition-types';
import { formulaFromXlsx } from './formula-separator';
import { numberValue } from './read-validation';
import { fileFormula } from './write-validation';
import { childrenOf, element, textIn, type XmlElement } from './xml';

const operators = new Map(Object.entries(numberConditions).map(([name, type]) => [type, name]));

/** Conditions on the text of a cell, and the formula that Excel wants beside them. */
const textRules = [
  {
    condition: 'TEXT_CONTAINS',
    type: 'containsText',
    formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    condition: 'TEXT_NOT_CONTAINS',
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    condition: 'TEXT_STARTS_WITH',
    type: 'beginsWith',
    formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  {
    condition: 'TEXT_ENDS_WITH',
    type: 'endsWith',
    formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
] as const;

const blankRules = [
  {
    condition: 'BLANK',
    type: 'containsBlanks',
    formula: (cell: string) => `LEN(TRIM(${cell}))=0`,
  },
  {
    condition: 'NOT_BLANK',
    type: 'notContainsBlanks',
    formula: (cell: string) => `LEN(TRIM(${cell}))>0`,
  },
] as const;

/** undefined: a rule that Google has not, or is not told of (scales, bars, icons, duplicates, dates). */
export function conditionOf(rule: XmlElement): Schema.BooleanCondition | undefined {
  const { type, operator = '', text } = rule.attributes;
  const formulas = childrenOf(rule, 'formula').map(textIn);
  if (type === 'expression') return condition('CUSTOM_FORMULA', formulas.map(formulaFromXlsx));
  if (type === 'cellIs') return condition(numberConditions[operator], formulas.map(numberValue));
  const ofText = textRules.find((known) => known.type === type);
  if (ofText !== undefined && text !== undefined) return condition(ofText.condition, [text]);
  return condition(blankRules.find((known) => known.type === type)?.condition, []);
}

/**
 * A <cfRule> without look and priority.
 * @param cell the address of the first cell, to which relative references belong
 * @throws Error for a condition that a file cannot hold
 */
export function ruleElement({ type = '', values = [] }: Schema.BooleanCondition, cell: string) {
  const formulas = values.map(({ userEnteredValue = '' }) => fileFormula(userEnteredValue));
  const [first = ''] = formulas;
  const rule = (attributes: Record<string, string | undefined>, written: readonly string[]) =>
    element(
      'cfRule',
      attributes,
      written.map((formula) => element('formula', {}, [formula])),
    );
  if (type === 'CUSTOM_FORMULA') return rule({ type: 'expression' }, formulas);
  const operator = type === 'TEXT_EQ' ? 'equal' : operators.get(type);
  if (operator !== undefined) return rule({ type: 'cellIs', operator }, formulas);
  const ofText = textRules.find((known) => known.condition === type);
  if (ofText !== undefined) {
    return rule(
      {
        type: ofText.type,
        operator: 'operator' in ofText ? ofText.operator : ofText.type,
        text: values[0]?.userEnteredValue,
      },
      [ofText.formula(first, cell)],
    );
  }
  const ofBlank = blankRules.find((known) => known.condition === type);
  if (ofBlank === undefined) {
    throw new Error(`Conditional formats with ${type} are not written to xlsx files`);
  }
  return rule({ type: ofBlank.type }, [ofBlank.formula(cell)]);
}

function condition(
  type: string | undefined,
  values: readonly string[],
): Schema.BooleanCondition | undefined {
  if (type === undefined) return undefined;
  return { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}
