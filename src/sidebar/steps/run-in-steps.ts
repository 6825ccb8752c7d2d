/** Long work in steps that each end well within Google's 6 minutes: one call a step, one after the other. */
import type { CallFailure } from '../calls/call-once';

/** How a caller follows the steps, and ends them. */
export interface Watch {
  /** Asked before every step. */
  readonly isStopped: () => boolean;
  /** @param done items dealt with so far, whatever came of them */
  readonly onStep: (done: number) => void;
}

export type StepOutcome<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: CallFailure };

export interface StepsPlan<Item, Answer> {
  readonly items: readonly Item[];
  readonly perStep: number;
  /** Carries out one step. */
  readonly send: (step: readonly Item[]) => Promise<StepOutcome<Answer>>;
  /**
   * A single failed step does not end the others; when two fail in a row, the rest would too.
   * By default whatever they failed with.
   */
  readonly wouldGoOn?: (failure: CallFailure, next: CallFailure) => boolean;
  /** Waits until the next step may begin. */
  readonly pause?: () => Promise<void>;
}

/** What came of each step that was sent, in order, and the items that were not sent any more. */
export interface StepsResult<Item, Answer> {
  readonly steps: readonly {
    readonly items: readonly Item[];
    readonly outcome: StepOutcome<Answer>;
  }[];
  readonly left: readonly Item[];
}

export async function runInSteps<Item, Answer>(
  { items, perStep, send, wouldGoOn = () => true, pause }: StepsPlan<Item, Answer>,
  { isStopped, onStep }: Watch,
): Promise<StepsResult<Item, Answer>> {
  const steps: { items: readonly Item[]; outcome: StepOutcome<Answer> }[] = [];
  let previous: CallFailure | null = null;
  for (let start = 0; start < items.length; start += perStep) {
    if (start > 0 && !isStopped()) await pause?.();
    if (isStopped()) return { steps, left: items.slice(start) };
    const step = items.slice(start, start + perStep);
    const outcome = await send(step);
    steps.push({ items: step, outcome });
    onStep(start + step.length);
    const failed: CallFailure | null = outcome.ok ? null : outcome.failure;
    if (failed !== null && previous !== null && wouldGoOn(previous, failed)) {
      return { steps, left: items.slice(start + step.length) };
    }
    previous = failed;
  }
  return { steps, left: [] };
}
