/** `report SETTINGS.xlsx --from duckdb:FILE`: nation, province and communes from what was published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { day, type TestCell } from '../../core/book-of';
import { bookOfWard, halfYear } from '../warehouse/books';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

type Rows = readonly (readonly TestCell[])[];

const heading = ['Mã', 'Tên', 'Thuộc', 'Hiệu lực từ', 'Hiệu lực đến'];
const tree: Rows = [
  heading,
  ['VN', 'Toàn quốc', '', '', ''],
  ['06', 'Tỉnh Bắc Kạn', 'VN', '', day('30/6/2025')],
  ['19', 'Tỉnh Thái Nguyên', 'VN', '', ''],
  ['01840', 'Phường Đức Xuân', '06', '', day('30/6/2025')],
  ['01843', 'Phường Phùng Chí Kiên', '06', '', day('30/6/2025')],
  ['05455', 'Phường Đồng Quang', '19', '', ''],
];
const settings: Rows = [...halfYear, ['Tên Hội', 'Hội Khuyến học Việt Nam']];

const folder = temporaryFolder();
const warehouse = `duckdb:${join(folder, 'kho.duckdb')}`;
const at = (name: string) => join(folder, name);
const today = ['--today', '2017-07-01'];

beforeAll(async () => {
  const ducXuan = bookOfWard({
    families: [3, 4],
    donors: ['Hà Thị Lan', 'Bà Hà Thị Lan', 'Lý Văn Bảo'],
  });
  await writeXlsx(at('Bắc Kạn.xlsx'), ducXuan);
  const dongQuang = bookOfWard({
    families: [20],
    ward: 'Phường Đồng Quang',
    donors: ['Hà Thị Lan'],
  });
  await writeXlsx(at('Thái Nguyên.xlsx'), {
    ...dongQuang,
    'Xã phường': [
      ['Mã', 'Tên'],
      ['05455', 'Phường Đồng Quang'],
    ],
  });
  await writeXlsx(at('thiết lập.xlsx'), { 'Thiết lập': settings, 'Cây đơn vị': tree });
  const sources = [at('Bắc Kạn.xlsx'), at('Thái Nguyên.xlsx')];
  const { code, err } = await khuyenhoc('publish', ...sources, '--to', warehouse, ...today);
  if (code !== 0) throw new Error(err);
});

interface Json {
  readonly indicators: readonly {
    readonly id: string;
    readonly value: number;
    readonly byWard: Readonly<Record<string, number>>;
  }[];
  readonly reporting: readonly unknown[];
  readonly text: readonly string[];
}

async function reported(...argv: readonly string[]) {
  const out = at('ra.xlsx');
  const {
    code,
    out: text,
    err,
  } = await khuyenhoc(
    'report',
    at('thiết lập.xlsx'),
    '--from',
    warehouse,
    '--out',
    out,
    '--json',
    ...argv,
    ...today,
  );
  if (code !== 0) throw new Error(err);
  const json = JSON.parse(text) as Json;
  const figure = (id: string) => {
    const { value, byWard } = json.indicators.find((one) => one.id === id) ?? {};
    return [value, byWard];
  };
  return { json, figure, out, err };
}

describe('one level a report', () => {
  test('the nation: provinces are told apart, and gifts go to the associations that had them', async () => {
    const { figure, json, out } = await reported();
    expect(figure('registered.family')).toEqual([27, { '06': 7, '19': 20 }]);
    expect(figure('fund.city.amount')).toEqual([400_000, { '06': 300_000, '19': 100_000 }]);
    // Hà Thị Lan of two associations is two donors: names are keys, told apart by source.
    expect(figure('fund.city.donors')).toEqual([3, { '06': 2, '19': 1 }]);
    expect(json.reporting).toEqual([
      {
        code: '06',
        name: 'Tỉnh Bắc Kạn',
        expected: 2,
        missing: [{ code: '01843', name: 'Phường Phùng Chí Kiên' }],
      },
      { code: '19', name: 'Tỉnh Thái Nguyên', expected: 1, missing: [] },
    ]);
    const { titles, values } = await readXlsx(out);
    expect(titles).toEqual(['Tổng hợp', 'Thiết lập', 'Cây đơn vị']);
    const cells = values('Tổng hợp').flat();
    expect(cells).toEqual(
      expect.arrayContaining([
        'Biểu 1. Số đăng ký danh hiệu theo tỉnh, thành phố',
        'Tỉnh, thành phố',
        'HỘI KHUYẾN HỌC VIỆT NAM',
        'Tỷ lệ nộp',
      ]),
    );
    expect(cells.join('\n')).not.toContain('theo xã, phường');
  });

  test('a province: communes, and what is its own', async () => {
    const { figure, out } = await reported('--unit', '06', '--doc', at('ra.docx'));
    expect(figure('registered.family')).toEqual([7, { '01840': 7, '01843': 0 }]);
    expect(figure('fund.city.donors')).toEqual([2, { '01840': 0, '01843': 0, '': 2 }]);
    expect(existsSync(at('ra.docx'))).toBe(true);
    expect((await readXlsx(out)).values('Tổng hợp').flat()).toContain('Xã, phường');
  });

  test('what the workbook has in Tổng hợp by hand stays', async () => {
    await writeXlsx(at('có sẵn.xlsx'), {
      'Thiết lập': settings,
      'Cây đơn vị': tree,
      'Tổng hợp': [['Của tôi']],
    });
    const { code, out } = await khuyenhoc(
      'report',
      at('có sẵn.xlsx'),
      '--from',
      warehouse,
      '--out',
      at('ra2.xlsx'),
      ...today,
    );
    expect([code, out]).toEqual([0, expect.stringContaining('(trang “Tổng hợp (2)”)')]);
    expect((await readXlsx(at('ra2.xlsx'))).values('Tổng hợp')).toEqual([['Của tôi']]);
  });
});

describe('what cannot be reported says so, with exit code 2, and writes nothing', () => {
  const refusedWith = async (rows: Rows, ...argv: readonly string[]) => {
    const path = await writeXlsx(at('sai.xlsx'), { 'Thiết lập': settings, 'Cây đơn vị': rows });
    const out = at('không ghi.xlsx');
    const { code, err } = await khuyenhoc(
      'report',
      path,
      '--from',
      warehouse,
      '--out',
      out,
      ...argv,
      ...today,
    );
    expect([code, existsSync(out), err.split('\n').length]).toEqual([2, false, 1]);
    return err;
  };
  const without = (code: string) => tree.filter(([first]) => first !== code);

  test.each<readonly [string, Rows, readonly string[], RegExp]>([
    ['a unit that the tree lacks', without('05455'), [], /05455 \(Thái Nguyên.xlsx: không có\)/],
    [
      'a unit that is not valid on the last day',
      [...without('05455'), ['05455', 'Phường Đồng Quang', '19', day('01/7/2025'), '']],
      [],
      /05455 \(Thái Nguyên.xlsx: không còn hoặc chưa có hiệu lực\)/,
    ],
    ['a unit above that is none', without('06'), [], /dòng 4: cấp trên mã 06 không có/],
    ['a code twice', [...tree, ['19', 'Tỉnh khác', 'VN']], [], /dòng 8: mã 19 có hai dòng/],
    ['a circle', [heading, ['A', 'Một', 'B'], ['B', 'Hai', 'A']], [], /dòng 2: .*vòng/],
    ['no day', [...tree, ['20', 'Tỉnh X', 'VN', 'năm ngoái']], [], /“năm ngoái” không phải/],
    ['two on top', [...tree, ['99', 'Nước khác', '']], [], /VN Toàn quốc, 99 Nước khác/],
    ['an unknown --unit', tree, ['--unit', '77'], /mã “77”/],
    ['a --unit without any below', tree, ['--unit', '01840'], /không có đơn vị cấp dưới/],
    [
      'a period that was not published',
      tree,
      ['--from', '2018-01-01', '--to', '2018-06-30'],
      /6 tháng đầu năm 2018.*Các kỳ đã có: 6 tháng đầu năm 2017/,
    ],
    ['two warehouses', tree, ['--from', 'duckdb:khác'], /một kho/],
    ['lists', tree, ['--lists'], /--lists/],
  ])('%s', async (_, rows, argv, words) => {
    expect(await refusedWith(rows, ...argv)).toMatch(words);
  });

  test('of one province alone, units of others need not be known', async () => {
    const path = await writeXlsx(at('tỉnh.xlsx'), {
      'Thiết lập': settings,
      'Cây đơn vị': [heading, ['06', 'Tỉnh Bắc Kạn', ''], ...tree.slice(4, 6)],
    });
    const argv = ['report', path, '--from', warehouse, '--out', at('tỉnh ra.xlsx'), ...today];
    expect((await khuyenhoc(...argv)).err).toContain('05455');
    expect((await khuyenhoc(...argv, '--unit', '06')).code).toBe(0);
  });

  test('no tree, and no warehouse', async () => {
    const path = await writeXlsx(at('trống.xlsx'), { 'Thiết lập': settings });
    const from = (place: string) =>
      khuyenhoc('report', path, '--from', place, '--out', at('x.xlsx'), ...today);
    expect((await from(warehouse)).err).toContain('thiếu trang “Cây đơn vị”');
    const full = at('thiết lập.xlsx');
    const none = await khuyenhoc('report', full, '--from', 'duckdb:không.duckdb', '--out', at('x'));
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('chưa có')]);
    expect(existsSync('không.duckdb')).toBe(false);
  });
});
