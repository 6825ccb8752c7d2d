/** Why a ward's workbook could not be made, shared or taken in. {ward} is its full name. */
import type { FailureEntry } from './catalogue';

export const wardFailures = {
  'ward-unknown': {
    vi: 'Trang “Xã phường” không có đơn vị mã {wardCode} còn hiệu lực ngày {onDate}. Kiểm tra cột “Mã”, “Hiệu lực từ”, “Hiệu lực đến”.',
    en: 'The sheet “Xã phường” has no unit with the code {wardCode} that is valid on {onDate}. Check its columns “Mã”, “Hiệu lực từ”, “Hiệu lực đến”.',
  },
  'wards-none': {
    vi: 'Trang “Xã phường” không có đơn vị nào còn hiệu lực ngày {onDate}, ngày cuối kỳ. Kiểm tra cột “Hiệu lực từ”, “Hiệu lực đến”, và kỳ ở trang “Thiết lập”.',
    en: 'The sheet “Xã phường” has no unit that is valid on {onDate}, the last day of the period. Check its columns “Hiệu lực từ”, “Hiệu lực đến”, and the period on “Thiết lập”.',
  },
  'association-missing': {
    vi: 'Chưa có tên Hội. Ghi “Tên Hội” ở trang “Thiết lập” trước khi lập tệp cho xã, phường: tệp được nhận ra theo tên này.',
    en: 'The association has no name. Fill in “Tên Hội” on the sheet “Thiết lập” before files are made for the wards: they are recognised by it.',
  },
  'ward-file-of-other': {
    vi: 'Tệp này không phải là sổ của {ward}: nó được lập cho đơn vị, năm hoặc Hội khác. Kiểm tra lại liên kết ở cột “Tệp”.',
    en: 'This file is not the workbook of {ward}: it was made for another unit, year or association. Check the link in the column “Tệp”.',
  },
  'scope-missing': {
    vi: 'Chưa được phép tạo và chia sẻ tệp. Khi Google hỏi quyền, ô “Google Drive” (chỉ những tệp dùng với tiện ích này) đã bị bỏ trống. Cấp quyền lại và đánh dấu ô này.',
    en: 'The add-on may not make and share files: when Google asked, the box for Google Drive (only the files used with this add-on) was left unticked. Grant access again and tick it.',
  },
  'shared-file-in-bin': {
    vi: 'Tệp của {ward} đang ở trong thùng rác của Google Drive. Chọn khôi phục tệp, hoặc lập tệp mới.',
    en: 'The file of {ward} is in the bin of Google Drive. Choose to restore it, or to make a new one.',
  },
  'shared-file-gone': {
    vi: 'Tệp của {ward} ở cột “Tệp” không mở được: đã bị xóa hẳn, hoặc do người khác lập và chưa chia sẻ cho tài khoản này. Nhờ người đã lập tệp, hoặc chọn lập tệp mới.',
    en: 'The file of {ward} in “Tệp” cannot be opened: it was deleted, or was made by someone else who gave this account no access. Ask whoever made it, or choose to make a new one.',
  },
  'shared-file-adopted': {
    vi: '{ward} dùng tệp riêng (liên kết ở cột “Tệp”), tiện ích chỉ thu số liệu, không chia sẻ được. Muốn lập tệp mới theo mẫu, xóa liên kết rồi chia sẻ lại.',
    en: '{ward} uses a file of its own (the link in “Tệp”), which is gathered, not shared. To make a new one, clear the link and share again.',
  },
  'sharing-denied': {
    vi: 'Chỉ người đã lập tệp của {ward} ({owner}) mới chia sẻ hoặc thu hồi quyền được. Nhờ người đó chạy, hoặc chia sẻ trong Google Drive.',
    en: 'Only whoever made the file of {ward} ({owner}) may share it or take access away. Have them run this, or share it in Google Drive.',
  },
  'sharing-quota': {
    vi: 'Google không cho chia sẻ thêm hôm nay (đã hết lượt trong ngày). Chạy lại vào ngày mai, những gì đã làm được giữ nguyên.',
    en: 'Google allows no more sharing today (the daily limit is reached). Run again tomorrow; what was done stays.',
  },
  'drive-quota': {
    vi: 'Google Drive đang giới hạn số lần gọi. Đợi vài phút rồi chạy lại, những gì đã làm được giữ nguyên.',
    en: 'Google Drive is limiting the calls. Wait some minutes and run again; what was done stays.',
  },
  'drive-full': {
    vi: 'Google Drive của tài khoản này đã đầy, không lập thêm được tệp. Dọn bớt rồi chạy lại.',
    en: 'The Google Drive of this account is full, so no file could be made. Free some room and run again.',
  },
  'drive-failed': {
    vi: 'Google Drive không trả lời. Chạy lại sau ít phút: không có gì bị làm hai lần.',
    en: 'Google Drive did not answer. Run again in a few minutes: nothing is done twice.',
  },
  'drive-refused': {
    vi: 'Google Drive không nhận lệnh này, làm lại cũng sẽ như vậy. Gửi câu sau của Google cho người phụ trách tiện ích: “{message}”.',
    en: 'Google Drive refused this, and trying again would not help. Send what Google said to whoever looks after the add-on: “{message}”.',
  },
  'email-missing': {
    vi: '{ward} chưa có địa chỉ nào ở cột “Email” của trang “Xã phường”, nên tệp chưa được chia sẻ cho ai.',
    en: '{ward} has no address in the column “Email” of “Xã phường”, so its file was shared with no one.',
  },
  'email-invalid': {
    vi: '“{email}” không phải là địa chỉ email. Sửa ở cột “Email” của trang “Xã phường” rồi chia sẻ lại.',
    en: '“{email}” is no e-mail address. Correct it in the column “Email” of “Xã phường” and share again.',
  },
  'email-refused': {
    vi: 'Google không chia sẻ được cho “{email}” ({message}). Kiểm tra lại địa chỉ có đúng không.',
    en: 'Google could not share with “{email}” ({message}). Check whether the address is right.',
  },
  'email-needs-message': {
    vi: '“{email}” không có tài khoản Google, nên chỉ chia sẻ được kèm thư. Bật “gửi thư” rồi chia sẻ lại.',
    en: '“{email}” has no Google account, so it can be shared only with a message. Turn messages on and share again.',
  },
  'email-without-access': {
    vi: '“{email}” không có quyền vào tệp của {ward}, không có gì để thu hồi.',
    en: '“{email}” has no access to the file of {ward}; there is nothing to take away.',
  },
  'email-of-owner': {
    vi: '“{email}” là người giữ tệp của {ward}, không thu hồi quyền được. Chuyển quyền sở hữu trong Google Drive trước.',
    en: '“{email}” owns the file of {ward}, so access cannot be taken away. Transfer the ownership in Google Drive first.',
  },
  'ward-file-none': {
    vi: '{ward} chưa có tệp do tiện ích lập.',
    en: '{ward} has no file made by the add-on.',
  },
  'link-invalid': {
    vi: '“{link}” không phải là liên kết tới một bảng tính Google. Chép liên kết từ thanh địa chỉ khi đang mở bảng tính.',
    en: '“{link}” is no link to a Google spreadsheet. Copy it from the address bar while the spreadsheet is open.',
  },
  'link-unreachable': {
    vi: 'Không mở được tệp theo liên kết này: tệp đã bị xóa, hoặc tài khoản này chưa được xem. Nhờ người giữ tệp chia sẻ quyền xem rồi thử lại.',
    en: 'The file of this link cannot be opened: it was deleted, or this account may not view it. Ask its owner to share it and try again.',
  },
  'link-own': {
    vi: 'Liên kết này dẫn tới chính sổ đang mở. Dán liên kết tới bảng tính của xã, phường.',
    en: 'This link leads to the very workbook that is open. Paste the link to the ward’s spreadsheet.',
  },
  'ward-workbook-lacking': {
    vi: 'Tệp này chưa thu được: thiếu {what}. Thêm theo mẫu rồi dán lại liên kết.',
    en: 'Nothing can be gathered from this file: it lacks {what}. Add it as in the template and paste the link again.',
  },
  'file-taken': {
    vi: 'Tệp này đã là tệp của {other}. Mỗi xã, phường một tệp.',
    en: 'This file is that of {other} already. Each ward has a file of its own.',
  },
} as const satisfies Record<string, FailureEntry>;
