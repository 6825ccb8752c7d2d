/**
 * What a command is: which sheets it reads, and a pure plan of what to write. A host carries it
 * out in four calls: metadata, two reads, one atomic write.
 */
import type { CellValue } from '../data/cell';
import type { Failure } from '../messages/failure-catalog';
import type { Snapshot } from '../workbook/snapshot';
import type { CellAt, LookOf } from '../workbook/cell-look';
import type { Change } from './change';

export interface Plan<Result> {
  readonly ok: true;
  readonly changes: readonly Change[];
  readonly result: Result;
  /** The result where everything else was written, but locale and time zone were refused. */
  readonly resultIfRefused?: Result;
  /** Set where the changes hang on how cells look, which takes a read of its own: it is planned once more with that. */
  readonly looks?: Looks<Result>;
  /** Set where what was written is to be read once more, since the API has no compare-and-set. */
  readonly verify?: Verification<Result>;
}

export interface Looks<Result> {
  readonly cells: readonly CellAt[];
  readonly plan: (lookOf: LookOf) => Plan<Result>;
}

export interface Verification<Result> {
  /** Whole columns, 0-based. */
  readonly columns: readonly { readonly sheet: string; readonly column: number }[];
  /** The result, from the values of those columns (UNFORMATTED_VALUE) as they stand after the write. */
  readonly conclude: (values: readonly (readonly CellValue[])[]) => Result;
}

export interface Command<Input, Result> {
  readonly name: string;
  /** It writes nothing, so it need not wait for others. */
  readonly onlyReads?: true;
  /** Of all the workbook's sheet titles, those to be read. */
  readonly reads: (titles: readonly string[]) => readonly string[];
  readonly plan: (input: Input, snapshot: Snapshot) => Plan<Result> | Failure;
}

/** What every command is told. */
export interface CommonInput {
  /** Day serial in the spreadsheet's time zone; no command looks at a clock. */
  readonly today: number;
}
