/** Warnings before someone edits the rows of a closed period, or a sheet that is the add-on's own. */
import { runsInPeriod } from './period-rows';
import { dataTables } from '../../schema/all';
import { formatPaddedDate } from '../../data/dates';
import type { Period } from '../../data/periods';
import type { WorkbookData } from '../../workbook/read-workbook';
import type { ProtectionChange } from '../change';

/** More protections on one sheet would be slow to open, and nobody could read their list. */
const mostRuns = 50;

/** By its days, not its name, which may be typed anew. */
const ofPeriod = ({ from, to }: Period) =>
  `Sổ Khuyến học: kỳ đã chốt ${formatPaddedDate(from)} - ${formatPaddedDate(to)}`;

/** The period's rows of every register. */
export function protectRows(
  { tables }: WorkbookData,
  period: Period,
): { readonly changes: readonly ProtectionChange[]; readonly rowCount: number } {
  const found = dataTables.flatMap(({ sheet }) => {
    const reading = tables.get(sheet);
    return reading === undefined
      ? []
      : [{ title: reading.sheet.title, ...runsInPeriod(reading, period, mostRuns) }];
  });
  return {
    changes: found.map(({ title, runs }) => ({
      kind: 'protection',
      sheet: title,
      description: ofPeriod(period),
      rows: runs,
    })),
    rowCount: found.reduce((sum, { rowCount }) => sum + rowCount, 0),
  };
}

export function unprotectRows(
  { tables }: WorkbookData,
  period: Period,
): readonly ProtectionChange[] {
  return dataTables.flatMap(({ sheet }) => {
    const reading = tables.get(sheet);
    return reading === undefined
      ? []
      : [
          {
            kind: 'protection' as const,
            sheet: reading.sheet.title,
            description: ofPeriod(period),
            rows: [],
          },
        ];
  });
}

export function protectSheet(sheet: string): ProtectionChange {
  return {
    kind: 'protection',
    sheet,
    description: 'Sổ Khuyến học: trang của tiện ích, không sửa tay',
    rows: 'sheet',
  };
}
