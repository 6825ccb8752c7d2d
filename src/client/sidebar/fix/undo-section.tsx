/** The section Lần sửa: takes the newest mends back, whenever they were made and by whomever. */
import { useSay } from '../context';
import { lastApplication, cellsPerStep } from './steps';
import type { Mending } from './use-fixing';
import { StepBar } from '../steps/step-bar';
import type { Activity } from '../steps/use-steps';

interface UndoSectionProps {
  readonly mending: Mending;
  /** Nothing can be begun just now. */
  readonly isBlocked: boolean;
}

export function UndoSection({ mending: { activity, undo }, isBlocked }: UndoSectionProps) {
  const say = useSay();
  return (
    <details class="undo">
      <summary>{say('undo.title')}</summary>
      <p class="quiet">{say('undo.what')}</p>
      <button
        type="button"
        aria-disabled={isBlocked}
        onClick={isBlocked ? undefined : () => void undo(lastApplication)}
      >
        {say(activity?.kind === 'undo' ? 'undo.running' : 'undo.run')}
      </button>
    </details>
  );
}

// How far mending, or its undoing, has come.

export function ActivityBar({ activity }: { readonly activity: Activity<'mend' | 'undo'> }) {
  const say = useSay();
  const { kind, done, total } = activity;
  return (
    <StepBar
      activity={activity}
      label={say(kind === 'mend' ? 'mending.running' : 'undo.running')}
      sentence={say('mending.step', { doneNumber: done, totalNumber: total })}
      perStep={cellsPerStep}
    />
  );
}
