/** Words of sharing the wards' files. */
import { entry } from './common';

export const sharingWords = {
  'share.title': entry('Chia sẻ tệp cho {units}', 'Share files with the wards'),
  'share.looking': entry('Đang xem danh sách {units}…', 'Looking at the list of wards…'),
  'share.what': entry(
    'Mỗi nơi một tệp trong Google Drive của bạn, chỉ những người ở cột “Email” được ghi. Chạy lại không lập trùng tệp, không gửi thư hai lần.',
    'A file for each in your Google Drive, which only the people in “Email” may edit. Run again, nothing is made or sent twice.',
  ),
  'share.will-create': entry(
    'Lập tệp mới: {countNumber, number}',
    'Files to be made: {countNumber, number}',
  ),
  'share.will-check': entry(
    'Xem lại, bổ sung tệp đã có: {countNumber, number}',
    'Files looked at and completed: {countNumber, number}',
  ),
  'share.will-mail': entry(
    'Cho quyền ghi: {countNumber, number} địa chỉ',
    'Addresses given access: {countNumber, number}',
  ),
  'share.without-email': entry(
    '{countNumber, number} nơi chưa có email: tệp được lập nhưng chưa chia sẻ cho ai.',
    '{countNumber, number} wards have no e-mail: their files are made, but shared with no one.',
  ),
  'share.bad-email': entry('Email sai: {emails}', 'Wrong e-mail: {emails}'),
  'share.no-email': entry('chưa có email', 'no e-mail'),
  'share.row-create': entry('lập tệp mới', 'a new file'),
  'share.row-check': entry('đã có tệp', 'has a file'),
  'share.grant': entry('Cấp quyền', 'Grant access'),
  'share.contact': entry(
    '{Units} hỏi ai khi vướng mắc? (không bắt buộc)',
    'Whom may the wards ask? (optional)',
  ),
  'share.contact-hint': entry('Ví dụ: Bà Lan, 0912 345 678', 'E.g. Bà Lan, 0912 345 678'),
  'share.messages': entry('Gửi thư cho người mới được chia sẻ', 'Send an e-mail to new people'),
  'share.messages-why': entry(
    'Người không có tài khoản Google chỉ nhận được quyền kèm thư.',
    'People without a Google account get access only with one.',
  ),
  'share.time': entry(
    'Mất khoảng {minutesNumber, number} phút.',
    'Takes about {minutesNumber, number} min.',
  ),
  'share.ticked': entry(
    'Đang chọn {tickedNumber, number} trong {allNumber, number} {units}',
    '{tickedNumber, number} of {allNumber, number} wards ticked',
  ),
  'share.none-ticked': entry('Chọn ít nhất một {units}.', 'Tick at least one ward.'),
  'share.run': entry(
    'Chia sẻ với {countNumber, number} nơi',
    'Share with {countNumber, number} wards',
  ),
  'share.running': entry('Đang chia sẻ…', 'Sharing…'),
  'share.list': entry('Các {units} sẽ chia sẻ', 'Wards to share with'),
  'share.back': entry('Về bảng tình hình', 'Back to the board'),

  'shared.done': entry(
    'Xong {doneNumber, number} nơi: lập {madeNumber, number} tệp mới, cho quyền {peopleNumber, number} người.',
    'Done with {doneNumber, number} wards: {madeNumber, number} files made, {peopleNumber, number} people given access.',
  ),
  'shared.none': entry('Chưa xong nơi nào.', 'No ward is done.'),
  'shared.failed': entry('Chưa được ({countNumber, number})', 'Not done ({countNumber, number})'),
  'shared.problems': entry(
    'Đã có tệp, còn vướng ({countNumber, number})',
    'Has its file, something is missing ({countNumber, number})',
  ),
  'shared.left': entry(
    'Còn {countNumber, number} nơi chưa làm tới.',
    '{countNumber, number} wards were not reached.',
  ),
  'shared.others': entry(
    '{ward} còn tệp khác cùng năm, được để nguyên:',
    '{ward} has further files of this year, left alone:',
  ),
  'shared.retry': entry(
    'Thử lại những nơi chưa được ({countNumber, number})',
    'Try again those not done ({countNumber, number})',
  ),
  'shared.restore': entry('Khôi phục tệp', 'Restore the file'),
  'shared.anew': entry('Lập tệp mới', 'Make a new file'),
  'shared.restore-of': entry('Khôi phục tệp của {ward}', 'Restore the file of {ward}'),
  'shared.anew-of': entry('Lập tệp mới cho {ward}', 'Make a new file for {ward}'),

  'wards.step': entry(
    'Đã xong {doneNumber, number} trong {totalNumber, number} {units}.',
    '{doneNumber, number} of {totalNumber, number} wards are done.',
  ),
} as const;
