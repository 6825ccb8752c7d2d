/** The view Kiểm tra: judge the workbook, and go through what was found. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/icon';
import { RunButton } from '../parts/run-button';
import { SeverityFilter, TextFilter } from './filter-bar';
import {
  countBySeverity,
  filterFindings,
  isFiltered,
  noFilters,
  searchTextOf,
  sheetsOf,
} from './filtering';
import { FindingList } from './finding-list';
import { useConfirmations } from './use-confirmations';

interface CheckViewProps {
  readonly onChecked: () => void;
  readonly onOpenSetUp: () => void;
}

export function CheckView({ onChecked, onOpenSetUp }: CheckViewProps) {
  const say = useSay();
  const call = useServerCall('checkWorkbook');
  const { answer, failure, isRunning, run, retry } = call;
  useEffect(() => {
    if (answer !== null) onChecked();
  }, [answer]);
  return (
    <>
      {answer === null && <p class="intro">{say('check.intro')}</p>}
      <RunButton
        label={say(answer === null ? 'check.run' : 'check.again')}
        runningLabel={say('check.running')}
        isRunning={isRunning}
        onRun={() => void run({})}
      />
      <FailureNote
        failure={failure}
        onRetry={retry}
        onInTheWay={(inTheWay) => void run({ inTheWay })}
        onOpenSetUp={onOpenSetUp}
      />
      {answer !== null && <CheckResult answer={answer} />}
    </>
  );
}

function CheckResult({ answer }: { readonly answer: AnswerOf<'checkWorkbook'> }) {
  const say = useSay();
  const { findings, set } = useConfirmations(answer.issues);
  const [filters, setFilters] = useState(noFilters);
  const isSearching = filters.search.trim() !== '';
  const searchTexts = useMemo(
    () => (isSearching ? answer.issues.map(searchTextOf) : []),
    [answer, isSearching],
  );
  const shown = useMemo(
    () => filterFindings(findings, filters, searchTexts),
    [findings, filters, searchTexts],
  );
  const counts = countBySeverity(findings);
  const toLookAt = counts.error + counts.warning + counts.suggestion;
  const summary = say('check.summary', {
    errorsNumber: counts.error,
    warningsNumber: counts.warning,
    suggestionsNumber: counts.suggestion,
  });
  return (
    <>
      {answer.unreadable !== null && (
        <p class="note note-error">
          <Icon name="error" /> {answer.unreadable.message}
        </p>
      )}
      {toLookAt === 0 && answer.unreadable === null ? (
        <div class="note note-good" role="status">
          <p>
            <Icon name="confirmed" /> <strong>{say('check.clean')}</strong>
          </p>
          <p>{say('check.clean-more')}</p>
        </div>
      ) : (
        <>
          <p class="unseen" role="status">
            {summary}
          </p>
          <SeverityFilter counts={counts} filters={filters} onChange={setFilters} />
        </>
      )}
      {findings.length > 0 && (
        <>
          <TextFilter sheets={sheetsOf(findings)} filters={filters} onChange={setFilters} />
          {isFiltered(filters) && (
            <p class="shown" role="status">
              {shown.length === 0
                ? say('filter.none')
                : say('filter.shown', {
                    shownNumber: shown.length,
                    allNumber: findings.length,
                  })}{' '}
              <button type="button" class="plain" onClick={() => setFilters(noFilters)}>
                {say('filter.clear')}
              </button>
            </p>
          )}
          {shown.length > 0 && (
            <FindingList
              key={`${filters.severity}/${filters.sheet}/${isSearching}`}
              findings={shown}
              allOpen={isSearching}
              onConfirm={set}
            />
          )}
          <p class="quiet">{say('check.listed-on', { sheet: answer.findingsSheet })}</p>
        </>
      )}
    </>
  );
}
