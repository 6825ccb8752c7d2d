/** Functions that count, and that tell of many numbers: averages, extremes, ranks. */
import type { At } from '../computing';
import { conditionsOf, findMatches } from '../criteria/conditions';
import { eachScalar, errorOf, Range, type Scalar, type Value } from '../values';
import {
  many,
  ranged,
  seeingErrors,
  withCriteria,
  type Functions,
  type RangeFunction,
} from './definition';
import { chosenNumbers, deviation, numbersIn, valuesWhere, variance } from './maths';

const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0
    ? errorOf('#DIV/0!')
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const most = (numbers: readonly number[]) =>
  numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const least = (numbers: readonly number[]) =>
  numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

const ofNumbers = (run: (numbers: readonly number[]) => Scalar): RangeFunction =>
  ranged(1, many, (values, at) => run(numbersIn(values, at)));

const whereNumbers = (run: (numbers: readonly number[]) => Scalar): RangeFunction =>
  withCriteria(3, many, 2, (values, at) => run(chosenNumbers(valuesWhere(values, at))));

function count(values: readonly Value[], counts: (value: Scalar) => boolean): number {
  let found = 0;
  for (const value of values) {
    eachScalar(value, (cell) => {
      if (counts(cell)) found += 1;
      return undefined;
    });
  }
  return found;
}

/** Blank cells beyond the data count too, as far as the grid reaches. */
function countBlank(value: Value): number {
  if (!(value instanceof Range)) {
    return count([value], (cell) => cell === null || cell === '');
  }
  const end = Math.min(value.endRow, Math.max(value.sheet.gridRows, value.sheet.rowCount));
  const columns = Math.min(value.endColumn, value.startColumn + 1_000) - value.startColumn;
  const cells = Math.max(0, end - value.startRow) * columns;
  return cells - count([value], (cell) => cell !== null && cell !== '');
}

function countIfs(pairs: readonly Value[], { computing }: At): Scalar {
  const conditions = conditionsOf(pairs, computing);
  const { places, beyond } = findMatches(conditions, computing.index);
  // An open range ends with its grid, not with the last row that a sheet could have.
  const { sheet, startRow, endRow, width } = conditions[0]!.range;
  const room = Math.max(0, Math.min(endRow, Math.max(sheet.gridRows, sheet.rowCount)) - startRow);
  const filled = Math.max(0, endRow - startRow - beyond / width);
  return places.length + (beyond === 0 ? 0 : Math.max(0, room - filled) * width);
}

function averageIf([range, criterion, averaged]: readonly Value[], at: At): Scalar {
  const summed = averaged ?? range!;
  const base = range as Range;
  if (!(summed instanceof Range) || !(range instanceof Range)) return errorOf('#VALUE!');
  const sized = new Range(
    summed.sheet,
    summed.startRow,
    summed.startRow + base.height,
    summed.startColumn,
    summed.startColumn + base.width,
  );
  return mean(chosenNumbers(valuesWhere([sized, base, criterion!], at)));
}

function nth(values: readonly Value[], at: At, isLargest: boolean): Scalar {
  const [place] = numbersIn([values[1] ?? null], at);
  const sorted = numbersIn([values[0]!], at).sort((a, b) => (isLargest ? b - a : a - b));
  return sorted[Math.ceil(place ?? 0) - 1] ?? errorOf('#NUM!');
}

function rankOf([value, range, isAscending]: readonly Value[], at: At): Scalar {
  const [number] = numbersIn([value!], at);
  const numbers = numbersIn([range!], at);
  if (number === undefined || !numbers.includes(number)) return errorOf('#N/A');
  const ascending = (numbersIn([isAscending ?? null], at)[0] ?? 0) !== 0;
  return 1 + numbers.filter((other) => (ascending ? other < number : other > number)).length;
}

function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return errorOf('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

/** One error fails a count of values no less than a sum: only COUNT and COUNTA pass over it. */
export const statistics: Functions = {
  COUNT: seeingErrors(
    ranged(1, many, (values, { computing }) =>
      values.reduce<number>((sum, value) => {
        const isTyped = typeof value === 'string' && computing.readNumber(value) !== null;
        return sum + (isTyped ? 1 : count([value], (cell) => typeof cell === 'number'));
      }, 0),
    ),
  ),
  COUNTA: seeingErrors(ranged(1, many, (values) => count(values, (cell) => cell !== null))),
  COUNTBLANK: ranged(1, 1, ([value]) => countBlank(value!)),
  COUNTIF: withCriteria(2, 2, 1, countIfs),
  COUNTIFS: withCriteria(2, many, 1, countIfs),
  COUNTUNIQUE: ranged(1, many, (values) => {
    const seen = new Set<Scalar>();
    for (const value of values) {
      eachScalar(value, (cell) => {
        if (cell !== null) seen.add(cell);
        return undefined;
      });
    }
    return seen.size;
  }),
  AVERAGE: ofNumbers(mean),
  AVERAGEIF: withCriteria(2, 3, 1, averageIf),
  AVERAGEIFS: whereNumbers(mean),
  MAX: ofNumbers(most),
  MIN: ofNumbers(least),
  MAXIFS: whereNumbers(most),
  MINIFS: whereNumbers(least),
  MEDIAN: ofNumbers(median),
  STDEV: ofNumbers((numbers) => deviation(numbers, 1)),
  STDEVP: ofNumbers((numbers) => deviation(numbers, 0)),
  VAR: ofNumbers((numbers) => variance(numbers, 1)),
  VARP: ofNumbers((numbers) => variance(numbers, 0)),
  LARGE: ranged(2, 2, (values, at) => nth(values, at, true)),
  SMALL: ranged(2, 2, (values, at) => nth(values, at, false)),
  RANK: ranged(2, 3, rankOf),
  'RANK.EQ': ranged(2, 3, rankOf),
  MODE: ofNumbers((numbers) => {
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1]);
    return first === undefined || first[1] < 2 ? errorOf('#N/A') : first[0];
  }),
};
