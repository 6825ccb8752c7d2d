/** Words of findings: rows that repeat others. */
import { entry, type Entries } from './entry';

export const rowsEntries = {
  'duplicate-row': entry(
    'error',
    [
      'trùng với dòng {firstRow} ở {parts}, nên không được tính',
      'Xóa dòng thừa, hoặc ghi thêm chỗ khác nhau.',
    ],
    [
      'repeats row {firstRow} in {parts}, so it is not counted',
      'Remove the surplus row, or add what differs.',
    ],
  ),
  'receipt-repeated': entry(
    'warning',
    [
      'đã dùng ở dòng {firstRow}',
      'Kiểm tra lại số phiếu. Một phiếu ghi nhiều người thì xác nhận là đúng.',
    ],
    [
      'is used in row {firstRow} already',
      'Check the receipt. If one receipt lists several donors, confirm it.',
    ],
  ),
  'gift-from-association': entry(
    'warning',
    [
      'là Hội hoặc Quỹ Khuyến học, nên khoản này có thể bị tính hai lần',
      'Tiền do Hội Khuyến học cấp khác chuyển thì chọn loại “Cấp Hội khác chuyển”. Đúng là tiền ủng hộ thì xác nhận.',
    ],
    [
      'is an association or fund of Khuyến học, so that this money may be counted twice',
      'For money passed on by another level choose the kind “Cấp Hội khác chuyển”. If it is a gift, confirm it.',
    ],
  ),
  'gift-at-two-levels': entry(
    'warning',
    [
      'đã ủng hộ cùng số tiền ở dòng {firstRow} (cấp {level}), cả hai dòng đều đang được tính',
      'So hai dòng: nếu là một khoản thì xóa dòng thừa. Đúng là hai khoản thì xác nhận.',
    ],
    [
      'gave the same amount in row {firstRow} (level {level}), both rows are counted',
      'Compare the two rows: if they are one gift, remove one. If they are two, confirm it.',
    ],
  ),
  'recognised-before-registered': entry(
    'warning',
    [
      'trước ngày đăng ký, nên chưa tính là đạt',
      'Kiểm tra lại hai ngày. Kết quả của lần đăng ký trước thì ghi ở dòng của lần đó.',
    ],
    [
      'is before the day of registration, so it is not counted as reached',
      'Check both days. A result of an earlier registration belongs to the row of that one.',
    ],
  ),
  'recognised-without-result': entry(
    'warning',
    ['có ngày công nhận mà chưa có kết quả', 'Ghi kết quả “Đạt”, hoặc xóa ngày công nhận.'],
    ['is a day of recognition without a result', 'Type the result “Đạt”, or remove the day.'],
  ),
  'grade-without-achievement': entry(
    'warning',
    ['có xếp loại trong khi kết quả là “Không đạt”', 'Kiểm tra lại kết quả và xếp loại.'],
    ['is a grade while the result is “Không đạt”', 'Check the result and the grade.'],
  ),
} as const satisfies Entries;
