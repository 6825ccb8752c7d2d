/** The sheet Lỗi: every finding, the gravest first, kind by kind, each linked to its cell. */
import { severityNames } from '../../messages/entry';
import { addressOf, fullWords } from '../../messages/finding-text';
import type { Finding } from '../../messages/finding';
import type { Severity } from '../../messages/entry';
import { failureWords, type Failure } from '../../messages/failure-catalog';
import { rowCountWords } from '../../messages/row-counts';
import type { SheetRows } from '../../messages/row-counts';
import { memoize } from '../../data/memoize';
import { utf8Length } from '../../data/utf8';
import { fontOf, heightOfLines, heightOfText, tallestRow } from '../../report/sheet/text-fit';
import type { CellStyle, Page, PageCell, PageRow } from '../../report/sheet/page';
import { valueRuns } from '../../report/sheet/value-runs';
import { findingsPage, furtherPage } from '../managed-pages';

const order: readonly Severity[] = ['error', 'warning', 'suggestion'];

const headerStyle: CellStyle = { bold: true, align: 'center', fill: '#d9e7f5', border: true };
const textStyle: CellStyle = { wrap: true, vertical: 'top' };

const columns = [
  { heading: 'Mức độ', width: 80 },
  { heading: 'Sheet', width: 110 },
  { heading: 'Ô', width: 70 },
  { heading: 'Nội dung', width: 420 },
  { heading: 'Đề nghị', width: 360 },
] as const;

const textFont = fontOf(textStyle);

/** What the sheet tells beside the findings. */
export interface AboutCheck {
  /** Stands above the list, such as why it was sent back. */
  readonly note?: string;
  /** How many rows of each register were read, counted and left out. */
  readonly sheets?: readonly SheetRows[];
  /** What has to be there before anything can be found. */
  readonly missing?: readonly Failure[];
}

/** As many findings as one sheet lists. */
const mostFindings = 5000;

/** More would be slow to write in one batch. */
const mostPageBytes = 1_850_000;

/** The sheets that list the findings: one, unless there are more than it takes. */
export function findingsPages(
  findings: readonly Finding[],
  about: AboutCheck = {},
): readonly Page[] {
  const sorted = [...findings].sort(
    (one, other) =>
      order.indexOf(one.severity) - order.indexOf(other.severity) || compare(one.code, other.code),
  );
  const heightOf = rowHeights();
  const rows = sorted.map((finding): PageRow => {
    const cells = cellsOf(finding);
    return { height: heightOf(cells), cells };
  });
  const parts = rows.length === 0 ? [[]] : partsOf(rows);
  return parts.map((part, index) => findingsPageOf(part, about, { index, count: parts.length }));
}

/** Rows in as many parts as there have to be sheets for them. */
function partsOf(rows: readonly PageRow[]): readonly (readonly PageRow[])[] {
  if (rows.length > mostFindings) {
    return [...partsOf(rows.slice(0, mostFindings)), ...partsOf(rows.slice(mostFindings))];
  }
  if (bytesOfRows(rows) <= mostPageBytes) return [rows];
  const middle = rows.length >> 1;
  return [...partsOf(rows.slice(0, middle)), ...partsOf(rows.slice(middle))];
}

function findingsPageOf(
  findings: readonly PageRow[],
  { note = '', sheets = [], missing = [] }: AboutCheck,
  { index, count }: { readonly index: number; readonly count: number },
): Page {
  const header: PageRow = {
    height: heightOfLines(1, fontOf(headerStyle)),
    cells: columns.map(({ heading }) => ({ value: heading, style: headerStyle })),
  };
  const notes = [
    ...(note === '' ? [] : [note]),
    ...(count === 1 ? [] : [`Trang ${index + 1} của ${count}.${whereNext(index, count)}`]),
  ];
  const above = notes.map(noteRow);
  const isFirst = index === 0;
  const nothing = findings.length === 0 && missing.length === 0 ? [nothingFound] : [];
  return {
    columnWidths: columns.map(({ width }) => width),
    frozenRows: above.length + 1,
    showGridLines: true,
    merges: above.map((_, row) => ({
      row,
      endRow: row + 1,
      column: 0,
      endColumn: columns.length,
    })),
    rows: [
      ...above,
      header,
      ...(isFirst ? missing.map((failed) => lineOf(failureWords(failed, 'vi'), 'Thiếu')) : []),
      ...nothing,
      ...inEvenRuns(findings),
      ...(isFirst ? sheets.map((rows) => lineOf(rowCountWords(rows, 'vi'), 'Số dòng')) : []),
    ],
  };
}

const whereNext = (index: number, count: number) =>
  index + 1 < count
    ? ` Xem tiếp ở trang tính “${furtherPage(findingsPage, index + 1).title}”.`
    : '';

/** Of a sheet that listed findings when there were more of them. */
export const emptiedPage: Page = {
  columnWidths: columns.map(({ width }) => width),
  frozenRows: 0,
  showGridLines: true,
  merges: [],
  rows: [
    {
      cells: [
        null,
        null,
        null,
        { value: `Các lỗi nay đứng cả ở trang “${findingsPage.title}”.`, style: textStyle },
      ],
    },
  ],
};

/** What rows take when they are written: each text and about so much around it, a value that many have in common once. */
function bytesOfRows(rows: readonly PageRow[]): number {
  const bytesOf = (cell: PageCell | null) =>
    cell === null
      ? 3
      : 46 + utf8Length(String(cell.value)) + (cell.link === undefined ? 0 : bytesOfLink);
  const all = rows.reduce(
    (sum, { cells }) => cells.reduce((bytes, cell) => bytes + bytesOf(cell), sum + 14),
    0,
  );
  return valueRuns(rows).reduce(
    (sum, { row, endRow, value }) => sum - (endRow - row - 1) * bytesOf({ value }),
    all,
  );
}

const bytesOfLink = 85;

/** Beside its cells a page has sizes, looks and marks. */
export const bytesOfPage = ({ rows }: Page): number => bytesOfRows(rows) + 12_000;

/** Each run of rows of one height is a request of its own, so there may be so many of them. */
const mostHeights = 8;

/** Rows in few runs of one height: neighbours become as high as the higher one, first where that adds least. */
function inEvenRuns(rows: readonly PageRow[]): readonly PageRow[] {
  let runs = rows.map(({ height = 0 }) => ({ height, count: 1 }));
  // Equal ones first, whatever their number.
  for (let most = 0; most === 0 || runs.length > mostHeights; most = Math.max(16, most * 2)) {
    const joined: typeof runs = [];
    for (const run of runs) {
      const last = joined[joined.length - 1];
      const height = Math.max(run.height, last?.height ?? 0);
      const added =
        (height - run.height) * run.count + (height - (last?.height ?? 0)) * (last?.count ?? 0);
      if (last !== undefined && added <= most) {
        joined[joined.length - 1] = { height, count: last.count + run.count };
      } else joined.push(run);
    }
    runs = joined;
  }
  const heights = runs.flatMap(({ height, count }) => Array.from({ length: count }, () => height));
  return rows.map(({ cells }, index) => ({ height: heights[index] ?? 0, cells }));
}

/** Over the whole width, as high as its text. */
function noteRow(note: string): PageRow {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const style: CellStyle = { ...textStyle, bold: true };
  return {
    height: Math.min(tallestRow, heightOfText(note, width, fontOf(style))),
    cells: [{ value: note, style }],
  };
}

/** A line about the sheets as a whole, in the column of what is said. */
function lineOf(text: string, kind: string): PageRow {
  const [, , , said] = columns;
  return {
    height: Math.min(tallestRow, heightOfText(text, said.width, textFont)),
    cells: [{ value: kind, style: textStyle }, null, null, { value: text, style: textStyle }],
  };
}

const nothingFound: PageRow = {
  cells: [null, null, null, { value: 'Không có lỗi.', style: textStyle }],
};

function cellsOf(finding: Finding): PageRow['cells'] {
  const cell = addressOf(finding);
  const { what, todo } = fullWords(finding, 'vi');
  return [
    { value: severityNames[finding.severity].vi, style: textStyle },
    { value: finding.sheet, style: textStyle },
    cell === '' ? null : { value: cell, style: textStyle, link: { sheet: finding.sheet, cell } },
    { value: what, style: textStyle },
    { value: todo, style: textStyle },
  ];
}

/** The height of a row for its tallest text. The same texts come often, and are measured once. */
function rowHeights(): (cells: PageRow['cells']) => number {
  const heightsIn = columns.map(({ width }) =>
    memoize((text: string) => heightOfText(text, width, textFont)),
  );
  const heightIn = (cell: PageCell | null, column: number) =>
    heightsIn[column]?.(String(cell?.value ?? '')) ?? 0;
  return (cells) => Math.min(tallestRow, Math.max(...cells.map(heightIn)));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
