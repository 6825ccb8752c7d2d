/** The view Thiết lập: make the workbook ready, and say what was done to it. */
import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall, type ServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { RunButton } from '../parts/progress';
import { TakeOver } from './take-over';

interface SetUpViewProps {
  readonly workbook: ServerCall<'describeWorkbook'>;
  readonly onOpenCheck: () => void;
}

export function SetUpView({ workbook, onOpenCheck }: SetUpViewProps) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('setUpWorkbook');
  const [vietnamese, setVietnamese] = useState(false);
  useEffect(() => {
    if (answer !== null) void workbook.run({});
  }, [answer]);
  const isOffered = workbook.answer !== null && !workbook.answer.isVietnamese;
  return (
    <>
      <p class="intro">{say('set-up.intro')}</p>
      <ul class="points">
        <li>{say('set-up.makes')}</li>
        <li>{say('set-up.lists')}</li>
        <li>{say('set-up.colours')}</li>
      </ul>
      <p>{say('set-up.keeps')}</p>
      {isOffered && (
        <label class="choice">
          <input
            type="checkbox"
            checked={vietnamese}
            onChange={(event) => setVietnamese(event.currentTarget.checked)}
          />
          <span>
            {say('set-up.vietnamese')}
            <span class="quiet">{say('set-up.vietnamese-why')}</span>
          </span>
        </label>
      )}
      <FailureNote failure={workbook.failure} onRetry={workbook.retry} />
      <RunButton
        label={say('set-up.run')}
        runningLabel={say('set-up.running')}
        isRunning={isRunning}
        onRun={() => void run({ vietnamese: isOffered && vietnamese })}
      />
      <FailureNote failure={failure} onRetry={retry} />
      {answer !== null && <SetUpDone answer={answer} onOpenCheck={onOpenCheck} />}
      <TakeOver onDone={() => void workbook.run({})} />
    </>
  );
}

interface SetUpDoneProps {
  readonly answer: AnswerOf<'setUpWorkbook'>;
  readonly onOpenCheck: () => void;
}

function SetUpDone({ answer, onOpenCheck }: SetUpDoneProps) {
  const say = useSay();
  const { made, added, leftAlone, typed, isVietnamese, isVietnamRefused, renamed } = answer;
  const nothing = made.length === 0 && added.length === 0;
  return (
    <>
      <div class="note note-good" role="status">
        <p>
          <Icon name="confirmed" /> <strong>{say('set-up.done')}</strong>
        </p>
        {nothing && <p>{say('set-up.nothing')}</p>}
        {isVietnamese && <p>{say('set-up.is-vietnamese')}</p>}
        {isVietnamRefused && <p>{say('set-up.vietnam-refused')}</p>}
      </div>
      {renamed !== null && (
        <p class="note note-warning">
          <Icon name="warning" /> {renamed.message}
        </p>
      )}
      <Listed title={say('set-up.made')} items={made} />
      <Listed
        title={say('set-up.added')}
        items={added.map((column) => say('set-up.added-column', { ...column }))}
      />
      <Listed title={say('set-up.left-alone')} items={leftAlone} />
      <Listed
        title={say('set-up.typed')}
        items={typed.map((column) => say('set-up.added-column', { ...column }))}
      />
      <button type="button" onClick={onOpenCheck}>
        {say('set-up.next')}
      </button>
    </>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="points">
        {items.map((item) => (
          <li key={item} class="cell-text">
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}
