/** What a report brought: where it was written, what it left out, its figures and its text. */
import { useRef } from 'preact/hooks';
import { formatMoney } from '../../../core/vietnamese/format-number';
import type { AnswerOf, ReportChoices } from '../calls/server-calls';
import type { CallFailure } from '../calls/call-once';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { CopyableText } from '../parts/copyable-text';
import { Icon } from '../parts/progress';
import { RowCounts } from '../parts/row-counts';
import { TraceCell } from '../trace/traced-figure';
import { KeyFigures } from './key-figures';
import { Proposals } from './proposals';
import { WebLink } from '../parts/web-link';

// The dialog that makes the Word file: asked for the very report that was made.

/** @param choices what the report was made with; its days are those of the report itself */
function useWordDialog(
  { report: { period } }: AnswerOf<'makeReport'>,
  { exact, lists }: ReportChoices,
): {
  readonly open: () => void;
  readonly isRunning: boolean;
  readonly failure: CallFailure | null;
} {
  const { run, isRunning, failure } = useServerCall('showWordDialog');
  const open = () =>
    void run({
      from: period.from,
      to: period.to,
      ...(exact !== undefined && { exact }),
      ...(lists !== undefined && { lists }),
    });
  return { open, isRunning, failure };
}

interface ReportResultProps {
  readonly answer: AnswerOf<'makeReport'> & {
    /** By code; a ward without a name is shown by its code. */
    readonly wardNames?: Readonly<Record<string, string>>;
  };
  /** What it was made with. */
  readonly choices: ReportChoices;
  readonly onSeeErrors: () => void;
  /** The workbook has new sentences for the report. */
  readonly onChanged: () => void;
}

export function ReportResult({ answer, choices, onSeeErrors, onChanged }: ReportResultProps) {
  const say = useSay();
  const showCell = useServerCall('showCell');
  const wordDialog = useWordDialog(answer, choices);
  const textHeading = useRef<HTMLHeadingElement>(null);
  const { report, sheet, pdf, listSheets, renamed, wardNames = {} } = answer;
  const { excluded, indicators, period, proposals, sheets, text } = report;
  return (
    <>
      <div class="note note-good">
        <p role="status">
          <Icon name="confirmed" /> {say('result.written', { name: period.name, sheet })}
        </p>
        <div class="buttons">
          <button type="button" onClick={() => void showCell.run({ sheet, cell: 'A1' })}>
            {say('result.open')}
          </button>
          <button type="button" onClick={() => textHeading.current?.focus()}>
            {say('result.see-text')}
          </button>
          {pdf !== null && (
            <WebLink class="button" address={pdf}>
              {say('result.pdf')}
            </WebLink>
          )}
          <button type="button" aria-disabled={wordDialog.isRunning} onClick={wordDialog.open}>
            {say(wordDialog.isRunning ? 'word.opening' : 'word.open')}
          </button>
        </div>
      </div>
      {renamed !== null && (
        <p class="note note-warning">
          <Icon name="warning" /> {renamed.message}
        </p>
      )}
      {listSheets.length > 0 && (
        <div class="note note-good">
          <p>{say('result.lists')}</p>
          <div class="buttons">
            {listSheets.map(({ sheet: list }) => (
              <button
                key={list}
                type="button"
                onClick={() => void showCell.run({ sheet: list, cell: 'A1' })}
              >
                {list}
              </button>
            ))}
          </div>
        </div>
      )}
      <FailureNote failure={showCell.failure} onRetry={showCell.retry} />
      <FailureNote failure={wordDialog.failure} onRetry={wordDialog.open} />
      {excluded.rows > 0 && (
        <div class="note note-warning">
          <p>
            <Icon name="warning" />{' '}
            {say(excluded.amount === 0 ? 'result.excluded-rows' : 'result.excluded', {
              rowsNumber: excluded.rows,
              amount: formatMoney(excluded.amount),
            })}
          </p>
          <div class="buttons">
            <button type="button" onClick={onSeeErrors}>
              {say('result.see-errors')}
            </button>
          </div>
        </div>
      )}
      <RowCounts sheets={sheets} />
      <TraceCell sheet={sheet} />
      <h2>{say('result.figures')}</h2>
      <KeyFigures indicators={indicators} period={period} wardNames={wardNames} />
      <Proposals
        key={text.join('\n')}
        proposals={proposals}
        period={period}
        choices={choices}
        onAdded={onChanged}
      />
      <h2 ref={textHeading} tabIndex={-1}>
        {say('result.text')}
      </h2>
      <CopyableText label={say('copy.run')} paragraphs={text} />
    </>
  );
}
