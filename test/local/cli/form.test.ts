/** A form of the level above, filled by `report --form`: figures in their places, the layout kept. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { day, formula, type TestCell } from '../../core/book-of';
import { khuyenhoc, readXlsx, temporaryFolder, writeXlsx } from './run';

const may = day('15/5/2017');
const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

const family = (ward: string, quantity: number): readonly TestCell[] => [
  may,
  ward,
  'Gia đình học tập',
  `Chi hội ${quantity}`,
  quantity,
];

beforeAll(() =>
  writeXlsx(at('Sổ.xlsx'), {
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
      ['Tên cấp Hội', 'Thành hội'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [
      ['Mã', 'Tên', 'Số hộ'],
      ['01840', 'Phường Đức Xuân', 1600],
      ['01849', 'Xã Dương Quang', 400],
      ['01852', 'Xã Nông Thượng', 460],
    ],
    'Chỉ tiêu': [
      ['Năm', 'Chỉ số', 'Kế hoạch năm', 'Cùng kỳ năm trước'],
      [2017, 'Gia đình học tập', 100, 25],
    ],
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      family('Phường Đức Xuân', 1200),
      family('Xã Dương Quang', 30),
    ],
  }),
);

async function filled(form: Readonly<Record<string, readonly (readonly TestCell[])[]>>) {
  await writeXlsx(at('Biểu.xlsx'), form);
  const said = await khuyenhoc(
    'report',
    at('Sổ.xlsx'),
    '--form',
    at('Biểu.xlsx'),
    '--out',
    at('ra.xlsx'),
    '--overwrite',
    '--today',
    '2017-07-05',
  );
  return { ...said, read: () => readXlsx(at('ra.xlsx')) };
}

test.each<[TestCell, TestCell]>([
  ['{{registered.family}}', 1230],
  [' {{ registered.family }} ', 1230],
  ['Có {{registered.family}} gia đình', 'Có 1.230 gia đình'],
  ['{{registered.family|Đức Xuân}}', 1200],
  ['{{registered.family|phường đức xuân}}', 1200],
  ['{{registered.family|01849}}', 30],
  ['{{registered.family|Xã Nông Thượng}}', 0],
  ['{{registered.family|plan}}', 100],
  ['{{registered.family|previous}}', 25],
  ['{{registered.clan|plan}}', ''],
  ['{{registered.family|own}}', 0],
  ['{{registered.family|share}}', 50],
  ['Đạt {{registered.family|share}} số hộ', 'Đạt 50% số hộ'],
  ['{{award.pupil.count|persons}}', 0],
  ['{{unit:Số hộ}}', 2460],
  ['{{unit: số hộ }}', 2460],
  ['{{setting:Tên Hội}}', 'Hội Khuyến học thành phố Bắc Kạn'],
  ['Từ {{setting:từ ngày}}', 'Từ 01/01/2017'],
  ['{{period}}', '6 tháng đầu năm 2017'],
  ['{{registered.family}}/{{registered.family|plan}}', '1.230/100'],
  ['{không phải mã}', '{không phải mã}'],
])('%s', async (code, expected) => {
  const {
    code: exit,
    err,
    read,
  } = await filled({ Biểu: [['nhãn', code]], Khác: [['{{period}}']] });
  expect(exit).toBe(0);
  expect((await read()).values('Biểu')[0]?.[1] ?? '').toBe(expected);
  // What is not known is left blank, and told.
  expect(err).toBe(
    expected === ''
      ? 'Trang “Biểu”, ô B1 để trống: chưa có số liệu của mã “registered.clan|plan”.'
      : '',
  );
});

test('rows for units have their own shares and totals; the form keeps sums across a row', async () => {
  const { read } = await filled({
    Biểu: [
      [1, '{{unit}}', '{{unit:Số hộ}}', '{{registered.family|share}}', formula('=SUM(C1:C1)', 0)],
    ],
  });
  const { spreadsheet } = await read();
  const cells = (spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ userEnteredValue: value }) => Object.values(value ?? {})[0] ?? ''),
  );
  expect(cells.slice(0, 3)).toEqual([
    [1, 'Phường Đức Xuân', 1600, 75, '=SUM(C1:C1)'],
    [2, 'Xã Dương Quang', 400, 7.5, '=SUM(C2:C2)'],
    [3, 'Xã Nông Thượng', 460, 0, '=SUM(C3:C3)'],
  ]);
});

test('a form of the product is named, and one that there is not is told of', async () => {
  const argv = ['report', at('Sổ.xlsx'), '--out', at('biểu-2.xlsx'), '--today', '2017-07-05'];
  const { code, out } = await khuyenhoc(...argv, '--form', 'mo-hinh');
  expect([code, out.split('\n').at(-1)]).toEqual([
    0,
    `Đã ghi ${at('biểu-2.xlsx')} (theo biểu mẫu mo-hinh).`,
  ]);
  const rows = (await readXlsx(at('biểu-2.xlsx'))).values('Biểu 2 Mô hình học tập');
  expect(rows.find(([, name]) => name === 'Gia đình học tập')?.slice(2, 5)).toEqual([
    2460, 1230, 50,
  ]);
  expect(rows.find(([, name]) => name === 'Xã Dương Quang')?.slice(0, 3)).toEqual([
    2,
    'Xã Dương Quang',
    30,
  ]);
  const wrong = await khuyenhoc(...argv, '--form', 'mo-hinh-2', '--overwrite');
  expect(wrong).toMatchObject({
    code: 2,
    err: expect.stringMatching(/không có biểu mẫu “mo-hinh-2”.*to-chuc, mo-hinh, quy, khen-thuong/),
  });
});

test('a row for each unit: counted, with its own figures; sums grow, what is below moves', async () => {
  const { read } = await filled({
    Biểu: [
      ['TT', 'Đơn vị', 'Gia đình', 'Gấp đôi'],
      [1, '{{unit}}', '{{registered.family}}', formula('=C2*2', 0)],
      ['', 'Cộng', formula('=SUM(C2:C2)', 0), '{{registered.family}}'],
      ['', 'Ký tên'],
    ],
  });
  const { spreadsheet } = await read();
  const cells = (spreadsheet.sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ userEnteredValue: value }) => Object.values(value ?? {})[0] ?? ''),
  );
  expect(cells.slice(0, 6)).toEqual([
    ['TT', 'Đơn vị', 'Gia đình', 'Gấp đôi'],
    [1, 'Phường Đức Xuân', 1200, '=C2*2'],
    [2, 'Xã Dương Quang', 30, '=C3*2'],
    [3, 'Xã Nông Thượng', 0, '=C4*2'],
    ['', 'Cộng', '=SUM(C2:C4)', 1230],
    ['', 'Ký tên'],
  ]);
});

describe('nothing is written', () => {
  test.each<[string, TestCell, RegExp]>([
    ['a wrong code', '{{registered.famly}}', /trang “Biểu”, ô B1: không có mã “registered\.famly”/],
    ['a unit that there is not', '{{registered.family|Phường Lạ}}', /ô B1: .*Phường Lạ/],
    ['a unit outside of rows for units', 'x {{unit', /không có ô nào ghi mã/],
    ['a share of what has no whole', '{{fund.total.amount|share}}', /fund\.total\.amount\|share/],
    ['a column of units that there is not', '{{unit:Số xe}}', /mã “unit:Số xe”/],
    ['an item that there is not', '{{setting:Tên}}', /mã “setting:Tên”/],
    ['no code at all', 'trống', /Biểu mẫu không có ô nào ghi mã/],
  ])('%s', async (_, code, words) => {
    const form = { Biểu: [['', code]] };
    await writeXlsx(at('sai.xlsx'), form);
    const argv = ['report', at('Sổ.xlsx'), '--form', at('sai.xlsx'), '--out', at('không.xlsx')];
    const { code: exit, err, out } = await khuyenhoc(...argv, '--json');
    expect([exit, err.split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(words);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { message: err } });
    expect(existsSync(at('không.xlsx'))).toBe(false);
  });

  test.each([
    ['the form itself as output', '--out', 'Biểu.xlsx', /Biểu\.xlsx/],
    ['no output', '--json', '', /--out/],
  ])('%s', async (_, option, name, words) => {
    const rest = name === '' ? [] : [at(name)];
    const { code, err } = await khuyenhoc(
      'report',
      at('Sổ.xlsx'),
      '--form',
      at('Biểu.xlsx'),
      option,
      ...rest,
      '--overwrite',
    );
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

test('a form that someone laid out comes back with its styles, merges and parts', async () => {
  const sheets = {
    Biểu: [
      ['{{period}}', ''],
      ['{{unit}}', '{{registered.family}}'],
    ],
  };
  await filled(sheets);
  const form = await openXlsx(readFileSync(at('Biểu.xlsx')));
  const out = await openXlsx(readFileSync(at('ra.xlsx')));
  const titles = ({ spreadsheet }: typeof form) =>
    (spreadsheet.sheets ?? []).map(({ properties }) => properties?.title);
  expect(titles(out)).toEqual(titles(form));
  const formats = ({ spreadsheet }: typeof form, row: number) =>
    (spreadsheet.sheets?.[0]?.data?.[0]?.rowData?.[row]?.values ?? []).map(
      ({ userEnteredFormat }) => userEnteredFormat,
    );
  for (const row of [1, 2, 3]) expect(formats(out, row)).toEqual(formats(form, 1));
});
