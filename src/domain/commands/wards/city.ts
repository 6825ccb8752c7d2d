/** What sharing needs to know of the association's workbook: its period, its units, and who it is. */
import { failure, type Failure } from '../../failures/catalogue';
import { wardList } from '../../tables/ward-list';
import { fold } from '../../text/fold';
import type { Period } from '../../text/periods';
import { associationOf, wardsOfPeriod } from '../../wards/ward-file-identity';
import type { Book } from '../../workbook/book';
import { unitCode } from '../../workbook/read-wards';
import type { Ward } from '../../workbook/wards';
import { readSurroundings, sheetNamed, type WorkbookReading } from '../../workbook/workbook';
import { choosePeriod } from '../choose-period';
import { newerTemplate, tableTitles, unreadableSheet } from '../readable';
import { submissionsTitle } from '../submissions';

export interface City {
  readonly ok: true;
  readonly workbook: WorkbookReading;
  readonly period: Period;
  readonly periodName: string;
  readonly association: string;
  /** The units valid on the last day of the period. */
  readonly units: readonly Ward[];
}

/** The sheets that say it; the registers are not among them. */
const surroundings = ['Thiết lập', 'Xã phường', 'Danh mục'].map(fold);

export function cityTitles(titles: readonly string[]): readonly string[] {
  return [
    ...tableTitles(titles).filter((title) => surroundings.includes(fold(title))),
    ...submissionsTitle(titles),
  ];
}

export function cityIn(book: Book, today: number): City | Failure {
  if (sheetNamed(book, wardList.sheet) === undefined) {
    return failure('sheet-missing', { sheet: wardList.sheet });
  }
  const workbook = readSurroundings(book, today);
  const newer = newerTemplate(workbook);
  if (newer !== null) return newer;
  const unreadable = unreadableSheet(workbook);
  if (unreadable !== null) return unreadable;
  const chosen = choosePeriod(workbook, null);
  if (!chosen.ok) return chosen;
  const association = associationOf(book, workbook);
  if (association === null || workbook.settings.association === '') {
    return failure('association-missing');
  }
  const { period, name } = chosen;
  const units = wardsOfPeriod(workbook, period);
  if (units.length === 0) return failure('wards-none', { onDate: period.to });
  return { ok: true, workbook, period, periodName: name, association, units };
}

/** The unit of a code among those of the period. */
export function unitOf({ units, period }: City, code: string): Ward | Failure {
  const wanted = unitCode(code);
  return (
    units.find((unit) => unit.code === wanted) ??
    failure('ward-unknown', { wardCode: code, onDate: period.to })
  );
}

export function isUnit(found: Ward | Failure): found is Ward {
  return !('ok' in found);
}
