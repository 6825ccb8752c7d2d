/** `new-year`: from a closed file to the next year's, whose report compares with it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day, type TestCell } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const input = path('2017.xlsx');
const closed = path('2017-da-chot.xlsx');
const next = path('2018.xlsx');

const settings = (...rows: readonly (readonly TestCell[])[]) => [['Mục', 'Giá trị'], ...rows];

const sheets = {
  'Thiết lập': settings(
    ['Tên Hội', 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ),
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'],
    [day('15/02/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Nông Văn Thắng'],
    [day('16/02/2017'), 'Phường Đức Xuân', 'Gia đình học tập', 'Hà Thị Tư'],
  ],
};

beforeAll(async () => {
  await writeXlsx(input, sheets);
  await khuyenhoc('close', input, '--out', closed, '--today', '2017-07-05');
});

describe('new-year', () => {
  test('writes a workbook that is in order, and leaves its input alone', async () => {
    const before = readFileSync(closed);
    const said = await khuyenhoc('new-year', closed, '--out', next, '--today', '2018-01-02');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Mang sang kỳ đã chốt: 6 tháng đầu năm 2017.');
    expect(readFileSync(closed).equals(before)).toBe(true);
    expect((await readXlsx(next)).titles).toEqual([
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
      'Lịch sử kỳ',
    ]);
    const checked = await khuyenhoc('validate', next, '--today', '2018-01-02');
    expect(checked).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Các trang số liệu chưa có dòng nào/),
    });
  });

  test('its report is compared with the year before', async () => {
    const { out } = await khuyenhoc('report', next, '--out', path('bc.xlsx'), '--json');
    const { period, indicators } = JSON.parse(out) as {
      period: { name: string };
      indicators: { id: string; value: number; previous: number | null }[];
    };
    expect(period.name).toBe('6 tháng đầu năm 2018');
    expect(indicators.find(({ id }) => id === 'registered.family')).toMatchObject({
      value: 0,
      previous: 2,
    });
  });

  test('--bring-forward adds last year’s registrations as proposals, which do not count', async () => {
    const out = path('2018-de-xuat.xlsx');
    const said = await khuyenhoc('new-year', closed, '--out', out, '--bring-forward', '--json');
    expect(JSON.parse(said.out)).toEqual({
      ok: true,
      year: 2018,
      carried: ['6 tháng đầu năm 2017'],
      open: [],
      leftBehind: { sheets: [], columns: [] },
      proposals: 2,
    });
    const names = (await readXlsx(out)).values('Đề xuất đăng ký lại').map((row) => row[4]);
    expect(names).toEqual(['Tên đăng ký', 'Nông Văn Thắng', 'Hà Thị Tư']);
    expect(await khuyenhoc('validate', out)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Các trang số liệu chưa có dòng nào/),
    });
  });

  test('names the columns and sheets that people added, and only those', async () => {
    const added = await writeXlsx(path('them.xlsx'), {
      ...sheets,
      'Đăng ký': [
        [...(sheets['Đăng ký'][0] ?? []), 'Người nhập', 'Nguồn', 'Kiểm tra', ''],
        ...sheets['Đăng ký'].slice(1).map((row) => [...row, 'Hà Thị Lan', '', '', 'x']),
      ],
      'Tổng hợp (2)': [['Báo cáo cũ']],
      'Lịch họp': [['Tháng', 'Việc']],
    });
    const out = path('2018-them.xlsx');
    expect((await khuyenhoc('new-year', added, '--out', out)).out).toContain(
      'Phần tự thêm vào sổ cũ, không mang sang: cột “Người nhập” (Đăng ký), trang “Lịch họp”. ',
    );
    const said = await khuyenhoc('new-year', added, '--out', out, '--english');
    expect(said.out).toContain('column “Người nhập” (Đăng ký), sheet “Lịch họp”');
  });

  test.each([
    ['onto its input', () => [closed, '--out', closed], 'trùng với tệp vào'],
    ['without --out', () => [closed], '--out'],
    [
      'from a file that is not there',
      () => [path('khong-co.xlsx'), '--out', next],
      'Không tìm thấy',
    ],
  ])('is refused %s', async (_, argv, words) => {
    const said = await khuyenhoc('new-year', ...argv());
    expect(said.code).toBe(2);
    expect(said.err).toContain(words);
  });

  test('is refused where the workbook has no period', async () => {
    const file = await writeXlsx(path('khong-ky.xlsx'), { ...sheets, 'Thiết lập': settings() });
    const said = await khuyenhoc('new-year', file, '--out', path('x.xlsx'));
    expect(said).toMatchObject({ code: 2 });
    expect(said.err).toContain('Chưa có kỳ báo cáo');
    expect(existsSync(path('x.xlsx'))).toBe(false);
  });
});
