/** Functions of texts; letters of Vietnamese are counted and cased as people see them. */
import type { At } from '../computing';
import { wildcardPattern } from '../criteria/criterion';
import {
  eachScalar,
  errorOf,
  foldText,
  FormulaError,
  Matrix,
  toMatrix,
  toNumber,
  toText,
  type Scalar,
  type Value,
} from '../values';
import { many, must, ranged, scalar, type Functions } from './definition';

const text = (value: Scalar | undefined, { computing }: At): string =>
  must(toText(value ?? null, computing)).normalize('NFC');

const whole = (value: Scalar | undefined, { computing }: At, fallback: number): number =>
  value === undefined ? fallback : Math.trunc(must(toNumber(value, computing)));

function ofText(run: (text: string) => Scalar) {
  return scalar(1, 1, ([value], at) => run(text(value, at)));
}

/** A count of characters. @throws FormulaError #VALUE! for a negative one */
function size(value: Scalar | undefined, at: At, fallback: number): number {
  const count = whole(value, at, fallback);
  if (count < 0) throw errorOf('#VALUE!');
  return count;
}

/** Each word begins with a capital; a word is letters with their marks. */
export function toProper(value: string): string {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
      const [first = ''] = word;
      return first.toUpperCase() + word.slice(first.length);
    });
}

function substitute(values: readonly Scalar[], at: At): Scalar {
  const [source, old, other] = values.map((value) => text(value, at));
  const which = values[3] === undefined ? null : whole(values[3], at, 1);
  if (which !== null && which < 1) return errorOf('#VALUE!');
  if (old === '') return source!;
  const parts = source!.split(old!);
  if (which === null) return parts.join(other);
  if (which >= parts.length) return source!;
  return `${parts.slice(0, which).join(old)}${other!}${parts.slice(which).join(old)}`;
}

function find([sought, source, start]: readonly Scalar[], at: At, isSearch: boolean): Scalar {
  const from = whole(start, at, 1) - 1;
  const [needle, hay] = [text(sought, at), text(source, at)];
  if (from < 0 || from > hay.length) return errorOf('#VALUE!');
  if (!isSearch) {
    const found = hay.indexOf(needle, from);
    return found < 0 ? errorOf('#VALUE!') : found + 1;
  }
  const folded = foldText(hay);
  const pattern = wildcardPattern(needle, false);
  const plain = foldText(needle.replace(/~([*?~])/g, '$1'));
  const found = pattern === null ? folded.indexOf(plain, from) : folded.slice(from).search(pattern);
  if (found < 0) return errorOf('#VALUE!');
  return pattern === null ? found + 1 : found + from + 1;
}

/** All texts of the arguments, row by row. @throws FormulaError an error among them */
function textsIn(values: readonly Value[], at: At): string[] {
  return values.flatMap((value) =>
    toMatrix(value).rows.flatMap((row) => row.map((cell) => text(cell, at))),
  );
}

function textJoin([separator, skips, ...values]: readonly Value[], at: At): Scalar {
  const [between = ''] = textsIn([separator ?? null], at);
  const skipsBlank = eachScalar(skips ?? null, (cell) => cell);
  const texts = textsIn(values, at);
  const isSkipping = skipsBlank instanceof FormulaError ? false : Boolean(skipsBlank ?? true);
  return (isSkipping ? texts.filter((one) => one !== '') : texts).join(between);
}

function split([source, separators, isEach, skipsEmpty]: readonly Value[], at: At): Value {
  const [hay = ''] = textsIn([source ?? null], at);
  const [marks = ''] = textsIn([separators ?? null], at);
  if (marks === '') return errorOf('#VALUE!');
  const each = isEach !== false;
  let parts = [hay];
  for (const mark of each ? [...marks] : [marks]) parts = parts.flatMap((part) => part.split(mark));
  const kept = skipsEmpty === false ? parts : parts.filter((part) => part !== '');
  const cells = kept.map((part): Scalar => at.computing.readNumber(part) ?? part);
  return cells.length === 0 ? '' : new Matrix([cells]);
}

function valueOf(value: Scalar, at: At): Scalar {
  if (value === null) return 0;
  if (typeof value === 'boolean') return errorOf('#VALUE!');
  return toNumber(value, at.computing);
}

export const texts: Functions = {
  LEFT: scalar(1, 2, ([value, count], at) => text(value, at).slice(0, size(count, at, 1))),
  RIGHT: scalar(1, 2, ([value, count], at) => {
    const source = text(value, at);
    return source.slice(Math.max(0, source.length - size(count, at, 1)));
  }),
  MID: scalar(3, 3, ([value, start, count], at) => {
    const from = whole(start, at, 1);
    if (from < 1) return errorOf('#VALUE!');
    return text(value, at).slice(from - 1, from - 1 + size(count, at, 0));
  }),
  LEN: ofText((value) => value.length),
  TRIM: ofText((value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofText((value) => value.replace(/\p{Cc}/gu, '')),
  UPPER: ofText((value) => value.toUpperCase()),
  LOWER: ofText((value) => value.toLowerCase()),
  PROPER: ofText(toProper),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, ([value, start, count, other], at) => {
    const source = text(value, at);
    const from = whole(start, at, 1);
    if (from < 1) return errorOf('#VALUE!');
    const end = from - 1 + size(count, at, 0);
    return source.slice(0, from - 1) + text(other, at) + source.slice(end);
  }),
  FIND: scalar(2, 3, (values, at) => find(values, at, false)),
  SEARCH: scalar(2, 3, (values, at) => find(values, at, true)),
  EXACT: scalar(2, 2, ([a, b], at) => text(a, at) === text(b, at)),
  REPT: scalar(2, 2, ([value, count], at) => {
    const source = text(value, at);
    const times = size(count, at, 0);
    return source.length * times > 50_000 ? errorOf('#VALUE!') : source.repeat(times);
  }),
  CONCATENATE: ranged(1, many, (values, at) => textsIn(values, at).join('')),
  CONCAT: ranged(1, many, (values, at) => textsIn(values, at).join('')),
  TEXTJOIN: ranged(3, many, textJoin),
  JOIN: ranged(2, many, ([separator, ...values], at) =>
    textJoin([separator!, false, ...values], at),
  ),
  SPLIT: ranged(2, 4, split),
  TEXT: scalar(2, 2, ([value = null, pattern], at) => {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const number = toNumber(value, at.computing);
    if (number instanceof FormulaError) return text(value, at);
    const shape = text(pattern, at);
    return shape === '' ? '' : at.computing.showNumber(number, shape);
  }),
  VALUE: scalar(1, 1, ([value = null], at) => valueOf(value, at)),
  T: scalar(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  CHAR: scalar(1, 1, ([code], at) => {
    const number = whole(code, at, 0);
    return number < 1 || number > 1_114_111 ? errorOf('#NUM!') : String.fromCodePoint(number);
  }),
  CODE: ofText((value) => value.codePointAt(0) ?? errorOf('#VALUE!')),
};
