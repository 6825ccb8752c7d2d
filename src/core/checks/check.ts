/** What a check is: a pure reading of the workbook that names the codes it may raise. */
import type { FindingCode } from '../messages/finding-catalog';
import type { Problem, Finding } from '../messages/finding';
import type { Column } from '../schema/table';
import type { Snapshot, SheetCells } from '../workbook/snapshot';
import type { TableData } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { WorkbookData } from '../workbook/read-workbook';

/** A problem and its place. A place without a row is the whole sheet, without a sheet the workbook. */
export interface PlacedProblem {
  readonly sheet: SheetCells | null;
  /** 0-based sheet row and column. */
  readonly row: number | null;
  readonly columnIndex: number | null;
  readonly column: Column | null;
  readonly problem: Problem;
}

interface Check<Run> {
  /** Every code that it may raise. */
  readonly codes: readonly FindingCode[];
  readonly run: Run;
}

/** Looks at one table at a time. */
export type TableCheck = Check<
  (reading: TableData, workbook: WorkbookData) => readonly RowProblem[]
>;

/** Looks at the workbook as a whole. */
export type WorkbookCheck = Check<
  (workbook: WorkbookData, snapshot: Snapshot) => readonly PlacedProblem[]
>;

/** The place of a problem of a table's row. */
export function placed(reading: TableData, { row, column, problem }: RowProblem): PlacedProblem {
  return {
    sheet: reading.sheet,
    row: reading.rows[row] ?? null,
    columnIndex: reading.header.columns.get(column.key) ?? null,
    column,
    problem,
  };
}

// A check of figures, not of rows. It runs after all others, since a row with an error is in no figure.

export interface FigureCheck {
  /** Every code that it may raise. */
  readonly codes: readonly FindingCode[];
  /** @param findings those of all checks of rows, by which it is known what counts */
  readonly run: (workbook: WorkbookData, findings: readonly Finding[]) => readonly PlacedProblem[];
}
