/** The units that the association reports on in its own period, from the sheets around the registers. */
import { failure, type Failure } from '../../failures/catalogue';
import { wardList } from '../../tables/ward-list';
import type { Period } from '../../text/periods';
import { wardsOfPeriod } from '../../wards/ward-file-identity';
import type { Book } from '../../workbook/book';
import type { Ward } from '../../workbook/wards';
import { readSurroundings, sheetNamed, type WorkbookReading } from '../../workbook/workbook';
import { choosePeriod } from '../choose-period';
import { newerTemplate, unreadableSheet } from '../readable';

export interface PeriodUnits {
  readonly ok: true;
  readonly workbook: WorkbookReading;
  readonly period: Period;
  readonly periodName: string;
  /** Valid on the last day of the period; at least one. */
  readonly units: readonly Ward[];
}

/** @param today day serial in the spreadsheet's time zone */
export function periodUnitsIn(book: Book, today: number): PeriodUnits | Failure {
  if (sheetNamed(book, wardList.sheet) === undefined) {
    return failure('sheet-missing', { sheet: wardList.sheet });
  }
  const workbook = readSurroundings(book, today);
  const wrong = newerTemplate(workbook) ?? unreadableSheet(workbook);
  if (wrong !== null) return wrong;
  const chosen = choosePeriod(workbook, null);
  if (!chosen.ok) return chosen;
  const { period, name: periodName } = chosen;
  const units = wardsOfPeriod(workbook, period);
  if (units.length === 0) return failure('wards-none', { onDate: period.to });
  return { ok: true, workbook, period, periodName, units };
}
