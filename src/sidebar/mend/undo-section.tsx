/** The section Lần sửa: takes the newest mends back, whenever they were made and by whomever. */
import { useSay } from '../context';
import { lastApplication } from './steps';
import type { Mending } from './use-mending';

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
