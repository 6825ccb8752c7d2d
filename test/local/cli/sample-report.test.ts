/** The proof of the project: from the sample workbook, the figures of Bắc Kạn's report of 2017. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportJson } from '../../../src/core/commands/report/report-json';
import { khuyenhoc, readXlsx, temporaryFolder } from './run';

const folder = temporaryFolder();
const sample = join(folder, 'mau.xlsx');
const reported = join(folder, 'bao-cao.xlsx');
let json: ReportJson;

beforeAll(async () => {
  expect(await khuyenhoc('sample', sample)).toMatchObject({ code: 0 });
  const { code, out } = await khuyenhoc('report', sample, '--out', reported, '--json');
  expect(code).toBe(0);
  json = JSON.parse(out) as ReportJson;
});

const indicator = (id: string) => json.indicators.find((one) => one.id === id);

describe('the report of the sample', () => {
  test.each([
    ['registered.family', 8664],
    ['registered.clan', 10],
    ['registered.community', 126],
    ['registered.unit', 25],
    ['fund.city.amount', 30_400_000],
    ['fund.city.donors', 50],
    ['fund.ward.amount', 34_800_000],
    ['fund.chapter.amount', 124_300_000],
    ['fund.total.amount', 189_500_000],
    ['award.teacher.count', 218],
    ['award.pupil.count', 520],
    ['award.amount', 61_600_000],
  ])('%s is %i', (id, value) => {
    expect(indicator(id)?.value).toBe(value);
  });

  test.each([
    'hơn 8.660 gia đình',
    '10 dòng họ',
    '126 thôn, bản, tổ dân phố',
    '25 đơn vị',
    '50 đơn vị, doanh nghiệp, cá nhân',
    'trên 30 triệu đồng',
    'gần 35 triệu đồng',
    'trên 124 triệu đồng',
    '218 giáo viên',
    '520 học sinh',
    '61 triệu 600 nghìn đồng',
    '30/6/2017',
    'tăng 786 gia đình (9,98%)',
  ])('the text says “%s”', (words) => {
    expect(json.text.join('\n')).toContain(words);
  });

  test('its period, and nothing left out', () => {
    expect(json.period).toEqual({
      from: '2017-01-01',
      to: '2017-06-30',
      name: '6 tháng đầu năm 2017',
    });
    expect(json.excluded).toEqual({ rows: 0, amount: 0 });
  });

  test('the wards of 2017 and what has no ward are together the total', () => {
    for (const { id, value, byWard } of json.indicators) {
      // Shares are no parts of one another.
      if (['fund.city.donors', 'members.share', 'fund.perhead.amount'].includes(id)) continue;
      const sum = Object.values(byWard).reduce<number>((total, part) => total + (part ?? 0), 0);
      expect([id, sum]).toEqual([id, value]);
    }
    expect(Object.keys(indicator('registered.family')?.byWard ?? {})).toEqual([
      '01834',
      '01837',
      '01840',
      '01843',
      '01846',
      '01849',
      '01852',
      '01855',
    ]);
  });

  test('plan and last year’s figures are there', () => {
    expect(indicator('registered.family')).toMatchObject({ previous: 7878 });
    expect(indicator('fund.transfer.amount')).toMatchObject({ plan: null, previous: null });
  });

  test('the workbook has Tổng hợp in front, and every other sheet as it was', async () => {
    const before = await readXlsx(sample);
    const after = await readXlsx(reported);
    expect(after.titles).toEqual(['Tổng hợp', ...before.titles]);
    for (const title of before.titles) expect(after.values(title)).toEqual(before.values(title));
    expect(after.values('Tổng hợp').flat()).toEqual(expect.arrayContaining([8664, 189_500_000]));
  });
});

describe('the check of the sample', () => {
  test('finds nothing, with or without --json', async () => {
    const { code, out } = await khuyenhoc('validate', sample, '--json', '--today', '2017-07-05');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      counts: { error: 0, warning: 0, suggestion: 0 },
      issues: [],
      missing: [],
      sheets: [
        ['Đăng ký', 8825],
        ['Quỹ', 485],
        ['Khen thưởng', expect.any(Number)],
        ['Hoạt động', expect.any(Number)],
        ['Tổ chức Hội', expect.any(Number)],
      ].map(([sheet, rows]) => expect.objectContaining({ sheet, rows, leftOut: {} })),
    });
    expect(code).toBe(0);
    expect((await khuyenhoc('validate', sample)).out).toMatch(/^✓ Không có lỗi\.\nĐăng ký: đọc /);
  });
});

test('cells of the sample that hold codes and numbers as texts are texts, filled or blank', async () => {
  const { spreadsheet, values } = await readXlsx(sample);
  const patterns = (title: string, heading: string) => {
    const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.title === title);
    const column = values(title)[0]?.indexOf(heading) ?? -1;
    const rows = sheet?.data?.[0]?.rowData?.slice(1) ?? [];
    return new Set(
      rows.map(({ values: cells }) => cells?.[column]?.userEnteredFormat?.numberFormat?.pattern),
    );
  };
  for (const [title, heading] of [
    ['Xã phường', 'Mã'],
    ['Xã phường', 'Gộp vào'],
    ['Quỹ', 'Số phiếu'],
    ['Đăng ký', 'Số điện thoại'],
  ] as const) {
    expect([heading, patterns(title, heading)]).toEqual([heading, new Set(['@'])]);
  }
});

test('the sample is the same every time, byte for byte', async () => {
  const [first, second] = [join(folder, 'mau-2.xlsx'), join(folder, 'mau-3.xlsx')];
  await khuyenhoc('sample', first, '--rows', '50');
  await khuyenhoc('sample', second, '--rows', '50');
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
});
