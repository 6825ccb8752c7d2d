/** The section Mở năm mới: makes the workbook of the year after the workbook's own, and leads there. */
import { useState } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import type { AnswerOf } from '../calls/server-calls';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { Progress } from '../parts/progress';
import { WebLink } from '../parts/web-link';

interface NewYearProps {
  /** The year that is to be opened. */
  readonly year: number;
}

export function NewYear({ year }: NewYearProps) {
  const say = useSay();
  const [bringForward, setBringForward] = useState(false);
  const { answer, failure, isRunning, run, retry } = useServerCall('openNewYear');
  return (
    <details class="new-year">
      <summary>{say('new-year.title', { year })}</summary>
      <p class="quiet">{say('new-year.what', { year })}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={bringForward}
          onChange={(event) => setBringForward(event.currentTarget.checked)}
        />
        <span>
          {say('new-year.bring-forward')}
          <span class="quiet">{say('new-year.bring-forward-what')}</span>
        </span>
      </label>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={isRunning}
          onClick={isRunning ? undefined : () => void run({ bringForward })}
        >
          {say(isRunning ? 'new-year.running' : 'new-year.run')}
        </button>
      </div>
      {isRunning && <Progress label={say('new-year.running')} share={null} />}
      <FailureNote failure={failure} onRetry={retry} />
      <div role="status">{answer !== null && <Opened answer={answer} />}</div>
    </details>
  );
}

function Opened({
  answer: { year, isNew, link, carried, open, leftBehind, proposals },
}: {
  readonly answer: AnswerOf<'openNewYear'>;
}) {
  const say = useSay();
  const added = [
    ...leftBehind.columns.map((column) => say('new-year.added-column', column)),
    ...leftBehind.sheets.map((sheet) => say('new-year.added-sheet', { sheet })),
  ];
  return (
    <div class="note note-good">
      <p>
        <Icon name="confirmed" /> {say(isNew ? 'new-year.made' : 'new-year.was-there', { year })}{' '}
        <WebLink address={link}>{say('new-year.open', { year })}</WebLink>
      </p>
      {carried.length > 0 && <p>{say('new-year.carried', { names: carried.join(', ') })}</p>}
      {open.length > 0 && <p>{say('new-year.left', { names: open.join(', ') })}</p>}
      {added.length > 0 && <p>{say('new-year.added', { names: added.join(', ') })}</p>}
      {proposals > 0 && <p>{say('new-year.proposals', { rowsNumber: proposals })}</p>}
      <p>{say('new-year.then')}</p>
    </div>
  );
}
