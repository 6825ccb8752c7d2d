/** Looking at and gathering from many wards in steps: what came of every one, added up over runs. */
import type { WardReply } from '../../addon/server';
import type { CallFailure } from '../calls/call-once';
import type { AnswerOf } from '../calls/server-calls';
import type { StepsResult } from '../steps/run-in-steps';

export interface ToGather {
  readonly code: string;
  readonly name: string;
  readonly file: string;
}

type Gathered = Extract<WardReply, { readonly ok: true }>;

export interface NotGathered {
  readonly ward: ToGather;
  readonly failure: Pick<CallFailure, 'code' | 'message' | 'detail'>;
}

/** The newest outcome of each ward. */
export interface GatheringResult {
  readonly done: readonly Gathered[];
  readonly failed: readonly NotGathered[];
  readonly left: readonly ToGather[];
}

export const nothingGathered: GatheringResult = { done: [], failed: [], left: [] };

export function withGathering(
  before: GatheringResult,
  { steps, left }: StepsResult<ToGather, AnswerOf<'gatherWards'>>,
): GatheringResult {
  const done: Gathered[] = [];
  const failed: NotGathered[] = [];
  for (const { items, outcome } of steps) {
    if (!outcome.ok) {
      failed.push(...items.map((ward) => ({ ward, failure: outcome.failure })));
      continue;
    }
    // In the order asked.
    for (const [index, reply] of outcome.answer.wards.entries()) {
      const ward = items[index];
      if (reply.ok) done.push(reply);
      else if (ward !== undefined) failed.push({ ward, failure: { ...reply.failure, detail: '' } });
    }
  }
  const codes = new Set([...steps.flatMap(({ items }) => items), ...left].map(({ code }) => code));
  return {
    done: [...before.done.filter(({ code }) => !codes.has(code)), ...done],
    failed: [...before.failed.filter(({ ward }) => !codes.has(ward.code)), ...failed],
    left: [...before.left.filter(({ code }) => !codes.has(code)), ...left],
  };
}

/** Rows of all wards together. */
export function rowsOf({ done }: GatheringResult): {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
} {
  const sum = (kind: 'added' | 'changed' | 'removed') =>
    done.reduce((total, ward) => total + ward[kind], 0);
  return { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
}
