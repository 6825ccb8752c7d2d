/** Totals that stand beside their kinds, and parts of the members that are more than all. */
import { organisation } from '../schema/registers/organisation';
import { columnOf, type SumRule } from '../schema/table';
import { numberAt, type TableData } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

/** Where every kind is filled they make up the total; where some are, they are no more than it. */
export const kindsAndTotals: TableCheck = {
  codes: ['kinds-differ-from-total', 'part-above-members'],
  run: (reading) => [
    ...(reading.table.sums ?? []).flatMap((rule) => differences(reading, rule)),
    ...(reading.table === organisation ? partsAboveMembers(reading) : []),
  ],
};

function differences(reading: TableData, { total, parts }: SumRule): readonly RowProblem[] {
  const totalAt = numberAt(reading, total);
  const partsAt = parts.map((part) => numberAt(reading, part));
  const column = columnOf(reading.table, total);
  return Array.from(reading.rows, (_, row) => row).flatMap((row): readonly RowProblem[] => {
    const typed = totalAt(row);
    const filled = partsAt.flatMap((partAt) => partAt(row) ?? []);
    if (typed === null || filled.length === 0) return [];
    const kindsNumber = filled.reduce((sum, part) => sum + part, 0);
    const isWrong = filled.length === parts.length ? kindsNumber !== typed : kindsNumber > typed;
    const params = { kindsNumber };
    return isWrong ? [{ row, column, problem: { code: 'kinds-differ-from-total', params } }] : [];
  });
}

const partsOfMembers = ['women', 'party', 'carded', 'paid'];

function partsAboveMembers(reading: TableData): readonly RowProblem[] {
  const membersAt = numberAt(reading, 'members');
  return partsOfMembers.flatMap((key) => {
    const partAt = numberAt(reading, key);
    const column = columnOf(organisation, key);
    return Array.from(reading.rows, (_, row) => row).flatMap((row): readonly RowProblem[] => {
      const [part, members] = [partAt(row), membersAt(row)];
      if (part === null || members === null || part <= members) return [];
      const params = { membersNumber: members };
      return [{ row, column, problem: { code: 'part-above-members', params } }];
    });
  });
}
