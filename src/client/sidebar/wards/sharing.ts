/** Sharing with many wards, one call each: what came of every one, added up over runs and retries. */
import type { CallFailure } from '../calls/call-once';
import type { AnswerOf, Inputs } from '../calls/server-calls';
import type { StepsResult } from '../steps/use-steps';

/** A ward that is to be shared with, and what to do where its file is gone. */
export interface ToShare {
  readonly code: string;
  readonly name: string;
  readonly ifGone: Inputs['shareWard']['ifGone'];
}

type Answer = AnswerOf<'shareWard'>;

export interface NotShared {
  readonly ward: ToShare;
  readonly failure: CallFailure;
}

/** The newest outcome of each ward. */
export interface SharingResult {
  readonly done: readonly Answer[];
  readonly failed: readonly NotShared[];
  readonly left: readonly ToShare[];
}

export const nothingShared: SharingResult = { done: [], failed: [], left: [] };

export function withSharing(
  before: SharingResult,
  { steps, left }: StepsResult<ToShare, Answer>,
): SharingResult {
  const done = steps.flatMap(({ outcome }) => (outcome.ok ? [outcome.answer] : []));
  const failed = steps.flatMap(({ items, outcome }) =>
    outcome.ok ? [] : items.map((ward): NotShared => ({ ward, failure: outcome.failure })),
  );
  const codes = new Set([...steps.flatMap(({ items }) => items), ...left].map(({ code }) => code));
  const others = <Item>(items: readonly Item[], codeOf: (item: Item) => string) =>
    items.filter((item) => !codes.has(codeOf(item)));
  return {
    done: [...others(before.done, ({ code }) => code), ...done],
    failed: [...others(before.failed, ({ ward }) => ward.code), ...failed],
    left: [...others(before.left, ({ code }) => code), ...left],
  };
}

/** A failure that names no ward struck twice would strike the others too. */
export function isSameFailure(one: CallFailure, other: CallFailure): boolean {
  return one.message === other.message;
}
