/** What is wrong in `Xã phường`: codes or names shared at one time, reversed dates, successors that do not exist, addresses. */
import { dataTables } from '../tables/all';
import { wardList } from '../tables/ward-list';
import { columnOf } from '../tables/table';
import { fold } from '../text/fold';
import type { Problem } from '../findings/finding';
import { isEmail } from '../wards/emails';
import type { RowProblem } from '../workbook/read-column';
import { overlap, type Ward } from '../workbook/wards';
import type { WorkbookReading } from '../workbook/workbook';
import type { TableCheck } from './check';

/** Remembers a unit under a key, and gives the earlier one of that key that is valid at the same time. */
function firstOverlapping(known: Map<string, Ward[]>, key: string, ward: Ward): Ward | undefined {
  const others = known.get(key) ?? [];
  known.set(key, [...others, ward]);
  return others.find((other) => overlap(other, ward));
}

/** Whether a register has rows of a unit that ended before the period did. */
function hasRows({ tables, period }: WorkbookReading, ward: Ward): boolean {
  if (period === null || ward.validTo === null || ward.validTo >= period.to) return false;
  return dataTables.some(({ sheet }) =>
    tables
      .get(sheet)
      ?.column('ward')
      .values.some((value) => value === ward),
  );
}

export const wardListCheck: TableCheck = {
  codes: [
    'ward-code-repeated',
    'ward-name-repeated',
    'ward-dates-reversed',
    'ward-successor-unknown',
    'ward-without-successor',
    'email-invalid',
  ],
  run: (reading, workbook) => {
    const { wards } = workbook.context;
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
      if (mergedInto === '' && validTo !== null && hasRows(workbook, ward)) {
        const params = { lastDate: validTo };
        tell(ward, 'mergedInto', { code: 'ward-without-successor', params });
      }
      const wrong = emails.filter((email) => !isEmail(email));
      if (wrong.length > 0) {
        tell(ward, 'emails', { code: 'email-invalid', params: { emails: wrong.join(', ') } });
      }
    }
    return problems;
  },
};
