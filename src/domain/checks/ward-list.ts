/** What is wrong in `Xã phường`: codes or names shared at one time, reversed dates, successors that do not exist, addresses. */
import { wardList } from '../tables/ward-list';
import { columnOf } from '../tables/table';
import { fold } from '../text/fold';
import type { Problem } from '../findings/finding';
import { isEmail } from '../wards/emails';
import type { RowProblem } from '../workbook/read-column';
import type { Ward } from '../workbook/wards';
import type { TableCheck } from './check';

/** Two units that are valid on at least one common day. */
function overlap(one: Ward, other: Ward): boolean {
  return (
    (one.validFrom ?? -Infinity) <= (other.validTo ?? Infinity) &&
    (other.validFrom ?? -Infinity) <= (one.validTo ?? Infinity)
  );
}

/** Remembers a unit under a key, and gives the earlier one of that key that is valid at the same time. */
function firstOverlapping(known: Map<string, Ward[]>, key: string, ward: Ward): Ward | undefined {
  const others = known.get(key) ?? [];
  known.set(key, [...others, ward]);
  return others.find((other) => overlap(other, ward));
}

export const wardListCheck: TableCheck = {
  codes: [
    'ward-code-repeated',
    'ward-name-repeated',
    'ward-dates-reversed',
    'ward-successor-unknown',
    'email-invalid',
  ],
  run: (reading, { context: { wards } }) => {
    if (reading.table !== wardList) return [];
    const problems: RowProblem[] = [];
    const tell = (ward: Ward, key: string, problem: Problem) =>
      problems.push({
        row: reading.dataRowAt(ward.row) ?? 0,
        column: columnOf(wardList, key),
        problem,
      });

    const earlier = { code: new Map<string, Ward[]>(), name: new Map<string, Ward[]>() };
    for (const ward of wards.all) {
      const { code, name, validFrom, validTo, mergedInto, emails } = ward;
      const sameCode = firstOverlapping(earlier.code, code, ward);
      if (sameCode) {
        const params = { code, firstRow: sameCode.row + 1 };
        tell(ward, 'code', { code: 'ward-code-repeated', params });
      }
      const sameName = firstOverlapping(earlier.name, fold(name), ward);
      if (sameName) {
        const params = { name, firstRow: sameName.row + 1 };
        tell(ward, 'name', { code: 'ward-name-repeated', params });
      }
      if (validFrom !== null && validTo !== null && validTo < validFrom) {
        tell(ward, 'validTo', { code: 'ward-dates-reversed' });
      }
      if (mergedInto !== '' && validTo !== null && !wards.byCode(mergedInto, validTo + 1)) {
        const params = { onDate: validTo + 1 };
        tell(ward, 'mergedInto', { code: 'ward-successor-unknown', params });
      }
      const wrong = emails.filter((email) => !isEmail(email));
      if (wrong.length > 0) {
        tell(ward, 'emails', { code: 'email-invalid', params: { emails: wrong.join(', ') } });
      }
    }
    return problems;
  },
};
