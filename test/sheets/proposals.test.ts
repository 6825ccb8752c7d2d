/** Proposals from a closed year before: who carried a change, the way to its rows, and into the text. */
import { expect, test } from '@jest/globals';
import { closePeriod } from '../../src/core/commands/periods/close-period';
import { addProposals } from '../../src/core/commands/report/add-proposals';
import { report } from '../../src/core/commands/report/report';
import { trace } from '../../src/core/commands/report/trace';
import { day, serial, type TestCell } from '../core/book-of';
import { runOnStore, storeOf, valuesOf } from './run-on-store';

const today = serial('05/7/2026');

const row = (on: string, unit: string, name: string, quantity: number): readonly TestCell[] => [
  day(on),
  unit,
  'Gia đình học tập',
  name,
  quantity,
];

/** Two half-years in one workbook, the first of them closed. */
function made() {
  const store = storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Hội xã'],
      ['Từ ngày', day('01/01/2026')],
      ['Đến ngày', day('30/6/2026')],
    ],
    'Đơn vị': [
      ['Mã', 'Đơn vị', 'Loại'],
      ['T01', 'Thôn Đồng Tâm', 'Thôn'],
      ['T02', 'Thôn Nà Bản', 'Thôn'],
      ['T03', 'Thôn Khau Cưởm', 'Thôn'],
    ],
    'Đăng ký': [
      ['Ngày đăng ký', 'Đơn vị', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      row('10/3/2025', 'Thôn Đồng Tâm', 'Các hộ Đồng Tâm', 60),
      row('10/3/2025', 'Thôn Nà Bản', 'Các hộ Nà Bản', 40),
      row('12/3/2026', 'Thôn Đồng Tâm', 'Các hộ Đồng Tâm', 30),
      row('12/3/2026', 'Thôn Nà Bản', 'Các hộ Nà Bản', 20),
      row('12/3/2026', 'Thôn Khau Cưởm', 'Các hộ Khau Cưởm', 10),
    ],
    'Nội dung báo cáo': [
      ['Mục', 'Nội dung'],
      ['Hạn chế', 'Kinh phí còn ít.'],
    ],
  });
  const closed = runOnStore(store, closePeriod, {
    today,
    now: today + 0.5,
    period: { from: serial('01/01/2025'), to: serial('30/6/2025') },
    who: 'Bà Lý',
    reason: '',
    inTheWay: 'ask',
  });
  expect(closed.outcome).toMatchObject({ ok: true });
  return store;
}

function reported(store: ReturnType<typeof made>) {
  const { outcome } = runOnStore(store, report, {
    today,
    period: null,
    exact: null,
    lists: false,
    strict: false,
    inTheWay: 'replace',
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result;
}

const chosen = ['fewer.registered.family', 'regain.registered.family'];
const fewer =
  'Chỉ tiêu “Đăng ký Gia đình học tập” giảm 40 gia đình (40%) so với cùng kỳ, giảm nhiều nhất ở Thôn Đồng Tâm, Thôn Nà Bản (50 gia đình), trong khi 1 thôn, tổ dân phố tăng 10 gia đình.';

test('what is ticked stands in the text, once, and every figure of it comes back from its rows', () => {
  const store = made();
  const { proposals } = reported(store);
  expect(proposals.map(({ id }) => id)).toEqual(chosen);
  expect(proposals[0]?.text).toBe(fewer);
  for (const { indicator, ward, value } of proposals.flatMap(({ figures }) => figures)) {
    const { outcome } = runOnStore(store, trace, {
      today,
      figure: {
        kind: 'figure',
        origin: { indicators: [indicator], ward },
        period: { from: serial('01/01/2026'), to: serial('30/6/2026') },
      },
    });
    expect(outcome).toMatchObject({ ok: true, result: { value } });
  }

  const add = (ids: readonly string[] | null) =>
    runOnStore(store, addProposals, { today, period: null, exact: null, chosen: ids }).outcome;
  expect(add(chosen.slice(0, 1))).toMatchObject({ ok: true, result: { added: 1 } });
  expect(add(null)).toMatchObject({ ok: true, result: { added: 1 } });
  expect(add(chosen)).toMatchObject({ ok: true, result: { added: 0 } });
  expect(valuesOf(store, 'Nội dung báo cáo').slice(1, 4)).toEqual([
    ['Hạn chế', 'Kinh phí còn ít.'],
    ['Hạn chế', fewer],
    ['Phương hướng', proposals[1]?.text],
  ]);
  const { text } = reported(store);
  const limits = text.findIndex((paragraph) => paragraph.endsWith('Hạn chế'));
  expect(text.slice(limits + 1, limits + 3)).toEqual(['Kinh phí còn ít.', fewer]);
  // The closing sentence stands behind it.
  expect(text[text.length - 2]).toBe(proposals[1]?.text);
});

test('one that no longer holds is refused, and nothing is written', () => {
  const store = made();
  const ids = ['more.registered.family'];
  const { outcome } = runOnStore(store, addProposals, {
    today,
    period: null,
    exact: null,
    chosen: ids,
  });
  expect(outcome).toMatchObject({ ok: false, code: 'proposal-gone' });
  expect(valuesOf(store, 'Nội dung báo cáo')).toHaveLength(2);
});
