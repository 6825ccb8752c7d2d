/** What came of a mend or of taking one back, with the way back from it. */
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../context';
import { Icon } from '../parts/icon';
import { StopButton } from '../steps/step-bar';
import { MendLines, UndoLines } from './outcome-lines';
import { isNothingToUndo, type Outcome } from './outcomes';
import { allOf, cellsPerStep, lastApplication } from './steps';
import type { Brought, Mending } from './use-mending';

interface OutcomeNoteProps {
  readonly brought: Brought;
  readonly mending: Mending;
  /** Nothing can be begun just now. */
  readonly isBlocked: boolean;
  readonly onDismiss: () => void;
}

type Tone = 'good' | 'warning' | 'error';

function toneOf(outcome: Outcome): Tone {
  if (outcome.kind === 'undo') {
    if (isNothingToUndo(outcome)) return 'good';
    const isDisplaced = outcome.applications.some(({ displaced }) => displaced.length > 0);
    if (outcome.failure !== null || isDisplaced) return 'error';
    return outcome.applications.some(({ changedMeanwhile }) => changedMeanwhile.length > 0)
      ? 'warning'
      : 'good';
  }
  if (outcome.displaced.length > 0 || outcome.interrupted.length > 0) return 'error';
  const { changedMeanwhile, inWardFiles, left } = outcome;
  return changedMeanwhile.length + inWardFiles.length + left.length > 0 ? 'warning' : 'good';
}

export function OutcomeNote({ brought, mending, isBlocked, onDismiss }: OutcomeNoteProps) {
  const say = useSay();
  const { outcome, from } = brought;
  const { activity, undo, stop } = mending;
  const tone = toneOf(outcome);
  const face = useRef<HTMLDivElement>(null);
  // Mending cell by cell down the list leaves the reader where they are.
  useEffect(() => {
    if (from !== 'card') face.current?.focus();
  }, [brought]);
  const isUndoing = activity?.kind === 'undo';
  const back =
    outcome.kind === 'undo'
      ? !isNothingToUndo(outcome) && { label: say('undo.again'), request: lastApplication }
      : outcome.mended.length > 0 && { label: say('mended.undo'), request: allOf(outcome) };
  return (
    <div
      class={`note note-${tone} outcome${tone === 'good' ? ' outcome-short' : ''}`}
      ref={face}
      tabIndex={-1}
    >
      <div role="status">
        {outcome.kind === 'mend' ? (
          <MendLines outcome={outcome} icon={<Icon name={iconOf[tone]} />} />
        ) : (
          <UndoLines outcome={outcome} icon={<Icon name={iconOf[tone]} />} />
        )}
      </div>
      <div class="buttons">
        {back !== false && (
          <button
            type="button"
            aria-disabled={isBlocked}
            onClick={isBlocked ? undefined : () => void undo(back.request)}
          >
            {isUndoing ? say('undo.running') : back.label}
          </button>
        )}
        {isUndoing && <StopButton activity={activity} perStep={cellsPerStep} onStop={stop} />}
        <button type="button" class="plain" onClick={onDismiss}>
          {say('mended.close')}
        </button>
      </div>
    </div>
  );
}

const iconOf = { good: 'confirmed', warning: 'warning', error: 'error' } as const;
