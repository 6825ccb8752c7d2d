/** Words of findings: rows and figures compared with one another. */
import { entry, type Entries } from './entry';

export const comparisonsEntries = {
  'likely-duplicate': entry(
    'warning',
    [
      'có thể trùng với dòng {firstRow}, cả hai dòng đều đang được tính',
      'So hai dòng: nếu là một thì xóa dòng thừa, nếu khác nhau thì xác nhận là đúng.',
    ],
    [
      'may be the same as row {firstRow}, both rows are counted',
      'Compare the two rows: remove one if they are the same, else confirm it.',
    ],
  ),
  'amount-outlier': entry(
    'warning',
    [
      'khác xa các khoản cùng loại (thường khoảng {medianNumber} đồng)',
      'Kiểm tra lại số chữ số 0. Đúng như vậy thì xác nhận.',
    ],
    [
      'is far from the others of its kind (usually about {medianNumber} đồng)',
      'Check the number of zeros. If it is right, confirm it.',
    ],
  ),
  'unit-title-mismatch': entry(
    'warning',
    ['không hợp với danh hiệu “{title}”', 'Kiểm tra lại danh hiệu, tên và số lượng của dòng này.'],
    ['does not fit the title “{title}”', 'Check the title, the name and the count of this row.'],
  ),
  'registered-above-total': entry(
    'warning',
    [
      'ít hơn {registeredNumber} đã đăng ký “{title}” năm {year}',
      'Kiểm tra tổng số ở ô này, và các dòng đăng ký của xã, phường.',
    ],
    [
      'is less than the {registeredNumber} registered for “{title}” in {year}',
      'Check this total, and the registrations of the ward.',
    ],
  ),
  'achieved-above-registered': entry(
    'warning',
    [
      'năm {year} có {achievedNumber} đạt “{title}”, nhiều hơn {registeredNumber} đã đăng ký',
      'Kiểm tra “Ngày đăng ký” và “Ngày công nhận” ở trang “Đăng ký”.',
    ],
    [
      'has {achievedNumber} that reached “{title}” in {year}, more than the {registeredNumber} registered',
      'Check “Ngày đăng ký” and “Ngày công nhận” on the sheet “Đăng ký”.',
    ],
  ),
  'members-above-population': entry(
    'warning',
    [
      'ít hơn {membersNumber} hội viên',
      'Kiểm tra dân số ở ô này, và “Số hội viên” ở trang “Tổ chức Hội”.',
    ],
    [
      'is less than the {membersNumber} members',
      'Check this population, and “Số hội viên” on the sheet “Tổ chức Hội”.',
    ],
  ),
  'spending-above-fund': entry(
    'warning',
    [
      'cấp {level} khen thưởng {spentNumber} đồng trong kỳ, nhiều hơn {availableNumber} đồng đã ghi ở Quỹ và Tồn quỹ đầu kỳ',
      'Kiểm tra trang “Quỹ” và “Khen thưởng”. Chi từ số dư kỳ trước thì xác nhận là đúng.',
    ],
    [
      'the level {level} paid {spentNumber} đồng in awards in the period, more than the {availableNumber} đồng in its fund and opening balance',
      'Check the sheets “Quỹ” and “Khen thưởng”. If it was paid from an earlier balance, confirm it.',
    ],
  ),
} as const satisfies Entries;
