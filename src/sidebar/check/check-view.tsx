/** The view Kiểm tra: judge the workbook, mend what can be mended, and take mends back. */
import { useEffect, useRef } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { ActivityBar } from '../mend/activity-bar';
import { MendPreview } from '../mend/mend-preview';
import { OutcomeNote } from '../mend/outcome-note';
import { UndoSection } from '../mend/undo-section';
import { useMending } from '../mend/use-mending';
import { usePreview } from '../mend/use-preview';
import { FailureNote } from '../parts/failure-note';
import { RunButton } from '../parts/run-button';
import { CheckResult } from './check-result';

interface CheckViewProps {
  readonly onChecked: () => void;
  readonly onOpenSetUp: () => void;
}

export function CheckView({ onChecked, onOpenSetUp }: CheckViewProps) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('checkWorkbook');
  useEffect(() => {
    if (answer !== null) onChecked();
  }, [answer]);
  const preview = usePreview();
  const mending = useMending({
    issues: answer?.issues ?? null,
    isChecking: isRunning,
    onEnd: (mayHaveWritten) => {
      preview.close(false);
      if (mayHaveWritten) void run({});
    },
  });
  const { activity, brought } = mending;
  const page = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    // The note that has the focus goes.
    page.current?.focus({ preventScroll: true });
    mending.dismiss();
  };
  /** A check that began before a mend ended would bring a list that is out of date. */
  const check = (start: () => void) => {
    if (activity === null) start();
  };
  const isBlocked = isRunning || activity !== null;
  return (
    <>
      {/* Out of sight, not gone: the list is to stand as it stood. */}
      <div class="page" ref={page} tabIndex={-1} hidden={preview.request !== null}>
        {answer === null && <p class="intro">{say('check.intro')}</p>}
        <RunButton
          label={say(answer === null ? 'check.run' : 'check.again')}
          runningLabel={say('check.running')}
          isRunning={isRunning}
          onRun={() => check(() => void run({}))}
        />
        <FailureNote
          failure={failure}
          onRetry={() => check(retry)}
          onInTheWay={(inTheWay) => check(() => void run({ inTheWay }))}
          onOpenSetUp={onOpenSetUp}
        />
        {brought !== null && (
          <OutcomeNote
            brought={brought}
            mending={mending}
            isBlocked={isBlocked}
            onDismiss={dismiss}
          />
        )}
        {activity?.kind === 'undo' && <ActivityBar activity={activity} />}
        <UndoSection mending={mending} isBlocked={isBlocked} />
        {answer !== null && (
          <CheckResult
            answer={answer}
            mending={mending}
            isBlocked={isBlocked}
            onPreview={preview.open}
          />
        )}
      </div>
      {preview.request !== null && (
        <MendPreview {...preview.request} mending={mending} onClose={() => preview.close(true)} />
      )}
    </>
  );
}
