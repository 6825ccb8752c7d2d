/** Writes findings into a workbook: Kiểm tra beside each register, and the sheet Lỗi. */
import type { CellValue } from '../../data/cell';
import type { Finding } from '../../messages/finding';
import { shortWords } from '../../messages/finding-text';
import { rowCountOf } from '../../workbook/snapshot';
import type { TableData } from '../../workbook/read-table';
import type { WorkbookData } from '../../workbook/read-workbook';
import type { Change, OwnColumnChange } from '../change';
import { findingsTable, type AboutCheck } from './findings-page';
import { findingsHeading, ownColumns } from '../../workbook/managed-columns';
import { findingsPage } from '../managed-pages';

/**
 * @param findings of the workbook; confirmed ones are left out
 * @param title of the sheet that lists them
 * @param about what is told beside the findings
 */
export function findingsChanges(
  { tables }: WorkbookData,
  findings: readonly Finding[],
  title: string,
  about: AboutCheck = {},
): readonly Change[] {
  const standing = findings.filter(({ confirmed }) => confirmed === undefined);
  const bySheet = findingsBySheet(standing);
  return [
    ...[...tables.values()]
      .filter(({ table }) => table.checked)
      .flatMap((reading) => columnChanges(reading, bySheet.get(reading.sheet.title) ?? [])),
    { kind: 'page', role: findingsPage.role, title, page: findingsTable(standing, about) },
  ];
}

function findingsBySheet(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = bySheet.get(finding.sheet);
    if (known === undefined) bySheet.set(finding.sheet, [finding]);
    else known.push(finding);
  }
  return bySheet;
}

/** Kiểm tra beside one table: its texts, and the rules that colour what they name. */
function columnChanges(reading: TableData, findings: readonly Finding[]): readonly Change[] {
  const { sheet, header, table } = reading;
  const own = ownColumns(sheet, header);
  const column = own.findings ?? own.next;
  const texts = new Map<number, string>();
  for (const finding of findings) {
    if (finding.row === null || finding.row <= header.lastRow) continue;
    const known = texts.get(finding.row);
    const words = shortWords(finding, 'vi');
    texts.set(finding.row, known === undefined ? words : `${known}; ${words}`);
  }
  const current = sheet.values[column] ?? [];
  const ownColumn: OwnColumnChange = {
    kind: 'own-column',
    sheet: sheet.title,
    column,
    ...(own.findings === null && {
      newHeading: { heading: findingsHeading, row: header.lastRow },
    }),
    runs: changedRuns(
      own.findings === null ? [] : current,
      texts,
      header.lastRow + 1,
      rowCountOf(sheet),
    ),
  };
  return [
    ownColumn,
    {
      kind: 'colour-rules',
      sheet: sheet.title,
      firstRow: header.lastRow + 1,
      findingsColumn: column,
      columns: table.columns.flatMap(({ key, heading }) => {
        const place = header.columns.get(key);
        return place === undefined ? [] : [{ heading, column: place }];
      }),
    },
  ];
}

/** Runs of rows whose text differs from what stands there. */
function changedRuns(
  current: readonly CellValue[],
  texts: ReadonlyMap<number, string>,
  firstRow: number,
  endRow: number,
): OwnColumnChange['runs'] {
  const runs: { row: number; texts: string[] }[] = [];
  let run: { row: number; texts: string[] } | null = null;
  for (let row = firstRow; row < endRow; row += 1) {
    const text = texts.get(row) ?? '';
    if ((current[row] ?? '') === text) {
      run = null;
      continue;
    }
    if (run === null) {
      run = { row, texts: [] };
      runs.push(run);
    }
    run.texts.push(text);
  }
  return runs;
}
