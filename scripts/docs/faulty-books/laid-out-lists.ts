/** Lists laid out as offices print them, with units of money, titles, signatures and lists below and beside. */
import { bookOf, day, settingsSheet, sheetOf, type TestCell } from '../../../test/core/book-of';
import { ward } from './usual-rows';

const headings = ['STT', 'Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];
const gift = (donor: string, amount: number): readonly TestCell[] => [
  1,
  day('15/5/2017'),
  'Thành hội',
  donor,
  'Cá nhân',
  amount,
];

export const laidOutLists = bookOf(
  settingsSheet,
  sheetOf('Xã phường', [
    ['Mã', 'Tên'],
    ['01840', ward],
  ]),
  sheetOf('Quỹ', [
    ['ĐVT: nghìn đồng'],
    headings,
    ['I', day('15/5/2017'), 'Thành hội', 'Khối cơ quan', 'Khác', 900],
    gift('Hà Văn Thạch', 500),
    ['B. PHẦN CHI'],
    ['STT', 'Ngày chi', 'Cấp chi', 'Người nhận', 'Nội dung chi', 'Số tiền'],
    [1, day('01/6/2017'), 'Thành hội', 'Dương Thị Nguyệt', 'Thưởng học sinh giỏi', 500],
  ]),
  sheetOf('Khen thưởng', [
    ['ĐVT: nghìn đồng'],
    ['Ngày', 'Cấp chi', 'Đối tượng', 'Họ và tên', 'Mức thưởng (đồng)', 'Học sinh tiên tiến'],
    [day('30/5/2017'), 'Thành hội', 'Học sinh giỏi', 'Triệu Minh Châu', 100_000, 'x'],
  ]),
  sheetOf('Đăng ký', [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', '', 'Tên đăng ký', 'Danh hiệu'],
    [day('15/02/2017'), ward, 'Gia đình học tập', 'Nông Văn Thắng', '', 'Lý Thị Mai', 'GĐHT'],
    ['Người lập biểu', '', '', 'Chủ tịch'],
  ]),
);

/** A register that holds figures by ward in place of a list. */
export const summaryInPlaceOfList = bookOf(
  settingsSheet,
  sheetOf('Xã phường', [
    ['Mã', 'Tên'],
    ['01840', ward],
    ['01849', 'Xã Dương Quang'],
  ]),
  sheetOf('Đăng ký', [
    ['STT', 'Xã, phường', 'Gia đình học tập', 'Dòng họ học tập'],
    [1, ward, 812, 3],
    [2, 'Xã Dương Quang', 417, 2],
    ['', 'Tổng cộng', 1229, 5],
  ]),
);
