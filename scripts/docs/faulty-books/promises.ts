/** Promises beside what came in: too little, too much, under another name, not handed on; and a share of what is not known. */
import { bookOf, day, sheetOf, wardSheet } from '../../../test/core/book-of';
import { award, gift, rowsLike } from './usual-rows';

const promise = {
  Ngày: day('15/01/2017'),
  'Người ủng hộ': 'Công ty TNHH Hồng Hà',
  'Số tiền': 6_000_000,
  'Số kỳ': 12,
  'Mỗi kỳ': 500_000,
  'Đến ngày': null,
  'Người được đỡ đầu': '',
};

const once = { 'Số kỳ': null, 'Mỗi kỳ': null };

export const promises = bookOf(
  sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
  ]),
  wardSheet,
  rowsLike(
    'Quỹ',
    gift,
    { 'Người ủng hộ': 'Công ty TNHH Hồng Hà', 'Số tiền': 1_000_000 },
    { 'Người ủng hộ': 'Ông Ma Đình Khoa', 'Số tiền': 3_000_000 },
    { 'Người ủng hộ': 'Nông Thị Hương', 'Số tiền': 300_000 },
  ),
  rowsLike(
    'Cam kết',
    promise,
    { 'Người được đỡ đầu': 'Triệu Thị Mai' },
    { ...once, 'Người ủng hộ': 'Ma Đình Khoa', 'Số tiền': 2_000_000 },
    { ...once, 'Người ủng hộ': 'Nông Thị Hường', 'Số tiền': 500_000 },
    {
      ...once,
      'Người ủng hộ': 'Hợp tác xã Yên Thượng',
      'Số tiền': 1_000_000,
      'Mỗi kỳ': 300_000,
      'Đến ngày': day('14/01/2017'),
    },
  ),
  rowsLike('Khen thưởng', award, {}),
  sheetOf('Thi đua', [
    ['Tiêu chí', 'Chỉ số', 'Điểm tối đa', 'Đạt tối đa khi'],
    ['Tỷ lệ hộ đăng ký', 'Gia đình học tập', 20, '90%'],
  ]),
);
