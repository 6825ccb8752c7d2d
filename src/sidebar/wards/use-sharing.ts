/** Sharing as its page uses it: one ward a call, with a way to stop and to try again. */
import { useState } from 'preact/hooks';
import { callOnce } from '../calls/call-once';
import { useSurroundings } from '../context';
import { runInSteps } from '../steps/run-in-steps';
import { useSteps, type Activity } from '../steps/use-steps';
import {
  isSameFailure,
  nothingShared,
  withSharing,
  type SharingResult,
  type ToShare,
} from './sharing';

export interface SharingOptions {
  readonly contact: string;
  readonly sendMessages: boolean;
}

export interface Sharing {
  readonly activity: Activity<'share'> | null;
  /** null: nothing was run yet. */
  readonly result: SharingResult | null;
  readonly share: (wards: readonly ToShare[], options: SharingOptions) => Promise<void>;
  readonly stop: () => void;
}

export function useSharing(): Sharing {
  const surroundings = useSurroundings();
  const { activity, begin, end, stop } = useSteps<'share'>();
  const [result, setResult] = useState<SharingResult | null>(null);
  return {
    activity,
    result,
    stop,
    share: async (wards, options) => {
      const ran = await runInSteps(
        {
          items: wards,
          perStep: 1,
          send: ([ward]) =>
            callOnce(surroundings, 'shareWard', {
              code: ward?.code ?? '',
              ifGone: ward?.ifGone ?? 'ask',
              ...options,
            }),
          wouldGoOn: isSameFailure,
        },
        begin('share', wards.length),
      );
      setResult((before) => withSharing(before ?? nothingShared, ran));
      end();
    },
  };
}
