/** Templates of papers that cannot be printed, each for another reason. */
import { bookOf, sheetOf, wardSheet } from '../../../test/core/book-of';
import { household } from './usual-rows';

const kind = 'Giấy chứng nhận';
const text = '{Tên đăng ký}';

export const paperTemplates = bookOf(
  wardSheet,
  sheetOf('Đăng ký', [Object.keys(household), Object.values(household)]),
  sheetOf('Mẫu giấy', [
    ['Tên mẫu', 'Loại', 'Lấy từ', 'Điều kiện', 'Khổ giấy', 'Nội dung'],
    ['Giấy chứng nhận', kind, 'Đăng ký', 'Kết quả: Đạt', 'A3', text],
    ['Giấy chứng nhận', kind, 'Đăng ký', '', '', text],
    ['Giấy khen', kind, 'Học sinh', '', '', text],
    ['Giấy mời', kind, 'Đăng ký', 'Số tiền = 5', '', 'Kính mời ông (bà)'],
    ['Thư', kind, 'Đăng ký', 'Kết quả = Tốt', '', 'Gửi {Người ủng hộ}, {Nơi ở}'],
    ['Danh sách', 'Danh sách ký nhận', 'Đăng ký', '', '', '{Tên đăng ký} {Số điện thoại}'],
  ]),
);
