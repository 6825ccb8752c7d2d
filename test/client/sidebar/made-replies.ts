/** Replies of the server as a workbook of Bắc Kạn gives them: findings with the real words, a real report. */
import { proposalsIn } from '../../../src/core/report/text/proposals';
import { printedIn } from '../../../src/core/report/printed';
import { issueOf, countsOf, type Issue } from '../../../src/core/commands/check/issue';
import { reportJson } from '../../../src/core/commands/report/report-json';
import { buildReport, textOf } from '../../../src/core/report/build-document';
import type { Finding } from '../../../src/core/messages/finding';
import type { Language } from '../../../src/core/messages/entry';
import type { DescribeReply } from '../../../src/addon/server';
import type { AnswerOf } from '../../../src/client/sidebar/calls/server-calls';
import { bacKanValues, inputWith } from '../../core/report/made-figures';

export const wardNames = {
  '01834': 'Phường Nguyễn Thị Minh Khai',
  '01837': 'Phường Sông Cầu',
  '01840': 'Phường Đức Xuân',
  '01843': 'Phường Phùng Chí Kiên',
  '01846': 'Phường Huyền Tụng',
  '01849': 'Xã Dương Quang',
  '01852': 'Xã Nông Thượng',
  '01855': 'Phường Xuất Hóa',
} as const;

const wards = Object.values(wardNames);

const common = { ward: 'Phường Đức Xuân', row: 11 } as const;

/** One of each severity. */
export const threeFindings: readonly Finding[] = [
  {
    ...common,
    code: 'money-as-text',
    severity: 'error',
    sheet: 'Quỹ',
    columnIndex: 9,
    heading: 'Số tiền',
    value: '1tr5',
    params: { readNumber: 1_500_000 },
    fix: { kind: 'number', value: 1_500_000 },
  },
  {
    ...common,
    code: 'receipt-repeated',
    severity: 'warning',
    sheet: 'Quỹ',
    columnIndex: 2,
    heading: 'Số phiếu',
    value: 'PT 015',
    params: { firstRow: 7 },
    key: 'key-of-the-receipt',
  },
  {
    ...common,
    code: 'ward-spelling',
    severity: 'suggestion',
    sheet: 'Đăng ký',
    columnIndex: 2,
    heading: 'Xã, phường',
    value: 'P. Đức Xuân',
    params: { canonical: 'Phường Đức Xuân' },
    fix: { kind: 'text', value: 'Phường Đức Xuân' },
  },
];

/** Findings of many kinds and wards; as many as wanted, always the same ones. */
export function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index): Finding => {
    const model = models[index % models.length] ?? threeFindings[0]!;
    return {
      ...model,
      row: 4 + index,
      ward: wards[Math.floor(index / models.length) % wards.length] ?? '',
      ...(model.severity === 'warning' && { key: `key-${index}` }),
    };
  });
}

const models: readonly Finding[] = [
  ...threeFindings,
  {
    ...threeFindings[0]!,
    value: '500k',
    params: { readNumber: 500_000 },
    fix: { kind: 'number', value: 500_000 },
  },
  {
    ...common,
    code: 'duplicate-row',
    severity: 'error',
    sheet: 'Đăng ký',
    columnIndex: 5,
    heading: 'Tên đăng ký',
    value: 'Gia đình ông Hoàng Văn Thụ và bà Nguyễn Thị Minh Nguyệt, tổ dân phố số 11A',
    params: { firstRow: 18 },
  },
  {
    ...common,
    code: 'date-outside-period',
    severity: 'warning',
    sheet: 'Khen thưởng',
    columnIndex: 1,
    heading: 'Ngày',
    value: 43_000,
    params: { fromDate: 42_736, toDate: 42_916 },
  },
];

export function checkAnswer(
  findings: readonly Finding[],
  language: Language = 'vi',
): AnswerOf<'checkWorkbook'> {
  return {
    ok: true,
    counts: countsOf(findings),
    issues: issuesOf(findings, language),
    findingsSheet: 'Lỗi',
    findingsPages: 1,
    left: 0,
    unreadable: null,
    sheets: [],
    missing: [],
  };
}

export function issuesOf(
  findings: readonly Finding[],
  language: Language = 'vi',
): readonly Issue[] {
  return findings.map((finding) => issueOf(finding, language));
}

export const workbook: DescribeReply & { readonly ok: true } = {
  ok: true,
  period: { from: '2017-01-01', to: '2017-06-30', name: '6 tháng đầu năm 2017' },
  today: '2017-07-03',
  exact: false,
  isVietnamese: true,
  hasTables: true,
  reportSheet: null,
  stale: false,
  unitsName: 'xã, phường',
  unitsSheet: 'Xã phường',
  records: [],
};

/** Families by ward, in the order of the wards; 8.664 together. */
const familyCounts = [1210, 1544, 1432, 1308, 998, 604, 588, 980];

/** The report of 6 tháng đầu năm 2017, with a plan and last year's figure for the families. */
export function reportAnswer(
  excluded = { rows: 0, amount: 0 },
  withProposals = false,
): AnswerOf<'makeReport'> & { readonly wardNames: Readonly<Record<string, string>> } {
  const input = inputWith(
    { values: bacKanValues, excluded },
    { targets: new Map([['registered.family', { plan: 9000, previous: 7878 }]]) },
  );
  const { figures, periodName, targets } = input;
  const text = textOf(buildReport(input));
  const { indicators, ...report } = reportJson({
    figures,
    periodName,
    targets,
    text,
    printed: printedIn(input),
    proposals: withProposals ? proposalsIn(input) : [],
  });
  const [families, ...others] = indicators;
  const byWard = Object.fromEntries(
    Object.keys(wardNames).map((code, index) => [code, familyCounts[index] ?? 0]),
  );
  return {
    ok: true,
    report: { ...report, indicators: [{ ...families!, byWard }, ...others] },
    sheet: 'Tổng hợp',
    pdf: 'https://docs.google.com/spreadsheets/d/1AbC/export?format=pdf&gid=7',
    renamed: null,
    listSheets: [],
    wardNames,
  };
}
