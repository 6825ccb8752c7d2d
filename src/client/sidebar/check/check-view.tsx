/** The view Kiểm tra: judge the workbook, mend what can be mended, and take mends back. */
import { useEffect, useRef, useMemo, useState } from 'preact/hooks';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { ActivityBar, UndoSection } from '../fix/undo-section';
import { MendPreview, usePreview, type PreviewRequest } from '../fix/fix-preview';
import { OutcomeNote } from '../fix/outcome-note';
import { useMending, type Mending } from '../fix/use-fixing';
import { FailureNote } from '../parts/failure-note';
import { RunButton, Icon } from '../parts/progress';
import type { AnswerOf } from '../calls/server-calls';
import { useMendControls } from '../fix/fix-one';
import { RowCounts } from '../parts/row-counts';
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
import type { Issue } from '../../../core/commands/check/issue';
import type { Confirmation } from '../../../core/messages/finding';
import { listed, type ListedFinding } from './grouping';

// Warnings confirmed, or taken back, since the last check: kept here until the next one tells them itself.

interface Confirmations {
  readonly findings: readonly ListedFinding[];
  /** @param confirmation null: taken back */
  readonly set: (id: number, confirmation: Confirmation | null) => void;
}

function useConfirmations(issues: readonly Issue[]): Confirmations {
  const [changes, setChanges] = useState({
    issues,
    byId: new Map<number, Confirmation | null>(),
  });
  // Changes belong to the reply that they were made on.
  const byId = changes.issues === issues ? changes.byId : undefined;
  const unchanged = useMemo(() => listed(issues), [issues]);
  const findings = useMemo(
    () =>
      unchanged.map((finding) => ({
        ...finding,
        issue: changedIssue(finding.issue, byId?.get(finding.id)),
      })),
    [unchanged, byId],
  );
  return {
    findings,
    set: (id, confirmation) =>
      setChanges((old) => ({
        issues,
        byId: new Map(old.issues === issues ? old.byId : []).set(id, confirmation),
      })),
  };
}

function changedIssue(issue: Issue, change: Confirmation | null | undefined): Issue {
  if (change === undefined) return issue;
  const { confirmed: _, reason: __, who: ___, when: ____, ...bare } = issue;
  return change === null ? bare : { ...bare, confirmed: true, ...change };
}

// What a check found: counts, filters, the list, and all that can be mended at once.

interface CheckResultProps {
  readonly answer: AnswerOf<'checkWorkbook'>;
  readonly mending: Mending;
  /** Nothing can be begun just now. */
  readonly isBlocked: boolean;
  readonly onPreview: (request: PreviewRequest) => void;
}

function CheckResult({ answer, mending, isBlocked, onPreview }: CheckResultProps) {
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
  const mends = useMendControls(findings, mending, isBlocked, onPreview);
  const toMend = mends.openMends(shown);
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
      {answer.missing.map(({ code, message }) => (
        <p key={code} class="note">
          {message}
        </p>
      ))}
      {toLookAt === 0 && answer.unreadable === null ? (
        answer.missing.length === 0 && (
          <div class="note note-good" role="status">
            <p>
              <Icon name="confirmed" /> <strong>{say('check.clean')}</strong>
            </p>
            <p>{say('check.clean-more')}</p>
          </div>
        )
      ) : (
        <>
          <p class="unseen" role="status">
            {summary}
          </p>
          <SeverityFilter counts={counts} filters={filters} onChange={setFilters} />
        </>
      )}
      <RowCounts sheets={answer.sheets} />
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
          {toMend.length > 1 && (
            <button
              type="button"
              class="mend-all"
              aria-disabled={isBlocked}
              onClick={isBlocked ? undefined : () => onPreview({ mends: toMend, kind: null })}
            >
              {say(isFiltered(filters) ? 'mend.all-shown' : 'mend.all', {
                cellsNumber: toMend.length,
              })}
            </button>
          )}
          {shown.length > 0 && (
            <FindingList
              key={`${filters.severity}/${filters.sheet}/${isSearching}`}
              findings={shown}
              mends={mends}
              allOpen={isSearching}
              onConfirm={set}
            />
          )}
          {/* Confirmed ones are listed here only. */}
          {toLookAt > 0 && (
            <p class="quiet">
              {answer.findingsPages > 1
                ? say('check.listed-on-pages', {
                    sheet: answer.findingsSheet,
                    sheetsNumber: answer.findingsPages,
                  })
                : say('check.listed-on', { sheet: answer.findingsSheet })}
            </p>
          )}
        </>
      )}
    </>
  );
}

interface CheckViewProps {
  readonly onChecked: () => void;
  readonly onOpenSetUp: () => void;
}

export function CheckView({ onChecked, onOpenSetUp }: CheckViewProps) {
  const say = useSay();
  const { answer, answeredInput, failure, isRunning, run, retry } = useServerCall('checkWorkbook');
  /** What the last check left unwritten; Infinity where it was asked for by hand. */
  const lastLeft = useRef(Infinity);
  useEffect(() => {
    if (answer === null) return;
    onChecked();
    // One that leaves as much as the one before would go on for ever.
    const goesOn = answer.left > 0 && answer.left < lastLeft.current;
    lastLeft.current = goesOn ? answer.left : Infinity;
    if (goesOn) void run(answeredInput ?? {});
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
        {answer !== null && answer.left > 0 && (
          <p class="note" role="status">
            {say(isRunning ? 'check.writing-on' : 'check.left', { rowsNumber: answer.left })}
          </p>
        )}
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
