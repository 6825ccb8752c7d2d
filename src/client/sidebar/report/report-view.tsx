/** The view Báo cáo: choose a period, make the report, take its figures and text. */
import { useEffect, useState } from 'preact/hooks';
import type { ConflictPolicy } from '../../../core/commands/managed-pages';
import { NewYear } from '../periods/new-year';
import { PeriodClosing } from '../periods/period-closing';
import { useServerCall, type ServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import { RunButton } from '../parts/progress';
import { Forms } from './forms';
import { periodKey } from '../parts/period-field';
import { ReportForm, useReportChoices } from './report-form';
import { ReportResult } from './report-result';
import { TraceCell } from '../trace/traced-figure';

interface ReportViewProps {
  readonly workbook: ServerCall<'describeWorkbook'>;
  readonly onSeeErrors: () => void;
  readonly onOpenSetUp: () => void;
}

export function ReportView({ workbook, onSeeErrors, onOpenSetUp }: ReportViewProps) {
  const say = useSay();
  const call = useServerCall('makeReport');
  const { answer, answeredInput, failure, isRunning, run, retry } = call;
  const choices = useReportChoices(workbook.answer);
  const [wasAsked, setWasAsked] = useState(false);
  const make = (inTheWay?: ConflictPolicy) => {
    setWasAsked(true);
    if (choices.period.problem !== null) return;
    void run({ ...choices.input, ...(inTheWay !== undefined && { inTheWay }) });
  };
  useEffect(() => {
    if (answer !== null) void workbook.run({});
  }, [answer]);
  const {
    reportSheet = null,
    stale = false,
    hasTables = true,
    records = [],
  } = workbook.answer ?? {};
  const { span, asked } = choices.period;
  const ownPeriod = workbook.answer?.period ?? null;
  return (
    <>
      {answer === null && <p class="intro">{say('report.intro')}</p>}
      {!hasTables && (
        <div class="note note-warning">
          <p>
            <Icon name="warning" /> {say('report.no-tables')}
          </p>
          <div class="buttons">
            <button type="button" onClick={onOpenSetUp}>
              {say('open-set-up')}
            </button>
          </div>
        </div>
      )}
      <FailureNote failure={workbook.failure} onRetry={workbook.retry} />
      <div role="status">
        {stale && reportSheet !== null && (
          <p class="note note-warning">
            <Icon name="warning" /> {say('report.stale', { sheet: reportSheet })}
          </p>
        )}
      </div>
      <ReportForm workbook={workbook.answer} choices={choices} showProblem={wasAsked} />
      <RunButton
        label={say('report.run')}
        runningLabel={say('report.running')}
        isRunning={isRunning}
        onRun={() => make()}
      />
      <FailureNote failure={failure} onRetry={retry} onInTheWay={make} onOpenSetUp={onOpenSetUp} />
      {answer !== null && (
        <ReportResult
          answer={answer}
          choices={answeredInput ?? {}}
          onSeeErrors={onSeeErrors}
          onChanged={() => void run(answeredInput ?? {})}
        />
      )}
      {answer === null && reportSheet !== null && <TraceCell sheet={reportSheet} />}
      {span !== null && hasTables && <Forms period={asked} onOpenSetUp={onOpenSetUp} />}
      {span !== null && hasTables && (
        <PeriodClosing
          key={periodKey(span)}
          period={asked}
          record={records.find((one) => periodKey(one) === periodKey(span)) ?? null}
          onSeeErrors={onSeeErrors}
          onDone={() => void workbook.run({})}
        />
      )}
      {ownPeriod !== null && hasTables && <NewYear year={Number(ownPeriod.to.slice(0, 4)) + 1} />}
    </>
  );
}
