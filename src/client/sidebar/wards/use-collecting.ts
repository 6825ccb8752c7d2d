/** Looking at and gathering from many wards in steps: what came of every one, added up over runs. */
import type { WardReply } from '../../../addon/server';
import { type AnswerOf } from '../calls/server-calls';
import { type CallFailure, callOnce } from '../calls/call-once';
import {
  type StepsResult,
  pauseBetween,
  runInSteps,
  useSteps,
  type Activity,
} from '../steps/use-steps';
import { useState } from 'preact/hooks';
import { gatheringTime } from '../../../core/commands/collect/step-budget';
import { useSurroundings } from '../context';

export interface ToGather {
  readonly code: string;
  readonly name: string;
  readonly file: string;
}

type Gathered = Extract<WardReply, { readonly ok: true }>;

interface NotGathered {
  readonly ward: ToGather;
  readonly failure: Pick<CallFailure, 'code' | 'message' | 'detail'>;
}

/** The newest outcome of each ward. */
interface GatheringResult {
  readonly done: readonly Gathered[];
  readonly failed: readonly NotGathered[];
  readonly left: readonly ToGather[];
}

const nothingGathered: GatheringResult = { done: [], failed: [], left: [] };

function withGathering(
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

// Gathering as its page uses it: look, take in, or only update the board, in steps of a few wards.

/** 'preview' writes nothing; 'update' the board only; 'take-in' the rows too. */
export type GatheringKind = 'preview' | 'update' | 'take-in';

export interface Gathering {
  readonly activity: Activity<GatheringKind> | null;
  /** Of the newest kind of work; null: nothing was run yet. */
  readonly result: (GatheringResult & { readonly kind: GatheringKind }) | null;
  /** @param isMore adds to what the same kind of work brought before */
  readonly run: (
    kind: GatheringKind,
    wards: readonly ToGather[],
    who: string,
    isMore: boolean,
  ) => Promise<void>;
  readonly stop: () => void;
  /** Back to choosing. */
  readonly clear: () => void;
}

const functions = {
  update: 'lookAtWards',
  'take-in': 'gatherWards',
} as const;

/** @param perStep as many wards as a step takes */
export function useGathering(perStep: number): Gathering {
  const surroundings = useSurroundings();
  const { activity, begin, onWait, end, stop } = useSteps<GatheringKind>();
  const [result, setResult] = useState<Gathering['result']>(null);
  return {
    activity,
    result,
    stop,
    clear: () => setResult(null),
    run: async (kind, wards, who, isMore) => {
      const watch = begin(kind, wards.length);
      const { secondsPerStep } = gatheringTime(wards.length, perStep);
      const ran = await runInSteps(
        {
          items: wards,
          perStep,
          send: (step) => {
            const asked = step.map(({ code, file }) => ({ code, file }));
            return kind === 'preview'
              ? callOnce(surroundings, 'previewGather', { wards: asked })
              : callOnce(surroundings, functions[kind], { wards: asked, who });
          },
          pause: pauseBetween(secondsPerStep, watch.isStopped, onWait),
        },
        watch,
      );
      setResult((before) => ({
        kind,
        ...withGathering(isMore && before !== null ? before : nothingGathered, ran),
      }));
      end();
    },
  };
}
