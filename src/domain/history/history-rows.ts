/** The rows that closing or reopening a period adds to `Lịch sử kỳ`. */
import { plain, type RowValues } from '../commands/append-rows';
import type { Figures } from '../indicators/figures';
import { periodStates, type PeriodState } from '../tables/history';
import { formatDateTime } from '../text/dates';
import type { Period } from '../text/periods';
import { wardLabel, withoutWardLabel } from './place-labels';

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
  const shared = sharedBy(event, 'closed');
  return all.flatMap(({ indicator, value, byWard, withoutWard }) => {
    const row = (place: string, figure: number): RowValues => ({
      ...shared,
      indicatorId: plain(indicator.id),
      indicator: plain(indicator.label),
      ...(place !== '' && { place: plain(place) }),
      value: plain(figure),
    });
    return [
      row('', value),
      ...wards.map((ward) => row(wardLabel(ward), byWard.get(ward.code) ?? 0)),
      ...(withoutWard === 0 ? [] : [row(withoutWardLabel, withoutWard)]),
    ];
  });
}

/** One row: no figure of the period is in force from then on. */
export function reopeningRow(event: HistoryEvent): RowValues {
  return sharedBy(event, 'reopened');
}

function sharedBy({ period, name, reason, who, now }: HistoryEvent, state: PeriodState): RowValues {
  return {
    period: plain(name),
    from: { value: period.from, isDate: true },
    to: { value: period.to, isDate: true },
    status: plain(periodStates[state]),
    ...(reason !== '' && { reason: plain(reason) }),
    when: plain(formatDateTime(now)),
    who: plain(who),
  };
}
