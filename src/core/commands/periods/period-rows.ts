/** The rows that belong to a period by any of their days, and the errors that touch its figures. */
import type { Finding } from '../../messages/finding';
import { dataTables } from '../../schema/all';
import { isInPeriod, type Period } from '../../data/periods';
import { numberAt, type TableData } from '../../workbook/read-table';
import type { WorkbookData } from '../../workbook/read-workbook';

/** Rows that follow each other; 0-based sheet rows, the end excluded. */
export interface RowRun {
  readonly row: number;
  readonly endRow: number;
}

/**
 * The rows of a period as runs, at most `most` of them: where there are more, the smallest gaps are
 * filled, so that a few rows of other days come along.
 */
export function runsInPeriod(
  reading: TableData,
  period: Period,
  most: number,
): { readonly runs: readonly RowRun[]; readonly rowCount: number } {
  const days = reading.table.columns
    .filter(({ kind }) => kind.name === 'date')
    .map(({ key }) => numberAt(reading, key));
  const isIn = (row: number) =>
    days.some((dayAt) => {
      const day = dayAt(row);
      return day !== null && isInPeriod(day, period);
    });
  const rows = reading.rows.filter((_, row) => isIn(row));
  const runs: { row: number; endRow: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.endRow === row) last.endRow = row + 1;
    else runs.push({ row, endRow: row + 1 });
  }
  return { runs: joined(runs, most), rowCount: rows.length };
}

function joined(runs: readonly RowRun[], most: number): readonly RowRun[] {
  if (runs.length <= most) return runs;
  const gapBefore = (index: number) => (runs[index]?.row ?? 0) - (runs[index - 1]?.endRow ?? 0);
  const starts = runs
    .map((_, index) => index)
    .slice(1)
    .sort((one, other) => gapBefore(other) - gapBefore(one) || one - other)
    .slice(0, most - 1);
  const kept = [0, ...starts].sort((one, other) => one - other);
  return kept.map((start, order) => ({
    row: runs[start]?.row ?? 0,
    endRow: runs[(kept[order + 1] ?? runs.length) - 1]?.endRow ?? 0,
  }));
}

/** The errors that a period's figures may suffer from: all but those of rows that surely lie outside it. */
export function errorsInPeriod(
  { tables }: WorkbookData,
  findings: readonly Finding[],
  period: Period,
): readonly Finding[] {
  const readings = new Map(
    [...tables.values()]
      .filter(({ table }) => dataTables.includes(table))
      .map((reading) => [reading.sheet.title, reading]),
  );
  return findings.filter(({ severity, sheet, row }) => {
    if (severity !== 'error') return false;
    const reading = readings.get(sheet);
    const dataRow = row === null ? undefined : reading?.dataRowAt(row);
    if (reading === undefined || dataRow === undefined) return true;
    const day = numberAt(reading, reading.table.dateColumn ?? '')(dataRow);
    return day === null || isInPeriod(day, period);
  });
}
