/** Counts by severity, which also filter; the sheet; and a text to search for. */
import { useId } from 'preact/hooks';
import { severityNames } from '../../../core/messages/entry';
import type { Severity } from '../../../core/messages/entry';
import { formatInteger } from '../../../core/vietnamese/format-number';
import { useSurroundings } from '../context';
import { Icon } from '../parts/progress';
import type { Filters } from './filtering';

const severities: readonly Severity[] = ['error', 'warning', 'suggestion'];

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function SeverityFilter({ counts, filters, onChange }: SeverityFilterProps) {
  const { language, say } = useSurroundings();
  return (
    <div class="severities" role="group" aria-label={say('filter.severity')}>
      {severities.map((severity) => {
        const isChosen = filters.severity === severity;
        return (
          <button
            key={severity}
            type="button"
            class={`severity severity-${severity}`}
            aria-pressed={isChosen}
            onClick={() => onChange({ ...filters, severity: isChosen ? null : severity })}
          >
            <span class="count">
              <Icon name={severity} /> {formatInteger(counts[severity])}
            </span>
            <span>{severityNames[severity][language]}</span>
          </button>
        );
      })}
    </div>
  );
}

interface TextFilterProps {
  readonly sheets: readonly string[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function TextFilter({ sheets, filters, onChange }: TextFilterProps) {
  const { say } = useSurroundings();
  const id = useId();
  return (
    <div class="text-filters">
      {sheets.length > 1 && (
        <div>
          <label for={`${id}-sheet`}>{say('filter.sheet')}</label>
          <select
            id={`${id}-sheet`}
            value={filters.sheet === null ? '' : `/${filters.sheet}`}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...filters, sheet: value === '' ? null : value.slice(1) })
            }
          >
            <option value="">{say('filter.all-sheets')}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={`/${sheet}`}>
                {sheet === '' ? say('filter.whole-workbook') : sheet}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label for={`${id}-search`}>{say('filter.search')}</label>
        <input
          id={`${id}-search`}
          type="search"
          placeholder={say('filter.search-hint')}
          value={filters.search}
          onInput={({ currentTarget: { value } }) => onChange({ ...filters, search: value })}
        />
      </div>
    </div>
  );
}
