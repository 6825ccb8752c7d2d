/**
 * Reopen a closed period, with a reason: the history gets a row that says so, and the warnings on
 * the period's rows go. The closed figures and the kept report stay where they are.
 */
import { failure } from '../../messages/failure-catalog';
import { reopeningRow } from './history-rows';
import { recordFor, recordsOf } from '../../figures/closed-periods';
import { history } from '../../schema/managed-sheets';
import { appendedRows } from '../append-rows';
import type { Command } from '../command';
import { periodOf, periodTitles, type PeriodInput } from './close-period';
import { unprotectRows } from './protections';
import { reopenedWards } from './ward-states';

export interface ReopenPeriodInput extends PeriodInput {
  readonly reason: string;
  readonly who: string;
}

export interface ReopenPeriodResult {
  readonly name: string;
  /** When it had been closed, and by whom. */
  readonly closedAt: string;
  readonly closedBy: string;
}

export const reopenPeriod: Command<ReopenPeriodInput, ReopenPeriodResult> = {
  name: 'reopen-period',
  reads: periodTitles,
  plan: (input, snapshot) => {
    const found = periodOf(input, snapshot);
    if (!found.ok) return found;
    const { workbook, chosen } = found;
    const { name, period } = chosen;
    const { now, reason, who } = input;
    const record = recordFor(recordsOf(workbook), period);
    if (record === undefined || record.state === 'reopened') {
      return failure('period-not-closed', { name });
    }
    if (record.state === 'carried') return failure('period-carried', { name });
    const row = reopeningRow({ period, name, reason, who, now });
    const appended = appendedRows(snapshot, history, [row]);
    if (appended === null) return failure('header-missing', { sheet: history.sheet });
    return {
      ok: true,
      changes: [
        ...appended,
        ...unprotectRows(workbook, period),
        ...reopenedWards(workbook, snapshot, { chosen, now, reason }),
      ],
      result: { name, closedAt: record.when, closedBy: record.who },
    };
  },
};
