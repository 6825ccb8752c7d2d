/** The rows behind a figure: what they add up to, and a way to each of their cells. */
import { useState } from 'preact/hooks';
import { formatDate, parseIsoDate } from '../../domain/text/dates';
import { formatInteger } from '../../domain/text/numbers';
import type { AnswerOf } from '../calls/server-calls';
import { useServerCall } from '../calls/use-server-call';
import { useSay } from '../context';
import { FailureNote } from '../parts/failure-note';
import { Icon } from '../parts/icon';

type Traced = AnswerOf<'traceFigure'>;
type TracedRow = Traced['rows'][number];

interface TracedFigureProps {
  readonly traced: Traced;
  /** The figure as the user sees it. */
  readonly seen: number;
}

export function TracedFigure({ traced, seen }: TracedFigureProps) {
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
