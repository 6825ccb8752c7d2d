/** Reads one column: each distinct value is judged once, and what is wrong is noted by row. */
import { cellKind, isFormula } from '../cells/cell';
import { catalogue } from '../findings/catalogue';
import type { Problem } from '../findings/finding';
import type { ReadingContext, Value } from '../kinds/kind';
import type { Column } from '../tables/table';
import type { SheetCells } from './book';
import { cellDictionary, type DistinctCells } from './distinct-cells';
import { wardFinder } from './ward-of-row';
import type { Ward } from './wards';

/** A problem of one row; `row` counts the table's data rows, from 0. */
export interface RowProblem {
  readonly row: number;
  readonly column: Column;
  readonly problem: Problem;
}

/** One column as read; every list is by data row. */
export interface ReadColumn {
  /** null: blank, or nothing that can be used. */
  readonly values: readonly (Value | null)[];
  /** Whether the cell is blank (a failed formula is not). */
  readonly isBlank: (row: number) => boolean;
  /** What was typed, equal cells under one number. */
  readonly cells: DistinctCells;
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
  { sheet, column, index, rows }: ColumnPlace,
  context: ReadingContext,
  problems: RowProblem[],
): ReadColumn {
  const cells = sheet.values[index] ?? [];
  const formulas = sheet.formulas[index] ?? [];
  const { raw, judgements, numberOf } = cellDictionary(column.kind.judge(context));
  const numbers = new Int32Array(rows.length).fill(-1);
  const values: (Value | null)[] = [];
  rows.forEach((sheetRow, row) => {
    const cell = cells[sheetRow];
    const formula = formulas[sheetRow];
    const kind = cellKind(cell, formula);
    if (cell === undefined || kind === 'blank') {
      values.push(null);
      return;
    }
    const number = numberOf(cell, kind);
    const judgement = judgements[number];
    numbers[row] = number;
    values.push(judgement?.value ?? null);
    if (judgement?.problem === undefined) return;
    const told = isFormula(cell, formula) ? ofFormula(judgement.problem) : judgement.problem;
    if (told !== null) problems.push({ row, column, problem: told });
  });
  return {
    values,
    isBlank: (row) => numbers[row] === -1,
    cells: { numbers, raw, values: judgements.map(({ value }) => value) },
  };
}

/** A column that the sheet lacks: blank throughout. */
export function blankColumn(rowCount: number): ReadColumn {
  return {
    values: Array.from({ length: rowCount }, () => null),
    isBlank: () => true,
    cells: { numbers: new Int32Array(rowCount).fill(-1), raw: [], values: [] },
  };
}

/** Replaces what a ward's text may mean by the unit that was valid on the row's date. */
export function resolveWards(
  { sheet, column, index, rows }: ColumnPlace,
  candidates: ReadColumn,
  dates: ReadColumn | undefined,
  problems: RowProblem[],
): ReadColumn {
  const find = wardFinder();
  const values = candidates.values.map((units, row) => {
    if (units === null) return null;
    const sheetRow = rows[row] ?? -1;
    const text = sheet.values[index]?.[sheetRow] ?? '';
    const day = dates?.values[row] ?? null;
    const { ward, problem } = find(units as readonly Ward[], day as number | null, text);
    if (problem !== undefined) {
      const formula = isFormula(text, sheet.formulas[index]?.[sheetRow]);
      const told = formula ? ofFormula(problem) : problem;
      if (told !== null) problems.push({ row, column, problem: told });
    }
    return ward;
  });
  return { ...candidates, values };
}

/** Formulas are never given a fix; where tidiness is all that is missing, nothing is said. */
function ofFormula({ code, params }: Problem): Problem | null {
  if (catalogue[code].severity === 'suggestion') return null;
  return params === undefined ? { code } : { code, params };
}
