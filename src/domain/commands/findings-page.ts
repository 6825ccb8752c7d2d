/** The sheet Lỗi: every finding, the gravest first, kind by kind, each linked to its cell. */
import { addressOf, fullWords, severityNames } from '../findings/words';
import type { Finding, Severity } from '../findings/finding';
import type { CellStyle, Page, PageRow } from '../workbook/page';

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

export function findingsTable(findings: readonly Finding[]): Page {
  const sorted = [...findings].sort(
    (one, other) =>
      order.indexOf(one.severity) - order.indexOf(other.severity) || compare(one.code, other.code),
  );
  const header: PageRow = {
    cells: columns.map(({ heading }) => ({ value: heading, style: headerStyle })),
  };
  return {
    columnWidths: columns.map(({ width }) => width),
    frozenRows: 1,
    showGridLines: true,
    merges: [],
    rows: [header, ...(sorted.length === 0 ? [nothingFound] : sorted.map(rowOf))],
  };
}

const nothingFound: PageRow = {
  cells: [null, null, null, { value: 'Không có lỗi.', style: textStyle }],
};

function rowOf(finding: Finding): PageRow {
  const cell = addressOf(finding);
  const { what, todo } = fullWords(finding, 'vi');
  return {
    cells: [
      { value: severityNames[finding.severity].vi, style: textStyle },
      { value: finding.sheet, style: textStyle },
      cell === '' ? null : { value: cell, style: textStyle, link: { sheet: finding.sheet, cell } },
      { value: what, style: textStyle },
      { value: todo, style: textStyle },
    ],
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
