/** Money paid out that cannot be, and totals that are not the sum of their kinds. */
import { bookOf, day, sheetOf, wardSheet } from '../../../test/core/book-of';
import { award, gift, rowsLike, ward } from './usual-rows';

export const moneyOut = bookOf(
  sheetOf('Thiết lập', [
    ['Mục', 'Giá trị'],
    ['Từ ngày', day('01/01/2017')],
    ['Đến ngày', day('30/6/2017')],
    ['Tồn quỹ đầu kỳ chi hội', 50_000],
  ]),
  wardSheet,
  rowsLike('Quỹ', gift, {}),
  rowsLike(
    'Chi quỹ',
    {
      'Ngày chi': day('10/5/2017'),
      'Cấp chi': 'Chi hội',
      'Xã, phường': ward,
      'Nội dung': 'Thưởng học sinh giỏi',
      'Loại chi': 'Khen thưởng',
      'Số tiền': 80_000,
    },
    {},
  ),
  rowsLike('Khen thưởng', award, {}),
  sheetOf('Tổ chức Hội', [
    [
      'Xã, phường',
      'Đến ngày',
      'Số ban khuyến học',
      'Ban khuyến học dòng họ',
      'Ban khuyến học khác',
      'Số hội viên',
      'Nữ',
    ],
    [ward, day('30/6/2017'), 12, 8, 3, 400, 520],
  ]),
  sheetOf('Lịch sử kỳ', [
    [
      'Kỳ',
      'Từ ngày',
      'Đến ngày',
      'Mã chỉ số',
      'Chỉ số',
      'Xã, phường',
      'Giá trị',
      'Trạng thái',
      'Chốt lúc',
    ],
    [
      'năm 2016',
      day('01/01/2016'),
      day('31/12/2016'),
      'fund.balance.amount',
      'Tồn cuối kỳ',
      '',
      60_000,
      'Đã chốt',
      '05/01/2017 08:30:05',
    ],
  ]),
);
