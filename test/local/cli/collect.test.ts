/** `gather`: the wards' Excel files taken into the city's workbook; what cannot be is named, the others go on. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const city = at('so-thanh-hoi.xlsx');
const out = at('da-thu.xlsx');
const today = ['--today', '2017-07-01'];

const headings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];
const gift = (ward: string, donor: string, amount: string | number) => [
  day('15/5/2017'),
  'Chi hội',
  ward,
  donor,
  'Cá nhân',
  amount,
];
const ward = 'Phường Đức Xuân';
const other = 'Xã Dương Quang';

interface Told {
  readonly ok: boolean;
  readonly written: boolean;
  readonly wards: readonly {
    readonly path: string;
    readonly ok: boolean;
    readonly code: string;
    readonly added?: number;
    readonly error?: { readonly code: string };
  }[];
}

beforeAll(async () => {
  await writeXlsx(city, {
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên'],
      ['01840', ward],
      ['01849', other],
    ],
    Quỹ: [headings, gift('', 'Sở Giáo dục', 9_000_000)],
  });
  await writeXlsx(at('duc-xuan.xlsx'), {
    Quỹ: [headings, gift(ward, '=1+1', 500_000), gift(ward, 'B', 700_000)],
  });
  await writeXlsx(at('tep-2.xlsx'), { Quỹ: [headings, gift(other, 'C', '1tr5')] });
  await writeXlsx(at('khong-ro.xlsx'), { Quỹ: [headings] });
  writeFileSync(at('ban-sao.xlsx'), readFileSync(at('duc-xuan.xlsx')));
  writeFileSync(at('ghi-chu.xlsx'), 'không phải sổ');
});

const gather = (...argv: readonly string[]) => khuyenhoc('gather', city, ...argv, ...today);

describe('gather', () => {
  test('takes the good files in, names the others, and changes no input', async () => {
    const inputs = [city, at('duc-xuan.xlsx'), at('tep-2.xlsx')].map((path) => readFileSync(path));
    const names = ['duc-xuan', 'tep-2', 'khong-ro', 'ban-sao', 'ghi-chu', 'khong-co'];
    const paths = names.map((name) => at(`${name}.xlsx`));
    const { code, out: said } = await gather(...paths, '--out', out, '--json');
    expect(code).toBe(1);
    const told = JSON.parse(said) as Told;
    expect(told).toMatchObject({ ok: false, written: true });
    expect(told.wards.map((each) => [each.code, each.added ?? each.error?.code])).toEqual([
      ['01840', 2],
      ['01849', 1],
      ['', 'ward-file-unrecognised'],
      ['', 'file-given-twice'],
      ['', 'file-not-xlsx'],
      ['', 'file-missing'],
    ]);
    expect(told.wards.map(({ path }) => path)).toEqual(paths);
    const file = await readXlsx(out);
    expect(file.values('Quỹ').map((row) => [row[3], row[5], row[6]])).toEqual([
      ['Người ủng hộ', 'Số tiền', 'Nguồn'],
      ['Sở Giáo dục', 9_000_000, undefined],
      ['=1+1', 500_000, '01840'],
      ['B', 700_000, '01840'],
      ['C', '1tr5', '01849'],
    ]);
    expect(file.values('Tình hình nộp').map((row) => [row[1], row[3], row[4], row[5]])).toEqual([
      ['Mã', 'Trạng thái', 'Số dòng', 'Số lỗi'],
      ['01840', 'đã thu', 2, 0],
      ['01849', 'có lỗi', 1, 1],
    ]);
    expect([city, at('duc-xuan.xlsx'), at('tep-2.xlsx')].map((path) => readFileSync(path))).toEqual(
      inputs,
    );
  });

  test('into what it wrote: nothing is doubled', async () => {
    const again = at('lan-2.xlsx');
    const files = [at('duc-xuan.xlsx'), at('tep-2.xlsx')];
    await gather(...files, '--out', out);
    const { code, out: said } = await khuyenhoc('gather', out, ...files, '--out', again, ...today);
    expect(code).toBe(1);
    expect(said).toContain('duc-xuan.xlsx (Phường Đức Xuân): 2 dòng, 0 lỗi; thêm 0, sửa 0, bỏ 0');
    expect(said).toMatch(
      /tep-2\.xlsx \(Xã Dương Quang\): 1 dòng, 1 lỗi.*\n.*\n +! Trang “Quỹ”, dòng 2/,
    );
    const rows = async (path: string) => (await readXlsx(path)).values('Quỹ');
    expect(await rows(again)).toEqual(await rows(out));
  });

  test('exits 0 where all is taken in without errors', async () => {
    expect((await gather(at('duc-xuan.xlsx'), '--out', out)).code).toBe(0);
  });

  test('--dry-run shows what would be added, changed and removed, and writes nothing', async () => {
    const path = at('thu.xlsx');
    const { code, out: said } = await gather(at('duc-xuan.xlsx'), '--out', path, '--dry-run');
    expect(code).toBe(0);
    expect(said).toMatch(/sẽ thêm 2, sửa 0, bỏ 0 dòng/);
    expect(said).toMatch(/\+ Quỹ: Ngày thu: 15\/5\/2017; .*Người ủng hộ: B; .*Số tiền: 700000/);
    expect(said).toMatch(/Chưa ghi gì \(--dry-run\)\.$/);
    expect(existsSync(path)).toBe(false);
  });

  test('writes nothing where no file could be taken in', async () => {
    const path = at('khong.xlsx');
    const { code, err } = await gather(at('ghi-chu.xlsx'), '--out', path, '--english');
    expect(code).toBe(1);
    expect(err).toMatch(/No file could be taken in, so nothing was written\.$/);
    expect(existsSync(path)).toBe(false);
  });

  test.each<[string, readonly string[]]>([
    ['no ward is given', [city, '--out', out]],
    ['there is no --out', [city, at('duc-xuan.xlsx')]],
    ['the output is an input', [city, at('duc-xuan.xlsx'), '--out', at('duc-xuan.xlsx')]],
    ['the city is no workbook', [at('ghi-chu.xlsx'), at('duc-xuan.xlsx'), '--out', out]],
    ['the city has no wards', [at('duc-xuan.xlsx'), at('tep-2.xlsx'), '--out', out]],
  ])('cannot run where %s', async (_, argv) => {
    const { code, err } = await khuyenhoc('gather', ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(/[.)]|--help$/);
  });
});
