/** Mends, and their undoing, sent in steps that each end well within Google's 6 minutes. */
import type { CallOutcome } from '../calls/server-calls';
import type { AnswerOf } from '../calls/server-calls';
import { runInSteps, type Watch } from '../steps/use-steps';
import type { Mend, Place } from './fix';
import { withInterruption, type MendOutcome, type Undone, type UndoOutcome } from './outcomes';

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
    applications: 0,
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
  { mended, changedMeanwhile, inWardFiles, displaced }: AnswerOf<'mendFindings'>,
): MendOutcome {
  return {
    ...outcome,
    applications: outcome.applications + (mended.length > 0 ? 1 : 0),
    mended: [...outcome.mended, ...mended.map(({ sheet, cell }) => ({ sheet, cell }))],
    changedMeanwhile: [...outcome.changedMeanwhile, ...changedMeanwhile],
    inWardFiles: [...outcome.inWardFiles, ...inWardFiles],
    displaced: [...outcome.displaced, ...displaced],
  };
}

/** How much is to be taken back. */
export interface UndoRequest {
  /** At most so many applications. */
  readonly applications: number;
  /** No further, once these many cells are dealt with: steps of one second are one application. */
  readonly cells: number;
  /** No further than mends of this person; null: whoever's. */
  readonly who: string | null;
}

/** The newest application only, whoever's it is. */
export const lastApplication: UndoRequest = { applications: 1, cells: 1, who: null };

/** The applications that mends were made in, as long as nothing else was mended after them. */
export function allOf({ applications, mended, who }: MendOutcome): UndoRequest {
  return { applications, cells: mended.length, who };
}

export async function undoInSteps(
  { applications, cells, who }: UndoRequest,
  send: () => Promise<CallOutcome<'undoMends'>>,
  { isStopped, onStep }: Watch,
): Promise<UndoOutcome> {
  const taken: Undone[] = [];
  let covered = 0;
  while (taken.length < applications && covered < cells && !isStopped()) {
    const reply = await send();
    if (!reply.ok) return { kind: 'undo', applications: taken, failure: reply.failure };
    const { when, who: whose, undone, changedMeanwhile, displaced } = reply.answer;
    taken.push({ when, who: whose, undone, changedMeanwhile, displaced });
    covered += undone.length + changedMeanwhile.length;
    onStep(covered);
    if (who !== null && whose !== who) break;
  }
  return { kind: 'undo', applications: taken, failure: null };
}
