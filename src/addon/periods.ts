/** The server functions that close and reopen periods. */
import {
  closePeriod as closeCommand,
  lookAtPeriod as lookCommand,
  type ClosePreview,
} from '../core/commands/periods/close-period';
import {
  reopenPeriod as reopenCommand,
  type ReopenPeriodResult,
} from '../core/commands/periods/reopen-period';
import { toIsoDate } from '../core/data/dates';
import { answer, type Reply } from './answer';
import {
  closePeriodRequest,
  lookAtPeriodRequest,
  periodOf,
  reopenPeriodRequest,
  type Input,
} from './inputs';

/** What closing did, or would do; days as YYYY-MM-DD. */
export interface ClosingReply extends Omit<ClosePreview, 'period'> {
  readonly period: { readonly from: string; readonly to: string };
}

export type ReopeningReply = ReopenPeriodResult;

/** What closing a period would do, and whether it is closed; writes nothing. */
export function lookAtPeriod(input: Input<typeof lookAtPeriodRequest>): Reply<ClosingReply> {
  return answer(input, {
    schema: lookAtPeriodRequest,
    command: lookCommand,
    input: ({ from, to }, { now }) => {
      const period = periodOf(from, to);
      return period.ok ? { ok: true, value: { now, period: period.value } } : period;
    },
    reply: closingReply,
  });
}

/** Closes a period: its figures into Lịch sử kỳ, its report kept, its rows warned of. */
export function closePeriod(input: Input<typeof closePeriodRequest>): Reply<ClosingReply> {
  return answer(input, {
    schema: closePeriodRequest,
    command: closeCommand,
    input: ({ from, to, reason, who }, { now }) => {
      const period = periodOf(from, to);
      return period.ok ? { ok: true, value: { now, period: period.value, reason, who } } : period;
    },
    reply: closingReply,
  });
}

/** Reopens a closed period, with a reason that stays in Lịch sử kỳ. */
export function reopenPeriod(input: Input<typeof reopenPeriodRequest>): Reply<ReopeningReply> {
  return answer(input, {
    schema: reopenPeriodRequest,
    command: reopenCommand,
    input: ({ from, to, reason, who }, { now }) => {
      const period = periodOf(from, to);
      return period.ok ? { ok: true, value: { now, period: period.value, reason, who } } : period;
    },
    reply: (result): ReopeningReply => result,
  });
}

function closingReply({ period, ...rest }: ClosePreview): ClosingReply {
  return { ...rest, period: { from: toIsoDate(period.from), to: toIsoDate(period.to) } };
}
