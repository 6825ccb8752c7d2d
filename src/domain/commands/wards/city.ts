/** What sharing needs to know of the association's workbook: its period, its units, and who it is. */
import { failure, type Failure } from '../../failures/catalogue';
import { fold } from '../../text/fold';
import { associationOf } from '../../wards/ward-file-identity';
import type { Book } from '../../workbook/book';
import { unitCode } from '../../workbook/read-wards';
import type { Ward } from '../../workbook/wards';
import { tableTitles } from '../readable';
import { submissionsTitle } from '../submissions';
import { periodUnitsIn, type PeriodUnits } from './period-units';

export interface City extends PeriodUnits {
  readonly association: string;
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
  const found = periodUnitsIn(book, today);
  if (!found.ok) return found;
  const association = associationOf(book, found.workbook);
  return association === null || found.workbook.settings.association === ''
    ? failure('association-missing')
    : { ...found, association };
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
