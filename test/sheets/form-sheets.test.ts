/** Forms as sheets of the workbook, on a store with Google's semantics: found, added, and filled in as copies. */
import { describe, expect, test } from '@jest/globals';
import { addForm, fillFormSheet, listForms } from '../../src/core/commands/form/form-sheets';
import { usualForms } from '../../src/core/commands/form/usual-forms';
import { day, formula, serial, type TestCell } from '../core/book-of';
import { runOnStore, spreadsheetId, storeOf, titlesOf, valuesOf } from './run-on-store';

const today = serial('05/7/2026');

type Rows = readonly (readonly TestCell[])[];

const book = (forms: Readonly<Record<string, Rows>> = {}) =>
  storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Hội xã'],
      ['Tên Hội', 'Hội Khuyến học xã Bình Yên'],
      ['Từ ngày', day('01/01/2026')],
      ['Đến ngày', day('30/6/2026')],
    ],
    'Đơn vị': [
      ['Mã', 'Đơn vị', 'Số hộ'],
      ['T01', 'Thôn Đồng Tâm', 100],
      ['T02', 'Thôn Nà Bản', 80],
      ['T03', 'Thôn Bản Lanh', 60],
    ],
    'Đăng ký': [
      ['Ngày đăng ký', 'Đơn vị', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      [day('10/3/2026'), 'Thôn Đồng Tâm', 'Gia đình học tập', 'Các hộ', 90],
      [day('10/3/2026'), 'Thôn Nà Bản', 'Gia đình học tập', 'Các hộ', 20],
    ],
    ...forms,
  });

const form: Rows = [
  ['{{setting:Tên Hội}}', '', '', '{{period}}'],
  ['TT', 'Đơn vị', 'Gia đình', 'Tỷ lệ', 'Còn lại'],
  [1, '{{unit}}', '{{registered.family}}', '{{registered.family|share}}', formula('=100-D3', 100)],
  ['', 'Cộng', formula('=SUM(C3:C3)', 0), '{{registered.family|share}}'],
];

describe('a form', () => {
  const store = book({ 'Biểu tỉnh': form, 'Ghi chép': [['{không phải mã}']] });

  test('is found by its codes', () => {
    const { outcome } = runOnStore(store, listForms, { today });
    expect(outcome.ok && outcome.result.forms).toEqual(['Biểu tỉnh']);
  });

  test('is filled in as a copy behind it, in one write, and stays as it is', () => {
    const before = valuesOf(store, 'Biểu tỉnh');
    const input = { today, sheet: 'Biểu tỉnh', period: null };
    const { outcome, calls } = runOnStore(store, fillFormSheet, input);
    expect(outcome).toMatchObject({
      ok: true,
      result: { sheet: 'Đã điền Biểu tỉnh', periodName: '6 tháng đầu năm 2026', unknown: [] },
    });
    expect(calls.filter((kind) => kind === 'write')).toHaveLength(1);
    expect(valuesOf(store, 'Biểu tỉnh')).toEqual(before);
    const titles = titlesOf(store);
    expect(titles.indexOf('Đã điền Biểu tỉnh')).toBe(titles.indexOf('Biểu tỉnh') + 1);
    const { sheets = [] } = store.peek(spreadsheetId);
    const filled = sheets.find(({ properties }) => properties?.title === 'Đã điền Biểu tỉnh');
    const cells = (filled?.data?.[0]?.rowData ?? [])
      .slice(0, 6)
      .map(({ values = [] }) =>
        values.map(({ userEnteredValue: value }) => Object.values(value ?? {})[0] ?? ''),
      );
    expect(cells).toEqual([
      ['Hội Khuyến học xã Bình Yên', '', '', '6 tháng đầu năm 2026'],
      ['TT', 'Đơn vị', 'Gia đình', 'Tỷ lệ', 'Còn lại'],
      [1, 'Thôn Đồng Tâm', 90, 90, '=100-D3'],
      [2, 'Thôn Nà Bản', 20, 25, '=100-D4'],
      [3, 'Thôn Bản Lanh', 0, 0, '=100-D5'],
      ['', 'Cộng', '=SUM(C3:C5)', 45.83],
    ]);
  });

  test('is filled in again beside the first copy, and a copy is no form', () => {
    runOnStore(store, fillFormSheet, { today, sheet: 'Biểu tỉnh', period: null });
    expect(titlesOf(store)).toContain('Đã điền Biểu tỉnh (2)');
    const { outcome } = runOnStore(store, listForms, { today });
    expect(outcome.ok && outcome.result.forms).toEqual(['Biểu tỉnh']);
  });
});

test.each<[string, string, object]>([
  [
    '{{registered.famly}}',
    'form-code-unknown',
    { sheet: 'Biểu', cell: 'B1', code: 'registered.famly' },
  ],
  ['không có mã', 'form-without-codes', {}],
])('of a form with “%s” nothing is written', (cell, code, params) => {
  const store = book({ Biểu: [['', cell]] });
  const before = store.peek(spreadsheetId);
  const { outcome } = runOnStore(store, fillFormSheet, { today, sheet: 'Biểu', period: null });
  expect(outcome).toMatchObject({ ok: false, code, params });
  expect(store.peek(spreadsheetId)).toBe(before);
});

describe('the usual forms', () => {
  test.each(usualForms.map(({ name, title }) => [name, title]))('%s', (name, title) => {
    const store = book();
    expect(runOnStore(store, addForm, { today, name }).outcome).toMatchObject({
      result: { sheet: title },
    });
    const { outcome } = runOnStore(store, fillFormSheet, { today, sheet: title, period: null });
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    const values = valuesOf(store, outcome.result.sheet).flat();
    expect(values).toEqual(expect.arrayContaining(['Thôn Đồng Tâm', 'Thôn Bản Lanh']));
    expect(values.filter((value) => String(value).includes('{{'))).toEqual([]);
  });

  test('one that was changed is kept, and the new one stands beside it', () => {
    const store = book({ 'Biểu 3 Quỹ Khuyến học': [['của tôi']] });
    const { outcome } = runOnStore(store, addForm, { today, name: 'quy' });
    expect(outcome).toMatchObject({ result: { sheet: 'Biểu 3 Quỹ Khuyến học (2)' } });
    expect(valuesOf(store, 'Biểu 3 Quỹ Khuyến học')).toEqual([['của tôi']]);
  });

  test('one that there is not is told of', () => {
    expect(runOnStore(book(), addForm, { today, name: 'biểu 9' }).outcome).toMatchObject({
      ok: false,
      code: 'form-unknown',
    });
  });
});
