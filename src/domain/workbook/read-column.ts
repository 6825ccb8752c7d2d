/** Reads one column: each distinct value is judged once, and what is wrong is noted by row. */
import { cellKind, isFormula, type CellValue } from '../cells/cell';
import { catalogue } from '../findings/catalogue';
import type { Problem } from '../findings/finding';
import type { Judgement, ReadingContext, Value } from '../kinds/kind';
import type { Column } from '../tables/table';
import type { SheetCells } from './book';
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
  const values = sheet.values[index] ?? [];
  const formulas = sheet.formulas[index] ?? [];
  const judge = column.kind.judge(context);
  const judged = { text: new Map(), number: new Map(), date: new Map() } as const;
  const read: (Value | null)[] = [];
  const blank = new Uint8Array(rows.length);

  rows.forEach((sheetRow, row) => {
    const value = values[sheetRow];
    const formula = formulas[sheetRow];
    const kind = cellKind(value, formula);
    if (kind === 'blank' || value === undefined) {
      blank[row] = 1;
      read.push(null);
      return;
    }
    if (kind === 'error') {
      read.push(null);
      problems.push({
        row,
        column,
        problem: { code: 'formula-error', params: { value: String(value) } },
      });
      return;
    }
    const known: Map<CellValue, Judgement> =
      judged[kind === 'date' ? 'date' : kind === 'number' ? 'number' : 'text'];
    let judgement = known.get(value);
    if (judgement === undefined) {
      judgement = judge(value, kind);
      known.set(value, judgement);
    }
    read.push(judgement.value);
    if (judgement.problem !== undefined) {
      const problem = isFormula(value, formula) ? ofFormula(judgement.problem) : judgement.problem;
      if (problem !== null) problems.push({ row, column, problem });
    }
  });
  return { values: read, isBlank: (row) => blank[row] === 1 };
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
