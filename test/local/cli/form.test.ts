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
      ['Mã', 'Tên'],
      ['01840', 'Phường Đức Xuân'],
      ['01849', 'Xã Dương Quang'],
      ['01852', 'Xã Nông Thượng'],
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
