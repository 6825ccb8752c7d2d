/**
 * Writes findings into a workbook: Kiểm tra beside each register, and the sheets that list them.
 * What is too much for one batch is left for the next check, which writes only what differs.
 */
import type { Result } from '../../messages/failure-catalog';
import type { Finding } from '../../messages/finding';
import { shortWords } from '../../messages/finding-text';
import { hashOfPage } from '../../report/sheet/page';
import { findingsHeading, ownColumns } from '../../workbook/managed-columns';
import type { TableData } from '../../workbook/read-table';
import type { WorkbookData } from '../../workbook/read-workbook';
import { rowCountOf, type Snapshot } from '../../workbook/snapshot';
import type { Change } from '../change';
import {
  findingsPage,
  furtherPage,
  mayReplace,
  titleFor,
  type ConflictPolicy,
} from '../managed-pages';
import { changedRuns, runsWithin, type WantedColumn } from './changed-runs';
import { bytesOfPage, emptiedPage, findingsPages, type AboutCheck } from './findings-page';

/** A batch above two megabytes is slow at Google; what is not counted here is far less than the rest of them. */
const mostBytes = 1_850_000;

interface FindingsToWrite {
  readonly workbook: WorkbookData;
  readonly snapshot: Snapshot;
  /** Confirmed ones are left out. */
  readonly findings: readonly Finding[];
  readonly inTheWay: ConflictPolicy;
  /** What is told beside the findings. */
  readonly about?: AboutCheck;
  /** Everything at once, for hosts that take batches of any size. */
  readonly isWhole?: boolean;
}

interface WrittenFindings {
  readonly changes: readonly Change[];
  /** The title of the first sheet that lists them. */
  readonly title: string;
  /** How many sheets list them. */
  readonly pages: number;
  /** Rows of Kiểm tra and of the lists that are left for the next check. */
  readonly left: number;
}

export function writeFindings({
  workbook: { tables },
  snapshot,
  findings,
  inTheWay,
  about = {},
  isWhole = false,
}: FindingsToWrite): Result<WrittenFindings> {
  const standing = findings.filter(({ confirmed }) => confirmed === undefined);
  let room = isWhole ? Infinity : mostBytes;
  let left = 0;
  const bySheet = findingsBySheet(standing);
  const columns = [...tables.values()]
    .filter(({ table }) => table.checked)
    .map((reading) => wantedColumn(reading, bySheet.get(reading.sheet.title) ?? []))
    // Where there is nothing to say, there need be no column for it.
    .filter(({ wanted }) => wanted.column !== null || wanted.texts.size > 0);
  const runs = changedRuns(columns.map(({ wanted }) => wanted));
  const changes = columns.flatMap(({ reading, place, wanted }, index): readonly Change[] => {
    const taken = runsWithin(runs[index] ?? [], room);
    room -= taken.bytes;
    left += taken.left;
    // The rest of a column is found missing by the next check; its heading stands from the first on.
    return columnChanges(reading, place, wanted.column === null, taken.runs);
  });
  const pages = findingsPages(standing, about);
  const titles: string[] = [];
  for (const [index, page] of pages.entries()) {
    const own = furtherPage(findingsPage, index);
    const target = titleFor(snapshot, own, inTheWay);
    if (!target.ok) return target;
    titles.push(target.title);
    const present = snapshot.sheets.find(({ title }) => title === target.title);
    const isThere = mayReplace(present, own) && present?.mark?.hash === hashOfPage(page);
    if (isThere) continue;
    const bytes = bytesOfPage(page);
    if (left > 0 || (bytes > room && room < mostBytes)) {
      left += page.rows.length;
      continue;
    }
    room -= bytes;
    changes.push({ kind: 'page', role: own.role, title: target.title, page });
  }
  if (left === 0) changes.push(...surplusPages(snapshot, pages.length));
  return { ok: true, changes, title: titles[0] ?? findingsPage.title, pages: pages.length, left };
}

/** Sheets that listed findings when there were more of them: they say that they no longer do. */
function surplusPages({ sheets }: Snapshot, pages: number): readonly Change[] {
  const changes: Change[] = [];
  for (let index = pages; ; index += 1) {
    const own = furtherPage(findingsPage, index);
    const present = sheets.find(({ title }) => title === own.title);
    if (present === undefined) return changes;
    const isDone = present.mark?.hash === hashOfPage(emptiedPage);
    if (!isDone && mayReplace(present, own)) {
      changes.push({ kind: 'page', role: own.role, title: own.title, page: emptiedPage });
    }
  }
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

/** What Kiểm tra beside one table is to say, and where it stands, or is to. */
function wantedColumn(
  reading: TableData,
  findings: readonly Finding[],
): { readonly reading: TableData; readonly place: number; readonly wanted: WantedColumn } {
  const { sheet, header } = reading;
  const own = ownColumns(sheet, header);
  const texts = new Map<number, string>();
  for (const finding of findings) {
    if (finding.row === null || finding.row <= header.lastRow) continue;
    const known = texts.get(finding.row);
    const words = shortWords(finding, 'vi');
    texts.set(finding.row, known === undefined ? words : `${known}; ${words}`);
  }
  return {
    reading,
    place: own.findings ?? own.next,
    wanted: {
      sheet,
      column: own.findings,
      texts,
      firstRow: header.lastRow + 1,
      endRow: rowCountOf(sheet),
    },
  };
}

/** Kiểm tra beside one table: its texts, and the rules that colour what they name. */
function columnChanges(
  { sheet, header, table }: TableData,
  column: number,
  isNew: boolean,
  runs: ReturnType<typeof runsWithin>['runs'],
): readonly Change[] {
  return [
    {
      kind: 'own-column',
      sheet: sheet.title,
      column,
      ...(isNew && { newHeading: { heading: findingsHeading, row: header.lastRow } }),
      runs,
    },
    {
      kind: 'colour-rules',
      sheet: sheet.title,
      firstRow: header.lastRow + 1,
      findingsColumn: column,
      columns: table.columns.flatMap(({ key, heading }) => {
        const place = header.columns.get(key);
        return place === undefined
          ? []
          : [
              {
                heading,
                column: place,
                isHeaded: sheet.values[place]?.[header.lastRow] === heading,
              },
            ];
      }),
    },
  ];
}
