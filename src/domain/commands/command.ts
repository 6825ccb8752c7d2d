/**
 * What a command is: which sheets it reads, and a pure plan of what to write. A host carries it
 * out in four calls: metadata, two reads, one atomic write.
 */
import type { Failure } from '../failures/catalogue';
import type { Book } from '../workbook/book';
import type { Change } from './change';

export interface Plan<Result> {
  readonly ok: true;
  readonly changes: readonly Change[];
  readonly result: Result;
}

export interface Command<Input, Result> {
  readonly name: string;
  /** Of all the workbook's sheet titles, those to be read. */
  readonly reads: (titles: readonly string[]) => readonly string[];
  readonly plan: (input: Input, book: Book) => Plan<Result> | Failure;
}

/** What every command is told. */
export interface CommonInput {
  /** Day serial in the spreadsheet's time zone; no command looks at a clock. */
  readonly today: number;
}
