/** Enters into Nhật ký which rows were printed, by whom and with which template. */
import { failure } from '../../messages/failure-catalog';
import { journal } from '../../schema/managed-sheets';
import type { Command } from '../command';
import { journalTitle } from '../fix/journal';
import { printedEntries, printedRows, type RowToEnter } from './printed-rows';

export interface RecordPrintedInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly template: string;
  readonly rows: readonly RowToEnter[];
  readonly who: string;
  /** The last printing that was known when these rows were chosen: the same request once more enters nothing twice. */
  readonly since: string;
}

export const recordPrinted: Command<RecordPrintedInput, { readonly recorded: number }> = {
  name: 'record-printed',
  reads: journalTitle,
  plan: ({ now, template, rows, who, since }, snapshot) => {
    const known = printedRows(snapshot, template);
    const left = rows.filter(({ key }) => {
      const last = known.get(key);
      return last === undefined || last.when === since || last.who !== who;
    });
    const changes = printedEntries(snapshot, template, left, who, now);
    return changes === null
      ? failure('header-missing', { sheet: journal.sheet })
      : { ok: true, changes, result: { recorded: rows.length } };
  },
};
