/** Mends, and their undoing, sent in steps that each end well within Google's 6 minutes. */
import type { MendStep, StepSize } from '../../../core/commands/fix/journal';
import type { CallFailure, CallOutcome } from '../calls/call-once';
import type { AnswerOf } from '../calls/server-calls';
import { runInSteps, type Watch } from '../steps/use-steps';
import type { Mend, Place } from './fix';
import {
  withInterruption,
  type UndoRequest,
  type MendOutcome,
  type Undone,
  type UndoOutcome,
} from './outcomes';

export const cellsPerStep = 1000;

const placeOf = ({ issue: { sheet, cell } }: Mend): Place => ({ sheet, cell });

/** @param send carries out one step */
export async function mendInSteps(
  mends: readonly Mend[],
  who: string,
  send: (step: readonly Mend[]) => Promise<CallOutcome<'mendFindings'>>,
  watch: Watch,
): Promise<MendOutcome> {
  const { steps, left } = await runInSteps({ items: mends, perStep: cellsPerStep, send }, watch);
  const nothing: MendOutcome = {
    kind: 'mend',
    who,
    steps: [],
    mended: [],
    changedMeanwhile: [],
    inWardFiles: [],
    displaced: [],
    interrupted: [],
    left: left.map(placeOf),
  };
  let result = nothing;
  for (const { items, outcome } of steps) {
    result = outcome.ok
      ? added(result, outcome.answer)
      : {
          ...result,
          interrupted: withInterruption(result.interrupted, outcome.failure, items.map(placeOf)),
        };
  }
  return result;
}

function added(
  outcome: MendOutcome,
  { mended, changedMeanwhile, inWardFiles, displaced, steps }: AnswerOf<'mendFindings'>,
): MendOutcome {
  return {
    ...outcome,
    steps: [...steps, ...outcome.steps],
    mended: [...outcome.mended, ...mended.map(({ sheet, cell }) => ({ sheet, cell }))],
    changedMeanwhile: [...outcome.changedMeanwhile, ...changedMeanwhile],
    inWardFiles: [...outcome.inWardFiles, ...inWardFiles],
    displaced: [...outcome.displaced, ...displaced],
  };
}

export const undoOf = ({ cells, ...step }: StepSize): UndoRequest => ({ steps: [step], cells });

/** All that one piece of mending made. */
export const allOf = ({ steps, mended }: MendOutcome): UndoRequest => ({
  steps,
  cells: mended.length,
});

export async function undoInSteps(
  { steps, cells }: UndoRequest,
  send: (step: MendStep) => Promise<CallOutcome<'undoMends'>>,
  { isStopped, onStep }: Watch,
): Promise<UndoOutcome> {
  const taken: Undone[] = [];
  const outcome = (failure: CallFailure | null, next: StepSize | null): UndoOutcome => ({
    kind: 'undo',
    applications: taken,
    left: { steps: steps.slice(taken.length), cells: cells - covered },
    next,
    failure,
  });
  let covered = 0;
  let next: StepSize | null = null;
  for (const step of steps) {
    if (isStopped()) break;
    const reply = await send(step);
    if (!reply.ok) return outcome(reply.failure, null);
    const { when, who, undone, changedMeanwhile, displaced } = reply.answer;
    next = reply.answer.next;
    taken.push({ when, who, undone, changedMeanwhile, displaced });
    covered += undone.length + changedMeanwhile.length;
    onStep(covered);
  }
  return outcome(null, next);
}
