/** Gathering as its page uses it: look, take in, or only update the board, in steps of a few wards. */
import { useState } from 'preact/hooks';
import { gatheringTime } from '../../domain/wards/gathering-time';
import { callOnce } from '../calls/call-once';
import { useSurroundings } from '../context';
import { pauseBetween } from '../steps/pause';
import { runInSteps } from '../steps/run-in-steps';
import { useSteps, type Activity } from '../steps/use-steps';
import { nothingGathered, withGathering, type GatheringResult, type ToGather } from './gathering';

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
