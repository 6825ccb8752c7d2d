/** `split`: a workbook for each ward of the period, all of them or none. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fileNames } from '../../../src/local/cli/split';
import { day, type TestCell } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const folder = temporaryFolder();
const city = join(folder, 'thanh-pho.xlsx');
const out = join(folder, 'xa-phuong');

const settings: readonly (readonly TestCell[])[] = [
  ['Mục', 'Giá trị'],
  ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
];
/** With the unit that has the same code since 01/7/2025. */
const wards: readonly (readonly TestCell[])[] = [
  ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào', 'Email'],
  ['01840', 'Phường Đức Xuân', null, day('30/6/2025'), '01840', 'lan@gmail.com'],
  ['01849', 'Xã Dương Quang', null, day('30/6/2025'), '', ''],
  ['01840', 'Phường Đức Xuân', day('01/7/2025'), null, '', ''],
];

beforeAll(async () => {
  await writeXlsx(city, { 'Thiết lập': settings, 'Xã phường': wards, Quỹ: [] });
});

const ducXuan = join(out, '01840 Phường Đức Xuân.xlsx');

describe('split', () => {
  test('writes one file for each unit valid on the last day, and leaves the input alone', async () => {
    const before = readFileSync(city);
    const { code, out: said } = await khuyenhoc('split', city, '--out-dir', out, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toEqual({
      ok: true,
      period: { from: '2017-01-01', to: '2017-06-30', name: '6 tháng đầu năm 2017' },
      files: [
        { code: '01840', name: 'Phường Đức Xuân', file: ducXuan },
        { code: '01849', name: 'Xã Dương Quang', file: join(out, '01849 Xã Dương Quang.xlsx') },
      ],
    });
    expect(readdirSync(out).sort()).toEqual([
      '01840 Phường Đức Xuân.xlsx',
      '01849 Xã Dương Quang.xlsx',
    ]);
    expect(readFileSync(city).equals(before)).toBe(true);
  });

  test('each says whose it is, has its own unit, and tells what to do with a file', async () => {
    const { spreadsheet, titles, values } = await readXlsx(ducXuan);
    expect(titles[0]).toBe('Hướng dẫn');
    expect(spreadsheet.developerMetadata?.[0]).toMatchObject({
      metadataKey: 'khuyenhoc.ward',
      metadataValue: expect.stringMatching(/^[0-9a-f]{14}\.01840\.0\.2017$/),
    });
    expect(
      values('Xã phường')
        .slice(1)
        .map(([unitCode]) => unitCode),
    ).toEqual(['01840']);
    expect(values('Hướng dẫn').flat().join(' ')).toContain(
      'gửi tệp này cho Hội Khuyến học thành phố Bắc Kạn trước hạn',
    );
  });

  test('each is without findings', async () => {
    expect(await khuyenhoc('validate', ducXuan)).toMatchObject({ code: 0, err: '' });
  });

  test('a file that is in the way stops all, unless it may be replaced', async () => {
    const other = join(folder, 'khac');
    mkdirSync(other);
    const present = join(other, '01849 Xã Dương Quang.xlsx');
    writeFileSync(present, 'của tôi');
    const refused = await khuyenhoc('split', city, '--out-dir', other);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^Đã có “01849 Xã Dương Quang.xlsx”, .*--overwrite để thay thế. Chưa ghi gì.$/,
      ),
    });
    expect(readdirSync(other)).toHaveLength(1);
    expect(readFileSync(present, 'utf8')).toBe('của tôi');
    expect((await khuyenhoc('split', city, '--out-dir', other, '--overwrite')).code).toBe(0);
    expect(readdirSync(other)).toHaveLength(2);
    expect((await readXlsx(present)).titles[0]).toBe('Hướng dẫn');
  });

  test.each<[string, Record<string, readonly (readonly TestCell[])[]>, string]>([
    [
      'no name of the association',
      { 'Thiết lập': settings.filter(([item]) => item !== 'Tên Hội') },
      'Chưa có tên Hội',
    ],
    ['no period', { 'Thiết lập': settings.slice(0, 2) }, 'Chưa có kỳ báo cáo'],
    [
      'no unit on the last day',
      { 'Xã phường': [wards[0] ?? [], wards[3] ?? []] },
      'không có đơn vị nào còn hiệu lực ngày 30/6/2017',
    ],
    ['no list of wards', { 'Xã phường': [] }, 'dòng tiêu đề'],
  ])('%s: one sentence, and nothing written', async (_, rows, expected) => {
    const bad = join(temporaryFolder(), 'so.xlsx');
    await writeXlsx(bad, { 'Thiết lập': settings, 'Xã phường': wards, Quỹ: [], ...rows });
    const target = join(temporaryFolder(), 'ra');
    const { code, err } = await khuyenhoc('split', bad, '--out-dir', target);
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(() => readdirSync(target)).toThrow('ENOENT');
  });
});

test.each([
  [['01840', 'Phường Đức Xuân'], '01840 Phường Đức Xuân.xlsx'],
  [['01840', 'Phường Đức Xuân'.normalize('NFD')], '01840 Phường Đức Xuân.xlsx'],
  [['A/1', 'Xã: "Mới"?'], 'A-1 Xã- -Mới-.xlsx'],
  [['1', '../../etc'], '1 ..-..-etc.xlsx'],
  [['1', 'Xã A. . .'], '1 Xã A.xlsx'],
  [['1', 'X'.repeat(300)], `1 ${'X'.repeat(78)}.xlsx`],
])('%j is named safely', ([code = '', name = ''], expected) => {
  expect(fileNames([{ code, name }])).toEqual([expected]);
});

test('names that come to the same are told apart', () => {
  const wardsAlike = ['a/1', 'A:1', 'a|1'].map((code) => ({ code, name: 'Xã' }));
  expect(fileNames(wardsAlike)).toEqual(['a-1 Xã.xlsx', 'A-1 Xã (2).xlsx', 'a-1 Xã (3).xlsx']);
});
