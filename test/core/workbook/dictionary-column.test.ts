/** Columns whose cells repeat and columns of names are gone through differently, and say the same. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { birthYear, date } from '../../../src/core/schema/date-types';
import type { ColumnType, ReadingContext } from '../../../src/core/schema/column-type';
import { anyText, ignored, name, phone, tidyText } from '../../../src/core/schema/text-types';
import { listsOf } from '../../../src/core/schema/lists';
import { distinctCells } from '../../../src/core/workbook/dictionary-column';
import { wardsOf } from '../../../src/core/schema/units';
import { serial, today } from '../book-of';
import { sized } from '../../sizes';

const context: ReadingContext = { lists: listsOf([]), wards: wardsOf([]), today };

const cells = [
  'Nông Văn Thắng',
  ' Nông  Văn Thắng',
  'Nông Văn Thắng'.normalize('NFD'),
  'NguyÔn V¨n Thµnh',
  'ThÂn',
  '#REF!',
  '   ',
  '',
  undefined,
  '0912345678',
  '0912 345 678',
  912345678,
  1972,
  '1972 ',
  true,
  42_870,
];
type Cell = (typeof cells)[number];

/** More cells than it takes to see that they do not repeat. */
const many = Array.from({ length: 5000 }, (_, index) => `Hà Văn ${index}`);

function read(
  typed: readonly Cell[],
  kind: ColumnType,
  isName: boolean,
  dates: ReadonlySet<number>,
) {
  const formulas = typed.map((cell, row) => (dates.has(row) ? '15/5/2017' : cell));
  const rows = Int32Array.from(typed, (_, row) => row + 1);
  const column = { typed: ['Tên', ...typed], formulas: ['Tên', ...formulas], rows, kind, isName };
  const { cells: found, problems } = distinctCells(column, kind.parse(context));
  return {
    ...found,
    byRow: Array.from(rows, (_, row) => {
      const number = found.numbers[row] ?? -1;
      return number < 0
        ? null
        : {
            raw: found.raw[number],
            value: found.values[number],
            problem: problems.get(number),
            isSuspect: found.suspects.includes(number),
          };
    }),
  };
}

const kinds: readonly ColumnType[] = [
  name(),
  tidyText(),
  anyText(),
  ignored(),
  phone(),
  birthYear(),
  date({ earliestYear: 2000 }),
];

test.each(kinds.map((kind, order) => [order, kind.name, kind] as const))(
  'kind %i, %s: cells are judged the same alone and among many',
  (_, __, kind) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...cells), { maxLength: 20 }),
        fc.array(fc.nat(20), { maxLength: 3 }),
        (typed, places) => {
          const dates = new Set(places.filter((row) => typeof typed[row] === 'number'));
          const few = read(typed, kind, false, dates);
          const among = read([...typed, ...many], kind, true, dates);
          expect([few.hashes, among.hashes !== null]).toEqual([null, true]);
          expect(among.byRow.slice(0, typed.length)).toEqual(few.byRow);
        },
      ),
      { numRuns: sized(30) },
    );
  },
);

test('equal cells share a number, but a date is not the number that it is', () => {
  const day = serial('15/5/2017');
  const { numbers, raw } = read(['a', 'b', 'a', day, day, 'b', ''], anyText(), false, new Set([3]));
  expect([...numbers]).toEqual([0, 1, 0, 2, 3, 1, -1]);
  expect(raw).toEqual(['a', 'b', day, day]);
});

test('names are split into their last word and those before, as they stand for', () => {
  const typed = [' Hà  Lan', 'Hà Lan', 'Lan', 7, 'NguyÔn V¨n Thµnh', ...many];
  const { names } = read(typed, name(), true, new Set());
  const partsOf = (row: number) => {
    const [head, tail] = [names?.headOf[row + 1] ?? -1, names?.tailOf[row + 1] ?? -1];
    return [names?.heads[head], names?.tails[tail]];
  };
  expect([0, 1, 2, 3, 4].map(partsOf)).toEqual([
    ['Hà', 'Lan'],
    ['Hà', 'Lan'],
    ['', 'Lan'],
    [undefined, undefined],
    ['NguyÔn V¨n', 'Thµnh'],
  ]);
});

test('cells of their own have hashes that tell texts from what is written so', () => {
  const { hashes } = read(['1972', 1972, true, 'true', 'Hà', ...many], name(), true, new Set());
  expect(new Set(hashes?.slice(1, 6)).size).toBe(5);
});
