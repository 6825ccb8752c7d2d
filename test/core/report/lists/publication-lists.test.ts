/** The lists for publication, from registers with all that must not be published in them. */
import { describe, expect, test } from '@jest/globals';
import { report } from '../../../../src/core/commands/report/report';
import type { Block } from '../../../../src/core/report/document';
import {
  bookOf,
  day,
  settingsSheet,
  sheetOf,
  today,
  wardSheet,
  type TestCell,
} from '../../book-of';

const fundHeadings = [
  'Ngày thu',
  'Cấp thu',
  'Xã, phường',
  'Thôn, tổ',
  'Người ủng hộ',
  'Loại',
  'Hình thức',
  'Số tiền',
  'Hiện vật',
  'Ghi chú',
];
const fundRows: readonly (readonly TestCell[])[] = [
  [
    day('05/5/2017'),
    'Chi hội',
    'Phường Xuất Hóa',
    'Tổ 7',
    'Bà Lý Thị Mai (0912 345 678)',
    'Cá nhân',
    '',
    100_000,
    '',
    'nhà ở số 12',
  ],
  [
    day('02/5/2017'),
    'Xã, phường',
    'Phường Đức Xuân',
    '',
    'Ẩn danh (ông Tú tổ 4)',
    'Cá nhân',
    '',
    500_000,
  ],
  [
    day('01/3/2017'),
    'Thành hội',
    '',
    '',
    'Công ty TNHH Hoàng Nam',
    'Doanh nghiệp',
    'Chuyển khoản',
    30_000_000,
  ],
  [
    day('01/02/2017'),
    'Thành hội',
    '',
    '',
    'Hội Chữ thập đỏ',
    'Cơ quan, đơn vị',
    'Hiện vật',
    1_500_000,
    '50 bộ sách',
  ],
  [
    day('01/02/2017'),
    'Xã, phường',
    'Xã Dương Quang',
    '',
    'Hội Khuyến học tỉnh',
    'Cấp Hội khác chuyển',
    '',
    12_000_000,
  ],
  // In no list: another period, and a row with an error.
  [day('01/8/2017'), 'Thành hội', '', '', 'Ông Muộn', 'Cá nhân', '', 900_000],
  [day('01/02/2017'), 'Thành hội', '', '', 'Ông Sai', 'Cá nhân', '', '1tr5'],
];
const awardHeadings = [
  'Ngày',
  'Cấp chi',
  'Xã, phường',
  'Thôn, tổ',
  'Đối tượng',
  'Họ và tên',
  'Năm sinh',
  'Trường, đơn vị',
  'Số lượng',
  'Mức thưởng',
  'Thành tiền',
];
const awardRows: readonly (readonly TestCell[])[] = [
  [
    day('30/5/2017'),
    'Thành hội',
    '',
    'Tổ 7',
    'Học sinh giỏi',
    'Hà Thu Trang',
    2005,
    'THCS Đức Xuân',
    '',
    200_000,
  ],
  [
    day('30/5/2017'),
    'Chi hội',
    'Xã Dương Quang',
    'Bản Đồn',
    'Học sinh tiên tiến',
    'Các em lớp 5',
    2006,
    '',
    12,
    '',
    600_000,
  ],
];

function planned(
  fund: readonly (readonly TestCell[])[] = fundRows,
  awards: readonly (readonly TestCell[])[] = awardRows,
) {
  const book = bookOf(
    settingsSheet,
    wardSheet,
    sheetOf('Quỹ', [fundHeadings, ...fund]),
    sheetOf('Khen thưởng', [awardHeadings, ...awards]),
  );
  const plan = report.plan(
    { today, period: null, exact: null, lists: true, strict: false, inTheWay: 'ask' },
    book,
  );
  if (!plan.ok) throw new Error(plan.code);
  return plan;
}

/** What follows the title of an appendix, a line a row, cells parted by "|". */
function written(title: string, blocks: readonly Block[]): readonly string[] {
  const start = blocks.findIndex((block) => block.kind === 'appendix' && block.text === title);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'appendix');
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind !== 'table') return [];
    return [
      block.caption,
      block.columns.map(({ heading, unit }) =>
        unit === undefined ? heading : `${heading} (${unit})`,
      ),
      ...block.rows.map(({ cells }) => cells.map((cell) => cell ?? '')),
    ].map((line) => (typeof line === 'string' ? line : line.join('|')));
  });
}

const { document, figures } = planned().result;

test('gifts by level, what was given in kind apart', () => {
  expect(written('DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC', document.blocks)).toEqual([
    'Tiền mặt, chuyển khoản ủng hộ Thành hội',
    'STT|Người ủng hộ|Loại|Ngày|Số tiền (đồng)',
    '1|Công ty TNHH Hoàng Nam|Doanh nghiệp|01/3/2017|30000000',
    '|Tổng cộng|||30000000',
    'Hiện vật ủng hộ Thành hội',
    'STT|Người ủng hộ|Loại|Ngày|Hiện vật|Giá trị (đồng)',
    '1|Hội Chữ thập đỏ|Cơ quan, đơn vị|01/02/2017|50 bộ sách|1500000',
    '|Tổng cộng||||1500000',
    'Cộng Thành hội: 31.500.000 đồng, trong đó hiện vật quy tiền 1.500.000 đồng. Bằng chữ: Ba mươi mốt triệu năm trăm nghìn đồng.',
    'Tiền mặt, chuyển khoản ủng hộ Hội Khuyến học xã, phường',
    'STT|Người ủng hộ|Loại|Ngày|Xã, phường|Số tiền (đồng)',
    '1|Ẩn danh|Cá nhân|02/5/2017|Phường Đức Xuân|500000',
    '|Tổng cộng||||500000',
    'Cộng Hội Khuyến học xã, phường: 500.000 đồng. Bằng chữ: Năm trăm nghìn đồng.',
    'Tiền mặt, chuyển khoản ủng hộ Chi hội Khuyến học',
    'STT|Người ủng hộ|Loại|Ngày|Xã, phường|Số tiền (đồng)',
    '1|Bà Lý Thị Mai|Cá nhân|05/5/2017|Phường Xuất Hóa|100000',
    '|Tổng cộng||||100000',
    'Cộng Chi hội Khuyến học: 100.000 đồng. Bằng chữ: Một trăm nghìn đồng.',
    'Tổng cộng các cấp Hội: 32.100.000 đồng. Bằng chữ: Ba mươi hai triệu một trăm nghìn đồng.',
    'Tiền do cấp Hội khác chuyển (12.000.000 đồng) không phải là tiền ủng hộ, nên không ghi trong danh sách.',
    'Chưa ghi 1 dòng có lỗi.',
  ]);
});

test('the list adds up to the figure of the report', () => {
  expect(figures.of('fund.total.amount').value).toBe(32_100_000);
});

test('awards by level, without years of birth', () => {
  expect(written('DANH SÁCH KHEN THƯỞNG, HỌC BỔNG', document.blocks)).toEqual([
    'Khen thưởng, học bổng của Thành hội',
    'STT|Họ và tên|Đối tượng|Trường, đơn vị|Số lượng|Số tiền (đồng)',
    '1|Hà Thu Trang|Học sinh giỏi|THCS Đức Xuân|1|200000',
    '|Tổng cộng||||200000',
    'Cộng Thành hội: 200.000 đồng. Bằng chữ: Hai trăm nghìn đồng.',
    'Khen thưởng, học bổng của Chi hội Khuyến học',
    'STT|Họ và tên|Đối tượng|Xã, phường|Số lượng|Số tiền (đồng)',
    '1|Các em lớp 5|Học sinh tiên tiến|Xã Dương Quang|12|600000',
    '|Tổng cộng||||600000',
    'Cộng Chi hội Khuyến học: 600.000 đồng. Bằng chữ: Sáu trăm nghìn đồng.',
    'Tổng cộng các cấp Hội: 800.000 đồng. Bằng chữ: Tám trăm nghìn đồng.',
  ]);
});

describe('as sheets', () => {
  const { changes, result } = planned();
  const pages = changes.flatMap((change) => (change.kind === 'page' ? [change] : []));

  test('each its own, behind Tổng hợp, which does not repeat them', () => {
    expect(pages.map(({ role, title, index }) => [role, title, index])).toEqual([
      ['summary', 'Tổng hợp', 0],
      ['donors', 'Danh sách ủng hộ', 1],
      ['awards', 'Danh sách khen thưởng', 2],
    ]);
    expect(JSON.stringify(pages[0])).not.toContain('Hoàng Nam');
    expect(JSON.stringify(pages[1])).toContain('Hoàng Nam');
    expect(result.listSheets.map(({ sheet }) => sheet)).toEqual([
      'Danh sách ủng hộ',
      'Danh sách khen thưởng',
    ]);
  });

  test.each([
    '0912',
    '345',
    'Tổ 7',
    'Bản Đồn',
    'tổ 4',
    'số 12',
    '2005',
    '2006',
    'Ông Muộn',
    'Ông Sai',
  ])('nowhere is "%s" written', (secret) => {
    expect(JSON.stringify(pages)).not.toContain(secret);
  });

  test('they are no part of the text', () => {
    expect(result.text.join('\n')).not.toContain('Bằng chữ');
  });
});

test('without a gift or an award the lists say so', () => {
  const { blocks } = planned([], []).result.document;
  expect(written('DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC', blocks)).toEqual([
    'Không có khoản ủng hộ nào được tính trong kỳ.',
  ]);
  expect(written('DANH SÁCH KHEN THƯỞNG, HỌC BỔNG', blocks)).toEqual([
    'Không có khoản khen thưởng, học bổng nào được tính trong kỳ.',
  ]);
});

test('thousands of gifts are all listed', () => {
  const many = Array.from({ length: 5000 }, (_, index): readonly TestCell[] => [
    day('01/3/2017'),
    'Chi hội',
    'Xã Dương Quang',
    'Tổ 1',
    `Người thứ ${index}`,
    'Cá nhân',
    '',
    10_000,
  ]);
  const { blocks } = planned(many).result.document;
  const lines = written('DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC', blocks);
  expect(lines[5001]).toBe('5000|Người thứ 4999|Cá nhân|01/3/2017|Xã Dương Quang|10000');
  expect(lines[5002]).toBe('|Tổng cộng||||50000000');
});
