/**
 * What a ward, or anyone with a keyboard, may put into a cell to do harm: it stays the text that it
 * is, in every sheet that the add-on writes, and the commands answer in time.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { columnLetters } from '../../../src/core/data/a1';
import type { CellData, Spreadsheet } from '../../../src/sheets/api';
import { day, type TestCell } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

type Rows = readonly (readonly TestCell[])[];

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const may = day('15/5/2017');
const settings: Rows = [
  ['Mục', 'Giá trị'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
];
const fundHeadings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];

/** Texts that a spreadsheet, a page, a parser or a terminal might take for more than a text. */
const attacks = [
  '=HYPERLINK("http://example.vn/?q="&A1;"Bấm vào đây")',
  '=IMPORTXML("http://example.vn";"//a")',
  "+cmd|' /C calc'!A0",
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</w:t></w:r><w:r><w:t>',
  ']]><!--',
  '{{constructor.constructor("alert(1)")()}}',
  '{figure} {period} $& $1',
  '\u202e0005\u202c',
  '\u0000\u0007\u001b[31m',
  '\ufffe\ud800',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  "'; DROP TABLE quy; --",
];

const cellsOf = ({ sheets = [] }: Spreadsheet): readonly CellData[] =>
  sheets.flatMap(({ data }) =>
    (data?.[0]?.rowData ?? []).flatMap(({ values = [] }) => values.filter(Boolean)),
  );

/** Runs a command that ends well or finds errors, and never fails otherwise. */
async function ran(...argv: readonly string[]) {
  const said = await khuyenhoc(...argv, '--today', '2017-07-01');
  expect([said.code, said.err]).toEqual([said.code === 1 ? 1 : 0, '']);
  return said;
}

interface ReportJson {
  readonly indicators: readonly {
    readonly id: string;
    readonly value: number;
    readonly byWard: Readonly<Record<string, number>>;
  }[];
  readonly text: readonly string[];
}

const reportOf = async (file: string, out: string) =>
  JSON.parse((await ran('report', file, '--out', out, '--json')).out) as ReportJson;

describe('texts in every place', () => {
  const file = path('attacks.xlsx');
  const out = path('attacks-out.xlsx');
  const report = path('attacks-report.xlsx');

  beforeAll(async () => {
    await writeXlsx(file, {
      'Thiết lập': [
        ...settings,
        ['Tên Hội', attacks[0]],
        ['Cơ quan chủ quản', attacks[6]],
        ['Địa danh', attacks[11]],
        ['Người ký', attacks[1]],
        ['Nơi nhận', attacks.slice(0, 4).join('; ')],
      ],
      'Xã phường': [['Mã', 'Tên'], ...attacks.map((text, order) => [`0${1800 + order}`, text])],
      Quỹ: [
        fundHeadings,
        ...attacks.map((text, order) => [may, 'Thành hội', '', text, 'Cá nhân', 100_000 + order]),
        ...attacks.map((text) => [text, text, text, text, text, text]),
      ],
      'Nội dung báo cáo': [['Mục', 'Nội dung'], ...attacks.map((text) => ['Hạn chế', text])],
      'Danh mục': [
        ['Danh sách', 'Giá trị', 'Tên khác'],
        ...attacks.map((text) => ['Loại ủng hộ', text, text]),
      ],
    });
  });

  test('the check writes no formula, and every message is a text', async () => {
    const { out: said } = await ran('validate', file, '--json', '--out', out);
    const { issues } = JSON.parse(said) as { issues: readonly { message: string }[] };
    expect(issues.length).toBeGreaterThan(attacks.length);
    const { spreadsheet } = await readXlsx(out);
    const formulas = cellsOf(spreadsheet).filter(
      ({ userEnteredValue }) => userEnteredValue?.formulaValue !== undefined,
    );
    expect(formulas).toEqual([]);
  });

  test('the report writes no formula, and says the texts as they are', async () => {
    const { text, indicators } = await reportOf(file, report);
    const { spreadsheet } = await readXlsx(report);
    const cells = cellsOf(spreadsheet);
    expect(
      cells.filter(({ userEnteredValue }) => userEnteredValue?.formulaValue !== undefined),
    ).toEqual([]);
    expect(text).toContain('{figure} {period} $& $1');
    expect(text.some((paragraph) => paragraph.includes('<script>alert(1)</script>'))).toBe(true);
    const donors = indicators.find(({ id }) => id === 'fund.city.donors');
    expect(donors?.value).toBeGreaterThan(0);
  });

  test('the file written is one that opens, without signs that XML does not have', async () => {
    const { values } = await readXlsx(report);
    const texts = values('Tổng hợp')
      .flat()
      .filter((value) => typeof value === 'string');
    const isIllegal = (sign: string) =>
      (sign < ' ' && !'\t\n\r'.includes(sign)) || sign === '\ufffe' || sign === '\uffff';
    expect(texts.filter((text) => Array.from(text).some(isIllegal))).toEqual([]);
    expect(readFileSync(report).subarray(0, 2).toString()).toBe('PK');
  });
});

test('wards whose codes and names are those of every object', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
  const file = await writeXlsx(path('prototypes.xlsx'), {
    'Thiết lập': settings,
    'Xã phường': [['Mã', 'Tên'], ...names.map((name) => [name, `Phường ${name}`])],
    Quỹ: [
      [...fundHeadings, '__proto__', 'constructor'],
      ...names.map((name, order) => [
        may,
        'Xã, phường',
        `Phường ${name}`,
        `Hộ ông ${name}`,
        'Cá nhân',
        1_000_000 * (order + 1),
        name,
        name,
      ]),
    ],
  });
  const { indicators } = await reportOf(file, path('prototypes-out.xlsx'));
  const amount = indicators.find(({ id }) => id === 'fund.ward.amount');
  expect(Object.entries(amount?.byWard ?? {})).toEqual(
    names.map((name, order) => [name, 1_000_000 * (order + 1)]),
  );
  expect(amount?.value).toBe(15_000_000);
});

test('cells of 50,000 characters', async () => {
  const long = 'Công ty TNHH '.repeat(3_846).slice(0, 50_000);
  const file = await writeXlsx(path('long.xlsx'), {
    'Thiết lập': [...settings, ['Tên Hội', long]],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [fundHeadings, [may, 'Chi hội', long, long, long, long]],
    'Nội dung báo cáo': [
      ['Mục', 'Nội dung'],
      ['Hạn chế', long],
    ],
  });
  await ran('validate', file, '--out', path('long-checked.xlsx'));
  await ran('report', file, '--out', path('long-report.xlsx'));
  for (const written of ['long-checked.xlsx', 'long-report.xlsx']) {
    const { spreadsheet } = await readXlsx(path(written));
    const longest = cellsOf(spreadsheet).reduce(
      (most, { userEnteredValue }) => Math.max(most, userEnteredValue?.stringValue?.length ?? 0),
      0,
    );
    expect(longest).toBeLessThanOrEqual(50_000);
  }
});

describe('thousands of columns', () => {
  const wide = (columns: number) => {
    const others = Array.from({ length: columns }, (_, column) => `Cột ${column}`);
    const row = [may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', '1tr5'];
    return writeXlsx(path(`wide-${columns}.xlsx`), {
      'Thiết lập': settings,
      'Xã phường': [
        ['Mã', 'Tên'],
        ['01840', 'Phường Đức Xuân'],
      ],
      Quỹ: [
        [...others, ...fundHeadings],
        [...others.map(() => ''), ...row],
      ],
    });
  };

  test('the table is found behind them', async () => {
    const { out } = await ran('validate', await wide(9000), '--json', '--out', path('wide.xlsx'));
    const { issues } = JSON.parse(out) as { issues: readonly { cell: string; code: string }[] };
    const cell = `${columnLetters(9005)}2`;
    expect(issues).toMatchObject([{ cell, code: 'money-as-text' }]);
  });

  test('a workbook that is full says so, and nothing is written', async () => {
    const out = path('full.xlsx');
    const { code, err } = await khuyenhoc('validate', await wide(10_000), '--out', out);
    expect([code, err]).toEqual([2, expect.stringMatching(/^Bảng tính đã đầy: .*10 triệu ô/)]);
    expect(existsSync(out)).toBe(false);
  });
});

test('file names that climb, or hold signs of a shell', async () => {
  const file = await writeXlsx(path('good.xlsx'), {
    'Thiết lập': settings,
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    Quỹ: [fundHeadings, [may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', 500_000]],
  });
  mkdirSync(path('$(touch x); & "q"'), { recursive: true });
  const out = path('$(touch x); & "q"/sổ của tôi – 2017.xlsx');
  await ran('validate', file, '--out', out);
  expect((await readXlsx(out)).titles).toContain('Lỗi');
});
