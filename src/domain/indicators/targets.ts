/** The plan of the year and the figure of the same period a year before, as typed in `Chỉ tiêu`. */
import { targets } from '../tables/support';
import { fold } from '../text/fold';
import { numbersOf, textsOf } from '../workbook/read-table';
import type { WorkbookReading } from '../workbook/workbook';
import { indicatorLabelled } from './definitions';

export interface Target {
  /** null: not known. */
  readonly plan: number | null;
  readonly previous: number | null;
}

/**
 * By indicator id; of two rows of one indicator the later filled value counts.
 * @param periodName the period reported
 * @param settingsPeriodName the period that a blank Kỳ means; '' when the settings have none
 */
export function targetsOf(
  workbook: WorkbookReading,
  periodName: string,
  settingsPeriodName: string,
): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const reading = workbook.tables.get(targets.sheet);
  if (reading === undefined) return found;
  const periods = textsOf(reading, 'period');
  const plans = numbersOf(reading, 'plan');
  const previous = numbersOf(reading, 'previous');
  textsOf(reading, 'indicator').forEach((label, row) => {
    const meant = periods[row] ?? (settingsPeriodName === '' ? periodName : settingsPeriodName);
    const indicator = indicatorLabelled(label ?? '');
    if (indicator === undefined || fold(meant) !== fold(periodName)) return;
    const known = found.get(indicator.id);
    found.set(indicator.id, {
      plan: plans[row] ?? known?.plan ?? null,
      previous: previous[row] ?? known?.previous ?? null,
    });
  });
  return found;
}
