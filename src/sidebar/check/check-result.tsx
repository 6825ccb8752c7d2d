/** What a check found: counts, filters, the list, and all that can be mended at once. */
import { useMemo, useState } from 'preact/hooks';
import type { AnswerOf } from '../calls/server-calls';
import { rowCountWords } from '../../domain/findings/row-count-words';
import { useSurroundings } from '../context';
import type { PreviewRequest } from '../mend/mend-preview';
import { useMendControls } from '../mend/use-mend-controls';
import type { Mending } from '../mend/use-mending';
import { Icon } from '../parts/icon';
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

interface CheckResultProps {
  readonly answer: AnswerOf<'checkWorkbook'>;
  readonly mending: Mending;
  /** Nothing can be begun just now. */
  readonly isBlocked: boolean;
  readonly onPreview: (request: PreviewRequest) => void;
}

export function CheckResult({ answer, mending, isBlocked, onPreview }: CheckResultProps) {
  const { say, language } = useSurroundings();
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
      {answer.sheets.length > 0 && (
        <ul class="quiet" aria-label={say('check.rows')}>
          {answer.sheets.map((rows) => (
            <li key={rows.sheet}>{rowCountWords(rows, language)}</li>
          ))}
        </ul>
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
            <p class="quiet">{say('check.listed-on', { sheet: answer.findingsSheet })}</p>
          )}
        </>
      )}
    </>
  );
}
