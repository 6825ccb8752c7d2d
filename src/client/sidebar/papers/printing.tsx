/** What is to be printed: how many rows, those left out and why, the first paper, and the way to the Word file. */
import { useCallback, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useSay } from '../context';
import { JumpButton } from '../enter/jump-button';
import { download } from '../parts/download';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { rememberedName, rememberName, WhoField } from '../parts/small-form';
import { VirtualList } from '../parts/virtual-list';
import { StepBar, StopButton } from '../steps/step-bar';
import type { PaperWriter } from '../../paper-writer/paper-writer';
import type { WordTemplateFile } from '../../../docx/papers/word-template';
import { FirstPaper } from './first-paper';
import { usePrinting, type Printing } from './use-printing';

interface PrintingProps {
  readonly answer: AnswerOf<'papersToPrint'>;
  readonly word: WordTemplateFile | null;
  readonly writer: PaperWriter;
  readonly onSkipPrinted: () => void;
}

export function PapersToPrint({ answer, word, writer, onSkipPrinted }: PrintingProps) {
  const say = useSay();
  const { job, leftOut, reprinted } = answer;
  const count = job.rows.length;
  const [again] = reprinted;
  return (
    <>
      <p class="papers-count" role="status">
        {say(count === 0 ? 'papers.none' : 'papers.count', { count })}
      </p>
      {again !== undefined && (
        <div class="note note-warning">
          <p>
            <Icon name="warning" /> {say('papers.reprinted', { ...again, count: reprinted.length })}
          </p>
          <div class="buttons">
            <button type="button" onClick={onSkipPrinted}>
              {say('papers.skip')}
            </button>
          </div>
        </div>
      )}
      {count > 0 && (
        <>
          <FirstPaper job={job} word={word} />
          <MakeFile answer={answer} word={word} writer={writer} />
        </>
      )}
      {leftOut.length > 0 && <LeftOut rows={leftOut} />}
    </>
  );
}

function MakeFile({ answer, word, writer }: Omit<PrintingProps, 'onSkipPrinted'>) {
  const say = useSay();
  const printing = usePrinting(answer, word, writer);
  const [who, setWho] = useState(rememberedName);
  const [isMissing, setIsMissing] = useState(false);
  const { activity, stop } = printing;
  const isMaking = activity !== null;
  const make = () => {
    const person = who.trim();
    setIsMissing(person === '');
    if (person === '' || isMaking) return;
    rememberName(person);
    void printing.make(person);
  };
  return (
    <>
      <div class="field">
        <WhoField
          label={say('papers.who')}
          value={who}
          isInvalid={isMissing && who.trim() === ''}
          onInput={setWho}
          onEnter={make}
        />
        <p class="problem" role="alert">
          {isMissing && who.trim() === '' && say('papers.who-missing')}
        </p>
      </div>
      <div class="buttons">
        <button type="button" aria-disabled={isMaking} onClick={make}>
          {say(isMaking ? 'papers.making' : 'papers.make')}
        </button>
        {isMaking && <StopButton activity={activity} perStep={1} onStop={stop} />}
      </div>
      {isMaking && (
        <StepBar
          activity={activity}
          label={say('papers.making')}
          sentence={say('papers.made-of', { done: activity.done, total: activity.total })}
          perStep={1}
        />
      )}
      <Outcome printing={printing} onRetry={make} />
    </>
  );
}

function Outcome({
  printing: { printed, record },
  onRetry,
}: {
  readonly printing: Printing;
  readonly onRetry: () => void;
}) {
  const say = useSay();
  return (
    <>
      <div role="status">
        {printed?.state === 'stopped' && <p>{say('papers.stopped')}</p>}
        {printed?.state === 'made' && (
          <div class="note note-good">
            <p>
              <Icon name="confirmed" /> {say('word.made', { name: printed.file.name })} (
              {say('papers.pages', { pages: printed.pages })})
            </p>
            <p class="quiet">{say('word.hint')}</p>
            {record.isRunning && <p class="quiet">{say('papers.recording')}</p>}
            {record.answer !== null && !record.isRunning && record.failure === null && (
              <p class="quiet">{say('papers.recorded', { count: record.answer.recorded })}</p>
            )}
            <div class="buttons">
              <button type="button" onClick={() => download(printed.file)}>
                {say('word.again')}
              </button>
            </div>
          </div>
        )}
        {record.failure !== null && <p>{say('papers.not-recorded')}</p>}
      </div>
      <FailureNote failure={record.failure} onRetry={record.retry} />
      <FailureNote
        failure={printed?.state === 'failed' ? printed.failure : null}
        onRetry={onRetry}
      />
    </>
  );
}

type LeftOutRow = AnswerOf<'papersToPrint'>['leftOut'][number];

function LeftOut({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const say = useSay();
  const heading = say('papers.left-out', { count: rows.length });
  const draw = useCallback(
    ({ sheet, row, reason }: LeftOutRow) => (
      <div class="found-row">
        <p class="cell-text">{reason}</p>
        <JumpButton sheet={sheet} cell={`A${row}`} />
      </div>
    ),
    [],
  );
  const keyed = rows.map((one) => ({ ...one, key: `${one.sheet}!${one.row}` }));
  return (
    <>
      <h2>{heading}</h2>
      <VirtualList label={heading} rows={keyed} estimate={estimated} draw={draw} />
    </>
  );
}

const estimated = () => 84;
