/** Faulty rows of `Chỉ số`: each is told of at its own cell, and is no indicator. */
import { expect, test } from '@jest/globals';
import { indicatorsOf } from '../../../src/core/figures/indicator-list';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, sheetOf, today, tuples, wardSheet, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];
type Tuples = readonly (readonly [number | null, string, string])[];

const gifts = sheetOf('Quỹ', [['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền']]);
const bookWith = (rows: Rows) =>
  bookOf(
    wardSheet,
    gifts,
    sheetOf('Chỉ số', [['Tên', 'Bảng', 'Điều kiện', 'Cách tính', 'Đơn vị tính', 'Mục'], ...rows]),
  );
const ownIds = (rows: Rows) =>
  indicatorsOf(readWorkbook(bookWith(rows), today)).all.flatMap(({ id }) =>
    id.startsWith('own.') ? [id] : [],
  );

test.each<[string, Rows, readonly string[]]>([
  [
    'rows are counted',
    [['Lượt tặng xe đạp', 'Khen thưởng', 'Chương trình = Xe đạp', 'Đếm dòng']],
    ['own.luot-tang-xe-dap'],
  ],
  [
    'a column is added up, however its heading is spelled',
    [['Đồng phục (bộ)', 'khen thưởng', '', 'tổng: SỐ LƯỢNG', 'bộ', 'Khen thưởng, học bổng']],
    ['own.dong-phuc-bo'],
  ],
  [
    'names are counted once',
    [['Trường có quà', 'Khen thưởng', '', 'Số tên khác nhau: Trường', 'trường']],
    ['own.truong-co-qua'],
  ],
  [
    'indicators make others, below and above their rows',
    [
      ['Chi cho học sinh', '', '', 'Cộng: Chi khen thưởng; Chi học bổng; spend.support.amount'],
      ['Phần chi cho học sinh', '', '', 'Tỷ lệ: Chi cho học sinh / Tổng chi', '%'],
      ['Còn lại của kỳ', '', '', 'Trừ: Tổng quỹ; Chi cho học sinh', 'đ'],
    ],
    ['own.chi-cho-hoc-sinh', 'own.phan-chi-cho-hoc-sinh', 'own.con-lai-cua-ky'],
  ],
])('%s', (_, rows, ids) => {
  expect(tuples(bookWith(rows))).toEqual([]);
  expect(ownIds(rows)).toEqual(ids);
});

test.each<[string, Rows, Tuples]>([
  [
    'the name of a built-in indicator',
    [['hội viên', 'Tổ chức Hội', '', 'Đếm dòng']],
    [[2, 'Tên', 'definition-built-in']],
  ],
  [
    'a name twice, and one that differs by its tone marks only',
    [
      ['Xe đạp', 'Quỹ', '', 'Đếm dòng'],
      ['XE ĐẠP', 'Quỹ', '', 'Đếm dòng'],
      ['Xe đáp', 'Quỹ', '', 'Đếm dòng'],
    ],
    [
      [3, 'Tên', 'definition-repeated'],
      [4, 'Tên', 'definition-repeated'],
    ],
  ],
  ['no register', [['Sách', 'Tủ sách', '', 'Đếm dòng']], [[2, 'Bảng', 'definition-table-unknown']]],
  ['no register named', [['Sách', '', '', 'Đếm dòng']], [[2, 'Bảng', 'definition-table-unknown']]],
  [
    'no calculation',
    [['Xe đạp', 'Quỹ', '', 'Trung bình: Số tiền']],
    [[2, 'Cách tính', 'definition-calculation-unclear']],
  ],
  ['a calculation that is not there', [['Xe đạp', 'Quỹ', '', '']], [[2, 'Cách tính', 'required']]],
  [
    'a column that cannot be added up',
    [['Xe đạp', 'Quỹ', '', 'Tổng: Người ủng hộ']],
    [[2, 'Cách tính', 'definition-column-unknown']],
  ],
  [
    'a column that holds no names',
    [['Xe đạp', 'Quỹ', '', 'Số tên khác nhau: Số tiền']],
    [[2, 'Cách tính', 'definition-column-unknown']],
  ],
  [
    'two faults in one row',
    [['Xe đạp', 'Quỹ', 'Loại', 'Tổng: Số xe']],
    [
      [2, 'Điều kiện', 'condition-unclear'],
      [2, 'Cách tính', 'definition-column-unknown'],
    ],
  ],
  [
    'a value that is not in the list, a unit that is none, a number that is none',
    [
      ['A', 'Quỹ', 'Loại = Cá nhơn', 'Đếm dòng'],
      ['B', 'Quỹ', 'Xã, phường = Phường Lạ', 'Đếm dòng'],
      ['C', 'Quỹ', 'Số heo = nhiều', 'Đếm dòng'],
      ['D', 'Quỹ', 'Ngày thu = 01/6/2017', 'Đếm dòng'],
    ],
    [
      [2, 'Điều kiện', 'condition-value-unknown'],
      [3, 'Điều kiện', 'condition-unit-unknown'],
      [4, 'Điều kiện', 'condition-number-unclear'],
      [5, 'Điều kiện', 'condition-column-unknown'],
    ],
  ],
  [
    'an indicator that there is not, or that is faulty itself',
    [
      ['A', '', '', 'Cộng: Hội viên; Hội phó'],
      ['B', '', '', 'Cộng: Hội viên; A'],
    ],
    [
      [2, 'Cách tính', 'definition-part-unknown'],
      [3, 'Cách tính', 'definition-part-faulty'],
    ],
  ],
  [
    'a circle of one, of two, and who stands outside of it',
    [
      ['A', '', '', 'Cộng: A; Hội viên'],
      ['B', '', '', 'Cộng: C; Hội viên'],
      ['C', '', '', 'Cộng: Hội viên; B'],
      ['D', '', '', 'Cộng: Hội viên; C'],
    ],
    [
      [2, 'Cách tính', 'definition-circular'],
      [3, 'Cách tính', 'definition-circular'],
      [4, 'Cách tính', 'definition-circular'],
      [5, 'Cách tính', 'definition-part-faulty'],
    ],
  ],
  [
    'money and people, and a share of a share',
    [
      ['A', '', '', 'Cộng: Tổng quỹ; Hội viên'],
      ['B', '', '', 'Tỷ lệ: Tỷ lệ hội viên trên dân số / Hội viên'],
    ],
    [
      [2, 'Cách tính', 'definition-parts-mixed'],
      [3, 'Cách tính', 'definition-parts-mixed'],
    ],
  ],
  [
    'rows of a register for what is made of indicators',
    [['A', 'Quỹ', '', 'Cộng: Hội viên; Hội viên mới']],
    [[2, 'Bảng', 'definition-not-of-rows']],
  ],
  [
    'units of another kind',
    [
      ['A', 'Quỹ', '', 'Tổng: Số tiền', 'triệu đồng'],
      ['B', 'Quỹ', '', 'Đếm dòng', 'đồng'],
      ['C', 'Quỹ', '', 'Đếm dòng', '%'],
      ['D', '', '', 'Tỷ lệ: Hội viên nữ / Hội viên', 'người'],
    ],
    [
      [2, 'Đơn vị tính', 'definition-unit-wrong'],
      [3, 'Đơn vị tính', 'definition-unit-wrong'],
      [4, 'Đơn vị tính', 'definition-unit-wrong'],
      [5, 'Đơn vị tính', 'definition-unit-wrong'],
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(tuples(bookWith(rows))).toEqual(expected);
  const faulty = new Set(expected.map(([row]) => row));
  expect(ownIds(rows)).toHaveLength(rows.filter((_row, order) => !faulty.has(order + 2)).length);
});
