/** What a check is: a pure reading of the workbook that names the codes it may raise. */
import type { FindingCode } from '../findings/catalogue';
import type { Problem } from '../findings/finding';
import type { Column } from '../tables/table';
import type { Book, SheetCells } from '../workbook/book';
import type { TableReading } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { WorkbookReading } from '../workbook/workbook';

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
  (reading: TableReading, workbook: WorkbookReading) => readonly RowProblem[]
>;

/** Looks at the workbook as a whole. */
export type WorkbookCheck = Check<
  (workbook: WorkbookReading, book: Book) => readonly PlacedProblem[]
>;

/** The place of a problem of a table's row. */
export function placed(reading: TableReading, { row, column, problem }: RowProblem): PlacedProblem {
  return {
    sheet: reading.sheet,
    row: reading.rows[row] ?? null,
    columnIndex: reading.header.columns.get(column.key) ?? null,
    column,
    problem,
  };
}
