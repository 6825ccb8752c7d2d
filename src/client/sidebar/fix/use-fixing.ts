/** Mending as the view uses it: one piece of work at a time, what it brought, and what waits for its turn. */
import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../../core/commands/check/issue';
import { callOnce } from '../calls/call-once';
import { useSurroundings } from '../context';
import { rememberedName } from '../parts/small-form';
import { useSteps, type Activity } from '../steps/use-steps';
import { placeKey, type Mend } from './fix';
import { isNothingToUndo, type Outcome } from './outcomes';
import { mendInSteps, undoInSteps } from './steps';
import { type UndoRequest } from './outcomes';

/** What came of the last piece of work, and where it was begun. */
export interface LastOutcome {
  readonly outcome: Outcome;
  readonly from: 'card' | 'preview' | 'undo';
}

export interface Mending {
  readonly activity: Activity<'mend' | 'undo'> | null;
  readonly brought: LastOutcome | null;
  readonly stateOf: (mend: Mend) => 'open' | 'under-way' | 'done';
  /** Mends in the remembered name as soon as nothing else runs. */
  readonly mendSoon: (mend: Mend) => void;
  readonly mend: (mends: readonly Mend[], who: string, from: 'card' | 'preview') => Promise<void>;
  readonly undo: (request: UndoRequest) => Promise<void>;
  /** No further step is begun. */
  readonly stop: () => void;
  readonly dismiss: () => void;
}

interface Around {
  /** The reply that the list shows; what was mended is remembered until the next one. */
  readonly issues: readonly Issue[] | null;
  readonly isChecking: boolean;
  /** A piece of work has ended. @param mayHaveWritten so that the list may no longer be true */
  readonly onEnd: (mayHaveWritten: boolean) => void;
}

export function useMending({ issues, isChecking, onEnd }: Around): Mending {
  const surroundings = useSurroundings();
  const steps = useSteps<'mend' | 'undo'>();
  const { activity, begin } = steps;
  const [brought, setBrought] = useState<LastOutcome | null>(null);
  const [waiting, setWaiting] = useState<readonly Mend[]>([]);
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<{
    readonly issues: typeof issues;
    readonly keys: ReadonlySet<string>;
  }>({ issues, keys: new Set() });
  const isBusy = activity !== null || isChecking;

  const end = (news: LastOutcome, mayHaveWritten: boolean) => {
    steps.end();
    setBrought(news);
    onEnd(mayHaveWritten);
  };

  const mend: Mending['mend'] = async (mends, who, from) => {
    setUnderWay(new Set(mends.map(({ key }) => key)));
    const outcome = await mendInSteps(
      mends,
      who,
      (step) =>
        callOnce(surroundings, 'mendFindings', {
          findings: step.map(({ issue: { sheet, cell, code, value } }) => ({
            sheet,
            cell,
            code,
            value,
          })),
          who,
        }),
      begin('mend', mends.length),
    );
    setUnderWay(new Set());
    const keys = outcome.mended.map(placeKey);
    setDone((old) => ({
      issues,
      keys: new Set([...(old.issues === issues ? old.keys : []), ...keys]),
    }));
    end({ outcome, from }, true);
  };
  const undo: Mending['undo'] = async (request) => {
    const outcome = await undoInSteps(
      request,
      (step) => callOnce(surroundings, 'undoMends', { step }),
      begin('undo', request.cells),
    );
    setDone({ issues, keys: new Set() });
    end({ outcome, from: 'undo' }, outcome.applications.length > 0 || !isNothingToUndo(outcome));
  };

  useEffect(() => {
    if (waiting.length === 0 || isBusy) return;
    setWaiting([]);
    void mend(waiting, rememberedName(), 'card');
  }, [waiting, isBusy]);

  return {
    activity,
    brought,
    stateOf: ({ key }) => {
      if (done.issues === issues && done.keys.has(key)) return 'done';
      return underWay.has(key) || waiting.some((one) => one.key === key) ? 'under-way' : 'open';
    },
    mendSoon: (one) => setWaiting((others) => [...others, one]),
    mend,
    undo,
    stop: steps.stop,
    dismiss: () => setBrought(null),
  };
}
