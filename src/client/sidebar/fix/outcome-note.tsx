/** What came of a mend or of taking one back, with the way back from it. */
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../context';
import { stepParams } from './step-params';
import { Icon } from '../parts/progress';
import { StopButton } from '../steps/step-bar';
import {
  isNothingToUndo,
  type Outcome,
  cellsBySheet,
  type MendOutcome,
  type UndoOutcome,
} from './outcomes';
import { allOf, cellsPerStep, undoOf } from './steps';
import { type UndoRequest } from './outcomes';
import type { LastOutcome, Mending } from './use-fixing';
import type { ComponentChildren } from 'preact';
import type { Place } from './fix';

// The sentences of an outcome, each with the cells that it is about.

interface LinesProps<Outcome> {
  readonly outcome: Outcome;
  /** Stands before the first sentence. */
  readonly icon: ComponentChildren;
}

function MendLines({ outcome, icon }: LinesProps<MendOutcome>) {
  const say = useSay();
  const { mended, displaced, changedMeanwhile, inWardFiles, interrupted, left } = outcome;
  const inPlace = mended.length - displaced.length;
  return (
    <>
      <p>
        {icon}{' '}
        <strong>
          {inPlace === 0 ? say('mended.none') : say('mended.done', { cellsNumber: inPlace })}
        </strong>
      </p>
      <Cells key="displaced" words="mended.displaced" cells={displaced} />
      <Cells key="changed" words="mended.changed" cells={changedMeanwhile} />
      <Cells key="in-ward-files" words="mended.inWardFiles" cells={inWardFiles} />
      {interrupted.map(({ failure: { message, detail }, cells }) => (
        <p key={message + detail}>
          {say('mended.interrupted', { cellsNumber: cells.length, message })}{' '}
          {detail !== '' && <span class="quiet">{detail}</span>}
        </p>
      ))}
      {left.length > 0 && <p>{say('mended.left', { cellsNumber: left.length })}</p>}
    </>
  );
}

function UndoLines({ outcome, icon }: LinesProps<UndoOutcome>) {
  const say = useSay();
  const { applications, failure } = outcome;
  return (
    <>
      {applications.map(({ when, who, undone, changedMeanwhile, displaced }, index) => (
        <div key={index}>
          <p>
            {index === 0 && icon}{' '}
            {say('undone.done', { when, who, cellsNumber: undone.length - displaced.length })}
          </p>
          <Cells words="undone.displaced" cells={displaced} />
          <Cells words="undone.changed" cells={changedMeanwhile} />
        </div>
      ))}
      {failure !== null && (
        <p role={isNothingToUndo(outcome) ? undefined : 'alert'}>
          {applications.length === 0 && icon} {failure.message}{' '}
          {failure.detail !== '' && <span class="quiet">{failure.detail}</span>}
        </p>
      )}
    </>
  );
}

interface CellsProps {
  readonly words:
    | 'mended.displaced'
    | 'mended.changed'
    | 'mended.inWardFiles'
    | 'undone.displaced'
    | 'undone.changed';
  readonly cells: readonly Place[];
}

/** Every cell by its name; many of them scroll in a box of their own. */
export function Cells({ words, cells }: CellsProps) {
  const say = useSay();
  if (cells.length === 0) return null;
  return (
    <>
      <p>{say(words, { cellsNumber: cells.length })}</p>
      <div class="cells cell-text" role="group" aria-label={say('mended.cells')} tabIndex={0}>
        {cellsBySheet(cells).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}

interface OutcomeNoteProps {
  readonly brought: LastOutcome;
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
  const back = wayBack(outcome, say);
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
        {back !== null && (
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

/** What may be taken back from here, by name. */
function wayBack(
  outcome: Outcome,
  say: ReturnType<typeof useSay>,
): { readonly label: string; readonly request: UndoRequest } | null {
  if (outcome.kind === 'mend') {
    if (outcome.steps.length === 0) return null;
    return { label: say('mended.undo'), request: allOf(outcome) };
  }
  const { left, next, failure } = outcome;
  if (isNothingToUndo(outcome)) return null;
  if (failure !== null) return { label: say('retry'), request: left };
  if (left.steps.length > 0) return { label: say('undo.rest'), request: left };
  return next === null
    ? null
    : { label: say('undo.again', stepParams(next)), request: undoOf(next) };
}

const iconOf = { good: 'confirmed', warning: 'warning', error: 'error' } as const;
