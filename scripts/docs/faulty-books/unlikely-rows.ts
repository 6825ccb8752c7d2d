/** Rows that can each be read and cannot all be true, and small sheets that say a thing twice. */
import { bookOf, day, settingsSheet, sheetOf } from '../../../test/core/book-of';
import { award, gift, household, rowsLike, ward } from './usual-rows';

const recognised = { ...household, 'Kết quả': 'Đạt', 'Xếp loại': '' };

export const unlikelyRows = bookOf(
  settingsSheet,
  sheetOf('Xã phường', [
    ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
    ['01840', ward, null, null, null],
    ['01855', 'Phường Xuất Hóa', null, day('31/3/2017'), null],
  ]),
  rowsLike(
    'Đăng ký',
    recognised,
    { 'Tên đăng ký': 'vi văn đức' },
    { 'Tên đăng ký': 'Nguye6n Va8n An' },
    { 'Tên đăng ký': 'Hoàng Văn Тhụ' },
    { 'Tên đăng ký': 'Thắng' },
    { 'Tên đăng ký': 'Nông Văn Lợi', 'Năm sinh': 2005 },
    { 'Tên đăng ký': 'Nông Văn Minh', 'Năm sinh': 2016, 'Ngày đăng ký': day('15/02/2015') },
    { 'Tên đăng ký': 'Nông Văn Năm', 'Ngày công nhận': day('01/02/2017') },
    { 'Tên đăng ký': 'Nông Văn Phú', 'Kết quả': '', 'Ngày công nhận': day('01/6/2017') },
    { 'Tên đăng ký': 'Nông Văn Quý', 'Kết quả': 'Không đạt', 'Xếp loại': 'Tốt' },
    { 'Tên đăng ký': 'Nông Văn Sơn', 'Xã, phường': 'Phường Xuất Hóa' },
    { 'Tên đăng ký': '30 hộ tổ 6', 'Số lượng': '' },
    { 'Tên đăng ký': 'Nông Văn Thu\nHà Văn Tư' },
  ),
  rowsLike(
    'Quỹ',
    gift,
    { 'Người ủng hộ': 'Hội Khuyến học tỉnh', Loại: 'Khác', 'Cấp thu': 'Thành hội' },
    { 'Người ủng hộ': 'Công ty Hoàng Nam', 'Cấp thu': 'Thành hội', 'Số tiền': 5_000_000 },
    { 'Người ủng hộ': 'Công ty Hoàng Nam', 'Số tiền': 5_000_000 },
  ),
  rowsLike('Khen thưởng', award, {}),
  sheetOf('Chỉ tiêu', [
    ['Kỳ', 'Chỉ số', 'Kế hoạch'],
    ['', 'Gia đình học tập', 8_800],
    ['', 'Gia đình học tập', 9_000],
    ['6T đầu năm 2017', 'Tổng quỹ', 190_000_000],
    ['kỳ này', 'Quỹ Thành hội', 30_000_000],
  ]),
  sheetOf('Danh mục', [
    ['Danh sách', 'Giá trị', 'Tên khác'],
    ['Loại ủng hộ', 'Cá nhân', 'Doanh nghiệp'],
  ]),
);
