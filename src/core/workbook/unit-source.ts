/**
 * What Nguồn holds of a unit: its code. A unit that took over the code of an older one also says
 * since when it is valid ("01843 (từ 01/7/2025)"), so that gathering it leaves the rows of the
 * older unit alone: a unit is (Mã, Hiệu lực từ).
 */
import { formatDate } from '../data/dates';
import { fold } from '../vietnamese/fold';
import { unitCode } from './read-units';
import type { Ward, Wards } from '../schema/units';

export function sourceOf(wards: Wards, unit: Pick<Ward, 'code' | 'validFrom'>): string {
  const { code, validFrom } = unit;
  const isReused = wards.all.some(
    (other) => other.code === code && (other.validFrom ?? -Infinity) < (validFrom ?? -Infinity),
  );
  return isReused && validFrom !== null ? `${code} (từ ${formatDate(validFrom)})` : code;
}

/** Whether a text in Nguồn means what `sourceOf` gave; a code that lost its leading zeros still does. */
export function isSource(text: string, source: string): boolean {
  return text === source || fold(unitCode(text)) === fold(source);
}

/** The unit that a text in Nguồn means; undefined: none of the list. */
export function unitOfSource(wards: Wards, text: string): Ward | undefined {
  return wards.all.find((ward) => isSource(text, sourceOf(wards, ward)));
}

/** Whether a row of a ward (the unit valid on the row's date) belongs to a unit: it is that one, or was merged into it. */
export function belongsTo(wards: Wards, ward: Ward, unit: Ward): boolean {
  if (ward === unit) return true;
  return unit.validFrom !== null && wards.successorOn(ward, unit.validFrom) === unit;
}
