/** Conditions as people type them, and which rows they let through. */
import { expect, test } from '@jest/globals';
import { filteredRows } from '../../../src/core/figures/aggregate';
import { readCondition } from '../../../src/core/figures/row-condition';
import { listsOf } from '../../../src/core/schema/lists';
import { registrations } from '../../../src/core/schema/registers/registrations';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, sheetOf, today, wardSheet } from '../book-of';

const context = {
  ...readWorkbook(bookOf(wardSheet), today).context,
  lists: listsOf([{ list: 'Danh hiệu', value: 'Trường học học tập', aliases: ['THHT'] }]),
};

test.each([
  ['', []],
  ['Danh hiệu = Gia đình học tập', [{ column: 'title', oneOf: ['Gia đình học tập'] }]],
  [
    'danh  hiệu=GĐHT|Dòng họ hiếu học ; Kết quả = đạt;',
    [
      { column: 'title', oneOf: ['Gia đình học tập', 'Dòng họ học tập'] },
      { column: 'result', oneOf: ['Đạt'] },
    ],
  ],
  ['Danh hiệu = THHT', [{ column: 'title', oneOf: ['Trường học học tập'] }]],
  ['Kết quả =', [{ column: 'result', oneOf: [''] }]],
  ['Kết quả <> Không đạt', [{ column: 'result', noneOf: ['Không đạt'] }]],
  ['Xã/phường = P. Đức Xuân', [{ column: 'ward', oneOf: ['Phường Đức Xuân'] }]],
  ['Số lượng = 1.200', [{ column: 'quantity', oneOf: ['1200'] }]],
  ['Xã/phường ≠ Phường Đức Xuân', [{ column: 'ward', noneOf: ['Phường Đức Xuân'] }]],
  [
    'SĐT = 0912345678\nNăm sinh = 1972',
    [
      { column: 'phone', oneOf: ['0912345678'] },
      { column: 'birthYear', oneOf: ['1972'] },
    ],
  ],
])('%j is read', (text, filters) => {
  expect(readCondition(text, registrations, context)).toEqual({ ok: true, filters });
});

test.each([
  ['Đạt', 'no-sign', 'Đạt'],
  ['Danh hiệu: GĐHT', 'no-sign', 'Danh hiệu: GĐHT'],
  ['Kết quả = Đạt; Số tiền = 5', 'no-column', 'Số tiền = 5'],
  ['= Đạt', 'no-column', '= Đạt'],
  ['Ngày đăng ký = 01/6/2017', 'not-comparable', 'Ngày đăng ký = 01/6/2017'],
  ['STT = 5', 'not-comparable', 'STT = 5'],
  ['Xã, phường = Phường Lạ', 'no-unit', 'Xã, phường = Phường Lạ'],
  ['Số lượng = nhiều', 'no-number', 'Số lượng = nhiều'],
  ['Danh hiệu = Gia đình văn hóa', 'not-in-list', 'Danh hiệu = Gia đình văn hóa'],
])('%j is refused: %s', (text, fault, part) => {
  expect(readCondition(text, registrations, context)).toMatchObject({ ok: false, fault, part });
});

const rows = sheetOf('Đăng ký', [
  ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Năm sinh', 'Kết quả'],
  [day('15/5/2017'), 'Phường Đức Xuân', 'GĐHT', 'Nông Văn Thắng', 1972, 'Đạt'],
  [day('15/5/2017'), 'P. Đức Xuân', 'Dòng họ học tập', 'Họ Nông', null, ''],
  [day('15/5/2017'), 'Phường Sông Cầu', 'Gia đình học tập', 'Hà Thị Thu', 1972, 'Không đạt'],
  [day('15/5/2017'), 'Phường Lạ', 'Gia đình học tập', 'Hà Thị Hoa', 1980, 'Đạt'],
]);

test.each([
  ['', [0, 1, 2, 3]],
  ['Kết quả = Đạt', [0, 3]],
  ['Kết quả = Đạt |', [0, 1, 3]],
  ['Kết quả <> Đạt', [1, 2]],
  ['Xã, phường = Phường Đức Xuân', [0, 1]],
  ['Năm sinh = 1972; Danh hiệu = GĐHT', [0, 2]],
  ['Tên đăng ký = hà thị  HOA', [3]],
  ['Tên đăng ký = Hà Thị', []],
])('%j lets through %j', (text, expected) => {
  const reading = readWorkbook(bookOf(wardSheet, rows), today).tables.get('Đăng ký');
  const condition = readCondition(text, registrations, context);
  if (reading === undefined || !condition.ok) throw new Error('Not read');
  const all = Int32Array.from(reading.rows, (_, row) => row);
  expect([...filteredRows(all, reading, condition.filters)]).toEqual(expected);
});
