/** The periods that a user can choose: the workbook's own, those of its year, and any two days. */
import type { DescribeReply } from '../../../addon/server';
import { fromSerial, parseIsoDate, toIsoDate, toSerial } from '../../../core/data/dates';
import { periodName } from '../../../core/data/periods';

/** Days as YYYY-MM-DD, both included. */
export interface IsoPeriod {
  readonly from: string;
  readonly to: string;
}

export interface PeriodOption extends IsoPeriod {
  readonly name: string;
}

/** First and last month, 1-based: the halves, the year, the quarters. */
const spans = [
  [1, 6],
  [7, 12],
  [1, 12],
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
] as const;

function choice(year: number, firstMonth: number, lastMonth: number): readonly PeriodOption[] {
  const from = toSerial(year, firstMonth, 1);
  const next = lastMonth === 12 ? toSerial(year + 1, 1, 1) : toSerial(year, lastMonth + 1, 1);
  if (from === null || next === null) return [];
  const period = { from, to: next - 1 };
  return [{ from: toIsoDate(from), to: toIsoDate(period.to), name: periodName(period) }];
}

/** The periods of the workbook's year (else of this one), its own period left out. */
export function derivedPeriods({
  period,
  today,
}: Pick<DescribeReply, 'period' | 'today'>): readonly PeriodOption[] {
  const day = parseIsoDate(period?.from ?? today);
  if (day === null) return [];
  const { year } = fromSerial(day);
  return spans
    .flatMap(([first, last]) => choice(year, first, last))
    .filter(({ from, to }) => from !== period?.from || to !== period.to);
}

/** What is wrong with two days as typed; null when they make a period. */
export function periodProblem({
  from,
  to,
}: IsoPeriod): 'period.incomplete' | 'period.reversed' | null {
  const first = parseIsoDate(from);
  const last = parseIsoDate(to);
  if (first === null || last === null) return 'period.incomplete';
  return last < first ? 'period.reversed' : null;
}
