/** Which period a command is about, and what it is called. */
import { failure, type Failure } from '../messages/failure-catalog';
import { isSamePeriod, periodName, type Period } from '../data/periods';
import type { WorkbookData } from '../workbook/read-workbook';

export interface ChosenPeriod {
  readonly ok: true;
  readonly period: Period;
  readonly name: string;
  /** The name of the settings' own period; '' when they have none. */
  readonly settingsName: string;
}

/** The period asked for, or that of the settings; a name typed in the settings belongs to their period only. */
export function choosePeriod(
  { period: ofSettings, settings }: WorkbookData,
  asked: Period | null,
): ChosenPeriod | Failure {
  const period = asked ?? ofSettings;
  if (period === null) {
    const { from, to } = settings;
    return from !== null && to !== null
      ? failure('period-reversed', { fromDate: from, toDate: to })
      : failure('period-missing');
  }
  if (period.to < period.from) {
    return failure('period-reversed', { fromDate: period.from, toDate: period.to });
  }
  const settingsName = ofSettings === null ? '' : settings.periodName || periodName(ofSettings);
  const isOwn = ofSettings !== null && isSamePeriod(ofSettings, period);
  return { ok: true, period, name: isOwn ? settingsName : periodName(period), settingsName };
}
