/** Data validation: a <dataValidation> of a file as a rule of the Sheets API. */
import { rangeAddress } from '../../core/data/a1';
import { fromSerial } from '../../core/data/dates';
import type { DataValidationRule } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import { dateConditions, numberConditions, plainNumber } from './condition-types';
import { formulaFromXlsx } from './formula-separator';
import { childOf, flag, textIn, type XmlElement } from './xml';

type Condition = NonNullable<DataValidationRule['condition']>;

/** How Excel compares the length of a text; the second formula belongs to the ranges. */
const lengthFormulas: Readonly<Record<string, (length: string, a: string, b: string) => string>> = {
  between: (length, a, b) => `=AND(${length}>=${a};${length}<=${b})`,
  notBetween: (length, a, b) => `=OR(${length}<${a};${length}>${b})`,
  equal: (length, a) => `=${length}=${a}`,
  notEqual: (length, a) => `=${length}<>${a}`,
  greaterThan: (length, a) => `=${length}>${a}`,
  lessThan: (length, a) => `=${length}<${a}`,
  greaterThanOrEqual: (length, a) => `=${length}>=${a}`,
  lessThanOrEqual: (length, a) => `=${length}<=${a}`,
};

/**
 * The rule that Google would hold; undefined for what it has no rule for (times, prompts alone).
 * @param first the cell to which relative references of the formulas belong
 * @param epochShift days between the file's calendar and that of 1900
 */
export function ruleOf(
  source: XmlElement,
  first: Area,
  epochShift: number,
): DataValidationRule | undefined {
  const condition = conditionOf(source, first, epochShift);
  if (condition === undefined) return undefined;
  const { prompt, errorStyle } = source.attributes;
  const isRejected = errorStyle !== 'warning' && errorStyle !== 'information';
  const showsList = condition.type === 'ONE_OF_RANGE' || condition.type === 'ONE_OF_LIST';
  return {
    condition,
    ...(prompt !== undefined && { inputMessage: unescape(prompt) }),
    strict: flag(source, 'showErrorMessage') && isRejected,
    // The attribute says the opposite of its name: ECMA-376 18.3.1.32.
    ...(showsList && { showCustomUi: !flag(source, 'showDropDown') }),
  };
}

function conditionOf(source: XmlElement, first: Area, epochShift: number): Condition | undefined {
  const { type, operator = 'between' } = source.attributes;
  const formulas = [formulaIn(source, 'formula1'), formulaIn(source, 'formula2')];
  const [one = '', other = ''] = formulas;
  const given = formulas.filter((formula) => formula !== undefined);
  switch (type) {
    case 'list':
      return listCondition(one);
    case 'whole':
    case 'decimal':
      return condition(numberConditions[operator], given.map(numberValue));
    case 'date':
      return condition(
        dateConditions[operator],
        given.map((formula) => dateValue(formula, epochShift)),
      );
    case 'textLength': {
      const write = lengthFormulas[operator];
      const length = `LEN(${rangeAddress({ ...first, endRow: first.startRow + 1, endColumn: first.startColumn + 1 })})`;
      return condition(write && 'CUSTOM_FORMULA', [write?.(length, one, other) ?? '']);
    }
    case 'custom':
      return condition('CUSTOM_FORMULA', [formulaFromXlsx(one)]);
    default:
      return undefined;
  }
}

function listCondition(formula: string): Condition | undefined {
  const inline = /^"([^]*)"$/.exec(formula)?.[1];
  return inline === undefined
    ? condition('ONE_OF_RANGE', [`=${formula}`])
    : condition(
        'ONE_OF_LIST',
        inline
          .replace(/""/g, '"')
          .split(',')
          .map((value) => value.trim()),
      );
}

function condition(type: string | undefined, values: readonly string[]): Condition | undefined {
  if (type === undefined) return undefined;
  return { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}

function formulaIn(source: XmlElement, name: string): string | undefined {
  const formula = childOf(source, name);
  return formula === undefined ? undefined : textIn(formula);
}

/** A number as it is, a formula with its "=". */
export function numberValue(formula: string): string {
  return plainNumber.test(formula) ? formula : formulaFromXlsx(formula);
}

/** A day as a formula that means it in every locale. */
function dateValue(formula: string, epochShift: number): string {
  const serial = Number(formula);
  if (!/^\d+$/.test(formula)) return numberValue(formula);
  const { year, month, day } = fromSerial(serial + epochShift);
  return `=DATE(${year};${month};${day})`;
}

const unescape = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
