/** The cells of a column as a dictionary: what depends on a cell alone is found out once for equal ones. */
import { cellKind, type CellKind, type CellValue } from '../data/cell';
import type { Problem } from '../messages/finding';
import {
  holdsWords,
  type Parse,
  type ParsedValue,
  type ColumnType,
  type Value,
} from '../schema/column-type';
import { quickHash } from '../data/hash';
import { scanText, mayBeFaulty, suspect } from '../vietnamese/text-scan';
import { nameSplitter, type SplitNames } from './name-words';

export interface DistinctCells {
  /**
   * By data row: the number of the cell; -1: blank. Equal cells share one, numbered in the order in
   * which they come first; where hardly any cell repeats, each has its sheet row for a number.
   */
  readonly numbers: Int32Array;
  /** Where each cell has a number of its own, by number: the quick hash of the cell. */
  readonly hashes: Int32Array | null;
  /** By number: the raw value. Numbers that no data row has may hold anything. */
  readonly raw: readonly (CellValue | undefined)[];
  /** By number: what it stands for (of a ward: every unit that the text may mean); null: nothing that can be used. */
  readonly values: readonly (Value | null)[];
  /** The numbers of words that may be in a faulty encoding. */
  readonly suspects: readonly number[];
  /** The parts of names, where they were split on the way. */
  readonly names: SplitNames | null;
}

/** Cells, and by number what is wrong with them, where something is. */
export interface JudgedCells {
  readonly cells: DistinctCells;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** A column of a sheet as its two reads show it, by 0-based sheet row, and which rows are data. */
export interface TypedColumn {
  readonly typed: readonly (CellValue | undefined)[];
  readonly formulas: readonly (CellValue | undefined)[];
  readonly rows: Int32Array;
  readonly kind: ColumnType;
  /** Whether the rows are known by it, so that its parts will be asked for. */
  readonly isName: boolean;
}

/** With fewer cells it is not known yet whether they repeat. */
const fewestCells = 4096;

/** Numbers the cells of a column, and judges each that was not there before. */
export function distinctCells(column: TypedColumn, judge: Parse): JudgedCells {
  return sharedCells(column, judge) ?? singleCells(column, judge);
}

/** null: hardly any cell repeats, as names: to look for them would cost more than to judge them. */
function sharedCells(
  { typed, formulas, rows, kind }: TypedColumn,
  judge: Parse,
): JudgedCells | null {
  const isIgnored = kind.isIgnored === true;
  const hasWords = holdsWords(kind);
  const suspects: number[] = [];
  const raw: CellValue[] = [];
  const values: (Value | null)[] = [];
  const problems = new Map<number, Problem>();
  const add = (cell: CellValue, kind: CellKind): number => {
    const { value, problem } = judgeCell(judge, cell, kind);
    const number = raw.push(cell) - 1;
    values.push(value);
    if (problem !== undefined) problems.set(number, problem);
    if (hasWords && typeof cell === 'string' && mayBeFaulty(cell)) suspects.push(number);
    return number;
  };
  // A date is told from an equal number; of all other cells the value says what kind it is.
  const dates = lookUpOf(raw, (cell) => add(cell, 'date'));
  const others = lookUpOf(raw, (cell) => {
    const cellsKind = kindOf(cell, undefined, kind);
    return cellsKind === 'blank' ? -1 : add(cell, cellsKind);
  });

  const numbers = new Int32Array(rows.length);
  let last: CellValue = '';
  let lastNumber = -1;
  let filled = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const sheetRow = rows[row] ?? -1;
    const cell = typed[sheetRow];
    if (cell === undefined || cell === '' || (isIgnored && typeof cell === 'number')) {
      numbers[row] = -1;
      continue;
    }
    if (typeof cell === 'string') {
      // Registers are kept ward by ward.
      if (cell !== last) {
        last = cell;
        lastNumber = others(cell, hashOfSome(cell));
      }
      numbers[row] = lastNumber;
    } else {
      const isDate = cellKind(cell, formulas[sheetRow]) === 'date';
      numbers[row] = (isDate ? dates : others)(cell, Number(cell) | 0);
    }
    filled += 1;
    if (raw.length * 2 > filled && filled >= fewestCells) return null;
  }
  return { cells: { numbers, hashes: null, raw, values, suspects, names: null }, problems };
}

/**
 * Each cell for itself. Many texts do not stay at hand in the processor, so all that has to be found
 * out letter by letter is found out while one is.
 */
function singleCells(
  { typed, formulas, rows, kind, isName }: TypedColumn,
  judge: Parse,
): JudgedCells {
  const isIgnored = kind.isIgnored === true;
  const hasWords = holdsWords(kind);
  const { isRightAsTyped } = kind;
  const suspects: number[] = [];
  const splitter = isName ? nameSplitter(typed.length) : null;
  const numbers = new Int32Array(rows.length);
  const values: (Value | null)[] = typed.map(() => null);
  const hashes = new Int32Array(typed.length);
  const problems = new Map<number, Problem>();
  for (let row = 0; row < rows.length; row += 1) {
    const sheetRow = rows[row] ?? -1;
    const cell = typed[sheetRow] ?? '';
    const cellsKind = kindOf(cell, formulas[sheetRow], kind);
    if (cellsKind === 'blank' || (isIgnored && typeof cell === 'number')) {
      numbers[row] = -1;
      continue;
    }
    numbers[row] = sheetRow;
    const text = cellsKind === 'text' ? String(cell) : null;
    let looks = 0;
    if (text !== null && hasWords && splitter !== null) {
      looks = splitter.add(sheetRow, text, hashes);
    } else {
      hashes[sheetRow] = hashOfCell(cell);
      if (text !== null && hasWords) looks = scanText(text);
    }
    if (text !== null && looks === 0 && isRightAsTyped?.(text) === true) {
      values[sheetRow] = text;
      continue;
    }
    const { value, problem } = judgeCell(judge, cell, cellsKind);
    values[sheetRow] = value;
    if (problem !== undefined) problems.set(sheetRow, problem);
    if ((looks & suspect) !== 0) suspects.push(sheetRow);
    if (splitter !== null && value !== cell) splitter.replace(sheetRow, value);
  }
  const names = splitter === null ? null : splitter.parts();
  return { cells: { numbers, hashes, raw: typed, values, suspects, names }, problems };
}

/** The kind of a cell; a stand-in for nothing is blank. */
function kindOf(
  cell: CellValue,
  formula: CellValue | undefined,
  { isStandIn }: ColumnType,
): CellKind {
  const kind = cellKind(cell, formula);
  return kind === 'text' && isStandIn?.(String(cell)) === true ? 'blank' : kind;
}

/** Places of the cache before a dictionary; a power of two. */
const quickPlaces = 1024;

/**
 * The number of a cell, from `add` where it is new. Before the map, which has to look at the whole of
 * a text, stand those found last, each at the place that a quick hash leads to.
 */
function lookUpOf(
  raw: readonly CellValue[],
  add: (cell: CellValue) => number,
): (cell: CellValue, hash: number) => number {
  const known = new Map<CellValue, number>();
  const quick = new Int32Array(quickPlaces).fill(-1);
  return (cell, hash) => {
    const place = hash & (quickPlaces - 1);
    const before = quick[place] ?? -1;
    if (before >= 0 && raw[before] === cell) return before;
    let number = known.get(cell);
    if (number === undefined) {
      number = add(cell);
      known.set(cell, number);
    }
    quick[place] = number;
    return number;
  };
}

/** Of the length and a few letters: those in which the names of wards and hamlets differ. */
function hashOfSome(text: string): number {
  const { length } = text;
  const letters = text.charCodeAt(length - 1) * 31 + text.charCodeAt(length >> 1);
  return letters * 7 + length;
}

/** A number, or a truth value, differs from the text that is written so. */
const hashOfCell = (cell: CellValue) =>
  quickHash(typeof cell === 'string' ? cell : `\u0001${cell}`);

function judgeCell(judge: Parse, cell: CellValue, kind: CellKind): ParsedValue {
  return kind === 'error'
    ? { value: null, problem: { code: 'formula-error', params: { value: String(cell) } } }
    : judge(cell, kind);
}
