/** The rows behind a figure: what they add up to, and a way to each of their cells. */
import { useState } from 'preact/hooks';
import { formatDate, parseIsoDate } from '../../../core/data/dates';
import { formatInteger } from '../../../core/vietnamese/format-number';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/progress';
import type { IndicatorJson } from '../../../core/commands/report/report-json';
import type { IsoPeriod } from '../parts/periods';

type Traced = AnswerOf<'traceFigure'>;
type TracedRow = Traced['rows'][number];

interface TracedFigureProps {
  readonly traced: Traced;
  /** The figure as the user sees it. */
  readonly seen: number;
}

function TracedFigure({ traced, seen }: TracedFigureProps) {
  const say = useSay();
  const showCell = useServerCall('showCell');
  const [current, setCurrent] = useState<string | null>(null);
  const { value, unit, by, rows, rowCount } = traced;
  const jump = ({ sheet, cell }: TracedRow) => {
    setCurrent(`${sheet} ${cell}`);
    void showCell.run({ sheet, cell });
  };
  return (
    <>
      {value !== seen && (
        <p class="note note-warning">
          <Icon name="warning" /> {say('trace.changed', { seenNumber: seen, valueNumber: value })}
        </p>
      )}
      <p class="traced-sum">
        {say(rowCount === 0 ? 'trace.no-rows' : `trace.sum-${by}`, {
          rowsNumber: rowCount,
          valueNumber: value,
          unit,
        })}
      </p>
      <FailureNote failure={showCell.failure} onRetry={showCell.retry} />
      <ul class="traced">
        {rows.map((row) => (
          <li key={`${row.sheet} ${row.cell}`}>
            <button
              type="button"
              class="traced-row"
              aria-current={current === `${row.sheet} ${row.cell}`}
              onClick={() => jump(row)}
            >
              <span class="traced-name">{row.name || row.ward}</span>
              <span class="traced-value">
                {by === 'names' && row.value === 0
                  ? say('trace.same-name')
                  : formatInteger(row.value)}
              </span>
              <span class="traced-place">{placeOf(row)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rowCount > rows.length && (
        <p class="quiet">
          {say('trace.capped', { shownNumber: rows.length, rowsNumber: rowCount })}
        </p>
      )}
    </>
  );
}

/** "Quỹ, F12 · 15/5/2017 · Phường Đức Xuân". */
function placeOf({ sheet, cell, day, name, ward }: TracedRow): string {
  const serial = day === null ? null : parseIsoDate(day);
  return [
    `${sheet}, ${cell}`,
    ...(serial === null ? [] : [formatDate(serial)]),
    ...(ward === '' || name === '' ? [] : [ward]),
  ].join(' · ');
}

// From the cell that is selected on the report's sheet to the rows behind its figure.

export function TraceCell({ sheet }: { readonly sheet: string }) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('traceFigure');
  return (
    <section class="trace">
      <h2>{say('trace.heading')}</h2>
      <p class="quiet">{say('trace.intro', { sheet })}</p>
      <button type="button" aria-disabled={isRunning} onClick={() => void run({})}>
        {say(isRunning ? 'trace.running' : 'trace.cell')}
      </button>
      <FailureNote failure={failure} onRetry={retry} />
      <div role="status">
        {answer !== null && failure === null && (
          <p class="traced-label">
            {answer.labels.join(' + ')}
            {answer.ward !== null && `, ${answer.ward || say('result.no-ward')}`}
          </p>
        )}
      </div>
      {answer !== null && failure === null && (
        <TracedFigure traced={answer} seen={answer.printed ?? answer.value} />
      )}
    </section>
  );
}

// From a figure that a proposal rests on to the rows behind it.

interface TraceClaimProps {
  readonly claim: {
    readonly indicator: string;
    readonly ward: string | null;
    readonly value: number;
  };
  readonly period: IsoPeriod;
}

export function TraceClaim({ claim: { indicator, ward, value }, period }: TraceClaimProps) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('traceFigure');
  const { from, to } = period;
  return (
    <>
      <button
        type="button"
        class="trace-claim"
        aria-disabled={isRunning}
        onClick={() => void run({ figure: { indicator, ward, from, to } })}
      >
        {say(isRunning ? 'trace.running' : 'trace.rows')}
      </button>
      <FailureNote failure={failure} onRetry={retry} />
      {answer !== null && failure === null && <TracedFigure traced={answer} seen={value} />}
    </>
  );
}

// From a figure's card to the rows behind it: in all, or of one ward.

interface TraceIndicatorProps {
  readonly indicator: IndicatorJson;
  readonly period: IsoPeriod;
  /** By code. */
  readonly wardNames: Readonly<Record<string, string>>;
}

/** The choice that means all wards together; no code of a ward. */
const all = 'all';

export function TraceIndicator({ indicator, period, wardNames }: TraceIndicatorProps) {
  const say = useSay();
  const { answer, failure, isRunning, run, retry } = useServerCall('traceFigure');
  const [choice, setChoice] = useState(all);
  const wards = Object.entries(indicator.byWard).filter(([, value]) => value !== 0);
  const traceWard = (code: string) => {
    setChoice(code);
    const { from, to } = period;
    const ward = code === all ? null : code;
    void run({ figure: { indicator: indicator.id, ward, from, to } });
  };
  const seen = (choice === all ? indicator.value : indicator.byWard[choice]) ?? 0;
  if (answer === null && failure === null) {
    return (
      <button
        type="button"
        class="plain"
        aria-disabled={isRunning}
        onClick={() => !isRunning && traceWard(all)}
      >
        {say(isRunning ? 'trace.running' : 'trace.rows')}
      </button>
    );
  }
  return (
    <div class="trace-rows" aria-busy={isRunning}>
      {wards.length > 1 && (
        <select
          aria-label={say('trace.ward')}
          value={choice}
          disabled={isRunning}
          onChange={(event) => traceWard(event.currentTarget.value)}
        >
          <option value={all}>{say('trace.all-wards')}</option>
          {wards.map(([code]) => (
            <option key={code} value={code}>
              {code === '' ? say('result.no-ward') : (wardNames[code] ?? code)}
            </option>
          ))}
        </select>
      )}
      <FailureNote failure={failure} onRetry={retry} />
      {answer !== null && failure === null && !isRunning && (
        <TracedFigure traced={answer} seen={seen} />
      )}
    </div>
  );
}
