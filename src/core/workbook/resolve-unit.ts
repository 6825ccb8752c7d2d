/** Decides which ward each row of a table means: the unit of that name that was valid on the row's date. */
import type { CellValue } from '../data/cell';
import { repairedText } from '../vietnamese/encodings/repair';
import type { Problem } from '../messages/finding';
import type { Ward, Wards } from '../schema/units';

export interface WardOfRow {
  readonly ward: Ward | null;
  readonly problem?: Problem;
}

/**
 * @param candidates every unit, of any time, that the text may mean
 * @param day the row's day serial; null when the row has no usable date: then the name alone decides
 */
export function wardOfRow(
  candidates: readonly Ward[],
  day: number | null,
  text: CellValue,
  { isValidOn }: Pick<Wards, 'isValidOn'>,
): WardOfRow {
  const valid = day === null ? candidates : candidates.filter((ward) => isValidOn(ward, day));
  const [ward] = valid;
  if (ward === undefined) {
    const isUnknown = candidates.length === 0 || day === null;
    return {
      ward: null,
      problem: isUnknown
        ? { code: 'ward-unknown' }
        : { code: 'ward-not-valid', params: { onDate: day } },
    };
  }
  const names = [...new Set(valid.map(({ name }) => name))];
  if (names.length > 1) {
    return {
      ward: null,
      problem: { code: 'ward-ambiguous', params: { candidates: names.join(', ') } },
    };
  }
  if (text === ward.name) return { ward };
  // A faulty encoding is told as such.
  if (typeof text === 'string' && repairedText(text) !== null) return { ward };
  return {
    ward,
    problem: {
      code: 'ward-spelling',
      params: { canonical: ward.name },
      fix: { kind: 'text', value: ward.name },
    },
  };
}
