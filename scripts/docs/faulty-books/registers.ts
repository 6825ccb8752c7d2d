/** The registers, wrong in every way. */
import { bookOf, day, formula, settingsSheet, sheetOf } from '../../../test/core/book-of';
import { award, gift, household, rowsLike, ward } from './usual-rows';

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

export const registers = bookOf(
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
