/** Checking, confirming, mending and taking back, as the sidebar and the command line ask for them. */
import { check } from '../core/commands/check/check';
import {
  confirm,
  revoke,
  type ConfirmResult,
  type RevokeResult,
} from '../core/commands/check/confirm';
import { countsOf, issueOf, type Counts, type Issue } from '../core/commands/check/issue';
import { mend, type MendResult } from '../core/commands/fix/fix';
import type { StepSize } from '../core/commands/fix/journal';
import { newestMends, undo, type UndoResult } from '../core/commands/fix/undo';
import type { SheetRows } from '../core/messages/row-counts';
import { answer, refusal, type Refusal, type Reply } from './answer';
import {
  checkRequest,
  confirmRequest,
  lookAtMendsRequest,
  mendRequest,
  revokeRequest,
  undoRequest,
  type Input,
} from './inputs';

export interface CheckReply {
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  /** How many rows of each register were read, counted and left out. */
  readonly sheets: readonly SheetRows[];
  /** What the figures are still without: rows, or a period. */
  readonly missing: readonly Refusal[];
  /** The sheet that lists the findings, the first where there are several. */
  readonly findingsSheet: string;
  readonly findingsPages: number;
  /** Rows that were too much to be written at once: asked for again, a check goes on with them. */
  readonly left: number;
  /** Set where a sheet's rows could not be judged at all. */
  readonly unreadable: Refusal | null;
}

/** Judges the whole workbook; writes Kiểm tra and Lỗi. */
export function checkWorkbook(input: Input<typeof checkRequest>): Reply<CheckReply> {
  return answer(input, {
    schema: checkRequest,
    command: check,
    input: ({ inTheWay, isWhole }, { today }) => ({
      ok: true,
      value: { today, inTheWay, isWhole },
    }),
    reply: (
      { findings, findingsSheet, findingsPages, left, unreadable, sheets, missing },
      { language },
    ): CheckReply => ({
      counts: countsOf(findings),
      issues: findings.map((finding) => issueOf(finding, language)),
      sheets,
      missing: missing.map((failed) => refusal(failed, language)),
      findingsSheet,
      findingsPages,
      left,
      unreadable: unreadable && refusal(unreadable, language),
    }),
  });
}

/** Confirms warnings as in order, with a reason; they leave the counts at the next check. */
export function confirmWarnings(input: Input<typeof confirmRequest>): Reply<ConfirmResult> {
  return answer(input, {
    schema: confirmRequest,
    command: confirm,
    input: ({ findings, reason, who }, { now }) => ({
      ok: true,
      value: { now, findings, reason, who },
    }),
    reply: (result) => result,
  });
}

/** Takes confirmations back; the warnings stand again at the next check. */
export function revokeConfirmations(input: Input<typeof revokeRequest>): Reply<RevokeResult> {
  return answer(input, {
    schema: revokeRequest,
    command: revoke,
    input: ({ keys }, { today }) => ({ ok: true, value: { today, keys } }),
    reply: (result) => result,
  });
}

/** Writes certain proposals into their cells, each only where it still holds the value seen. */
export function mendFindings(input: Input<typeof mendRequest>): Reply<MendResult> {
  return answer(input, {
    schema: mendRequest,
    command: mend,
    input: ({ findings, who }, { now }) => ({
      ok: true,
      value: { now, who, findings: findings ?? null },
    }),
    reply: (result) => result,
  });
}

/** Names the mends that stand and were made last; writes nothing. */
export function lookAtMends(
  input: Input<typeof lookAtMendsRequest>,
): Reply<{ readonly step: StepSize | null }> {
  return answer(input, {
    schema: lookAtMendsRequest,
    command: newestMends,
    input: () => ({ ok: true, value: {} }),
    reply: (result) => result,
  });
}

/** Takes the named mends back, where the cells still hold what was written. */
export function undoMends(input: Input<typeof undoRequest>): Reply<UndoResult> {
  return answer(input, {
    schema: undoRequest,
    command: undo,
    input: ({ step }, { now }) => ({ ok: true, value: { now, step } }),
    reply: (result) => result,
  });
}
