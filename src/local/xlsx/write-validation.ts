/** Data validation: a rule of the Sheets API as a <dataValidation> of a file. */
import type { DataValidationRule } from '../../sheets/api';
import { dateConditions, numberConditions, plainNumber } from './condition-types';
import { formulaToXlsx } from './formula-separator';
import { element, type XmlElement } from './xml';

type Kind = readonly [type: string, operator: string];

/** Excel's type and operator by Google's type of condition. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...kindsOf('decimal', numberConditions),
  ...kindsOf('date', dateConditions),
  ['ONE_OF_RANGE', ['list', 'between']],
  ['ONE_OF_LIST', ['list', 'between']],
  ['CUSTOM_FORMULA', ['custom', 'between']],
]);

function kindsOf(type: string, conditions: Readonly<Record<string, string>>): [string, Kind][] {
  return Object.entries(conditions).map(([operator, name]) => [name, [type, operator]]);
}

/** What Excel takes of an input message, and of a list that is typed in. */
const longestText = 255;

/**
 * A <dataValidation> without its cells.
 * @throws Error for a rule that a file cannot hold
 */
export function validationElement(rule: DataValidationRule): XmlElement {
  const { type = '', values = [] } = rule.condition ?? {};
  const kind = kinds.get(type);
  if (kind === undefined) throw new Error(`Data validation ${type} is not written to xlsx files`);
  const texts = values.map(({ userEnteredValue = '' }) => userEnteredValue);
  const formulas = type === 'ONE_OF_LIST' ? [inlineList(texts)] : texts.map(fileFormula);
  const message = rule.inputMessage?.slice(0, longestText);
  return element(
    'dataValidation',
    {
      type: kind[0],
      operator: kind[1] === 'between' ? undefined : kind[1],
      errorStyle: rule.strict === true ? undefined : 'warning',
      allowBlank: 1,
      showDropDown: kind[0] === 'list' && rule.showCustomUi === false ? 1 : undefined,
      showInputMessage: message === undefined ? undefined : 1,
      showErrorMessage: 1,
      prompt: message?.replace(/\n/g, '_x000a_'),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, [formula])),
  );
}

/** A condition's value as a formula of the file: a formula, a number, or a day typed as 2017-06-30 or 30/6/2017. */
export function fileFormula(value: string): string {
  if (value.startsWith('=')) return formulaToXlsx(value);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  if (year !== undefined) return `DATE(${year},${Number(month)},${Number(day)})`;
  const [, ofMonth, ofYear, inYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  if (inYear !== undefined) return `DATE(${inYear},${Number(ofYear)},${Number(ofMonth)})`;
  const number = value.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return plainNumber.test(number) ? number : `"${value.replace(/"/g, '""')}"`;
}

function inlineList(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > longestText || values.some((value) => value.includes(','))) {
    throw new Error(`A list of ${values.length} values is not written to xlsx files: use a range`);
  }
  return `"${list.replace(/"/g, '""')}"`;
}
