/** Enters into Nhật ký which rows were printed, by whom and with which template. */
import { failure } from '../../messages/failure-catalog';
import { journal } from '../../schema/managed-sheets';
import { parseDateTime } from '../../data/dates';
import type { Command } from '../command';
import { journalTitle } from '../fix/journal';
import { printedEntries, printedRows, type RowToEnter } from './printed-rows';

export interface RecordPrintedInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly template: string;
  readonly rows: readonly RowToEnter[];
  readonly who: string;
}

/** Days: two minutes. */
const sameMoment = 2 / 1440;

export const recordPrinted: Command<RecordPrintedInput, { readonly recorded: number }> = {
  name: 'record-printed',
  reads: journalTitle,
  plan: ({ now, template, rows, who }, snapshot) => {
    // Asked once more, since the answer was lost: what stands there from a moment ago is this printing.
    const known = printedRows(snapshot, template);
    const left = rows.filter(({ key }) => {
      const last = known.get(key);
      const moment = last === undefined ? null : parseDateTime(last.when);
      return last?.who !== who || moment === null || now - moment > sameMoment;
    });
    const changes = printedEntries(snapshot, template, left, who, now);
    return changes === null
      ? failure('header-missing', { sheet: journal.sheet })
      : { ok: true, changes, result: { recorded: rows.length } };
  },
};
