/** The sample of a commune from end to end on the command line: made, checked, reported with its lists and a Word file, traced, filled into a form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openSession } from '../../../src/local/session';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { readWord } from '../../docx/read-word';
import { khuyenhoc, readXlsx, temporaryFolder } from './run';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const day = ['--today', '2026-07-05'] as const;

let report: Awaited<ReturnType<typeof khuyenhoc>>;
let written: Awaited<ReturnType<typeof readXlsx>>;
beforeAll(async () => {
  expect(await khuyenhoc('sample', at('xa.xlsx'), '--commune')).toMatchObject({ code: 0, err: '' });
  const options = ['--out', at('ra.xlsx'), '--doc', at('ra.docx'), '--lists', '--json', ...day];
  report = await khuyenhoc('report', at('xa.xlsx'), ...options);
  written = await readXlsx(at('ra.xlsx'));
});

test('it is checked, and nothing is wrong in it', async () => {
  const { code, out } = await khuyenhoc('validate', at('xa.xlsx'), '--json', ...day);
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    { ok: true, counts: { error: 0, warning: 0, suggestion: 0 } },
  ]);
});

describe('its report', () => {
  test('has the figures, the ranking, and the words of a commune', () => {
    expect([report.code, report.err]).toEqual([0, '']);
    const { indicators, rankings, text } = JSON.parse(report.out) as {
      readonly indicators: readonly { readonly id: string; readonly value: number | null }[];
      readonly rankings: readonly { readonly units: readonly { readonly name: string }[] }[];
      readonly text: readonly string[];
    };
    const value = (id: string) => indicators.find((one) => one.id === id)?.value;
    expect(
      ['fund.balance.amount', 'pledge.open.amount', 'fund.perhead.amount', 'members.share'].map(
        value,
      ),
    ).toEqual([79_802_000, 7_000_000, 17_622, 4809]);
    expect(rankings.map(({ units }) => units[0]?.name)).toEqual([
      'Tổ dân phố 1',
      'Trường THCS Bình Yên',
    ]);
    expect(text.join('\n')).not.toMatch(/Thành hội|xã, phường(?!, thị trấn)/u);
  });

  test('writes its sheets in front of the workbook’s own', async () => {
    expect(written.titles.slice(0, 6)).toEqual([
      'Tổng hợp',
      'Danh sách ủng hộ',
      'Danh sách khen thưởng',
      'Công khai thu chi',
      'Xếp hạng thi đua',
      'Thiết lập',
    ]);
  });

  test('discloses what came in, what it was used for, and what is left, as they add up', async () => {
    const rows = written.values('Công khai thu chi');
    const amountOf = (name: string) => Number(rows.find((row) => row[1] === name)?.[2]);
    expect(
      ['Số dư đầu kỳ', 'Tổng thu trong kỳ', 'Tổng chi trong kỳ', 'Số dư cuối kỳ'].map(amountOf),
    ).toEqual([49_250_000, 53_302_000, 22_750_000, 79_802_000]);
    expect(
      amountOf('Số dư đầu kỳ') + amountOf('Tổng thu trong kỳ') - amountOf('Tổng chi trong kỳ'),
    ).toBe(amountOf('Số dư cuối kỳ'));
    // It names nobody, and what was promised is no income.
    expect(JSON.stringify(rows)).not.toMatch(/Chè Bình Yên|Ma Đình Khoa|31000000/);
  });

  test('is a Word file with the promises beside what came in', () => {
    const { text } = readWord(readFileSync(at('ra.docx')));
    const words = JSON.stringify(text);
    expect(words).toContain('đến cuối kỳ đã nhận 24 triệu đồng');
    expect(words).toContain('Ma Văn Lý');
    expect(words).not.toContain('XẾP HẠNG');
  });

  test('leads from what was spent, and from what came in on promises, back to rows', async () => {
    const session = openSession(await openXlsx(readFileSync(at('ra.xlsx'))));
    const trace = (indicator: string, ward: string | null) =>
      session.addon.callFromClient('traceFigure', [
        { figure: { indicator, ward, from: '2026-01-01', to: '2026-06-30' }, today: '2026-07-05' },
      ]);
    expect(trace('spend.total.amount', null)).toMatchObject({
      ok: true,
      value: 22_750_000,
      rowCount: 5,
      rows: [{ sheet: 'Chi quỹ', value: 9_600_000 }, {}, {}, {}, {}],
    });
    expect(trace('pledge.received.amount', null)).toMatchObject({
      ok: true,
      value: 24_000_000,
      rows: [
        { sheet: 'Cam kết', name: 'Công ty TNHH Chè Bình Yên', value: 12_000_000 },
        { name: 'Ông Ma Đình Khoa', value: 2_000_000 },
        { name: 'Hội đồng hương Bình Yên tại Hà Nội', value: 10_000_000 },
      ],
    });
    // A balance is made of what came in and what went out.
    expect(trace('fund.balance.amount', 'BY12')).toMatchObject({ ok: true, value: 1_740_000 });
  });
});

test('the form of the fund is filled in', async () => {
  const options = ['--form', 'quy', '--out', at('quy.xlsx'), ...day];
  expect(await khuyenhoc('report', at('xa.xlsx'), ...options)).toMatchObject({ code: 0, err: '' });
  const rows = (await readXlsx(at('quy.xlsx'))).values('Biểu 3 Quỹ Khuyến học');
  expect(rows.find(([, name]) => name === 'Tồn cuối kỳ')?.[2]).toBe(79_802_000);
  expect(rows.find(([, name]) => name === 'Trường THCS Bình Yên')?.slice(2, 6)).toEqual([
    2_175_000, 0, 2_175_000, 15,
  ]);
});
