/** The small sheets, wrong in every way. */
import { bookOf, day, sheetOf } from '../../../test/core/book-of';
import { award, household, ward } from './usual-rows';

export const supportSheets = bookOf(
  sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/7/2017')],
    ['Đến ngày', day('30/6/2017')],
    ['Từ ngày', day('01/01/2017')],
    ['Cách ghi số liệu', 'Đẹp'],
    ['Tên cơ quan', 'Hội Khuyến học'],
    ['Hạn nộp', '25/6/2017'],
  ]),
  sheetOf('Xã phường', [
    ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Email'],
    ['01840', ward, day('01/7/2025'), day('30/6/2025'), 'ducxuan@gmail'],
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
  sheetOf('Chỉ số', [
    ['Tên', 'Bảng', 'Điều kiện', 'Cách tính', 'Đơn vị tính'],
    ['Tổng quỹ', 'Quỹ', '', 'Đếm dòng', ''],
    ['Học sinh mồ côi', 'Khen thưởng', 'Số lượng = nhiều', 'Đếm dòng', 'em'],
    ['HỌC SINH MỒ CÔI', 'Khen thưởng', '', 'Đếm dòng', 'em'],
    ['Sách tặng', 'Tủ sách', '', 'Đếm dòng', 'cuốn'],
    ['Học bổng lớn', 'Khen thưởng', 'Xã, phường = Phường Lạ', 'Nhiều nhất: Mức thưởng', ''],
    ['Số em', 'Khen thưởng', '', 'Tổng: Số em', 'em'],
    ['Thưởng và phạt', '', '', 'Trừ: Tiền khen thưởng; Tiền phạt', ''],
    ['Tiền và người', '', '', 'Cộng: Tổng quỹ; Hội viên', ''],
    ['Vòng một', '', '', 'Cộng: Vòng hai; Hội viên', ''],
    ['Vòng hai', '', '', 'Cộng: Vòng một; Hội viên', ''],
    ['Ngoài vòng', '', '', 'Tỷ lệ: Vòng một / Hội viên', ''],
    ['Tỷ lệ nữ', 'Tổ chức Hội', '', 'Tỷ lệ: Hội viên nữ / Hội viên', ''],
    ['Mức thưởng', 'Khen thưởng', '', 'Tổng: Thành tiền', 'triệu đồng'],
  ]),
  sheetOf('Thi đua', [
    ['Tiêu chí', 'Chỉ số', 'Điểm tối đa', 'Đạt tối đa khi', 'Áp dụng cho'],
    ['Vận động Quỹ', 'Tổng quỹ', 20, 'nhiều', ''],
    ['Hội viên mới', 'Hội viên mới', 20, '1', ''],
    ['Quỹ tăng', 'Tổng quỹ', 20, '90%', ''],
    ['Tồn quỹ', 'Tồn đầu kỳ', 20, '', ''],
    ['Đăng ký Gia đình học tập', 'Gia đình học tập', 20, '', 'Bản'],
  ]),
  sheetOf('Danh mục', [
    ['Danh sách', 'Giá trị', 'Tên khác'],
    ['Danh hiệu khác', 'Gia đình văn hóa', ''],
    ['Mục tiêu chương trình', 'Gia đình học tập: nhiều', ''],
    ['Đối tượng', 'Học sinh vượt khó', 'Em nghèo'],
    ['Đối tượng', 'Học sinh mồ côi', 'Em nghèo'],
  ]),
);
