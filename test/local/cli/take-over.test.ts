/** `set-up` and `take-over` on files: what the menu does, without Google. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day, formula } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const bare = path('so-tay.xlsx');
const fresh = path('ban-sao.xlsx');
const old = path('so-cu.xlsx');

const tables = [
  'Thiết lập',
  'Xã phường',
  'Đăng ký',
  'Quỹ',
  'Chi quỹ',
  'Cam kết',
  'Khen thưởng',
  'Hoạt động',
  'Tổ chức Hội',
  'Nội dung báo cáo',
  'Chỉ tiêu',
  'Chỉ số',
  'Thi đua',
  'Danh mục',
];

beforeAll(async () => {
  await writeXlsx(bare, { 'Sổ tay': [['Việc cần làm'], ['Gọi chị Lan']] });
  await khuyenhoc('set-up', bare, '--out', fresh, '--vietnamese', '--today', '2017-07-05');
  await writeXlsx(old, {
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
    ],
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Người nhập'],
      [day('15/02/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn Thắng', 'chị Lan'],
    ],
    Quỹ: [
      ['QUỸ KHUYẾN HỌC (ĐVT: nghìn đồng)'],
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền', 'Gấp đôi'],
      [day('04/5/2017'), 'Thành hội', 'A', 'Cá nhân', '500.000', formula('=1000*2', 2000)],
    ],
    'Sổ tay': [['ghi riêng']],
  });
});

describe('set-up', () => {
  test('makes the sheets in a workbook that has none of ours, and keeps what it has', async () => {
    const { titles, spreadsheet, values } = await readXlsx(fresh);
    expect(titles).toEqual(['Sổ tay', ...tables]);
    expect(values('Sổ tay')).toEqual([['Việc cần làm'], ['Gọi chị Lan']]);
    expect(spreadsheet.properties).toMatchObject({ locale: 'vi_VN' });
    expect(values('Thiết lập')).toContainEqual(expect.arrayContaining(['Phiên bản mẫu']));
  });

  test('again: nothing is missing, nothing is doubled', async () => {
    const out = path('lan-hai.xlsx');
    const said = await khuyenhoc('set-up', fresh, '--out', out, '--json');
    expect(JSON.parse(said.out)).toMatchObject({ ok: true, made: [], added: [], leftAlone: [] });
    const [first, second] = [await readXlsx(fresh), await readXlsx(out)];
    for (const title of first.titles) expect(second.values(title)).toEqual(first.values(title));
    const rules = ({ spreadsheet }: typeof first) =>
      (spreadsheet.sheets ?? []).map(({ conditionalFormats = [] }) => conditionalFormats.length);
    expect(rules(second)).toEqual(rules(first));
  });

  test('needs somewhere to write', async () => {
    const said = await khuyenhoc('set-up', bare);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('--out');
  });
});

describe('take-over', () => {
  const out = path('so-moi.xlsx');

  test('--dry-run tells what would come and writes nothing', async () => {
    const said = await khuyenhoc('take-over', fresh, old, '--out', out, '--dry-run');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Đăng ký: sổ cũ 1 dòng, nhận thêm 1');
    expect(said.out).toContain('kèm cột tự thêm: “Người nhập”');
    expect(said.out).toContain('Còn ở sổ cũ: Sổ tay.');
    expect(said.out).toContain('Chưa ghi gì');
    expect(existsSync(out)).toBe(false);
  });

  test('writes the new workbook: rows, their own columns, a sheet with its own layout', async () => {
    const before = [readFileSync(fresh), readFileSync(old)];
    expect(await khuyenhoc('take-over', fresh, old, '--out', out)).toMatchObject({
      code: 0,
      err: '',
    });
    expect([readFileSync(fresh), readFileSync(old)]).toEqual(before);
    const { titles, values, spreadsheet } = await readXlsx(out);
    expect(titles).toEqual(['Sổ tay', ...tables]);
    const [headings = [], row = []] = values('Đăng ký');
    expect(row[headings.indexOf('Người nhập')]).toBe('chị Lan');
    expect(row[headings.indexOf('Tên đăng ký')]).toBe('Nông Văn Thắng');
    expect(values('Quỹ').map(([first]) => first)).toEqual([
      'QUỸ KHUYẾN HỌC (ĐVT: nghìn đồng)',
      'Ngày thu',
      42859,
    ]);
    const fund = spreadsheet.sheets?.find(({ properties }) => properties?.title === 'Quỹ');
    expect(values('Quỹ')[2]?.[5]).toBe(2000);
    expect(fund?.properties?.gridProperties?.frozenRowCount).toBe(2);
  });

  test('the result is in order: it can be set up, checked and taken over again without a change', async () => {
    const again = path('lai.xlsx');
    const said = await khuyenhoc('take-over', out, old, '--out', again, '--json');
    const { sheets, kept } = JSON.parse(said.out) as {
      sheets: { added: number; filled: number }[];
      kept: unknown[];
    };
    expect(sheets.map(({ added, filled }) => added + filled)).toEqual(sheets.map(() => 0));
    expect(kept).toEqual([]);
    const [first, second] = [await readXlsx(out), await readXlsx(again)];
    for (const title of first.titles) expect(second.values(title)).toEqual(first.values(title));
    const { err } = await khuyenhoc('validate', again, '--json', '--today', '2017-07-05');
    expect(err).toBe('');
  });

  test('a file that is not ours: one sentence, nothing written', async () => {
    const target = path('khong.xlsx');
    const said = await khuyenhoc('take-over', fresh, bare, '--out', target, '--json');
    expect(said.code).toBe(2);
    expect(JSON.parse(said.out)).toMatchObject({ error: { code: 'take-over-not-ours' } });
    expect(said.err).toContain('không có trang nào của Sổ Khuyến học');
    expect(existsSync(target)).toBe(false);
  });
});
