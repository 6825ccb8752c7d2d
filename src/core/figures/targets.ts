/**
 * What a period's figures are compared with: the plan of the year, from `Chỉ tiêu`, and the figures
 * of the same period a year before, from `Lịch sử kỳ` where it was closed, else from `Chỉ tiêu`.
 */
import { closedYearBefore, isClosed, recordsOf, type PeriodRecord } from './closed-periods';
import { targets } from '../schema/reference-sheets';
import { fold } from '../vietnamese/fold';
import { readPeriodName } from '../vietnamese/parse/period-name';
import { isSamePeriod, wholeMonths, type Period } from '../data/periods';
import { numbersOf, textsOf } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { indicatorsOf } from './indicator-list';
import type { Earlier } from './movements';

export interface Target {
  /** null: not known. */
  readonly plan: number | null;
  readonly previous: number | null;
  /**
   * The previous figure by the code of each ward valid on the period's last day, units merged since
   * then going to their successors; only where that period was closed.
   */
  readonly previousByWard?: ReadonlyMap<string, number>;
}

/** A period, and the names by which `Chỉ tiêu` may mean it. */
export interface TargetPeriod {
  readonly period: Period;
  readonly name: string;
  /** The name of the period that a blank Kỳ means; '' when the settings have none. */
  readonly settingsName: string;
}

/** By indicator id. */
export function targetsOf(
  workbook: WorkbookData,
  chosen: TargetPeriod,
): ReadonlyMap<string, Target> {
  const { period } = chosen;
  const found = new Map(typedTargets(workbook, chosen));
  const record = closedYearBefore(recordsOf(workbook), period);
  for (const [id, { value, byWard }] of earlierFigures(workbook, record, period.to)) {
    found.set(id, {
      plan: found.get(id)?.plan ?? null,
      previous: value,
      ...(byWard !== undefined && { previousByWard: byWard }),
    });
  }
  return found;
}

/** The closed figures of a record, by the units of a day. */
function earlierFigures(
  workbook: WorkbookData,
  record: PeriodRecord | undefined,
  day: number,
): ReadonlyMap<string, Earlier> {
  // Shares of units that were merged do not add up.
  const isAddedUp = (id: string) => indicatorsOf(workbook).byId(id)?.measure.kind !== 'ratio';
  const found = new Map<string, Earlier>();
  for (const [id, { value }] of record?.figures ?? []) {
    if (record === undefined || value === null) continue;
    found.set(id, {
      value,
      ...(isAddedUp(id) && { byWard: wardsNow(workbook, record, id, day) }),
    });
  }
  return found;
}

export interface LastPeriod {
  readonly name: string;
  /** By indicator id. */
  readonly figures: ReadonlyMap<string, Earlier>;
}

/** The closed period that ended the day before and has as many months; undefined: there is none. */
export function lastPeriodOf(workbook: WorkbookData, period: Period): LastPeriod | undefined {
  const months = monthsIn(period);
  const record = recordsOf(workbook).find(
    (one) => isClosed(one) && one.period.to === period.from - 1 && monthsIn(one.period) === months,
  );
  return record && { name: record.name, figures: earlierFigures(workbook, record, period.to) };
}

/** null: it has no whole months. */
function monthsIn(period: Period): number | null {
  const months = wholeMonths(period);
  return months && months.lastMonth - months.firstMonth;
}

/** What `Chỉ tiêu` says; of two rows of one indicator the first counts (the later one is a finding). */
function typedTargets(
  workbook: WorkbookData,
  { period, name, settingsName }: TargetPeriod,
): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const reading = workbook.tables.get(targets.sheet);
  if (reading === undefined) return found;
  const { labelled } = indicatorsOf(workbook);
  const periods = textsOf(reading, 'period');
  const plans = numbersOf(reading, 'plan');
  const previous = numbersOf(reading, 'previous');
  textsOf(reading, 'indicator').forEach((label, row) => {
    const typed = periods[row] ?? null;
    const meant = typed === null && settingsName === '' ? period : periodOfTarget(typed, workbook);
    const isOfPeriod =
      (meant !== null && isSamePeriod(meant, period)) ||
      (typed !== null && fold(typed) === fold(name));
    const indicator = labelled(label ?? '');
    if (indicator === undefined || !isOfPeriod || found.has(indicator.id)) return;
    found.set(indicator.id, { plan: plans[row] ?? null, previous: previous[row] ?? null });
  });
  return found;
}

/**
 * The period that a cell of Kỳ means: blank, or the name in `Thiết lập`, that of the settings.
 * @returns null where it means none, or the settings have none
 */
export function periodOfTarget(
  typed: string | null,
  { period, settings }: Pick<WorkbookData, 'period' | 'settings'>,
): Period | null {
  if (typed === null) return period;
  const isOwnName = settings.periodName !== '' && fold(typed) === fold(settings.periodName);
  return isOwnName && period !== null ? period : readPeriodName(typed);
}

function wardsNow(
  { context: { wards } }: WorkbookData,
  { figures, period }: PeriodRecord,
  id: string,
  day: number,
): ReadonlyMap<string, number> {
  const now = new Map<string, number>();
  for (const [code, value] of figures.get(id)?.byWard ?? []) {
    const unit = wards.byCode(code, period.to);
    const place = unit && wards.successorOn(unit, day);
    if (place !== undefined) now.set(place.code, (now.get(place.code) ?? 0) + value);
  }
  return now;
}
