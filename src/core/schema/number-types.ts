/** Money and counts: whole numbers with bounds, and the texts that stand for them. */
import { largestReadable } from '../vietnamese/parse/parse-result';
import type { CellKind, CellValue } from '../data/cell';
import type { Problem } from '../messages/finding';
import { readCountText } from '../vietnamese/parse/count';
import { readMoneyInUnit, readMoneyText } from '../vietnamese/parse/money';
import { unitName } from '../vietnamese/parse/stated-units';
import type { TextReading } from '../vietnamese/parse/parse-result';
import type { Parse, ParsedValue, ColumnType } from './column-type';

/** Below this an amount in đồng is most likely typed in thousands. */
export const smallAmount = 1000;

interface Bounds {
  readonly minimum: number;
}

/** The findings of a kind of number. */
interface Codes {
  readonly asText: (typed: number, unit: number) => Problem;
  readonly unclear: Problem;
  readonly none: Problem;
}

/** What differs by less is the product of a formula's floating point ("0.07*100*1000000"). */
const tolerance = 1e-6;

/** The whole number that a value all but is, or the value. */
function nearWhole(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < tolerance ? whole : value;
}

/** What is wrong with a number, in the catalogue's codes. */
function problemOf(value: number, { minimum }: Bounds): Problem | undefined {
  if (value > largestReadable)
    return { code: 'above-maximum', params: { maximum: largestReadable } };
  if (!Number.isInteger(value)) return { code: 'not-whole' };
  return value < minimum ? { code: 'below-minimum', params: { minimum } } : undefined;
}

function judgeNumber(
  value: CellValue,
  kind: CellKind,
  bounds: Bounds,
  codes: Codes,
  readText: (text: string) => TextReading,
  unit = 1,
): ParsedValue {
  if (kind === 'date') return { value: null, problem: { code: 'date-for-number' } };
  if (typeof value === 'number') {
    const meant = nearWhole(value * unit);
    const problem = problemOf(meant, bounds);
    return problem ? { value: null, problem } : { value: meant };
  }
  if (typeof value === 'boolean') return { value: null, problem: codes.none };
  const reading = readText(value);
  if (reading.kind === 'none') return { value: null, problem: codes.none };
  if (reading.kind === 'ambiguous') {
    return { value: null, problem: codes.unclear };
  }
  const problem = problemOf(reading.value, bounds);
  if (problem) return { value: null, problem };
  return { value: reading.value, problem: codes.asText(reading.value / unit, unit) };
}

/** An amount in đồng: whole, at least `minimum`. */
export function money(bounds: Bounds): ColumnType {
  const codes: Codes = {
    asText: (typed, unit) => ({
      code: 'money-as-text',
      params: { readNumber: typed, moneyUnit: unitName(unit) },
      fix: { kind: 'number', value: typed },
    }),
    unclear: { code: 'money-unclear' },
    none: { code: 'not-money' },
  };
  const judgeInUnit = (unit: number): Parse => {
    const readText = unit === 1 ? readMoneyText : (text: string) => readMoneyInUnit(text, unit);
    return (value, kind) => {
      const judgement = judgeNumber(value, kind, bounds, codes, readText, unit);
      const amount = judgement.value;
      return judgement.problem === undefined &&
        typeof amount === 'number' &&
        amount > 0 &&
        amount < smallAmount
        ? { value: amount, problem: { code: 'amount-small' } }
        : judgement;
    };
  };
  return {
    name: 'money',
    format: { type: 'NUMBER', pattern: '#,##0' },
    rule: { kind: 'at-least', minimum: bounds.minimum },
    parse: () => judgeInUnit(1),
    parseInUnit: judgeInUnit,
  };
}

/** A count of things or people: whole, at least `minimum`. */
export function count(bounds: Bounds): ColumnType {
  const codes: Codes = {
    asText: (typed) => ({
      code: 'count-as-text',
      params: { readNumber: typed },
      fix: { kind: 'number', value: typed },
    }),
    unclear: { code: 'count-unclear' },
    none: { code: 'not-a-count' },
  };
  return {
    name: 'count',
    format: { type: 'NUMBER', pattern: '#,##0' },
    rule: { kind: 'at-least', minimum: bounds.minimum },
    parse: () => (value, kind) => judgeNumber(value, kind, bounds, codes, readCountText),
  };
}
