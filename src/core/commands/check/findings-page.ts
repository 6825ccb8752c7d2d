/** The sheet Lỗi: every finding, the gravest first, kind by kind, each linked to its cell. */
import { severityNames } from '../../messages/entry';
import { addressOf, fullWords } from '../../messages/finding-text';
import type { Finding } from '../../messages/finding';
import type { Severity } from '../../messages/entry';
import { failureWords, type Failure } from '../../messages/failure-catalog';
import { rowCountWords } from '../../messages/row-counts';
import type { SheetRows } from '../../messages/row-counts';
import { memoize } from '../../data/memoize';
import { fontOf, heightOfLines, heightOfText, tallestRow } from '../../report/sheet/text-fit';
import type { CellStyle, Page, PageCell, PageRow } from '../../report/sheet/page';

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

export function findingsTable(
  findings: readonly Finding[],
  { note = '', sheets = [], missing = [] }: AboutCheck = {},
): Page {
  const sorted = [...findings].sort(
    (one, other) =>
      order.indexOf(one.severity) - order.indexOf(other.severity) || compare(one.code, other.code),
  );
  const header: PageRow = {
    height: heightOfLines(1, fontOf(headerStyle)),
    cells: columns.map(({ heading }) => ({ value: heading, style: headerStyle })),
  };
  const heightOf = rowHeights();
  const withHeight = (finding: Finding): PageRow => {
    const cells = cellsOf(finding);
    return { height: heightOf(cells), cells };
  };
  const above = note === '' ? [] : [noteRow(note)];
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
      ...missing.map((failed) => lineOf(failureWords(failed, 'vi'), 'Thiếu')),
      ...(sorted.length === 0 && missing.length === 0 ? [nothingFound] : sorted.map(withHeight)),
      ...sheets.map((rows) => lineOf(rowCountWords(rows, 'vi'), 'Số dòng')),
    ],
  };
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
