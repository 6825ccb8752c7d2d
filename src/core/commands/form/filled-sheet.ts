/** What a sheet of a form becomes when it is filled in. */
import type { PlacedFormula, RepeatedRow } from './widen-sums';

export interface FilledSheet {
  readonly sheet: string;
  /** Rows of the form that stand several times, ascending: 0-based as the form has them, and how often. */
  readonly repeated: readonly RepeatedRow[];
  /** Cells to be written once the rows are there; 0-based. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[];
  /** Formulas that are to cover rows which were added. */
  readonly formulas: readonly PlacedFormula[];
}
