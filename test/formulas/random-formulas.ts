/** Makes random formulas of every function over random cells, for comparison with another engine. */
import fc from 'fast-check';
import type { Typed } from './workbook-of';

/**
 * A function and its arguments, one letter each, "?" before what may be left out; the letters are
 * those of `leaves`.
 */
export type Signature = readonly [name: string, parts: string];

/** By what they give: a number, a text, TRUE or FALSE, or anything. */
const scalarFunctions: Readonly<Record<'n' | 't' | 'b' | 'a', readonly Signature[]>> = {
  n: [
    ['ABS', 'n'],
    ['SIGN', 'n'],
    ['INT', 'n'],
    ['ROUND', 'ni'],
    ['ROUNDUP', 'ni'],
    ['ROUNDDOWN', 'ni'],
    ['TRUNC', 'ni'],
    ['MROUND', '##'],
    ['CEILING', '##'],
    ['FLOOR', '##'],
    ['SQRT', 'n'],
    ['POWER', '#p'],
    ['EXP', 'i'],
    ['LN', 'n'],
    ['LOG10', 'n'],
    ['MOD', '##'],
    ['QUOTIENT', '##'],
    ['DATE', 'yii'],
    ['TIME', 'ppp'],
    ['YEAR', 'd'],
    ['MONTH', 'd'],
    ['DAY', 'd'],
    ['HOUR', 'd'],
    ['MINUTE', 'd'],
    ['SECOND', 'd'],
    ['EDATE', 'di'],
    ['EOMONTH', 'di'],
    ['DAYS', 'dd'],
    ['DATEDIF', 'ddu'],
    ['WEEKDAY', 'd?w'],
    ['NETWORKDAYS', 'dd'],
    ['LEN', 't'],
    ['FIND', 'xt?p'],
    ['SEARCH', 'xt?p'],
    ['VALUE', '#'],
    ['N', 'v'],
  ],
  t: [
    ['LEFT', 't?i'],
    ['RIGHT', 't?i'],
    ['MID', 'tii'],
    ['TRIM', 't'],
    ['UPPER', 't'],
    ['LOWER', 't'],
    ['PROPER', 't'],
    ['SUBSTITUTE', 'txt?i'],
    ['REPLACE', 'tiit'],
    ['REPT', 'ti'],
    ['CONCATENATE', 'tt'],
    ['T', 'v'],
  ],
  b: [
    ['ISODD', '#'],
    ['ISEVEN', '#'],
    ['EXACT', 'tt'],
    ['NOT', 'b'],
    ['AND', 'qq'],
    ['OR', 'qq'],
    ['XOR', 'qq'],
    ['ISERROR', 'e'],
    ['ISERR', 'e'],
    ['ISNA', 'e'],
    ['ISBLANK', 'e'],
    ['ISNUMBER', 'e'],
    ['ISTEXT', 'e'],
    ['ISNONTEXT', 'e'],
    ['ISLOGICAL', 'e'],
  ],
  a: [
    ['IF', 'ba?a'],
    ['IFS', 'baba'],
    ['SWITCH', 'llala'],
    ['CHOOSE', 'hvvv'],
    ['IFERROR', 'ea'],
    ['IFNA', 'ea'],
  ],
};

export const rangeFunctions: readonly Signature[] = [
  ['SUM', 'r?r?#'],
  ['SUMSQ', 'r'],
  ['PRODUCT', 'r'],
  ['SUMIF', 'ck?c'],
  ['SUMIFS', 'cckck'],
  ['SUMPRODUCT', 'cc'],
  ['SUBTOTAL', 'or'],
  ['COUNT', 'r?#'],
  ['COUNTA', 'r'],
  ['COUNTBLANK', 'r'],
  ['COUNTIF', 'ck'],
  ['COUNTIFS', 'ckck'],
  ['AVERAGE', 'r'],
  ['AVERAGEIF', 'ck'],
  ['AVERAGEIFS', 'cck'],
  ['MAX', 'r'],
  ['MIN', 'r'],
  ['MAXIFS', 'cck'],
  ['MINIFS', 'cck'],
  ['MEDIAN', 'r'],
  ['STDEV', 'r'],
  ['STDEVP', 'r'],
  ['VAR', 'r'],
  ['VARP', 'r'],
  ['LARGE', 'ri'],
  ['SMALL', 'ri'],
  ['ROWS', 'r'],
  ['COLUMNS', 'r'],
  ['ROW', 'r'],
  ['COLUMN', 'r'],
  ['VLOOKUP', 'sThF'],
  ['HLOOKUP', 'sThF'],
  ['MATCH', 'scz'],
  ['XLOOKUP', 'scc?a'],
  ['XMATCH', 'sc'],
  ['INDEX', 'Thh'],
  ['TEXTJOIN', 'tfr'],
  ['CONCAT', 'r'],
  ['AND', 'r'],
  ['OR', 'r'],
];

export const arrayFunctions: readonly Signature[] = [
  ['UNIQUE', 'c'],
  ['SORT', 'c'],
  ['SORT', 'ThD'],
  ['FILTER', 'cm'],
  ['TRANSPOSE', 'r'],
  ['SEQUENCE', 'hh'],
  ['VSTACK', 'cc'],
  ['HSTACK', 'cc'],
];

const lastRow = 6;
const columns = ['A', 'B', 'C', 'D'];

const anyCell = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4),
  fc.constantFrom(500_000, 1_500_000, 42_795, 42_916),
  fc.constantFrom('Phường Đức Xuân', 'Xã Dương Quang', 'a', 'ab', ' x  y '),
  fc.boolean(),
  fc.constant(null),
  fc.constant(null),
);

/** Columns A to D of a sheet, as registers hold them: blank cells and other kinds of values among them. */
export const cells: fc.Arbitrary<Typed[][]> = fc.array(
  fc.array(anyCell, { minLength: columns.length, maxLength: columns.length }),
  { minLength: lastRow, maxLength: lastRow },
);

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);
const letter = fc.nat({ max: columns.length - 1 });
const row = fc.integer({ min: 1, max: lastRow });
const cell = fc.tuple(letter, row).map(([at, line]) => `${columns[at]}${line}`);
const column = letter.map((at) => `${columns[at]}1:${columns[at]}${lastRow}`);
const range = fc.tuple(letter, letter, row, row).map(([a, b, from, to]) => {
  const [left, right] = [columns[Math.min(a, b)], columns[Math.max(a, b)]];
  return `${left}${Math.min(from, to)}:${right}${Math.max(from, to)}`;
});
const decimal = fc.integer({ min: -400, max: 400 }).map((eighths) => String(eighths / 8));
const text = oneOf(
  '""',
  '"a"',
  '"A"',
  '"Đức"',
  '"Phường Đức Xuân"',
  '"xã DƯƠNG quang"',
  '" hai  chữ "',
);
const comparison = fc
  .tuple(fc.oneof(cell, decimal), oneOf('=', '<>', '<', '>', '<=', '>='), fc.oneof(cell, decimal))
  .map((parts) => parts.join(''));

const condition = fc.oneof(comparison, oneOf('TRUE', 'FALSE'));
const anything = fc.oneof(cell, decimal, text, oneOf('TRUE', 'FALSE'));

const leaves: Readonly<Record<string, fc.Arbitrary<string>>> = {
  n: fc.oneof(decimal, cell),
  // Numbers only; whole ones, some negative; positive ones; places in a list of three.
  '#': decimal,
  i: fc.integer({ min: -3, max: 8 }).map(String),
  p: fc.integer({ min: 1, max: 12 }).map(String),
  h: oneOf('1', '2', '3'),
  y: fc.integer({ min: 1910, max: 2100 }).map(String),
  d: fc.oneof(
    fc.integer({ min: 100, max: 60_000 }).map(String),
    oneOf('42795.75', 'DATE(2024,2,29)'),
  ),
  u: oneOf('"D"', '"M"', '"Y"', '"YM"'),
  w: oneOf('1', '2', '3'),
  t: fc.oneof(text, cell),
  x: oneOf('"a"', '"Đ"', '"x"', '"hai"'),
  b: condition,
  a: anything,
  // The same, never failing.
  q: condition,
  v: anything,
  l: fc.oneof(decimal, text),
  e: fc.oneof(cell, decimal, text, oneOf('1/0', 'NA()', 'SQRT(-1)', '"a"+1')),
  f: oneOf('TRUE', 'FALSE'),
  r: range,
  c: column,
  T: oneOf('A1:D6', 'B1:D4', 'A2:C6'),
  k: oneOf(
    '">0"',
    '"<=5"',
    '"<>"',
    '">=42795"',
    '"phường*"',
    '"*a*"',
    '"?"',
    '"=a"',
    '"a"',
    '0',
    '5',
    '"<>5"',
    '"=5"',
  ),
  // What is looked up: some of it is there.
  s: oneOf('"a"', '"PHƯỜNG đức xuân"', '5', '42795', 'TRUE', '0.25'),
  F: oneOf('FALSE'),
  D: oneOf('1', '-1'),
  z: oneOf('0'),
  o: fc
    .integer({ min: 1, max: 11 })
    .filter((code) => code !== 6)
    .map(String),
  m: fc.tuple(column, oneOf('>0', '<>""', '="a"')).map((parts) => parts.join('')),
};

/** A call of the function with simple arguments. */
export function callOf(
  [name, parts]: Signature,
  argument = (kind: string) => leaves[kind]!,
): fc.Arbitrary<string> {
  const kinds = parts.match(/\??./g) ?? [];
  const fewest = kinds.filter((kind) => kind.length === 1).length;
  return fc
    .tuple(
      fc.tuple(...kinds.map((kind) => argument(kind.slice(-1)))),
      fc.integer({ min: fewest, max: kinds.length }),
    )
    .map(([values, count]) => `${name}(${values.slice(0, count).join(',')})`);
}

export const anyCallOf = (signatures: readonly Signature[]) =>
  fc.constantFrom(...signatures).chain((signature) => callOf(signature));

const operators: Readonly<Record<string, readonly string[]>> = {
  n: ['+', '-', '*', '/', '^2*', '/2-'],
  t: ['&', '&" "&'],
  b: ['=', '<>'],
};

/** Functions within functions and operators, with and without brackets. */
export const scalarFormula: fc.Arbitrary<string> = fc.letrec<Record<string, string>>((tie) => {
  const nested = (kind: 'n' | 't' | 'b' | 'a') => {
    const call = fc
      .constantFrom(...scalarFunctions[kind])
      .chain((signature) =>
        callOf(signature, (part) => (part in scalarFunctions ? tie(part) : leaves[part]!)),
      );
    const joined = fc
      .tuple(tie(kind), fc.constantFrom(...(operators[kind] ?? ['&'])), tie(kind), fc.boolean())
      .map(([left, operator, right, isInBrackets]) =>
        isInBrackets ? `(${left}${operator}${right})` : `${left}${operator}${right}`,
      );
    return fc.oneof({ maxDepth: 3, depthIdentifier: 'formula' }, leaves[kind]!, call, call, joined);
  };
  return {
    n: nested('n'),
    t: nested('t'),
    b: nested('b'),
    a: nested('a'),
    e: leaves.e!,
    any: fc.oneof(...['n', 't', 'b', 'a'].map((kind) => tie(kind))),
  };
}).any!;

export const scalarCalls: readonly Signature[] = Object.values(scalarFunctions).flat();
