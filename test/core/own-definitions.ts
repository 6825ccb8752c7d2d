/** `Chỉ số` with a row for each built-in indicator that says the same in words, and random rows. */
import fc from 'fast-check';
import { isMeasuredOverRows } from '../../src/core/figures/derived';
import {
  builtInIndicators,
  type Filter,
  type RowIndicator,
} from '../../src/core/figures/indicators';
import { columnOf, type Table } from '../../src/core/schema/table';
import type { SheetCells } from '../../src/core/workbook/snapshot';
import { sheetOf, type TestCell } from './book-of';

const headings = ['Tên', 'Bảng', 'Điều kiện', 'Cách tính', 'Đơn vị tính'];

/** What is received on promises follows donors from sheet to sheet: no row of `Chỉ số` can say it. */
const twinned = builtInIndicators
  .filter(isMeasuredOverRows)
  .filter(({ measure }) => measure.kind !== 'received');

/** By the id of a row of `Chỉ số`: the built-in indicator of which it says the same. */
export const twins: ReadonlyMap<string, string> = new Map(
  twinned.map(({ id }, order) => [`own.ban-sao-${order}`, id]),
);

export const twinRows: readonly (readonly TestCell[])[] = twinned.map((one, order) => [
  `Bản sao ${order}`,
  one.table.sheet,
  one.filters.map((filter) => filterText(filter, one.table)).join('; '),
  calculationText(one),
  one.unit,
]);

function filterText({ column, oneOf, noneOf = [] }: Filter, table: Table): string {
  const { heading } = columnOf(table, column);
  return oneOf === undefined
    ? `${heading} <> ${noneOf.join(' | ')}`
    : `${heading} = ${oneOf.join(' | ')}`;
}

function calculationText({ table, measure }: RowIndicator): string {
  switch (measure.kind) {
    case 'rows':
      return 'Đếm dòng';
    case 'sum':
    case 'newest':
      return `Tổng: ${columnOf(table, measure.column).heading}`;
    case 'distinct-names':
      return `Số tên khác nhau: ${columnOf(table, measure.column).heading}`;
    default:
      return `Tổng: ${columnOf(table, table.product?.product ?? 'amount').heading}`;
  }
}

/** Conditions and calculations of a register, some over what tells of persons. */
const registers = {
  'Đăng ký': [
    [
      '',
      'Hình thức = Đăng ký mới',
      'Xã, phường = ĐX',
      'Số lượng = 3',
      'Kết quả =',
      'Kết quả <> Đạt',
      'Tên đăng ký = Hà Thị B',
      'Danh hiệu = GĐHT | DHHT; Kết quả = Đạt',
    ],
    ['Đếm dòng', 'Tổng: Số lượng', 'Số tên khác nhau: Tên đăng ký'],
  ],
  Quỹ: [
    [
      '',
      'Hình thức = Tiền mặt | ',
      'Loại = Cá nhân; Cấp thu <> Thành hội',
      'Người ủng hộ = ẩn danh',
    ],
    ['Đếm dòng', 'Tổng: Số heo', 'Tổng: Số tiền', 'Số tên khác nhau: Người ủng hộ'],
  ],
  'Khen thưởng': [
    ['', 'Đối tượng = Học bổng', 'Số lượng = 2 | 3', 'Cấp chi = Chi hội; Đối tượng <> Khác'],
    ['Đếm dòng', 'Tổng: Mức thưởng', 'Tổng: Thành tiền', 'Tổng: Số lượng'],
  ],
  'Tổ chức Hội': [
    ['', 'Nữ <> ', 'Xã, phường <> Xã Phong Quang'],
    ['Đếm dòng', 'Tổng: Số hội viên', 'Tổng: Hội viên mới', 'Tổng: Số chi hội'],
  ],
} as const;

const anyRow = fc
  .constantFrom(...Object.entries(registers))
  .chain(([sheet, [conditions, calculations]]) =>
    fc.tuple(fc.constant(sheet), fc.constantFrom(...conditions), fc.constantFrom(...calculations)),
  );

const anyDerived = fc.constantFrom(
  'Cộng: Hàng 0; Hàng 1',
  'Trừ: Hàng 2; Hàng 0',
  'Tỷ lệ: Hàng 1 / Hàng 2',
  'Tỷ lệ: Hội viên nữ / Hội viên',
  'Cộng: Tổng quỹ; Hội phí',
  'Trừ: Hội viên; Hội viên mới; Chi hội',
);

/** Four rows of registers and two that are made of others, in any order. */
export const anyDefinitions: fc.Arbitrary<SheetCells> = fc
  .tuple(
    fc.array(anyRow, { minLength: 4, maxLength: 4 }),
    fc.uniqueArray(anyDerived, { minLength: 2, maxLength: 2 }),
  )
  .chain(([rows, derived]) =>
    fc.shuffledSubarray(
      [
        ...rows.map((row, order) => [`Hàng ${order}`, ...row, '']),
        ...derived.map((calculation, order) => [`Gộp ${order}`, '', '', calculation, '']),
      ],
      { minLength: 6 },
    ),
  )
  .map((rows) => sheetOf('Chỉ số', [headings, ...rows]));

export const twinSheet: SheetCells = sheetOf('Chỉ số', [headings, ...twinRows]);
