/** Counts the rows of each register: how many were read, how many a period counts, and how many are left out and why. */
import { rowsWithErrors } from './exclusions';
import type { Finding } from '../messages/finding';
import { leftOutReasons, type LeftOutReason, type SheetRows } from '../messages/row-counts';
import { dataTables } from '../schema/all';
import type { Period } from '../data/periods';
import type { TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import { dayTest } from './aggregate';

/** @param period null: there is none, so that nothing is counted */
export function rowCountsOf(
  { tables }: WorkbookData,
  findings: readonly Finding[],
  period: Period | null,
): readonly SheetRows[] {
  return dataTables.flatMap(({ sheet }) => {
    const reading = tables.get(sheet);
    if (reading === undefined) return [];
    const counts = rowsOf(reading, findings, period);
    // A register that an association does not keep is no news.
    return counts.rows === 0 ? [] : [counts];
  });
}

function rowsOf(
  reading: TableData,
  findings: readonly Finding[],
  period: Period | null,
): SheetRows {
  const { table, sheet, rows, oddRows } = reading;
  const counts = new Map<LeftOutReason, number>();
  const leave = (reason: LeftOutReason) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const wrong = rowsWithErrors(reading, findings);
  const isInPeriod = dayTest(reading, table.dateColumn ?? '', period);
  let [inPeriod, counted] = [0, 0];
  for (let row = 0; row < rows.length; row += 1) {
    const isIn = isInPeriod(row);
    if (isIn === true) inPeriod += 1;
    if (period !== null && isIn === false) leave('outside-period');
    else if (wrong[row] === 1) leave('error');
    else if (period === null) leave('no-period');
    else counted += 1;
  }
  for (const { code } of oddRows) leave(code);
  return {
    sheet: sheet.title,
    rows: rows.length + oddRows.length,
    inPeriod,
    counted,
    leftOut: Object.fromEntries(
      leftOutReasons.flatMap((reason) => {
        const count = counts.get(reason);
        return count === undefined ? [] : [[reason, count]];
      }),
    ),
  };
}
