/** Why a ward's file could not be taken in, in words; each leaves what was gathered of that ward before. */
import type { FailureEntry } from './catalogue';

export const gatheringFailures = {
  'gather-in-ward-file': {
    vi: 'Đây là tệp của một xã, phường. Thu số liệu từ sổ của Hội, nơi có danh sách các xã, phường.',
    en: 'This is a ward’s file. Gather from the association’s workbook, which lists the wards.',
  },
  'ward-link-missing': {
    vi: 'Cột “Tệp” ở trang “Xã phường” chưa có liên kết tới bảng tính của {unit}. Chia sẻ tệp, hoặc dán liên kết vào.',
    en: 'The column “Tệp” of “Xã phường” holds no link to the spreadsheet of {unit}. Share a file, or paste its link.',
  },
  'ward-link-changed': {
    vi: 'Liên kết của {unit} ở cột “Tệp” vừa được đổi. Mở lại bảng theo dõi rồi thu lại.',
    en: 'The link of {unit} in “Tệp” was changed meanwhile. Reload the board and gather again.',
  },
  'ward-file-gone': {
    vi: 'Không tìm thấy tệp: tệp đã bị xóa hẳn, hoặc liên kết ở cột “Tệp” sai. Hỏi xã, phường liên kết đúng, hoặc chia sẻ tệp mới.',
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
    vi: 'Không biết tệp này của xã, phường nào: tệp không có dấu của tiện ích, trang “Xã phường” không chỉ có một đơn vị, các dòng và tên tệp không chỉ rõ một đơn vị. Đặt tên tệp theo tên xã, phường rồi thử lại.',
    en: 'It cannot be told which ward this file is of: it has no mark of the add-on, its “Xã phường” lists not exactly one unit, and neither its rows nor its name mean one unit. Name the file after the ward and try again.',
  },
  'ward-file-twice': {
    vi: 'Có hai tệp cùng là của {unit}: {files}. Chỉ giữ lại một tệp rồi thử lại.',
    en: 'Two files are of {unit}: {files}. Keep one of them and try again.',
  },
  'ward-sheets-missing': {
    vi: 'Tệp không có trang số liệu nào (cần ít nhất một trong: {sheets}), hoặc các trang đó trống.',
    en: 'The file has no data sheet (at least one of: {sheets}), or they are blank.',
  },
  'ward-sheet-missing': {
    vi: 'Tệp không còn trang “{sheet}” (hoặc trang này trống), trong khi sổ đang giữ {rowsNumber} dòng đã thu từ đó. Khôi phục trang này: nếu thật sự không có dòng nào thì chỉ để lại dòng tiêu đề.',
    en: 'The file no longer has the sheet “{sheet}” (or it is blank), while {rowsNumber} rows gathered from it stand here. Restore it: where there are no rows, leave the header row.',
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
    vi: 'Tệp có {rowsNumber} dòng, nhiều hơn {mostNumber} dòng là mức thu được trong một lần ghi. Chuyển bớt dòng của các năm trước ra tệp khác.',
    en: 'The file has {rowsNumber} rows, more than the {mostNumber} that one write can take in. Move the rows of earlier years to another file.',
  },
  'ward-period-closed': {
    vi: 'Kỳ {period} của {unit} đã chốt. Mở lại kỳ trước khi thu.',
    en: 'The period {period} of {unit} is closed. Reopen it before gathering.',
  },
} as const satisfies Record<string, FailureEntry>;
