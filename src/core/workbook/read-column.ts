/** Reads one column: each distinct value is judged once, and what is wrong is noted by row. */
import { isFormula, type CellValue } from '../data/cell';
import { catalogue } from '../messages/finding-catalog';
import type { Problem } from '../messages/finding';
import type { Parse, ReadingContext, Value } from '../schema/column-type';
import type { Column } from '../schema/table';
import type { SheetCells } from './snapshot';
import { distinctCells, type DistinctCells } from './dictionary-column';
import { wardOfRow } from './resolve-unit';
import type { Ward, Wards } from '../schema/units';

/** A problem of one row; `row` counts the table's data rows, from 0. */
export interface RowProblem {
  readonly row: number;
  readonly column: Column;
  readonly problem: Problem;
}

/** One column as read. */
export interface ReadColumn {
  /** What was typed, equal cells under one number. */
  readonly cells: DistinctCells;
  /** Whether the cell is blank (a failed formula is not). */
  readonly isBlank: (row: number) => boolean;
  /**
   * By data row: the number of the value; -1: blank. It is the cell's, but in a ward column, where
   * the row's date decides which unit a cell means.
   */
  readonly numbers: Int32Array;
  /** By number; null: nothing that can be used. */
  readonly values: readonly (Value | null)[];
}

/** The value of a data row; null: blank, or nothing that can be used. */
export function valueAt({ numbers, values }: ReadColumn): (row: number) => Value | null {
  return (row) => {
    const number = numbers[row] ?? -1;
    return number < 0 ? null : (values[number] ?? null);
  };
}

/** The rows whose value passes a test, which is asked once of equal cells. */
export function rowsWhere(
  { numbers, values }: ReadColumn,
  test: (value: Value) => boolean,
): readonly { readonly row: number; readonly value: Value }[] {
  const passing = values.map((value) => value !== null && test(value));
  const found: { row: number; value: Value }[] = [];
  if (!passing.includes(true)) return found;
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    if (number < 0 || passing[number] !== true) continue;
    const value = values[number] ?? null;
    if (value !== null) found.push({ row, value });
  }
  return found;
}

/** Where a column of a table stands. */
export interface ColumnPlace {
  readonly sheet: SheetCells;
  readonly column: Column;
  /** 0-based column of the sheet. */
  readonly index: number;
  /** 0-based sheet rows of the data rows. */
  readonly rows: Int32Array;
  /** Whether the table's rows are known by it. */
  readonly isName: boolean;
  /** Of money: so many đồng are a plain 1; null: it cannot be known. */
  readonly unit: number | null;
}

/** @param problems what is wrong is added here */
export function readColumn(
  place: ColumnPlace,
  context: ReadingContext,
  problems: RowProblem[],
): ReadColumn {
  const { sheet, column, index, rows, isName } = place;
  const { kind } = column;
  const { cells, problems: faults } = distinctCells(
    {
      typed: sheet.values[index] ?? [],
      formulas: sheet.formulas[index] ?? [],
      rows,
      kind,
      isName,
    },
    judgeOf(place, context),
  );
  tellFaults(place, cells, faults, problems);
  return columnOfCells(cells);
}

function judgeOf({ column: { kind }, unit }: ColumnPlace, context: ReadingContext): Parse {
  if (kind.parseInUnit === undefined) return kind.parse(context);
  return unit === null ? () => ({ value: null }) : kind.parseInUnit(unit);
}

function columnOfCells(cells: DistinctCells): ReadColumn {
  const { numbers, values } = cells;
  return { cells, isBlank: (row) => numbers[row] === -1, numbers, values };
}

function tellFaults(
  place: ColumnPlace,
  { numbers, raw }: DistinctCells,
  faults: ReadonlyMap<number, Problem>,
  problems: RowProblem[],
): void {
  if (faults.size === 0) return;
  const isFaulty = new Uint8Array(raw.length);
  for (const number of faults.keys()) isFaulty[number] = 1;
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    const fault = number < 0 || isFaulty[number] !== 1 ? undefined : faults.get(number);
    if (fault !== undefined) tell(place, row, fault, problems);
  }
}

function tell(
  { sheet, column, index, rows }: ColumnPlace,
  row: number,
  fault: Problem,
  problems: RowProblem[],
): void {
  const sheetRow = rows[row] ?? -1;
  const at = (read: readonly (readonly CellValue[])[]) => read[index]?.[sheetRow];
  const problem = isFormula(at(sheet.values), at(sheet.formulas)) ? ofFormula(fault) : fault;
  if (problem !== null) problems.push({ row, column, problem });
}

/** A column that the sheet lacks: blank throughout. */
export function blankColumn(rowCount: number): ReadColumn {
  return columnOfCells({
    numbers: new Int32Array(rowCount).fill(-1),
    hashes: null,
    raw: [],
    values: [],
    suspects: [],
    names: null,
  });
}

/** The units of a workbook; `own` is the one that a blank cell means, of a ward's own file. */
interface UnitsOfFile {
  readonly wards: Wards;
  readonly own: Ward | undefined;
}

/** Replaces what a ward's text may mean by the unit that was valid on the row's date. */
export function resolveWards(
  place: ColumnPlace,
  candidates: ReadColumn,
  dates: ReadColumn | undefined,
  { wards, own }: UnitsOfFile,
  problems: RowProblem[],
): ReadColumn {
  const { cells, isBlank, numbers: typed, values: units } = candidates;
  // Registers repeat a few names on a few days.
  const known = units.map(() => new Map<number | null, MeantWard>());
  const meantWards: (Ward | null)[] = [];
  const numberOf = (ward: Ward | null) => {
    const before = meantWards.indexOf(ward);
    return before < 0 ? meantWards.push(ward) - 1 : before;
  };
  const dayAt = dates === undefined ? () => null : valueAt(dates);
  const numbers = new Int32Array(typed.length).fill(-1);
  for (let row = 0; row < typed.length; row += 1) {
    const cell = typed[row] ?? -1;
    const day = dayAt(row) as number | null;
    if (cell === -1 && own !== undefined && wardOfRow([own], day, own.name, wards).ward === own) {
      numbers[row] = numberOf(own);
    }
    const byDay = known[cell];
    if (byDay === undefined) continue;
    let meant = byDay.get(day);
    if (meant === undefined) {
      const found = units[cell] as readonly Ward[] | null;
      const { ward, problem } =
        found === null ? { ward: null } : wardOfRow(found, day, cells.raw[cell] ?? '', wards);
      meant = { number: numberOf(ward), problem };
      byDay.set(day, meant);
    }
    numbers[row] = meant.number;
    if (meant.problem !== undefined) tell(place, row, meant.problem, problems);
  }
  return {
    cells,
    isBlank: (row) => isBlank(row) && numbers[row] === -1,
    numbers,
    values: meantWards,
  };
}

/** Whether a blank cell of a ward column was taken for the unit whose file it is. */
export const isTakenAsOwn = ({ cells, numbers }: ReadColumn, row: number): boolean =>
  cells.numbers[row] === -1 && numbers[row] !== -1;

/** What a cell means on a day: the number of a ward, and what is wrong. */
interface MeantWard {
  readonly number: number;
  readonly problem: Problem | undefined;
}

/** Formulas are never given a fix; where tidiness is all that is missing, nothing is said. */
function ofFormula(problem: Problem): Problem | null {
  if (catalogue[problem.code].severity === 'suggestion') return null;
  const { fix: _fix, severity: _severity, ...rest } = problem;
  return rest;
}
