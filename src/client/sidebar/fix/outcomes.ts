/** What came of mends and of taking them back, added up over the steps that they were sent in. */
import type { MendStep, StepSize } from '../../../core/commands/fix/journal';
import type { CallFailure } from '../calls/call-once';
import type { Place } from './fix';

/** What is to be taken back. */
export interface UndoRequest {
  /** In this order. */
  readonly steps: readonly MendStep[];
  /** How many cells they mended. */
  readonly cells: number;
}

/** Cells of steps that failed with the same words. */
export interface Interruption {
  readonly failure: CallFailure;
  readonly cells: readonly Place[];
}

export interface MendOutcome {
  readonly kind: 'mend';
  readonly who: string;
  /** As the journal names what was made, the newest first. */
  readonly steps: readonly MendStep[];
  readonly mended: readonly Place[];
  readonly changedMeanwhile: readonly Place[];
  /** Of rows gathered meanwhile from wards' files, which are mended there. */
  readonly inWardFiles: readonly Place[];
  /** Of the mended ones, those found elsewhere when they were read once more. */
  readonly displaced: readonly Place[];
  /** A call that never came back may still have been carried out. */
  readonly interrupted: readonly Interruption[];
  /** Not sent any more, as the user stopped or nothing went through. */
  readonly left: readonly Place[];
}

/** One application of mends that was taken back. */
export interface Undone {
  readonly when: string;
  readonly who: string;
  readonly undone: readonly Place[];
  readonly changedMeanwhile: readonly Place[];
  /** Of the undone ones, those found elsewhere when they were read once more. */
  readonly displaced: readonly Place[];
}

export interface UndoOutcome {
  readonly kind: 'undo';
  /** The newest application first. */
  readonly applications: readonly Undone[];
  /** What was asked for and is not known to be taken back. */
  readonly left: UndoRequest;
  /** What could be taken back next; null: nothing, or it is not known. */
  readonly next: StepSize | null;
  /** Why it went no further; null where it went as far as asked. */
  readonly failure: CallFailure | null;
}

export type Outcome = MendOutcome | UndoOutcome;

/** The same failure is told once, whatever number of steps it struck. */
export function withInterruption(
  known: readonly Interruption[],
  failure: CallFailure,
  cells: readonly Place[],
): readonly Interruption[] {
  const same = known.find(
    ({ failure: { message, detail } }) => message === failure.message && detail === failure.detail,
  );
  if (same === undefined) return [...known, { failure, cells }];
  return known.map((one) => (one === same ? { failure, cells: [...one.cells, ...cells] } : one));
}

/** The workbook has nothing (more) to take back; no fault of anyone's. */
export function isNothingToUndo({ failure }: UndoOutcome): boolean {
  return failure?.code === 'nothing-to-undo';
}

/** "Quỹ: J12, J15" for each sheet, in the order in which the sheets come first. */
export function cellsBySheet(places: readonly Place[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    const known = bySheet.get(sheet);
    if (known === undefined) bySheet.set(sheet, [cell]);
    else known.push(cell);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet}: ${cells.join(', ')}`);
}
