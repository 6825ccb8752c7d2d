/** Closing a period of 200 wards is still one write, and not a slow one. */
import { expect, test } from '@jest/globals';
import { closePeriod } from '../../src/core/commands/periods/close-period';
import { builtInIndicators } from '../../src/core/figures/indicators';
import { run, type Answer } from '../../src/sheets/run';
import { day, serial, type TestCell } from '../core/book-of';
import { spreadsheetId, storeOf, valuesOf } from './run-on-store';

/** Above about 2 MB a batchUpdate is slow (the design, "Facts about the platform"). */
const mostBytes = 2 * 1024 * 1024;

test('200 wards: one write below 2 MB, every figure of every ward in it', () => {
  const wards = Array.from({ length: 200 }, (_, index) => ({
    code: String(10_000 + index),
    name: `Phường Nguyễn Thị Minh Khai ${index}`,
  }));
  const store = storeOf({
    'Thiết lập': [
      ['Mục', 'Giá trị'],
      ['Từ ngày', day('01/01/2017')],
      ['Đến ngày', day('30/6/2017')],
    ],
    'Xã phường': [['Mã', 'Tên'], ...wards.map(({ code, name }): TestCell[] => [code, name])],
    Quỹ: [
      ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ...wards.map(({ name }, index): TestCell[] => [
        day('15/5/2017'),
        'Chi hội',
        name,
        `Hà Văn ${index}`,
        'Cá nhân',
        100_000 + index * 1000,
      ]),
    ],
  });
  const sizes: number[] = [];
  const now = serial('05/7/2017');
  const writer = { name: 'thanh bên', now: () => 0 };
  const steps = run(closePeriod, { now, period: null, reason: '', who: 'Bà Tư' }, writer);
  let step = steps.next();
  while (step.done !== true) {
    const call = step.value;
    let answer: Answer;
    if (call.kind === 'metadata') answer = store.get(spreadsheetId, { fields: call.fields });
    else if (call.kind === 'values') {
      answer = store.batchGetValues(spreadsheetId, call.ranges, {
        majorDimension: 'COLUMNS',
        ...call.reading,
      }).valueRanges as unknown as Answer;
    } else if (call.kind !== 'wait') {
      sizes.push(Buffer.byteLength(JSON.stringify(call.requests)));
      store.batchUpdate(spreadsheetId, { requests: call.requests });
    }
    step = steps.next(answer);
  }
  expect(step.value.ok).toBe(true);
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(mostBytes);
  // No population is typed, so no share of it is known.
  const unknown = builtInIndicators.filter(({ measure }) => measure.kind === 'ratio').length;
  expect(valuesOf(store, 'Lịch sử kỳ')).toHaveLength(
    1 + (builtInIndicators.length - unknown) * 201,
  );
});
