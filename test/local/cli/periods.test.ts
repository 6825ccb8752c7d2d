/** `close` and `reopen`: from one file to the next, and the next year's report compared with what was closed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day, type TestCell } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);
const input = path('so.xlsx');
const closed = path('da-chot.xlsx');

const gift = (date: string, amount: TestCell): readonly TestCell[] => [
  day(date),
  'Chi hội',
  'Phường Đức Xuân',
  `Hà Văn ${date}`,
  'Cá nhân',
  amount,
];

const sheets = (amount: TestCell) => ({
  'Thiết lập': [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2016')],
    ['Đến ngày', day('30/6/2016')],
  ],
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: [
    ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
    gift('15/5/2016', 300_000),
    gift('16/5/2016', amount),
    gift('15/5/2017', 500_000),
  ],
});

beforeAll(async () => {
  await writeXlsx(input, sheets(200_000));
});

describe('close', () => {
  test('writes a copy with the history and the kept report, and leaves its input alone', async () => {
    const before = readFileSync(input);
    const said = await khuyenhoc(
      'close',
      input,
      '--out',
      closed,
      '--who',
      'Bà Tư',
      '--today',
      '2016-07-05',
    );
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Đã chốt kỳ 6 tháng đầu năm 2016');
    expect(readFileSync(input).equals(before)).toBe(true);
    const file = await readXlsx(closed);
    expect(file.titles).toEqual([
      'Thiết lập',
      'Xã phường',
      'Quỹ',
      'Lịch sử kỳ',
      'TH 6 tháng đầu năm 2016',
    ]);
    expect(file.values('Lịch sử kỳ').find((row) => row[3] === 'fund.chapter.amount')).toMatchObject(
      {
        5: '',
        6: 500_000,
        7: 'Đã chốt',
        10: 'Bà Tư',
      },
    );
  });

  test('the next year’s report is compared with it', async () => {
    const days = ['--from', '2017-01-01', '--to', '2017-06-30'];
    const { out } = await khuyenhoc(
      'report',
      closed,
      '--out',
      path('2017.xlsx'),
      ...days,
      '--json',
    );
    const { indicators } = JSON.parse(out) as { indicators: { id: string; previous: number }[] };
    expect(indicators.find(({ id }) => id === 'fund.chapter.amount')).toMatchObject({
      value: 500_000,
      previous: 500_000,
    });
  });

  test('the closed rows as they were: validate has nothing to say', async () => {
    const { code, out } = await khuyenhoc('validate', closed, '--json', '--today', '2016-07-06');
    expect(code).toBe(0);
    const { issues } = JSON.parse(out) as { issues: { code: string }[] };
    expect(issues.filter((issue) => issue.code.startsWith('closed-'))).toEqual([]);
  });

  test('twice: says when and by whom it was closed, and writes nothing', async () => {
    const twice = await khuyenhoc('close', closed, '--out', path('hai-lan.xlsx'), '--json');
    expect(twice.code).toBe(1);
    expect(twice.err).toMatch(/đã được chốt lúc 05\/7\/2016 \d\d:\d\d:\d\d \(Bà Tư\)/);
    expect(JSON.parse(twice.out)).toMatchObject({ ok: false, error: { code: 'period-closed' } });
    expect(existsSync(path('hai-lan.xlsx'))).toBe(false);
  });

  test('errors stand: refused without a reason, done with one', async () => {
    const faulty = await writeXlsx(path('loi.xlsx'), sheets('hai trăm'));
    const out = path('loi-chot.xlsx');
    expect((await khuyenhoc('close', faulty, '--out', out)).err).toContain('còn 1 lỗi');
    expect(existsSync(out)).toBe(false);
    const done = await khuyenhoc('close', faulty, '--out', out, '--reason', 'Chờ xác minh');
    expect(done).toMatchObject({ code: 0 });
    expect((await readXlsx(out)).values('Lịch sử kỳ')[1]?.[8]).toBe('Chờ xác minh');
  });

  test.each([
    ['half a period', ['--from', '2016-01-01'], 2, 'phải đi cùng nhau'],
    ['a reversed one', ['--from', '2016-06-30', '--to', '2016-01-01'], 2, 'bị đảo'],
    ['no day', ['--from', '2016-02-30', '--to', '2016-06-30'], 2, 'không phải là ngày'],
    ['one without rows', ['--from', '2010-01-01', '--to', '2010-06-30'], 1, 'không có dòng'],
  ])('%s', async (_, days, code, words) => {
    const said = await khuyenhoc('close', input, '--out', path('khong.xlsx'), ...days);
    expect(said.code).toBe(code);
    expect(said.err).toContain(words);
    expect(existsSync(path('khong.xlsx'))).toBe(false);
  });
});

describe('reopen', () => {
  test('needs a reason, and a closed period', async () => {
    expect((await khuyenhoc('reopen', closed, '--out', path('x.xlsx'))).code).toBe(2);
    const open = await khuyenhoc('reopen', input, '--out', path('x.xlsx'), '--reason', 'Sót phiếu');
    expect(open.code).toBe(1);
    expect(open.err).toContain('không có gì để mở lại');
  });

  test('keeps the closed figures and adds the reason; it can be closed again', async () => {
    const reopened = path('mo-lai.xlsx');
    const options = ['--reason', 'Sót phiếu', '--today', '2016-07-08'];
    expect((await khuyenhoc('reopen', closed, '--out', reopened, ...options)).code).toBe(0);
    const rows = (await readXlsx(reopened)).values('Lịch sử kỳ');
    expect(rows[rows.length - 1]).toMatchObject({ 7: 'Mở lại', 8: 'Sót phiếu' });
    expect(rows).toHaveLength((await readXlsx(closed)).values('Lịch sử kỳ').length + 1);
    const again = path('chot-lai.xlsx');
    expect((await khuyenhoc('close', reopened, '--out', again, '--today', '2016-07-09')).code).toBe(
      0,
    );
    expect((await readXlsx(again)).titles).toEqual((await readXlsx(closed)).titles);
  });
});
