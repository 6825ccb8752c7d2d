/** Words of gathering from the wards' files. */
import { entry } from './common';

export const gatheringWords = {
  'gather.title': entry('Thu bảng', 'Gather'),
  'gather.what': entry(
    'Xem trước sẽ thêm, đổi, bỏ những dòng nào, rồi mới thu. Chỉ thay các dòng có “Nguồn” là {units} đó; dòng ghi tại sổ này được giữ nguyên.',
    'First see which rows will be added, changed and removed; then gather. Only rows whose “Nguồn” is that ward are replaced; rows typed in this workbook stay.',
  ),
  'gather.without-file': entry(
    '{countNumber, number} nơi chưa có tệp nên chưa thu được: {names}.',
    '{countNumber, number} wards have no file yet, so nothing can be gathered: {names}.',
  ),
  'gather.time': entry(
    'Google chỉ cho đọc 60 lần mỗi phút, nên mất ít nhất {minutesNumber, number} phút. Có thể dừng và làm tiếp bất cứ lúc nào.',
    'Google allows 60 reads a minute, so this takes at least {minutesNumber, number} min. It can be stopped and continued at any time.',
  ),
  'gather.list': entry('Các {units} sẽ thu', 'Wards to gather from'),
  'gather.look': entry(
    'Xem trước {countNumber, number} nơi',
    'Look at {countNumber, number} wards',
  ),
  'gather.looking': entry('Đang đọc tệp…', 'Reading the files…'),
  'gather.update': entry('Chỉ cập nhật tình hình nộp', 'Only update the board'),
  'gather.updating': entry('Đang cập nhật…', 'Updating…'),
  'gather.who': entry('Người thu (cần ghi)', 'Gathered by (required)'),
  'gather.who-missing': entry('Ghi tên người thu.', 'Fill in the name.'),
  'gather.run': entry('Thu {countNumber, number} nơi', 'Gather from {countNumber, number} wards'),
  'gather.running': entry('Đang thu…', 'Gathering…'),
  'gather.choose': entry('Chọn lại', 'Choose again'),

  'gathered.preview': entry(
    'Xem trước {countNumber, number} nơi: thêm {addedNumber, number}, đổi {changedNumber, number}, bỏ {removedNumber, number} dòng. Chưa ghi gì.',
    '{countNumber, number} wards: {addedNumber, number} rows to add, {changedNumber, number} to change, {removedNumber, number} to remove. Nothing is written yet.',
  ),
  'gathered.done': entry(
    'Đã thu {countNumber, number} nơi: thêm {addedNumber, number}, đổi {changedNumber, number}, bỏ {removedNumber, number} dòng.',
    'Gathered from {countNumber, number} wards: {addedNumber, number} rows added, {changedNumber, number} changed, {removedNumber, number} removed.',
  ),
  'gathered.updated': entry(
    'Đã cập nhật tình hình nộp của {countNumber, number} nơi; chưa thu dòng nào.',
    'The board is up to date for {countNumber, number} wards; no row was gathered.',
  ),
  'gathered.none': entry('Chưa thu được nơi nào.', 'Nothing was gathered.'),
  'gathered.removed': entry(
    'Dòng bị bỏ được giữ ở trang “Nhật ký”.',
    'Removed rows are kept on the sheet “Nhật ký”.',
  ),
  'gathered.left': entry(
    'Đã dừng, còn {countNumber, number} nơi.',
    'Stopped; {countNumber, number} wards are left.',
  ),
  'gathered.retry': entry(
    'Thử lại những nơi chưa được ({countNumber, number})',
    'Try again those not done ({countNumber, number})',
  ),
  'gathered.continue': entry(
    'Làm tiếp {countNumber, number} nơi còn lại',
    'Continue with the other {countNumber, number}',
  ),
  'gathered.results': entry('Kết quả từng nơi', 'Ward by ward'),
  'gathered.ward': entry(
    'thêm {addedNumber, number}, đổi {changedNumber, number}, bỏ {removedNumber, number} dòng',
    '{addedNumber, number} added, {changedNumber, number} changed, {removedNumber, number} removed',
  ),
  'gathered.same': entry('không có gì mới', 'nothing new'),
  'gathered.errors': entry(
    '{errorsNumber, number} lỗi, {warningsNumber, number} chỗ cần xem',
    '{errorsNumber, number} errors, {warningsNumber, number} warnings',
  ),
  'gathered.missing': entry(
    'Tệp không có trang: {sheets}. Không thu gì từ đó.',
    'The file has no sheet: {sheets}. Nothing is gathered for them.',
  ),
  'gathered.left-out': entry(
    'Không thu {rowsNumber, number} dòng cộng, dòng chữ hoặc dòng của danh sách khác.',
    '{rowsNumber, number} subtotals, rows of text or rows of other lists were left out.',
  ),
  'gathered.details': entry('Xem dòng và lỗi', 'Rows and findings'),
  'gathered.details-of': entry('Xem dòng và lỗi của {ward}', 'Rows and findings of {ward}'),
  'gathered.added': entry('Thêm', 'Added'),
  'gathered.changed': entry('Đổi', 'Changed'),
  'gathered.removed-row': entry('Bỏ', 'Removed'),
  'gathered.samples': entry('Ví dụ vài dòng:', 'A few rows:'),
  'gathered.findings': entry('Lỗi và chỗ cần xem:', 'Findings:'),
  'gathered.more': entry('Và {countNumber, number} chỗ nữa.', 'And {countNumber, number} more.'),
  'gathered.was': entry('trước đó: {before}', 'before: {before}'),
} as const;
