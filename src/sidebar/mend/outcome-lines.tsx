/** The sentences of an outcome, each with the cells that it is about. */
import type { ComponentChildren } from 'preact';
import { useSay } from '../context';
import { cellsBySheet, isNothingToUndo, type MendOutcome, type UndoOutcome } from './outcomes';
import type { Place } from './mend';

interface LinesProps<Outcome> {
  readonly outcome: Outcome;
  /** Stands before the first sentence. */
  readonly icon: ComponentChildren;
}

export function MendLines({ outcome, icon }: LinesProps<MendOutcome>) {
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

export function UndoLines({ outcome, icon }: LinesProps<UndoOutcome>) {
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
