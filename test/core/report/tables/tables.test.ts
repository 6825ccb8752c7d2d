import { describe, expect, test } from '@jest/globals';
import { noSettings } from '../../../../src/core/schema/settings';
import { bacKanValues, ward } from '../made-figures';
import { cellsOf, headingsOf, onlyTable, tables } from '../table-parts';

const oneWard = [ward('01840', 'Phường Đức Xuân')];

test('without figures there is no table', () => {
  expect(tables({})).toEqual([]);
  expect(tables({ wards: [] })).toEqual([]);
});

test('tables are numbered as they come', () => {
  const values = { 'registered.clan': 1, 'award.amount': 5, 'members.total': 9 };
  expect(tables({ values }).map(({ caption }) => caption)).toEqual([
    'Biểu 1. Số đăng ký danh hiệu theo xã, phường',
    'Biểu 2. Khen thưởng, học bổng theo đối tượng',
    'Biểu 3. Tuyên truyền, bồi dưỡng cán bộ, thi đua và tổ chức Hội',
  ]);
});

describe('titles by ward', () => {
  test('the four usual titles, and others that have a figure', () => {
    const usual = ['Gia đình học tập', 'Dòng họ học tập', 'Cộng đồng học tập', 'Đơn vị học tập'];
    const made = { values: { 'registered.clan': 10 }, wards: oneWard };
    expect(headingsOf(onlyTable(made))).toEqual(['STT', 'Xã, phường', ...usual]);
    expect(headingsOf(onlyTable({ values: { 'registered.commune': 1 }, wards: oneWard }))).toEqual([
      'STT',
      'Xã, phường',
      ...usual,
      'Cộng đồng học tập cấp xã',
    ]);
  });

  test('one ward', () => {
    const made = { values: { 'registered.clan': 10, 'registered.family': 8664 }, wards: oneWard };
    expect(cellsOf(onlyTable(made))).toEqual([
      [1, 'Phường Đức Xuân', 8664, 10, 0, 0],
      [null, 'Tổng cộng', 8664, 10, 0, 0],
    ]);
  });

  test('what belongs to no ward has a row of its own, in the word of the own level', () => {
    const made = { values: { 'registered.unit': 25 }, withoutWard: ['registered.unit'] };
    const settings = { ...noSettings, ownLevel: 'Tỉnh hội' };
    const rows = cellsOf(onlyTable({ ...made, wards: oneWard }, { settings }));
    expect(rows).toEqual([
      [1, 'Phường Đức Xuân', 0, 0, 0, 0],
      [2, 'Thuộc Tỉnh hội / không theo xã, phường', 0, 0, 0, 25],
      [null, 'Tổng cộng', 0, 0, 0, 25],
    ]);
    expect(cellsOf(onlyTable({ ...made, wards: [] }))).toHaveLength(2);
  });

  test('a half-year knows nothing of what was achieved', () => {
    expect(tables({ values: { 'achieved.family': 8512 } })).toEqual([]);
  });

  test('a year has both beside each other', () => {
    const values = { 'registered.family': 8664, 'achieved.family': 8512, 'achieved.citizen': 3 };
    const table = onlyTable({ values, wards: oneWard, to: '2017-12-31' });
    expect(headingsOf(table).slice(2, 4)).toEqual([
      'Gia đình học tập|Đăng ký',
      'Gia đình học tập|Đạt',
    ]);
    expect(headingsOf(table).slice(-2)).toEqual([
      'Công dân học tập|Đăng ký',
      'Công dân học tập|Đạt',
    ]);
    expect(cellsOf(table)[0]).toEqual([1, 'Phường Đức Xuân', 8664, 8512, 0, 0, 0, 0, 0, 0, 0, 3]);
  });

  test('300 wards', () => {
    const wards = Array.from({ length: 300 }, (_, order) => ward(String(order), `Xã ${order}`));
    const [table] = tables({ values: { 'registered.family': 8664 }, wards });
    const rows = table === undefined ? [] : cellsOf(table);
    expect(rows).toHaveLength(301);
    const sum = rows.slice(0, 300).reduce((total, cells) => total + Number(cells[2]), 0);
    expect(sum).toBe(8664);
  });
});

test('fund by ward adds up wards and chapters, not the own level', () => {
  const values = { ...bacKanValues, 'fund.ward.amount': 10, 'fund.chapter.amount': 7 };
  const table = tables({ values, wards: oneWard }).find(({ caption }) =>
    caption.includes('Chi hội'),
  );
  expect(table && headingsOf(table).slice(2)).toEqual([
    'Quỹ xã, phường|đồng',
    'Quỹ Chi hội|đồng',
    'Cộng|đồng',
  ]);
  expect(table && cellsOf(table)).toEqual([
    [1, 'Phường Đức Xuân', 10, 7, 17],
    [null, 'Tổng cộng', 10, 7, 17],
  ]);
});

test('awards and activities say the unit where the heading does not', () => {
  const made = { values: { 'award.amount': 1, 'members.total': 2 }, wards: oneWard };
  expect(tables(made).map((table) => headingsOf(table).slice(2))).toEqual([
    [
      'Khen thưởng giáo viên',
      'Khen thưởng học sinh',
      'Thi đỗ đại học|học sinh',
      'Học bổng|suất',
      'Tiền khen thưởng|đồng',
    ],
    [
      'Buổi tuyên truyền',
      'Lớp bồi dưỡng cán bộ',
      'Lượt cán bộ bồi dưỡng|lượt người',
      'Chi hội',
      'Hội viên',
      'Hội viên mới',
    ],
  ]);
});

test('every row has a cell for every column', () => {
  const made = { values: bacKanValues, to: '2017-12-31' };
  for (const { columns, rows } of tables(made)) {
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  }
});
