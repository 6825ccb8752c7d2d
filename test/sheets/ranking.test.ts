/** The ranked units on their sheet, and the way from their points back to rows, on a store with Google's semantics. */
import { describe, expect, test } from '@jest/globals';
import { report } from '../../src/core/commands/report/report';
import { reportJson } from '../../src/core/commands/report/report-json';
import { trace } from '../../src/core/commands/report/trace';
import { textOf } from '../../src/core/report/build-document';
import { day, serial, type TestCell } from '../core/book-of';
import { runOnStore, storeOf, titlesOf, valuesOf } from './run-on-store';

const today = serial('05/01/2027');
const on = day('10/3/2026');

type Rows = readonly (readonly TestCell[])[];

function made(to: string, criteria: Rows, more: Readonly<Record<string, Rows>> = {}) {
  const store = storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Hội xã'],
      ['Từ ngày', day('01/01/2026')],
      ['Đến ngày', day(to)],
    ],
    'Đơn vị': [
      ['Mã', 'Đơn vị', 'Loại', 'Số hộ'],
      ['T01', 'Thôn Đồng Tâm', 'Thôn', 100],
      ['T02', 'Thôn Nà Bản', 'Thôn', 80],
      ['TR1', 'Trường THCS Bình Yên', 'Trường học', ''],
    ],
    'Đăng ký': [
      ['Ngày đăng ký', 'Đơn vị', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      [on, 'Thôn Đồng Tâm', 'Gia đình học tập', 'Các hộ xóm trên', 30],
      [on, 'Thôn Đồng Tâm', 'Gia đình học tập', 'Các hộ xóm dưới', 15],
      [on, 'Thôn Nà Bản', 'Gia đình học tập', 'Các hộ Nà Bản', 60],
    ],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Đơn vị', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [on, 'Chi hội', 'Trường THCS Bình Yên', 'Bà Lý Thị Mỵ', 'Cá nhân', 500_000],
    ],
    ...(criteria.length > 0 && {
      'Thi đua': [
        ['Tiêu chí', 'Chỉ số', 'Điểm tối đa', 'Đạt tối đa khi', 'Áp dụng cho'],
        ...criteria,
      ],
    }),
    ...more,
  });
  const { outcome } = runOnStore(store, report, {
    today,
    period: null,
    exact: null,
    lists: false,
    strict: false,
    inTheWay: 'ask',
  });
  return { store, outcome };
}

const criteria: Rows = [
  ['Tỷ lệ hộ đăng ký', 'Gia đình học tập', 20, '75%', 'Thôn'],
  ['Vận động Quỹ', 'Tổng quỹ', 10, '1 triệu', ''],
];

describe('of a half-year', () => {
  const { store, outcome } = made('30/6/2026', criteria);
  const rows = valuesOf(store, 'Xếp hạng thi đua');
  const at = (name: string) => rows.findIndex((row) => row[1] === name);

  test('each figure stands beside its points, the best first, kinds with other criteria apart', () => {
    expect(rows.slice(at('Thôn Nà Bản') - 4).filter((row) => row.length > 0)).toMatchObject([
      ['Xếp hạng thi đua: Thôn'],
      ['STT', 'Thôn', 'Tỷ lệ hộ đăng ký', '', 'Vận động Quỹ', '', 'Tổng điểm (tối đa 30)', 'Hạng'],
      ['', '', 'Tỷ lệ', 'Điểm (tối đa 20)', 'Số liệu (đồng)', 'Điểm (tối đa 10)'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      [1, 'Thôn Nà Bản', 0.75, 20, 0, 0, 20, 1],
      [2, 'Thôn Đồng Tâm', 0.45, 12, 0, 0, 12, 2],
      ['Xếp hạng thi đua: Trường học'],
      ['STT', 'Trường học', 'Vận động Quỹ', '', 'Tổng điểm (tối đa 10)', 'Hạng'],
      ['', '', 'Số liệu (đồng)', 'Điểm (tối đa 10)'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Trường THCS Bình Yên', 500_000, 5, 5, 1],
      [expect.stringContaining('Tỷ lệ hộ đăng ký: 75%; Vận động Quỹ: 1.000.000 đồng.')],
      [expect.stringContaining('Nguồn: Sổ Khuyến học')],
    ]);
  });

  test.each([
    ['the points', 'D', null],
    ['the share', 'C', null],
  ])('%s lead to the rows of the figure', (_, column, printed) => {
    const cell = `${column}${at('Thôn Đồng Tâm') + 1}`;
    const { outcome: traced } = runOnStore(store, trace, {
      today,
      figure: { kind: 'cell', sheet: 'Xếp hạng thi đua', cell },
    });
    expect(traced.ok && traced.result).toMatchObject({
      labels: ['Gia đình học tập'],
      ward: 'Thôn Đồng Tâm',
      printed,
      value: 45,
      rows: [
        { sheet: 'Đăng ký', cell: 'E2', value: 30 },
        { sheet: 'Đăng ký', cell: 'E3', value: 15 },
      ],
    });
  });

  test('the sums and the ranks are no figures of rows', () => {
    const { outcome: traced } = runOnStore(store, trace, {
      today,
      figure: { kind: 'cell', sheet: 'Xếp hạng thi đua', cell: `G${at('Thôn Đồng Tâm') + 1}` },
    });
    expect(traced).toMatchObject({ ok: false, code: 'no-figure' });
  });

  test('it is told as JSON, and is no part of the paper that is signed', () => {
    if (!outcome.ok) throw new Error(outcome.code);
    expect(reportJson(outcome.result).rankings).toMatchObject([
      {
        kinds: 'Thôn',
        criteria: [{ name: 'Tỷ lệ hộ đăng ký', indicator: 'registered.family', points: 20 }, {}],
        units: [
          { code: 'T02', rank: 1, points: 20, marks: [{ value: 60, points: 20 }, { points: 0 }] },
          { code: 'T01', rank: 2, points: 12 },
        ],
      },
      { kinds: 'Trường học', units: [{ code: 'TR1', points: 5 }] },
    ]);
    expect(JSON.stringify(outcome.result.document)).not.toContain('XẾP HẠNG');
  });
});

test('a year’s paper has it as an annex, and names who leads', () => {
  const { outcome } = made('31/12/2026', criteria);
  if (!outcome.ok) throw new Error(outcome.code);
  const { document } = outcome.result;
  expect(document.blocks).toContainEqual({ kind: 'appendix', text: 'BẢNG XẾP HẠNG THI ĐUA' });
  expect(textOf(document)).toContain(
    'Chấm điểm thi đua (Thôn): dẫn đầu là Thôn Nà Bản (20 điểm). Chấm điểm thi đua (Trường học): dẫn đầu là Trường THCS Bình Yên (5 điểm).',
  );
});

test.each<[string, Rows]>([
  ['no criteria', []],
  ['a criterion that cannot be used', [['Quỹ', 'Tổng quỹ', 10, '90%', '']]],
])('with %s there is no such sheet', (_, rows) => {
  const { store } = made('30/6/2026', rows);
  expect(titlesOf(store)).not.toContain('Xếp hạng thi đua');
});

test('a sheet of that name that somebody made is asked about', () => {
  const { outcome } = made('30/6/2026', criteria, { 'Xếp hạng thi đua': [['của tôi']] });
  expect(outcome).toMatchObject({ ok: false, code: 'sheet-kept' });
});
