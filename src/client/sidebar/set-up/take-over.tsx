/** The section Nhận số liệu từ sổ cũ: looks at an older workbook by its link, then takes it over. */
import { useId, useState } from 'preact/hooks';
import { takeOverLines } from '../../../core/commands/take-over/words';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSurroundings } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { Progress } from '../parts/progress';

/** @param onDone is told when something was written */
export function TakeOver({ onDone }: { readonly onDone: () => void }) {
  const { say } = useSurroundings();
  const id = useId();
  const [source, setSource] = useState('');
  const [replaces, setReplaces] = useState(false);
  const preview = useServerCall('takeOverWorkbook');
  const taking = useServerCall('takeOverWorkbook');
  const asked = preview.answeredInput;
  const isSeen = preview.answer !== null && asked?.source === source && asked.replaces === replaces;
  const isRunning = preview.isRunning || taking.isRunning;
  const look = () => {
    if (!isRunning && source !== '') void preview.run({ source, replaces, isPreview: true });
  };
  const take = () => {
    if (isRunning) return;
    void taking
      .run({ source, replaces, isPreview: false })
      .then((answer) => answer !== null && onDone());
  };
  return (
    <details class="new-year">
      <summary>{say('take-over.title')}</summary>
      <p class="quiet">{say('take-over.what')}</p>
      <label for={id}>{say('take-over.link')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={2000}
        value={source}
        onInput={(event) => setSource(event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter') look();
        }}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={replaces}
          onChange={(event) => setReplaces(event.currentTarget.checked)}
        />
        <span>{say('take-over.replaces')}</span>
      </label>
      <div class="buttons">
        <button type="button" aria-disabled={isRunning || source === ''} onClick={look}>
          {say(preview.isRunning ? 'take-over.previewing' : 'take-over.preview')}
        </button>
      </div>
      {preview.isRunning && <Progress label={say('take-over.previewing')} share={null} />}
      <FailureNote failure={preview.failure} onRetry={preview.retry} />
      {isSeen && taking.answer === null && (
        <>
          <Lines title={say('take-over.will')} result={preview.answer} />
          <div class="buttons">
            <button type="button" aria-disabled={isRunning} onClick={take}>
              {say(taking.isRunning ? 'take-over.running' : 'take-over.run')}
            </button>
          </div>
        </>
      )}
      {taking.isRunning && <Progress label={say('take-over.running')} share={null} />}
      <FailureNote failure={taking.failure} onRetry={taking.retry} />
      <div role="status">
        {taking.answer !== null && (
          <div class="note note-good">
            <Icon name="confirmed" />
            <Lines title={say('take-over.done')} result={taking.answer} />
          </div>
        )}
      </div>
    </details>
  );
}

function Lines({
  title,
  result,
}: {
  readonly title: string;
  readonly result: AnswerOf<'takeOverWorkbook'>;
}) {
  const { say, language } = useSurroundings();
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="points">
        {takeOverLines(result, language).map((line) => (
          <li key={line} class="cell-text">
            {line}
          </li>
        ))}
      </ul>
      <p class="quiet">{say('take-over.looks')}</p>
    </>
  );
}
