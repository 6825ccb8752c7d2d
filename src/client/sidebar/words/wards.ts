/** Words of the view Xã, phường: the board, and what is done with one ward. */
import { entry } from './common';

export const wardWords = {
  'wards.intro': entry(
    'Mỗi {units} một tệp riêng: chia sẻ tệp, xem nơi nào đã nộp, rồi thu số liệu về sổ này.',
    'Each ward has a file of its own: share the files, see who has handed in, then gather the rows into this workbook.',
  ),
  'wards.loading': entry('Đang xem tình hình nộp…', 'Looking at the wards…'),
  'wards.none': entry(
    'Kỳ này chưa có {units} nào. Ghi mã, tên và email ở trang “{unitsSheet}”, rồi bấm Làm mới.',
    'There are no wards in this period. Fill in their codes, names and e-mails on “{unitsSheet}”, then refresh.',
  ),
  'wards.open-list': entry('Mở trang “{unitsSheet}”', 'Open “{unitsSheet}”'),
  'wards.refresh': entry('Làm mới', 'Refresh'),
  'wards.period': entry('Kỳ {period}', 'Period {period}'),
  'wards.deadline': entry('Hạn nộp: {day}', 'Deadline: {day}'),
  'wards.no-deadline': entry(
    'Chưa ghi Hạn nộp ở trang “Thiết lập”, nên chưa biết nơi nào muộn.',
    'No deadline (Hạn nộp) on “Thiết lập”, so nobody counts as late.',
  ),
  'wards.rate': entry('Đã nộp', 'Handed in'),
  'wards.closed': entry(
    'Kỳ này đã chốt: không thu, không trả lại được nữa.',
    'The period is closed: nothing can be gathered or sent back.',
  ),
  'wards.to-closing': entry('Chốt kỳ, mở năm mới', 'Close the period, open a year'),
  'wards.share': entry('Chia sẻ tệp…', 'Share files…'),
  'wards.gather': entry('Thu bảng…', 'Gather…'),
  'wards.filter': entry('Trạng thái', 'State'),
  'wards.every-state': entry('Tất cả ({countNumber, number})', 'All ({countNumber, number})'),
  'wards.of-state': entry('{state} ({countNumber, number})', '{state} ({countNumber, number})'),
  'wards.late': entry('quá hạn', 'late'),
  'wards.search': entry('Tìm theo tên hoặc mã', 'Search by name or code'),
  'wards.shown': entry(
    'Đang xem {shownNumber, number} trong {allNumber, number} {units}',
    '{shownNumber, number} of {allNumber, number} wards shown',
  ),
  'wards.list': entry('Các {units}', 'Wards'),

  'ward.state-notMade': entry('chưa tạo', 'not made'),
  'ward.state-shared': entry('đã chia sẻ', 'shared'),
  'ward.state-filled': entry('đã có dữ liệu', 'has data'),
  'ward.state-faulty': entry('có lỗi', 'has errors'),
  'ward.state-sentBack': entry('trả lại', 'sent back'),
  'ward.state-gathered': entry('đã thu', 'gathered'),
  'ward.state-closed': entry('đã chốt', 'closed'),
  'ward.late': entry('Quá hạn', 'Late'),
  'ward.on-time': entry('Đúng hạn', 'On time'),
  'ward.was-late': entry('Nộp muộn', 'Handed in late'),
  'ward.rows': entry(
    '{rowsNumber, number} dòng, {errorsNumber, number} lỗi',
    '{rowsNumber, number} rows, {errorsNumber, number} errors',
  ),
  'ward.updated': entry('Cập nhật {when}', 'Updated {when}'),
  'ward.open': entry('Mở tệp', 'Open the file'),
  'ward.open-of': entry('Mở tệp của {ward}', 'Open the file of {ward}'),
  'ward.work': entry('Việc khác', 'More'),
  'ward.work-of': entry('Việc khác với {ward}', 'More about {ward}'),
  'ward.send-back': entry('Trả lại…', 'Send back…'),
  'ward.mend': entry('Sửa trong tệp…', 'Mend in the file…'),
  'ward.revoke': entry('Thu hồi quyền…', 'Take access away…'),
  'ward.adopt': entry('Nhận tệp có sẵn…', 'Take in a file…'),

  'letter.title': entry(
    'Thư nhắc {countNumber, number} nơi chưa nộp',
    'Reminder to {countNumber, number} wards',
  ),
  'letter.copy': entry('Sao chép thư', 'Copy the message'),
  'letter.to': entry('Gửi tới', 'To'),
  'letter.copy-to': entry('Sao chép địa chỉ', 'Copy the addresses'),

  'send-back.what': entry(
    'Ghi các lỗi và lý do vào trang “Lỗi” trong tệp của {units}. Sửa xong và thu lại thì trạng thái tự đổi.',
    'Writes the findings and the reason to “Lỗi” in the ward’s file. The state changes when it is gathered again after mending.',
  ),
  'send-back.note': entry('Vì sao trả lại? (cần ghi)', 'Why is it sent back? (required)'),
  'send-back.who': entry('Người trả lại (cần ghi)', 'Sent back by (required)'),
  'send-back.run': entry('Trả lại', 'Send back'),
  'send-back.running': entry('Đang trả lại…', 'Sending back…'),
  'send-back.done': entry(
    'Đã trả lại {ward}: {errorsNumber, number} lỗi, ghi ở trang “{sheet}” trong tệp của {units}. Tiện ích không gửi thư: hãy báo cho nơi đó.',
    '{ward} was sent back: {errorsNumber, number} errors, listed on “{sheet}” in the ward’s file. No e-mail is sent: let them know.',
  ),

  'ward-mend.looking': entry('Đang đọc tệp…', 'Reading the file…'),
  'ward-mend.none': entry(
    'Trong tệp không có chỗ nào sửa chắc chắn được. Trả lại để {units} tự sửa.',
    'Nothing in the file can be mended with certainty. Send it back for the ward to mend.',
  ),
  'ward-mend.intro': entry(
    'Sửa ngay trong tệp của {ward}, nơi tài khoản này được ghi. Bỏ chọn ô không muốn sửa; ô đã thay đổi được giữ nguyên. Giá trị cũ ghi ở “Nhật ký” của tệp.',
    'Mends in the file of {ward}, where this account may write. Untick what is not to be mended; changed cells are left alone. The old values go to “Nhật ký” of the file.',
  ),
  'ward-mend.more': entry(
    'Tệp còn {countNumber, number} chỗ nữa, sửa xong xem tiếp.',
    'The file has {countNumber, number} more findings; look again afterwards.',
  ),
  'ward-mend.done': entry(
    'Đã sửa {cellsNumber, number} ô trong tệp của {ward}. Thu lại để cập nhật sổ này.',
    '{cellsNumber, number} cells were mended in the file of {ward}. Gather again to update this workbook.',
  ),

  'revoke.what': entry(
    'Ghi địa chỉ của người không còn phụ trách: người đó không mở được tệp nữa.',
    'Fill in the address of who is no longer in charge: they can no longer open the file.',
  ),
  'revoke.email': entry('Email (cần ghi)', 'E-mail (required)'),
  'revoke.run': entry('Thu hồi quyền', 'Take access away'),
  'revoke.running': entry('Đang thu hồi…', 'Taking access away…'),
  'revoke.done': entry(
    '{email} không còn quyền vào tệp của {ward}.',
    '{email} no longer has access to the file of {ward}.',
  ),
  'revoke.still-listed': entry(
    'Địa chỉ này vẫn ở cột “Email” của trang “{unitsSheet}”: xóa đi, nếu không lần chia sẻ sau sẽ cho quyền lại.',
    'It still stands in “Email” on “{unitsSheet}”: remove it, or the next sharing gives access again.',
  ),

  'adopt.what': entry(
    'Dán liên kết tới bảng tính mà {units} tự lập: tiện ích thu số liệu từ đó, không chia sẻ.',
    'Paste the link to a spreadsheet that the ward made: it is gathered from, not shared.',
  ),
  'adopt.link': entry('Liên kết (cần ghi)', 'Link (required)'),
  'adopt.run': entry('Nhận tệp', 'Take in the file'),
  'adopt.running': entry('Đang xem tệp…', 'Looking at the file…'),
  'adopt.done': entry('Đã nhận tệp của {ward}.', 'The file of {ward} was taken in.'),
  'adopt.missing': entry(
    'Tệp không có trang: {sheets}. Không thu gì từ đó.',
    'The file has no sheet: {sheets}. Nothing is gathered for them.',
  ),
  'adopt.unreadable': entry(
    'Chưa thu được từ trang: {sheets} (thiếu dòng tiêu đề hoặc cột cần có).',
    'Cannot be gathered yet: {sheets} (no header, or a required column is missing).',
  ),
  'field.missing': entry('Ghi ô cần ghi.', 'Fill in what is required.'),
} as const;
