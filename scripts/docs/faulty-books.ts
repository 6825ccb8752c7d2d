/** Small workbooks that between them hold every fault there is a message for, to show each by an example. */
import { wardFileKey } from '../../src/domain/wards/ward-file-identity';
import type { Book, SheetCells } from '../../src/domain/workbook/book';
import {
  bookOf,
  day,
  formula,
  settingsSheet,
  sheetOf,
  wardSheet,
  type TestCell,
} from '../../test/domain/book-of';

type Cells = Readonly<Record<string, TestCell>>;

/** A sheet of rows that differ from a usual one in the cells named. */
const rowsLike = (title: string, usual: Cells, ...rows: readonly Cells[]): SheetCells => {
  const headings = Object.keys(usual);
  return sheetOf(title, [
    headings,
    ...rows.map((changes) => headings.map((heading) => ({ ...usual, ...changes })[heading])),
  ]);
};

const ward = 'Phường Đức Xuân';

const household: Cells = {
  'Ngày đăng ký': day('15/02/2017'),
  'Xã, phường': ward,
  'Thôn, tổ': 'Tổ 4',
  'Danh hiệu': 'Gia đình học tập',
  'Tên đăng ký': 'Nông Văn Thắng',
  'Năm sinh': 1972,
  'Số điện thoại': '0912345678',
  'Số lượng': 1,
  'Kết quả': '',
  'Ngày công nhận': null,
};

const gift: Cells = {
  'Ngày thu': day('15/5/2017'),
  'Số phiếu': '',
  'Cấp thu': 'Chi hội',
  'Xã, phường': ward,
  'Người ủng hộ': 'Hà Văn Thạch',
  Loại: 'Cá nhân',
  'Số tiền': 100_000,
};

const award: Cells = {
  Ngày: day('30/5/2017'),
  'Cấp chi': 'Chi hội',
  'Xã, phường': ward,
  'Đối tượng': 'Học sinh giỏi',
  'Họ và tên': 'Triệu Minh Châu',
  'Số lượng': 2,
  'Mức thưởng': 50_000,
  'Thành tiền': '',
};

/** Names that nothing takes for one another. */
const names = [
  'Lý A',
  'Hà Bình',
  'Nông Cúc',
  'Triệu Dung',
  'Bàn Én',
  'Mạc Phú',
  'Đàm Quế',
  'Ma Sen',
];
const eight = names.map((name) => ({ 'Người ủng hộ': name }));

const registers = bookOf(
  settingsSheet,
  sheetOf('Xã phường', [
    ['Mã', 'Tên', 'Số hộ', 'Số dòng họ', 'Dân số', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
    ['01840', ward, 5, 1, 6, null, null, ''],
    ['01843', 'Phường Sông Cầu', null, null, null, null, day('30/6/2025'), '09999'],
    ['01846', 'Phường Huyền Tụng', null, null, null, day('01/7/2025'), null, ''],
    ['01849', 'Phường Đông Xuân', null, null, null, null, null, ''],
  ]),
  rowsLike(
    'Đăng ký',
    household,
    { 'Tên đăng ký': 'Lý Văn Mông', 'Số lượng': 12 },
    { 'Tên đăng ký': '' },
    { 'Tên đăng ký': 12 },
    { 'Tên đăng ký': ' Ma  Văn Lâm' },
    { 'Tên đăng ký': 'HOÀNG TH? TH?Y', 'Năm sinh': 35 },
    { 'Tên đăng ký': 'Nông Hà', 'Năm sinh': '12/5/1975', 'Số điện thoại': '0912.345.678' },
    { 'Tên đăng ký': 'Bế Lan', 'Số điện thoại': '12345', 'Số lượng': 'hai hộ' },
    { 'Tên đăng ký': 'Bế Mai', 'Số điện thoại': '0912345678 / 0988777666', 'Số lượng': '2-3' },
    { 'Tên đăng ký': 'Hoàng Tú', 'Số lượng': 'nhiều' },
    { 'Tên đăng ký': 'Hoàng Vy', 'Số lượng': day('01/3/2017') },
    { 'Tên đăng ký': 'Hoàng Yến', 'Số lượng': 0 },
    { 'Tên đăng ký': 'Phan Ý', 'Số lượng': 10 ** 16 },
    { 'Tên đăng ký': 'Phan Bắc', 'Danh hiệu': 'GĐHT', 'Xã, phường': 'P. Đức Xuân' },
    { 'Tên đăng ký': 'Phan Cát', 'Danh hiệu': 'Gia đình văn hóa', 'Xã, phường': 'Phong Quảng' },
    { 'Tên đăng ký': 'Phan Đạt', 'Xã, phường': 'Đ. Xuân' },
    { 'Tên đăng ký': 'Phan Én', 'Xã, phường': 'Phường Huyền Tụng' },
    { 'Tên đăng ký': 'Dòng họ Mông' },
    {
      'Tên đăng ký': 'Họ Lường',
      'Danh hiệu': 'Dòng họ học tập',
      'Ngày đăng ký': day('15/02/2016'),
      'Kết quả': 'Đạt',
      'Ngày công nhận': day('20/5/2017'),
    },
    { 'Tên đăng ký': 'Dương Nam', 'Năm sinh': 1980 },
    { 'Tên đăng ký': 'Dương Nam', 'Năm sinh': 1980 },
    { 'Tên đăng ký': 'Dương Nam', 'Năm sinh': '' },
    { 'Tên đăng ký': 'Phßng Gi¸o dôc', 'Danh hiệu': 'Đơn vị học tập' },
    { 'Tên đăng ký': 'Tröôøng Tieåu hoïc', 'Danh hiệu': 'Đơn vị học tập' },
    { 'Tên đăng ký': 'Há»™i Khuyáº¿n há»c', 'Danh hiệu': 'Đơn vị học tập' },
    { 'Tên đăng ký': 'Tr­êng häc Há»', 'Danh hiệu': 'Đơn vị học tập' },
  ),
  rowsLike(
    'Quỹ',
    gift,
    ...eight,
    { 'Người ủng hộ': 'Đoàn Tuấn', 'Số tiền': 90_000_000 },
    { 'Người ủng hộ': 'Vi Uyên', 'Số tiền': 300 },
    { 'Người ủng hộ': 'Vi Vinh', 'Số tiền': '1tr5' },
    { 'Người ủng hộ': 'Vi Xuân', 'Số tiền': '1.500' },
    { 'Người ủng hộ': 'Vi Yên', 'Số tiền': 'chưa nộp' },
    { 'Người ủng hộ': 'Lục An', 'Số tiền': 250.5 },
    { 'Người ủng hộ': 'Lục Bảo', 'Số tiền': formula('=F2*G2', '#VALUE!') },
    { 'Người ủng hộ': 'Lục Chi', 'Ngày thu': '30/6/2017' },
    { 'Người ủng hộ': 'Lục Diệp', 'Ngày thu': '05/25/2017' },
    { 'Người ủng hộ': 'Lục Giang', 'Ngày thu': '6/2017' },
    { 'Người ủng hộ': 'Lục Hòa', 'Ngày thu': '31/02/2017' },
    { 'Người ủng hộ': 'Lục Khôi', 'Ngày thu': 'hôm qua' },
    { 'Người ủng hộ': 'Lục Lâm', 'Ngày thu': 42_870 },
    { 'Người ủng hộ': 'Lục Mỹ', 'Ngày thu': day('15/5/1917') },
    { 'Người ủng hộ': 'Lục Nga', 'Ngày thu': day('15/5/2027') },
    { 'Người ủng hộ': 'Lục Oanh', 'Ngày thu': day('15/5/2016') },
    { 'Người ủng hộ': 'Lục Phúc', 'Số phiếu': '012' },
    { 'Người ủng hộ': 'Lục Quân', 'Số phiếu': '012' },
    Object.fromEntries(
      Object.keys(gift).map((heading) => [
        heading,
        heading === 'Người ủng hộ'
          ? 'Cộng phường Đức Xuân'
          : heading === 'Số tiền'
            ? 500_000
            : null,
      ]),
    ),
    Object.fromEntries(Object.keys(gift).map((heading) => [heading, heading])),
  ),
  rowsLike(
    'Khen thưởng',
    award,
    { 'Thành tiền': 120_000 },
    { 'Họ và tên': 'Đặng Hải', 'Mức thưởng': 50_000_000 },
  ),
  sheetOf('Tổ chức Hội', [
    ['Xã, phường', 'Đến ngày', 'Số hội viên', 'Số hội viên'],
    [ward, day('30/6/2017'), 80, 90],
  ]),
);

/** The small sheets, wrong in every way. */
const support = bookOf(
  sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/7/2017')],
    ['Đến ngày', day('30/6/2017')],
    ['Từ ngày', day('01/01/2017')],
    ['Cách ghi số liệu', 'Đẹp'],
    ['Tên cơ quan', 'Hội Khuyến học'],
  ]),
  sheetOf('Xã phường', [
    ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến'],
    ['01840', ward, day('01/7/2025'), day('30/6/2025')],
    ['01843', 'Phường Sông Cầu', null, null],
    ['01843', 'Phường Xuất Hóa', null, null],
    ['01849', 'Phường Sông Cầu', null, null],
  ]),
  sheetOf('Quỹ', [
    ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Người ủng hộ'],
    [day('15/5/2017'), 'Chi hội', 'Hà Văn Thạch', 'Cá nhân', ''],
  ]),
  sheetOf('Đăng ký', [['Sổ của Hội'], ['Nông Văn Thắng', 'Tổ 4']]),
  sheetOf('đăng ký', [Object.keys(household)]),
  sheetOf(
    'Khen thưởng',
    [
      Object.keys(award),
      [day('30/5/2017'), 'Chi hội', ward, 'Học sinh giỏi', 'Mông Anh', 1, 50_000, ''],
      [null, 'Chi hội', ward, 'Em nghèo', 'Mông Ban', 1, 50_000, ''],
    ],
    { merges: [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 1 }] },
  ),
  sheetOf('Chỉ tiêu', [
    ['Chỉ số', 'Kế hoạch'],
    ['Gia đình hạnh phúc', 8_000],
  ]),
  sheetOf('Danh mục', [
    ['Danh sách', 'Giá trị', 'Tên khác'],
    ['Danh hiệu khác', 'Gia đình văn hóa', ''],
    ['Mục tiêu chương trình', 'Gia đình học tập: nhiều', ''],
    ['Đối tượng', 'Học sinh vượt khó', 'Em nghèo'],
    ['Đối tượng', 'Học sinh mồ côi', 'Em nghèo'],
  ]),
);

const historyHeadings = [
  'Kỳ',
  'Từ ngày',
  'Đến ngày',
  'Mã chỉ số',
  'Chỉ số',
  'Xã, phường',
  'Giá trị',
  'Trạng thái',
  'Chốt lúc',
];

/** A row of Lịch sử kỳ: the half-year of a year, closed with a figure. */
const closed = (year: number, changes: Cells = {}): readonly TestCell[] => {
  const cells: Cells = {
    Kỳ: `6 tháng đầu năm ${year}`,
    'Từ ngày': day(`01/01/${year}`),
    'Đến ngày': day(`30/6/${year}`),
    'Mã chỉ số': 'fund.chapter.amount',
    'Chỉ số': 'Quỹ Chi hội',
    'Xã, phường': '',
    'Giá trị': 0,
    'Trạng thái': 'Đã chốt',
    'Chốt lúc': `05/7/${year} 08:30:05`,
    ...changes,
  };
  return historyHeadings.map((heading) => cells[heading]);
};

const transfers = { 'Mã chỉ số': 'fund.transfer.amount', 'Chỉ số': 'Cấp Hội khác chuyển' };

/** Periods that were closed with other figures than the rows now give. */
const history = bookOf(
  settingsSheet,
  wardSheet,
  rowsLike('Quỹ', gift, {}, { Loại: 'Cấp Hội khác chuyển', 'Số tiền': 200_000 }),
  rowsLike('Khen thưởng', award, { 'Số lượng': 20 }),
  sheetOf('Chỉ tiêu', [
    ['Chỉ số', 'Cùng kỳ'],
    ['Quỹ Chi hội', 36_000_000],
  ]),
  sheetOf('Lịch sử kỳ', [
    historyHeadings,
    closed(2017, { 'Giá trị': 90_000 }),
    closed(2017, { ...transfers, 'Giá trị': 200_000 }),
    closed(2017, { ...transfers, 'Giá trị': 150_000, 'Xã, phường': `${ward} (01840)` }),
    ...[2016, 2015, 2014, 2013, 2012, 2011].map((year) => closed(year)),
    closed(2010, { 'Trạng thái': 'Xong' }),
    closed(2009, { 'Chốt lúc': 'hôm qua' }),
    closed(2008, { 'Xã, phường': ward }),
  ]),
);

/** A ward's workbook with what belongs to others. */
const wardFile: Book = {
  ...bookOf(
    settingsSheet,
    wardSheet,
    rowsLike('Quỹ', gift, { 'Xã, phường': 'Xã Dương Quang' }, { 'Cấp thu': 'Thành hội' }),
  ),
  fileMarks: { [wardFileKey]: '9f86d081884c7d.01840.32874.2017' },
};

export const faultyBooks: readonly Book[] = [registers, support, history, wardFile];
