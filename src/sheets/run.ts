/**
 * A command's way through the Sheets API: metadata, two reads, one atomic write; four calls
 * whatever the number of rows. It is a generator that yields its calls, so that one definition
 * serves hosts that answer at once (Apps Script) and hosts that answer later (REST).
 */
import type { Command } from '../domain/commands/command';
import type { Failure } from '../domain/failures/catalogue';
import { wholeColumn } from '../domain/cells/address';
import type { CellValue, Request, Spreadsheet, ValueRange } from './api';
import { rangesOf, readings, titlesOf, toBook } from './book';
import { whyTooLarge } from './cell-count';
import { metadataFields } from './metadata';
import { protectedFailure } from './protected-sheets';
import { requestsFor } from './requests';

export type Call =
  | { readonly kind: 'metadata'; readonly fields: string }
  | {
      readonly kind: 'values';
      readonly ranges: readonly string[];
      readonly reading: (typeof readings)[number];
    }
  | { readonly kind: 'write'; readonly requests: readonly Request[] };

/** What a host answers to a call: the spreadsheet, the value ranges in order, or nothing of interest. */
export type Answer = Spreadsheet | readonly ValueRange[] | undefined;

export type Outcome<Result> = { readonly ok: true; readonly result: Result } | Failure;

export function* run<Input, Result>(
  command: Command<Input, Result>,
  input: Input,
): Generator<Call, Outcome<Result>, Answer> {
  const spreadsheet = (yield { kind: 'metadata', fields: metadataFields }) as Spreadsheet;
  const titles = command.reads(titlesOf(spreadsheet));
  const ranges = rangesOf(titles);
  const [asValues, asFormulas] = readings;
  const isBlank = ranges.length === 0;
  const values = isBlank ? [] : yield { kind: 'values', ranges, reading: asValues };
  const formulas = isBlank ? [] : yield { kind: 'values', ranges, reading: asFormulas };
  const book = toBook(
    spreadsheet,
    titles,
    values as readonly ValueRange[],
    formulas as readonly ValueRange[],
  );
  const plan = command.plan(input, book);
  if (!plan.ok) return plan;
  const requests = requestsFor(plan.changes, spreadsheet);
  if (requests.length === 0) return { ok: true, result: plan.result };
  const blocked = protectedFailure(requests, spreadsheet);
  if (blocked !== null) return blocked;
  const tooLarge = whyTooLarge(requests, spreadsheet);
  if (tooLarge !== null) return tooLarge;
  yield { kind: 'write', requests };
  if (plan.verify === undefined) return { ok: true, result: plan.result };
  const written = yield {
    kind: 'values',
    ranges: plan.verify.columns.map(({ sheet, column }) => wholeColumn(sheet, column)),
    reading: asValues,
  };
  const columns = (written as readonly ValueRange[]).map(
    ({ values: [cells] = [] }) => (cells ?? []) as CellValue[],
  );
  return { ok: true, result: plan.verify.conclude(columns) };
}
