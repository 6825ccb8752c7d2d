/** The rows that closing or reopening a period adds to `Lịch sử kỳ`, and those carried into another year's workbook. */
import { plain, type RowValues } from '../append-rows';
import type { Indicator } from '../../figures/indicators';
import type { Figures } from '../../figures/figures';
import { periodStates, type PeriodState } from '../../schema/managed-sheets';
import { formatDateTime } from '../../data/dates';
import type { Period } from '../../data/periods';
import { wardLabel, withoutWardLabel } from '../../figures/closed-periods';
import type { PeriodRecord } from '../../figures/closed-periods';

export interface HistoryEvent {
  readonly period: Period;
  readonly name: string;
  readonly reason: string;
  readonly who: string;
  /** Day serial with the time of day as its fraction. */
  readonly now: number;
}

/** Every indicator: its total, every ward of the period's last day, and the rest where there is any. */
export function closingRows(event: HistoryEvent, { all, wards }: Figures): readonly RowValues[] {
  const shared = stateRow(at(event), 'closed');
  return all.flatMap(({ indicator, value, byWard, withoutWard, unknown }) => {
    const row = (place: string, figure: number) => figureRow(shared, indicator, place, figure);
    const isKnown = (place: string | null) => unknown?.has(place) !== true;
    return [
      ...(isKnown(null) ? [row('', value)] : []),
      ...wards
        .filter(({ code }) => isKnown(code))
        .map((ward) => row(wardLabel(ward), byWard.get(ward.code) ?? 0)),
      ...(withoutWard === 0 ? [] : [row(withoutWardLabel, withoutWard)]),
    ];
  });
}

/** The figures of a closed period as they go into the workbook of a later year. */
export function carriedRows(record: PeriodRecord): readonly RowValues[] {
  const { period, name, reason, who, when, figures, wardNames } = record;
  const shared = stateRow({ period, name, reason, who, when }, 'carried');
  return [...figures].flatMap(([id, { label, value, byWard, withoutWard }]) => {
    const row = (place: string, figure: number) => figureRow(shared, { id, label }, place, figure);
    return [
      ...(value === null ? [] : [row('', value)]),
      ...[...byWard].map(([code, part]) =>
        row(wardLabel({ code, name: wardNames.get(code) ?? code }), part),
      ),
      ...(withoutWard === 0 ? [] : [row(withoutWardLabel, withoutWard)]),
    ];
  });
}

/** One row: no figure of the period is in force from then on. */
export function reopeningRow(event: HistoryEvent): RowValues {
  return stateRow(at(event), 'reopened');
}

type Stated = Omit<HistoryEvent, 'now'> & { readonly when: string };

const at = ({ now, ...event }: HistoryEvent): Stated => ({ ...event, when: formatDateTime(now) });

/** @param place '' for the total */
function figureRow(
  shared: RowValues,
  { id, label }: Pick<Indicator, 'id' | 'label'>,
  place: string,
  figure: number,
): RowValues {
  return {
    ...shared,
    indicatorId: plain(id),
    indicator: plain(label),
    ...(place !== '' && { place: plain(place) }),
    value: plain(figure),
  };
}

function stateRow({ period, name, reason, who, when }: Stated, state: PeriodState): RowValues {
  return {
    period: plain(name),
    from: { value: period.from, isDate: true },
    to: { value: period.to, isDate: true },
    status: plain(periodStates[state]),
    ...(reason !== '' && { reason: plain(reason) }),
    when: plain(when),
    who: plain(who),
  };
}
