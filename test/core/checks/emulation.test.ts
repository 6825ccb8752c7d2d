/** What is wrong in Thi đua, as [sheet row, heading, code, params]. */
import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';

function found(...row: readonly TestCell[]) {
  const book = bookOf(
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Hội xã'],
      ['Từ ngày', day('01/01/2026')],
      ['Đến ngày', day('30/6/2026')],
    ]),
    sheetOf('Đơn vị', [
      ['Mã', 'Đơn vị', 'Loại', 'Số hộ'],
      ['T01', 'Thôn Đồng Tâm', 'Thôn', 100],
      ['T02', 'Tổ dân phố 3', 'Tổ dân phố', ''],
      ['TR1', 'Trường THCS Bình Yên', 'Trường học', ''],
    ]),
    sheetOf('Quỹ', [['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền']]),
    sheetOf('Thi đua', [
      ['Tiêu chí', 'Chỉ số', 'Điểm tối đa', 'Đạt tối đa khi', 'Áp dụng cho'],
      row,
    ]),
  );
  return findAll(readWorkbook(book, serial('05/7/2026')), book).map(
    ({ row: at, heading, code, severity, params }) => [
      (at ?? 0) + 1,
      heading,
      code,
      severity,
      params,
    ],
  );
}

test.each<[readonly TestCell[], unknown]>([
  [['Hộ', 'Gia đình học tập', 20, '90%', 'Thôn'], []],
  [['Hộ', 'gia đình học tập', 20, 500, ''], []],
  [
    ['Hộ', 'Gia đình hạnh phúc', 20, '', ''],
    [[2, 'Chỉ số', 'indicator-unknown', 'warning', undefined]],
  ],
  [['Hộ', 'Gia đình học tập', '', '', ''], [[2, 'Điểm tối đa', 'required', 'error', undefined]]],
  [
    ['Hộ', 'Gia đình học tập', 20, 'nhiều', ''],
    [[2, 'Đạt tối đa khi', 'emulation-full-unclear', 'warning', undefined]],
  ],
  [
    ['Hộ', 'Gia đình học tập', 20, 1, ''],
    [[2, 'Đạt tối đa khi', 'emulation-full-is-one', 'warning', { unit: 'gia đình' }]],
  ],
  [
    ['Quỹ', 'Tổng quỹ', 20, '90%', ''],
    [[2, 'Đạt tối đa khi', 'emulation-share-of-nothing', 'warning', { indicator: 'Tổng quỹ' }]],
  ],
  [
    ['Quỹ', 'Tồn đầu kỳ', 20, '', ''],
    [[2, 'Chỉ số', 'emulation-not-by-unit', 'warning', undefined]],
  ],
  [
    ['Hộ', 'Gia đình học tập', 20, '', 'Thôn; Xóm'],
    [
      [
        2,
        'Áp dụng cho',
        'emulation-kind-unknown',
        'warning',
        { kind: 'Xóm', candidates: 'Thôn, Tổ dân phố, Trường học' },
      ],
    ],
  ],
  [
    ['Hộ', 'Gia đình học tập', 20, '90%', ''],
    [
      [
        2,
        'Tiêu chí',
        'emulation-not-scored',
        'warning',
        { unitsNumber: 2, units: 'Tổ dân phố 3, Trường THCS Bình Yên' },
      ],
    ],
  ],
])('%j', (row, expected) => expect(found(...row)).toEqual(expected));
