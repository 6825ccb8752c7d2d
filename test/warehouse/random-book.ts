/** Random workbooks, right rows and wrong ones, over units that were merged in the meantime. */
import fc from 'fast-check';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { toSerial } from '../../src/core/data/dates';
import type { Period } from '../../src/core/data/periods';
import { bookOf, day, sheetOf, type TestCell } from '../core/book-of';

const dayOf = (year: number, month: number, dayOfMonth: number) =>
  toSerial(year, month, dayOfMonth) ?? 0;

/** Two units of before 01/7/2025, of which one code was used again, and what became of them. */
const wards = sheetOf('Xã phường', [
  ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào', 'Dân số'],
  ['01840', 'Phường Đức Xuân', '', day('30/6/2025'), '01840', 7450],
  ['01834', 'Phường Nguyễn Thị Minh Khai', '', day('30/6/2025'), '01840', 5210],
  ['01849', 'Xã Dương Quang', '', day('30/6/2025'), '01849', 3105],
  ['01852', 'Xã Nông Thượng', '', day('30/6/2025'), '', ''],
  ['01840', 'Phường Đức Xuân', day('01/7/2025'), '', '', 19_877],
  ['01849', 'Xã Phong Quang', day('01/7/2025'), '', '', 5316],
]);

const ward = fc.constantFrom(
  'Phường Đức Xuân',
  'Phường Nguyễn Thị Minh Khai',
  'Xã Dương Quang',
  'Xã Nông Thượng',
  'Xã Phong Quang',
  '',
  'Phường Không Có',
);
const date: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 1095 }).map(dateIn2024To2026) },
  { weight: 1, arbitrary: fc.constantFrom<TestCell>('30/6/2025', '', '31/02/2025') },
);

function dateIn2024To2026(offset: number): TestCell {
  return { date: dayOf(2024, 1, 1) + offset };
}

const mostly = (likely: fc.Arbitrary<TestCell>, ...rare: TestCell[]): fc.Arbitrary<TestCell> =>
  fc.oneof({ weight: 6, arbitrary: likely }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
const whole = (most: number) => fc.integer({ min: 1, max: most }) as fc.Arbitrary<TestCell>;
const one = (...texts: readonly string[]) => fc.constantFrom<TestCell>(...texts);

const name = one(
  'Nông Văn A',
  'Ông Nông Văn A',
  'Hà Thị B',
  'Ẩn danh',
  'Cty Hoàng Nam',
  'Công ty Hoàng Nam',
);
const level = one('Thành hội', 'Xã, phường', 'Chi hội');

const registers = {
  'Đăng ký': [
    ['Ngày đăng ký', date],
    ['Xã, phường', ward],
    [
      'Danh hiệu',
      one(
        'Gia đình học tập',
        'Dòng họ học tập',
        'Cộng đồng học tập',
        'Đơn vị học tập',
        'Công dân học tập',
        'Cộng đồng học tập cấp xã',
        'GĐHT',
      ),
    ],
    ['Tên đăng ký', mostly(name, '')],
    ['Số lượng', mostly(whole(40), '', '3 hộ', 0)],
    ['Kết quả', one('Đạt', 'Đạt', 'Đạt', 'Không đạt', '')],
    ['Xếp loại', one('Tốt', 'Khá', 'Trung bình', 'Mức độ 1', 'Mức 2', '')],
    ['Ngày công nhận', mostly(date, '', '')],
  ],
  Quỹ: [
    ['Ngày thu', date],
    ['Cấp thu', level],
    ['Xã, phường', ward],
    ['Người ủng hộ', mostly(name, '')],
    ['Loại', one('Cá nhân', 'Doanh nghiệp', 'Cấp Hội khác chuyển', 'Hội phí', 'Heo đất')],
    ['Hình thức', one('Tiền mặt', 'Hiện vật', '')],
    ['Số tiền', mostly(whole(5_000_000), '1tr5', '')],
    ['Số heo', mostly(whole(40), '', '')],
  ],
  'Chi quỹ': [
    ['Ngày chi', date],
    ['Cấp chi', mostly(level, '')],
    ['Xã, phường', ward],
    ['Nội dung', one('Khen thưởng học sinh giỏi', 'Trao học bổng', 'Mua vở')],
    [
      'Loại chi',
      one('Khen thưởng', 'Học bổng', 'Hỗ trợ', 'Hoạt động', 'Chuyển cấp khác', 'Khác', 'Lạ'),
    ],
    ['Số tiền', mostly(whole(3_000_000), -200_000, '')],
  ],
  'Cam kết': [
    ['Ngày', date],
    ['Người ủng hộ', mostly(name, '')],
    ['Số tiền', mostly(whole(3_000_000), '1tr5', '')],
    ['Xã, phường', ward],
  ],
  'Khen thưởng': [
    ['Ngày', date],
    ['Cấp chi', level],
    ['Xã, phường', ward],
    ['Đối tượng', one('Giáo viên', 'Học sinh giỏi', 'Thi đỗ đại học', 'Học bổng', 'Khác')],
    ['Họ và tên', name],
    ['Số lượng', mostly(whole(9), '')],
    ['Mức thưởng', whole(500_000)],
  ],
  'Hoạt động': [
    ['Ngày', date],
    ['Cấp', level],
    ['Xã, phường', ward],
    ['Loại', one('Tuyên truyền, vận động', 'Bồi dưỡng cán bộ', 'Thi đua', 'Khác')],
    ['Nội dung', one('Tập huấn')],
    ['Số lớp, buổi', mostly(whole(5), '')],
    ['Số người', mostly(whole(90), '')],
  ],
  'Tổ chức Hội': [
    ['Xã, phường', ward],
    ['Đến ngày', date],
    ['Số chi hội', mostly(whole(20), '')],
    ['Số hội viên', mostly(whole(900), '')],
    ['Hội viên mới', mostly(whole(50), '')],
    ['Chi hội thôn tổ', mostly(whole(12), '')],
    ['Chi hội trường học', mostly(whole(5), '')],
    ['Chi hội cơ quan', mostly(one(''), 2)],
    ['Số ban khuyến học', one('', '')],
    ['Ban khuyến học dòng họ', mostly(whole(9), '')],
    ['Ban khuyến học khác', mostly(whole(9), '')],
    ['Nữ', mostly(whole(400), '')],
    ['Đảng viên', mostly(whole(90), '')],
    ['Đã cấp thẻ', mostly(whole(300), '')],
    ['Đóng hội phí', mostly(whole(300), '')],
  ],
} satisfies Readonly<Record<string, readonly (readonly [string, fc.Arbitrary<TestCell>])[]>>;

const settings = fc
  .tuple(
    mostly(whole(50_000_000), ''),
    mostly(whole(9_000_000), ''),
    fc.constantFrom<TestCell>('', 30_000),
  )
  .map(([own, ofChapters, population]) =>
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Từ ngày', day('01/01/2025')],
      ['Đến ngày', day('31/12/2025')],
      ['Tồn quỹ đầu kỳ', own],
      ['Tồn quỹ đầu kỳ chi hội', ofChapters],
      ['Dân số', population],
    ]),
  );

/** A workbook of up to twenty rows a register. */
export const anyBook: fc.Arbitrary<Snapshot> = fc
  .tuple(
    settings,
    ...Object.entries(registers).map(([title, columns]) =>
      fc
        .array(fc.tuple(...columns.map(([, cell]) => cell)), { minLength: 8, maxLength: 20 })
        .map((rows) => sheetOf(title, [columns.map(([heading]) => heading), ...rows])),
    ),
  )
  .map((sheets) => bookOf(wards, ...sheets));

/** Half-years, years and free spans, before, over and after the day of the merger. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom<Period>(
    { from: dayOf(2025, 1, 1), to: dayOf(2025, 6, 30) },
    { from: dayOf(2025, 1, 1), to: dayOf(2025, 12, 31) },
    { from: dayOf(2025, 7, 1), to: dayOf(2025, 12, 31) },
    { from: dayOf(2024, 1, 1), to: dayOf(2026, 12, 31) },
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }))
    .map(([start, length]) => ({
      from: dayOf(2024, 1, 1) + start,
      to: dayOf(2024, 1, 1) + start + length,
    })),
);
