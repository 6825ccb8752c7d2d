/** Adding rows by a form, and finding rows again, as the sidebar asks for them. */
import { issueOf, type Issue } from '../core/commands/check/issue';
import { addRow } from '../core/commands/enter/add-row';
import { entryForm, type EntryForm } from '../core/commands/enter/entry-form';
import { findRows, type FindResult } from '../core/commands/find/find-rows';
import { toIsoDate } from '../core/data/dates';
import { answer, type Reply } from './answer';
import { addRowRequest, entryFormRequest, findRowsRequest, type Input } from './inputs';

export interface AddRowReply {
  /** Not where an error stands in it, or something that needs a look that was not accepted. */
  readonly isAdded: boolean;
  /** 1-based. */
  readonly row: number;
  readonly issues: readonly Issue[];
  /** The closed period that the row's day lies in; '' where it lies in none. */
  readonly closedPeriod: string;
}

/** Which registers a row can be added to, with their fields; writes nothing. */
export function describeEntry(
  input: Input<typeof entryFormRequest>,
): Reply<EntryForm & { readonly today: string }> {
  return answer(input, {
    schema: entryFormRequest,
    command: entryForm,
    input: (_, { today }) => ({ ok: true, value: { today } }),
    reply: (form, { today }) => ({ ...form, today: toIsoDate(today) }),
  });
}

/** Adds one row, once the checks find no error in it. */
export function addRegisterRow(input: Input<typeof addRowRequest>): Reply<AddRowReply> {
  return answer(input, {
    schema: addRowRequest,
    command: addRow,
    input: ({ sheet, values, acceptedAt }, { today }) => ({
      ok: true,
      value: {
        today,
        sheet,
        values,
        acceptedAt: acceptedAt === undefined ? null : acceptedAt - 1,
      },
    }),
    reply: ({ findings, row, ...result }, { language }): AddRowReply => ({
      ...result,
      row: row + 1,
      issues: findings.map((finding) => issueOf(finding, language)),
    }),
  });
}

/** Finds rows by a name, phone number or receipt; writes nothing. */
export function findRegisterRows(input: Input<typeof findRowsRequest>): Reply<FindResult> {
  return answer(input, {
    schema: findRowsRequest,
    command: findRows,
    input: ({ query }, { today }) => ({ ok: true, value: { today, query } }),
    reply: (result) => result,
  });
}
