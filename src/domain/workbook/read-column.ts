/** Reads one column: each distinct value is judged once, and what is wrong is noted by row. */
import { isFormula, type CellValue } from '../cells/cell';
import { catalogue } from '../findings/catalogue';
import type { Problem } from '../findings/finding';
import type { ReadingContext, Value } from '../kinds/kind';
import type { Column } from '../tables/table';
import type { SheetCells } from './book';
import { cellDictionary, type DistinctCells } from './distinct-cells';
import { wardOfRow, type WardOfRow } from './ward-of-row';
import type { Ward } from './wards';

/** A problem of one row; `row` counts the table's data rows, from 0. */
export interface RowProblem {
  readonly row: number;
  readonly column: Column;
  readonly problem: Problem;
}

/** One column as read. */
export interface ReadColumn {
  /** By data row; null: blank, or nothing that can be used. Made when it is first asked for. */
  readonly values: () => readonly (Value | null)[];
  /** Whether the cell is blank (a failed formula is not). */
  readonly isBlank: (row: number) => boolean;
  /** What was typed, equal cells under one number. */
  readonly cells: DistinctCells;
}

/** The rows whose value passes a test, which is asked once of equal cells. */
export function rowsWhere(
  { cells: { numbers, values } }: ReadColumn,
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
  readonly rows: readonly number[];
}

/** @param problems what is wrong is added here */
export function readColumn(
  place: ColumnPlace,
  context: ReadingContext,
  problems: RowProblem[],
): ReadColumn {
  const { sheet, column, index, rows } = place;
  const typed = sheet.values[index] ?? [];
  const formulas = sheet.formulas[index] ?? [];
  const { raw, values, problems: faults, numberOf } = cellDictionary(column.kind.judge(context));
  const isIgnored = column.kind.isIgnored === true;
  const numbers = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const sheetRow = rows[row] ?? -1;
    const cell = typed[sheetRow];
    const isRead = cell !== undefined && cell !== '' && !(isIgnored && typeof cell === 'number');
    numbers[row] = isRead ? numberOf(cell, formulas[sheetRow]) : -1;
  }
  const cells: DistinctCells = { numbers, raw, values };
  tellFaults(place, cells, faults, problems);
  return columnOfCells(cells);
}

function columnOfCells(cells: DistinctCells): ReadColumn {
  const { numbers, values } = cells;
  let byRow: readonly (Value | null)[] | null = null;
  return {
    values: () => (byRow ??= valuesByRow(numbers, values)),
    isBlank: (row) => numbers[row] === -1,
    cells,
  };
}

function valuesByRow(
  numbers: Int32Array,
  values: readonly (Value | null)[],
): readonly (Value | null)[] {
  const byRow: (Value | null)[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    byRow.push(number < 0 ? null : (values[number] ?? null));
  }
  return byRow;
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
  return columnOfCells({ numbers: new Int32Array(rowCount).fill(-1), raw: [], values: [] });
}

/** Replaces what a ward's text may mean by the unit that was valid on the row's date. */
export function resolveWards(
  place: ColumnPlace,
  candidates: ReadColumn,
  dates: ReadColumn | undefined,
  problems: RowProblem[],
): ReadColumn {
  const { numbers, raw, values: units } = candidates.cells;
  // Registers repeat a few names on a few days.
  const known = units.map(() => new Map<number | null, WardOfRow>());
  const wards: (Ward | null)[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? -1;
    const byDay = number < 0 ? undefined : known[number];
    if (byDay === undefined) {
      wards.push(null);
      continue;
    }
    const dateNumber = dates?.cells.numbers[row] ?? -1;
    const day =
      dateNumber < 0 ? null : ((dates?.cells.values[dateNumber] ?? null) as number | null);
    let found = byDay.get(day);
    if (found === undefined) {
      const meant = units[number] as readonly Ward[] | null;
      found = meant === null ? { ward: null } : wardOfRow(meant, day, raw[number] ?? '');
      byDay.set(day, found);
    }
    wards.push(found.ward);
    if (found.problem !== undefined) tell(place, row, found.problem, problems);
  }
  return { ...candidates, values: () => wards };
}

/** Formulas are never given a fix; where tidiness is all that is missing, nothing is said. */
function ofFormula({ code, params }: Problem): Problem | null {
  if (catalogue[code].severity === 'suggestion') return null;
  return params === undefined ? { code } : { code, params };
}
