/** Why a ward's workbook could not be made, shared or taken in. {ward} is its full name. */
import type { FailureEntry } from './entry';

export const wardFailures = {
  'ward-unknown': {
    vi: 'Danh sách đơn vị không có mã {wardCode} còn hiệu lực ngày {onDate, date}. Kiểm tra cột “Mã”, “Hiệu lực từ”, “Hiệu lực đến”.',
    en: 'The list of units has no unit with the code {wardCode} that is valid on {onDate, date}. Check its columns “Mã”, “Hiệu lực từ”, “Hiệu lực đến”.',
  },
  'wards-none': {
    vi: 'Danh sách đơn vị không có đơn vị nào còn hiệu lực ngày {onDate, date}, ngày cuối kỳ. Kiểm tra cột “Hiệu lực từ”, “Hiệu lực đến”, và kỳ ở trang “Thiết lập”.',
    en: 'The list of units has no unit that is valid on {onDate, date}, the last day of the period. Check its columns “Hiệu lực từ”, “Hiệu lực đến”, and the period on “Thiết lập”.',
  },
  'association-missing': {
    vi: 'Chưa có tên Hội. Ghi “Tên Hội” ở trang “Thiết lập” trước khi lập tệp cho các đơn vị: tệp được nhận ra theo tên này.',
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
    vi: '{ward} chưa có địa chỉ nào ở cột “Email” của danh sách đơn vị, nên tệp chưa được chia sẻ cho ai.',
    en: '{ward} has no address in the column “Email” of the list of units, so its file was shared with no one.',
  },
  'email-invalid': {
    vi: '“{email}” không phải là địa chỉ email. Sửa ở cột “Email” của danh sách đơn vị rồi chia sẻ lại.',
    en: '“{email}” is no e-mail address. Correct it in the column “Email” of the list of units and share again.',
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
    vi: 'Liên kết này dẫn tới chính sổ đang mở. Dán liên kết tới bảng tính của đơn vị.',
    en: 'This link leads to the very workbook that is open. Paste the link to the ward’s spreadsheet.',
  },
  'ward-workbook-lacking': {
    vi: 'Tệp này chưa thu được: thiếu {what}. Thêm theo mẫu rồi dán lại liên kết.',
    en: 'Nothing can be gathered from this file: it lacks {what}. Add it as in the template and paste the link again.',
  },
  'file-taken': {
    vi: 'Tệp này đã là tệp của {other}. Mỗi đơn vị một tệp.',
    en: 'This file is that of {other} already. Each ward has a file of its own.',
  },
} as const satisfies Record<string, FailureEntry>;

// Why a ward's file could not be taken in, in words; each leaves what was gathered of that ward before.

export const gatheringFailures = {
  'gather-in-ward-file': {
    vi: 'Đây là tệp của một đơn vị. Chia sẻ và thu số liệu từ sổ của Hội, nơi có danh sách các đơn vị.',
    en: 'This is a ward’s file. Share and gather from the association’s workbook, which lists the wards.',
  },
  'ward-link-missing': {
    vi: 'Cột “Tệp” ở danh sách đơn vị chưa có liên kết tới bảng tính của {unit}. Chia sẻ tệp, hoặc dán liên kết vào.',
    en: 'The column “Tệp” of the list of units holds no link to the spreadsheet of {unit}. Share a file, or paste its link.',
  },
  'ward-link-changed': {
    vi: 'Liên kết của {unit} ở cột “Tệp” vừa được đổi. Mở lại bảng theo dõi rồi thu lại.',
    en: 'The link of {unit} in “Tệp” was changed meanwhile. Reload the board and gather again.',
  },
  'ward-file-gone': {
    vi: 'Không tìm thấy tệp: tệp đã bị xóa hẳn, hoặc liên kết ở cột “Tệp” sai. Hỏi đơn vị liên kết đúng, hoặc chia sẻ tệp mới.',
    en: 'The file was not found: it was deleted, or the link in “Tệp” is wrong. Ask the ward for the right link, or share a new file.',
  },
  'ward-file-denied': {
    vi: 'Tài khoản của bạn không được mở tệp này. Nhờ người giữ tệp chia sẻ với bạn, hoặc đăng nhập đúng tài khoản.',
    en: 'Your account may not open this file. Have its owner share it with you, or sign in with the right account.',
  },
  'ward-file-in-bin': {
    vi: 'Tệp đang ở trong thùng rác của Google Drive. Khôi phục tệp, hoặc chia sẻ tệp mới.',
    en: 'The file is in the bin of Google Drive. Restore it, or share a new file.',
  },
  'ward-file-not-sheets': {
    vi: 'Tệp này không phải là bảng tính Google (có thể là tệp Excel). Mở bằng Google Trang tính, chọn Tệp ▸ Lưu dưới dạng Google Trang tính, rồi dán liên kết mới vào cột “Tệp”.',
    en: 'This file is no Google spreadsheet (an Excel file, perhaps). Open it in Google Sheets, choose File ▸ Save as Google Sheets, and paste the new link into “Tệp”.',
  },
  'ward-file-of-association': {
    vi: 'Tệp này thuộc một Hội khác, không phải Hội của sổ này. Kiểm tra lại tệp.',
    en: 'This file belongs to another association than this workbook. Check the file.',
  },
  'ward-file-of-unit': {
    vi: 'Tệp này là của {other}, không phải của {unit}. Kiểm tra lại tệp, hoặc liên kết ở cột “Tệp”.',
    en: 'This is the file of {other}, not of {unit}. Check the file, or the link in “Tệp”.',
  },
  'ward-file-of-year': {
    vi: 'Tệp này là của năm {other}, còn kỳ báo cáo thuộc năm {year}. Kiểm tra lại tệp, hoặc kỳ ở trang “Thiết lập”.',
    en: 'This is the file of the year {other}, while the period lies in {year}. Check the file, or the period on “Thiết lập”.',
  },
  'ward-file-unrecognised': {
    vi: 'Không biết tệp này của đơn vị nào: tệp không có dấu của tiện ích, danh sách đơn vị không chỉ có một đơn vị, các dòng và tên tệp không chỉ rõ một đơn vị. Đặt tên tệp theo tên đơn vị rồi thử lại.',
    en: 'It cannot be told which ward this file is of: it has no mark of the add-on, its list of units holds not exactly one, and neither its rows nor its name mean one unit. Name the file after the ward and try again.',
  },
  'ward-file-twice': {
    vi: 'Có hai tệp cùng là của {unit}: {files}. Chỉ giữ lại một tệp rồi thử lại.',
    en: 'Two files are of {unit}: {files}. Keep one of them and try again.',
  },
  'ward-sheets-missing': {
    vi: 'Tệp không có trang số liệu nào (cần ít nhất một trong: {sheets}), hoặc các trang đó trống.',
    en: 'The file has no data sheet (at least one of: {sheets}), or they are blank.',
  },
  'ward-sheet-renamed': {
    vi: 'Tệp không có dòng nào ở trang “{register}”, nhưng trang “{sheet}” có {rowsNumber, number} dòng dưới các cột của “{register}”. Có phải đó là trang “{register}” đã bị đổi tên không? Nếu phải, đặt lại tên trang là “{register}” rồi thu lại; nếu không, chuyển trang “{sheet}” ra tệp khác. Chưa thu gì từ tệp này.',
    en: 'The file has no rows on “{register}”, but the sheet “{sheet}” has {rowsNumber, number} rows under the columns of “{register}”. Is it the sheet “{register}” under another name? If so, name it “{register}” again and gather again; if not, move the sheet “{sheet}” to another file. Nothing was taken in from this file.',
  },
  'ward-sheet-missing': {
    vi: 'Tệp không còn trang “{sheet}” (hoặc trang này trống), trong khi sổ đang giữ {rowsNumber, number} dòng đã thu từ đó. Khôi phục trang này: nếu thật sự không có dòng nào thì chỉ để lại dòng tiêu đề.',
    en: 'The file no longer has the sheet “{sheet}” (or it is blank), while {rowsNumber, number} rows gathered from it stand here. Restore it: where there are no rows, leave the header row.',
  },
  'ward-header-missing': {
    vi: 'Trang “{sheet}” của tệp không có dòng tiêu đề trong 10 dòng đầu. Ghi lại dòng tiêu đề theo mẫu.',
    en: 'The sheet “{sheet}” of the file has no header row among the first 10 rows. Restore it.',
  },
  'ward-money-units': {
    vi: 'Trang “{sheet}” của tệp nêu các đơn vị tiền khác nhau cho cột “{column}”, nên chưa thu được. Chỉ để lại một đơn vị tính rồi thu lại.',
    en: 'The sheet “{sheet}” of the file states different units of money for the column “{column}”, so it was not taken in. Leave one unit, then gather again.',
  },
  'ward-column-missing': {
    vi: 'Trang “{sheet}” của tệp thiếu cột “{column}”. Ghi lại cột này vào dòng tiêu đề.',
    en: 'The sheet “{sheet}” of the file lacks the column “{column}”. Put it back into the header row.',
  },
  'ward-file-too-long': {
    vi: 'Tệp có {rowsNumber, number} dòng, nhiều hơn {mostNumber, number} dòng là mức thu được trong một lần ghi. Chuyển bớt dòng của các năm trước ra tệp khác.',
    en: 'The file has {rowsNumber, number} rows, more than the {mostNumber, number} that one write can take in. Move the rows of earlier years to another file.',
  },
  'ward-period-closed': {
    vi: 'Kỳ {period} của {unit} đã chốt. Mở lại kỳ trước khi thu.',
    en: 'The period {period} of {unit} is closed. Reopen it before gathering.',
  },
} as const satisfies Record<string, FailureEntry>;

/** Why nothing could be taken over from an older workbook. */
export const takeOverFailures = {
  'take-over-own': {
    vi: 'Liên kết này dẫn tới chính sổ đang mở. Dán liên kết của sổ cũ.',
    en: 'This link leads to the very workbook that is open. Paste the link of the old one.',
  },
  'take-over-unreachable': {
    vi: 'Không mở được sổ cũ: tệp đã bị xóa, hoặc tài khoản này chưa được xem. Mở sổ cũ ở thẻ khác của trình duyệt: nếu Google hỏi quyền, nhờ người giữ tệp chia sẻ cho tài khoản này rồi thử lại. Chưa ghi gì.',
    en: 'The old workbook cannot be opened: it was deleted, or this account may not view it. Open it in another tab; if Google asks for access, have its owner share it with this account, then try again. Nothing was written.',
  },
  'take-over-excel': {
    vi: 'Sổ cũ là tệp Excel nằm trong Drive. Mở tệp, chọn “Tệp ▸ Lưu dưới dạng Google Trang tính”, rồi dán liên kết của bản vừa lưu.',
    en: 'The old workbook is an Excel file in Drive. Open it, choose “File ▸ Save as Google Sheets”, and paste the link of what was saved.',
  },
  'take-over-not-ours': {
    vi: 'Tệp này không có trang nào của Sổ Khuyến học (như “Thiết lập”, “Đăng ký”, “Quỹ”), nên không có gì để nhận. Chọn đúng sổ cũ.',
    en: 'This file has no sheet of Sổ Khuyến học (such as “Thiết lập”, “Đăng ký”, “Quỹ”), so there is nothing to take over. Choose the old workbook.',
  },
  'take-over-of-other': {
    vi: 'Sổ đang mở đã được dùng cho Hội khác hoặc năm khác với sổ cũ (đã chia sẻ hoặc mở năm mới từ sổ này). Tạo một bản sao mới của sổ mẫu rồi nhận số liệu vào đó. Chưa ghi gì.',
    en: 'The open workbook is in use for another association or year than the old one. Make a new copy of the template and take over into that. Nothing was written.',
  },
  'take-over-of-other-ward': {
    vi: 'Sổ cũ là tệp của đơn vị khác hoặc năm khác với tệp đang mở. Chọn đúng sổ cũ. Chưa ghi gì.',
    en: 'The old workbook is the file of another ward or year than the open one. Choose the right one. Nothing was written.',
  },
} as const;
