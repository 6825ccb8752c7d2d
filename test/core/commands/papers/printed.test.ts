/** The journal of printed rows, and the sheets of templates, on the local Sheets API. */
import { expect, test } from '@jest/globals';
import { addTemplateSheets } from '../../../../src/core/commands/papers/add-template-sheets';
import { listTemplates } from '../../../../src/core/commands/papers/list-templates';
import { papers } from '../../../../src/core/commands/papers/papers';
import { recordPrinted } from '../../../../src/core/commands/papers/record-printed';
import { day } from '../../book-of';
import { runOnStore, storeOf, valuesOf } from '../../../sheets/run-on-store';

const today = day('30/11/2017').date;
const sheets = {
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Kết quả', 'Ngày công nhận'],
    ...['Nông Văn Thắng', 'Hà Thị Thu'].map((name) => [
      day('15/3/2017'),
      'Phường Đức Xuân',
      'Gia đình học tập',
      name,
      'Đạt',
      day('20/11/2017'),
    ]),
  ],
};

const input = {
  today,
  template: { kind: 'named', name: 'Giấy chứng nhận' },
  condition: '',
  period: 'all',
  unit: null,
  rows: null,
  skipPrinted: false,
} as const;

test('what was printed is told on reprint, and can be left out', () => {
  const store = storeOf(sheets);
  const print = (changes: object = {}) => {
    const { outcome } = runOnStore(store, papers, { ...input, ...changes });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.result;
  };
  const first = print();
  expect(first.reprinted).toEqual([]);
  const rows = first.job.rows.slice(0, 1);
  const record = {
    now: today + 0.5,
    template: 'Giấy chứng nhận',
    who: 'Bà Lan',
    rows: rows.map(({ sheet, row, name, key }) => ({ sheet, row, name, key })),
  };
  for (const now of [record.now, record.now + 1 / 1440]) {
    expect(runOnStore(store, recordPrinted, { ...record, now }).outcome).toMatchObject({
      ok: true,
      result: { recorded: 1 },
    });
  }
  // The second is the same request once more.
  expect(valuesOf(store, 'Nhật ký')).toHaveLength(2);
  expect(print().reprinted).toMatchObject([
    { row: 2, name: 'Nông Văn Thắng', when: '30/11/2017 12:00:00', who: 'Bà Lan' },
  ]);
  const skipped = print({ skipPrinted: true });
  expect(skipped.job.rows.map(({ name }) => name)).toEqual(['Hà Thị Thu']);
  expect(skipped.leftOut).toMatchObject([{ row: 2, reason: { kind: 'printed', who: 'Bà Lan' } }]);
});

test('the sheets of templates are made once, hold what comes with the product, and are used', () => {
  const store = storeOf(sheets);
  const listed = () => {
    const { outcome } = runOnStore(store, listTemplates, { today });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.result;
  };
  expect(listed()).toMatchObject({ hasSheets: false, units: [{ code: '01840' }] });
  const { outcome } = runOnStore(store, addTemplateSheets, { today });
  // No register that the office does without.
  expect(outcome.ok && outcome.result.made).toEqual(['Danh mục', 'Mẫu giấy', 'Bộ tiêu chí']);
  const { templates, hasSheets } = listed();
  expect(hasSheets).toBe(true);
  expect(templates.map(({ isOwn, isUsable }) => isOwn && isUsable)).toEqual(Array(6).fill(true));
  const again = runOnStore(store, addTemplateSheets, { today }).outcome;
  expect(again.ok && again.result.made).toEqual([]);
  expect(listed().templates).toHaveLength(6);
});
