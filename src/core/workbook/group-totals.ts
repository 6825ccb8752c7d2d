/**
 * Finds the rows that add up others by their figures: heads of groups, whose count or amount is the
 * number or the sum of the rows beneath, and subtotals that only their sum gives away.
 */
import {
  groupKindOf,
  groupMarkOf,
  splitGroupName,
  type GroupKind,
} from '../vietnamese/parse/total-words';
import { fold } from '../vietnamese/fold';
import type { RowCells } from './row-cells';

/** A row that may be the head of a group. */
interface Head {
  /** 0-based sheet row. */
  readonly row: number;
  /** Heads of one style follow each other, others are nested in them. */
  readonly style: string;
  readonly isMarked: boolean;
  readonly kind: GroupKind | null;
  /** The name without mark and count, folded. */
  readonly name: string;
  readonly nameCount: number | null;
}

/** What may follow from a row's figures. */
type Fit = 'equal' | 'different' | 'no-figure';

/** Heads nested in one head are looked through up to so many, so that a long list stays quick. */
const mostNested = 64;

/** A row without a name that lacks so many required cells may be the head of a group. */
const fewestLacking = 2;

/** Amounts are compared in đồng. */
const halfDong = 0.5;

/** The rows that are left, of which some may add up others. */
export interface OpenRows {
  /** 0-based sheet rows, ascending. */
  readonly rows: readonly number[];
  /** Of these, rows whose words may be those of a subtotal. */
  readonly maybeSubtotals: ReadonlySet<number>;
  /** Whether a 0-based sheet row may be the head of a group, by its first words or its STT. */
  readonly mayBeHead: (row: number) => boolean;
  /** 0-based sheet rows of subtotals known by their words, ascending. */
  readonly subtotals: readonly number[];
}

export interface AddedUpRows {
  readonly subtotals: readonly number[];
  /** Heads of groups without a figure of their own. */
  readonly titles: readonly number[];
}

/** Of the rows that are left, those that add up others. */
export function findGroupTotals(
  cells: RowCells,
  nameColumn: string,
  { rows, maybeSubtotals, mayBeHead, subtotals }: OpenRows,
): AddedUpRows {
  const heads = rows.flatMap((row) =>
    mayBeHead(row) ? (headOf(cells, nameColumn, row) ?? []) : [],
  );
  if (heads.length === 0 && maybeSubtotals.size === 0) return { subtotals: [], titles: [] };
  const sums = sumsOf(cells, rows);
  const found: number[] = [];
  const titles: number[] = [];
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const place = (row: number) => placeOf.get(row) ?? 0;

  for (const row of maybeSubtotals) {
    if (isSumOfOthers(cells, sums, rows, subtotals, maybeSubtotals, row)) {
      found.push(row);
      sums.remove(place(row));
    }
  }
  // From below, so that nested heads are known before those that hold them.
  for (let index = heads.length - 1; index >= 0; index -= 1) {
    const head = heads[index];
    if (head === undefined || found.includes(head.row)) continue;
    const is = judgeHead(cells, sums, heads, index, place, rows);
    if (is === null) continue;
    (is === 'title' ? titles : found).push(head.row);
    sums.remove(place(head.row));
  }
  // A period may stand below its rows as well; the heads above it are known now.
  for (const { row, kind } of heads) {
    if (kind !== 'period' || found.includes(row) || titles.includes(row)) continue;
    if (isSumOfOthers(cells, sums, rows, [...subtotals, ...found], maybeSubtotals, row)) {
      found.push(row);
      sums.remove(place(row));
    }
  }
  return { subtotals: found, titles };
}

function headOf(cells: RowCells, nameColumn: string, row: number): Head | null {
  const mark = groupMarkOf(cells.textAt('rowNumber', row));
  const named = cells.textAt(nameColumn, row);
  // A unit in another column names a group only where the row lacks what a row of data has.
  if (named === '' && mark === null && cells.requiredBlank(row) < fewestLacking) return null;
  const { name, isMarked, count } = splitGroupName(named || cells.firstTextAt(row));
  const kind = groupKindOf(name);
  if (mark === null && !isMarked && kind === null && count === null) return null;
  const style = mark ?? (isMarked ? 'roman' : (kind ?? 'counted'));
  return {
    row,
    style,
    isMarked: mark !== null || isMarked,
    kind,
    name: fold(name),
    nameCount: count,
  };
}

interface Sums {
  /** The number of rows that stand between two places, the end excluded. */
  readonly count: (from: number, to: number) => number;
  readonly amount: (from: number, to: number) => number;
  readonly counted: (key: string, from: number, to: number) => number;
  /** Takes a row out, since it adds up others itself. */
  readonly remove: (place: number) => void;
}

/** Sums over places, which rows are taken out of: trees of partial sums. */
function sumsOf(cells: RowCells, rows: readonly number[]): Sums {
  const treeOf = (valueOf: (row: number) => number) => partialSums(rows.map(valueOf));
  const ones = treeOf(() => 1);
  const amounts = treeOf((row) => cells.amountAt(row) ?? 0);
  const isOnly = cells.countKeys.length === 1;
  // A blank count is 1 where a row is one thing; where several things are counted it is none.
  const counts = new Map(
    cells.countKeys.map((key) => [
      key,
      treeOf((row) => cells.countAt(key, row) ?? (isOnly ? 1 : 0)),
    ]),
  );
  return {
    count: ones.between,
    amount: amounts.between,
    counted: (key, from, to) => counts.get(key)?.between(from, to) ?? 0,
    remove: (place) => [ones, amounts, ...counts.values()].forEach(({ clear }) => clear(place)),
  };
}

function partialSums(values: number[]) {
  const tree = new Float64Array(values.length + 1);
  const add = (place: number, value: number) => {
    for (let at = place + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + value;
  };
  values.forEach((value, place) => add(place, value));
  const upTo = (end: number) => {
    let sum = 0;
    for (let at = end; at > 0; at -= at & -at) sum += tree[at] ?? 0;
    return sum;
  };
  return {
    between: (from: number, to: number) => upTo(to) - upTo(from),
    clear: (place: number) => {
      add(place, -(values[place] ?? 0));
      values[place] = 0;
    },
  };
}

/** Whether a row's own figures are those of the rows between two places. */
function fitOf(
  cells: RowCells,
  sums: Sums,
  row: number,
  nameCount: number | null,
  from: number,
  to: number,
): Fit {
  const amount = cells.amountAt(row);
  if (amount !== null) {
    const isEqual = Math.abs(sums.amount(from, to) - amount) < halfDong;
    return isEqual ? 'equal' : 'different';
  }
  const filled = cells.countKeys.flatMap((key) => {
    const count = cells.countAt(key, row);
    return count === null ? [] : [{ key, count }];
  });
  if (filled.length === 0 && nameCount === null) return 'no-figure';
  const rowsBetween = sums.count(from, to);
  const [only] = cells.countKeys;
  const fits = (count: number, key: string | undefined) =>
    (count === rowsBetween && cells.countKeys.length <= 1) ||
    (key !== undefined && Math.abs(sums.counted(key, from, to) - count) < halfDong);
  const isEqual =
    filled.length === 0
      ? fits(nameCount ?? 0, only)
      : filled.every(({ key, count }) => fits(count, key));
  return isEqual ? 'equal' : 'different';
}

/** What a head turns out to be; null: a row of data like the others. */
function judgeHead(
  cells: RowCells,
  sums: Sums,
  heads: readonly Head[],
  index: number,
  place: (row: number) => number,
  rows: readonly number[],
): 'total' | 'title' | null {
  const head = heads[index];
  if (head === undefined) return null;
  const { row, style, isMarked, kind, nameCount } = head;
  const from = place(row) + 1;
  const isGroup = kind !== null && kind !== 'other';
  const lacks = cells.requiredBlank(row) > 0;
  const next = heads[index + 1];
  // Rows that are numbered so one by one are no heads.
  const hasRows =
    from < rows.length && (next === undefined || next.style !== style || place(next.row) > from);
  const own = fitOf(cells, sums, row, nameCount, from, from);
  if (own === 'no-figure') return isMarked && isGroup && hasRows ? 'title' : null;
  if (!hasRows) return null;

  const isSure = isMarked || lacks || nameCount !== null;
  for (let other = index + 1; other <= Math.min(heads.length, index + mostNested); other += 1) {
    const nextHead = heads[other];
    const to = nextHead === undefined ? rows.length : place(nextHead.row);
    const isLast = nextHead === undefined || nextHead.style === style;
    const count = sums.count(from, to);
    if (
      count > 0 &&
      (isSure || isLast) &&
      fitOf(cells, sums, row, nameCount, from, to) === 'equal' &&
      (isSure ||
        // A hamlet may well give what the row beneath gives; a month gives nothing.
        (isGroup && (count > 1 || kind === 'period') && holds(cells, head, rows.slice(from, to))))
    ) {
      return 'total';
    }
    if (isLast) break;
  }
  // Marked as the head of a group and without a day or a level: whatever it adds up to, it is no row of data.
  return isMarked && lacks && isGroup ? 'total' : null;
}

/**
 * Whether rows may be those of a group whose head looks like a row of data: a hamlet may be a donor,
 * or be registered itself, so they have to be rows of that place, and the head has no number in STT.
 */
function holds(cells: RowCells, { row, kind, name }: Head, rows: readonly number[]): boolean {
  const { textAt, countAt, countKeys } = cells;
  const [only] = countKeys;
  const own = only === undefined || countKeys.length > 1 ? null : countAt(only, row);
  if (textAt('rowNumber', row) !== '' || cells.hasRowNumber(row) || own === 1) return false;
  const key = kind === 'hamlet' ? 'hamlet' : kind === 'unit' ? 'ward' : null;
  return (
    key === null ||
    rows.every((other) => {
      const place = fold(textAt(key, other));
      return place === '' || name.includes(place) || place.includes(name);
    })
  );
}

/** Whether the figure of a row is the sum of those above, since the last subtotal or from the start, or of all beneath. */
function isSumOfOthers(
  cells: RowCells,
  sums: Sums,
  rows: readonly number[],
  subtotals: readonly number[],
  maybe: ReadonlySet<number>,
  row: number,
): boolean {
  const here = rows.indexOf(row);
  const before = subtotals.filter((other) => other < row);
  const last = before[before.length - 1] ?? -1;
  const since = rows.findIndex((other) => other > last && !maybe.has(other));
  return [
    [since < 0 ? 0 : since, here],
    [0, here],
    [here + 1, rows.length],
  ].some(
    ([from = 0, to = 0]) => to - from > 1 && fitOf(cells, sums, row, null, from, to) === 'equal',
  );
}
