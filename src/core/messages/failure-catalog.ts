/** Why a command could not run, in words: each code is a whole sentence and what to do. Their placeholders are the failure's params. */
import type { FailureEntry } from './entry';
import { fill, type Params, type ParamsOf } from './format';
import type { Language } from './entry';
import { paperFailures } from './paper-failures';
import { gatheringFailures, takeOverFailures, wardFailures } from './sharing-failures';

export const failures = {
  'sheet-missing': {
    vi: 'Bảng tính thiếu trang “{sheet}”. Chạy “Thiết lập bảng tính” (dòng lệnh: khuyenhoc set-up TỆP.xlsx --out TỆP_MỚI.xlsx) để tạo trang này.',
    en: 'The sheet “{sheet}” is missing. Run “Thiết lập bảng tính” (command line: khuyenhoc set-up FILE.xlsx --out OUT.xlsx) to make it.',
  },
  'data-sheets-missing': {
    vi: 'Bảng tính không có trang số liệu nào (cần ít nhất một trong: {sheets}). Chạy “Thiết lập bảng tính” (dòng lệnh: khuyenhoc set-up TỆP.xlsx --out TỆP_MỚI.xlsx) để tạo.',
    en: 'The workbook has no data sheet (at least one of: {sheets}). Run “Thiết lập bảng tính” (command line: khuyenhoc set-up FILE.xlsx --out OUT.xlsx).',
  },
  'rows-missing': {
    vi: 'Các trang số liệu chưa có dòng nào, nên chưa có gì để kiểm tra. Ghi dòng đầu tiên vào trang “Đăng ký”, “Quỹ” hoặc “Khen thưởng”, ngay dưới dòng tiêu đề.',
    en: 'The data sheets hold no rows yet, so there is nothing to check. Begin on “Đăng ký”, “Quỹ” or “Khen thưởng”, below the header row.',
  },
  'sheet-renamed': {
    vi: 'Trang “{sheet}” có {rowsNumber, number} dòng dưới các cột của “{register}”, còn trang “{register}” thì không có hoặc chưa có dòng nào, nên các dòng đó chưa được đọc. Có phải đó là trang “{register}” đã bị đổi tên không? Nếu phải, đặt lại tên trang là “{register}” (xóa trang trống cùng tên nếu có) rồi kiểm tra lại.',
    en: 'The sheet “{sheet}” has {rowsNumber, number} rows under the columns of “{register}”, while there is no sheet “{register}” or it holds no rows, so they were not read. Is it the sheet “{register}” under another name? If so, name it “{register}” again (delete a blank sheet of that name first) and check again.',
  },
  'header-missing': {
    vi: 'Trang “{sheet}”: không tìm thấy dòng tiêu đề trong 10 dòng đầu. Ghi lại dòng tiêu đề theo mẫu.',
    en: 'Sheet “{sheet}”: no header row was found among the first 10 rows. Restore the header row.',
  },
  'sheet-is-summary': {
    vi: 'Trang “{sheet}” là bảng tổng hợp số liệu theo đơn vị, không phải danh sách. Cần danh sách, mỗi dòng một hộ, một khoản hoặc một người: đổi tên trang này, chạy “Thiết lập bảng tính” rồi ghi vào trang mới.',
    en: 'The sheet “{sheet}” is a summary of figures by ward and no list. A list is needed, a row for each family, gift or person: rename this sheet, run “Thiết lập bảng tính” (set up), and fill in the new one.',
  },
  'column-missing': {
    vi: 'Trang “{sheet}” thiếu cột {columns}. Thêm vào dòng tiêu đề, hoặc chạy “Thiết lập bảng tính”.',
    en: 'Sheet “{sheet}” lacks {columns} in its header row. Add what is missing, or run “Thiết lập bảng tính” (set up).',
  },
  'template-newer': {
    vi: 'Bảng tính này theo mẫu phiên bản {found}, mới hơn phiên bản {known} của tiện ích. Hãy cập nhật tiện ích.',
    en: 'This workbook has layout version {found}, newer than version {known} of the add-on. Update the add-on.',
  },
  'period-missing': {
    vi: 'Chưa có kỳ báo cáo. Ghi “Từ ngày” và “Đến ngày” ở trang “Thiết lập”.',
    en: 'There is no period. Fill in “Từ ngày” and “Đến ngày” on the sheet “Thiết lập”.',
  },
  'period-incomplete': {
    vi: 'Kỳ báo cáo cần cả ngày đầu và ngày cuối.',
    en: 'A period needs both its first and its last day.',
  },
  'period-invalid': {
    vi: '“{value}” không phải là ngày có trên lịch. Ghi năm-tháng-ngày, ví dụ 2017-06-30.',
    en: '“{value}” is not a day of the calendar. Write year-month-day, e.g. 2017-06-30.',
  },
  'period-reversed': {
    vi: 'Kỳ báo cáo bị đảo: ngày cuối {toDate, date} sớm hơn ngày đầu {fromDate, date}.',
    en: 'The period is reversed: its last day {toDate, date} is before its first day {fromDate, date}.',
  },
  'proposal-gone': {
    vi: 'Gợi ý “{proposal}” không còn đúng với số liệu hiện nay (hoặc không có). Lập lại báo cáo rồi chọn lại.',
    en: 'The proposal “{proposal}” does not hold for the present figures (or there is none). Make the report again and choose anew.',
  },
  'errors-stand': {
    vi: 'Còn {errorsNumber, number} lỗi chưa sửa, nên không lập báo cáo.',
    en: '{errorsNumber, number} errors stand, so no report was made.',
  },
  'errors-need-reason': {
    vi: 'Kỳ {name} còn {errorsNumber, number} lỗi chưa sửa, nên chưa chốt. Sửa hết lỗi, hoặc ghi lý do chốt khi còn lỗi.',
    en: '{errorsNumber, number} errors stand in the period {name}, so it was not closed. Mend them, or give a reason for closing with errors.',
  },
  'unended-needs-reason': {
    vi: 'Kỳ {name} đến hết ngày {lastDate, date} mới kết thúc, nên chưa chốt: số liệu của những ngày còn lại sẽ bị thiếu. Chốt sau ngày đó, hoặc ghi lý do chốt sớm.',
    en: 'The period {name} does not end before {lastDate, date}, so it was not closed: the days that are left would be missing. Close it after that day, or give a reason for closing early.',
  },
  'entry-blank': {
    vi: 'Chưa ghi gì, nên không có dòng nào để thêm vào trang “{sheet}”. Điền ít nhất một ô.',
    en: 'Nothing was filled in, so there is no row to add to the sheet “{sheet}”. Fill in at least one field.',
  },
  'entry-unread': {
    vi: 'Dưới các dòng của trang “{sheet}” còn dòng cộng, chữ ký hoặc bảng khác, nên dòng ghi ở đó sẽ không được tính. Chèn một dòng trống ngay dưới dòng cuối của danh sách rồi thử lại.',
    en: 'Below the rows of the sheet “{sheet}” stand a total, signatures or another list, so a row written there would not be counted. Insert a blank row right below the last row of the list and try again.',
  },
  'form-code-unknown': {
    vi: 'Biểu mẫu, trang “{sheet}”, ô {cell}: không có mã “{code}”. Xem các mã ở Từ điển dữ liệu; mã của một đơn vị ghi là mã|tên đơn vị.',
    en: 'The form, sheet “{sheet}”, cell {cell}: there is no code “{code}”. The codes stand in the data dictionary; that of a unit is written code|name of the unit.',
  },
  'form-unknown': {
    vi: 'Không có biểu mẫu “{name}”. Chọn một trong: {names}.',
    en: 'There is no form “{name}”. Choose one of: {names}.',
  },
  'form-without-codes': {
    vi: 'Biểu mẫu không có ô nào ghi mã số liệu trong hai ngoặc nhọn, ví dụ {example}. Ghi mã vào các ô cần điền rồi thử lại.',
    en: 'No cell of the form holds a code in double braces, such as {example}. Write codes into the cells to be filled and try again.',
  },
  'period-empty': {
    vi: 'Kỳ {name} không có dòng số liệu nào, nên không có gì để chốt. Kiểm tra lại hai ngày của kỳ.',
    en: 'There is no row in the period {name}, so there is nothing to close. Check the two days of the period.',
  },
  'period-closed': {
    vi: 'Kỳ {name} đã được chốt lúc {when} ({who}). Muốn chốt lại, hãy mở lại kỳ trước.',
    en: 'The period {name} was closed at {when} ({who}). To close it again, reopen it first.',
  },
  'period-not-closed': {
    vi: 'Kỳ {name} đang mở, không có gì để mở lại.',
    en: 'The period {name} is open; there is nothing to reopen.',
  },
  'period-carried': {
    vi: 'Kỳ {name} đã được chốt ở sổ của năm trước. Muốn mở lại, hãy mở ở sổ đó.',
    en: 'The period {name} was closed in the workbook of an earlier year. Reopen it there.',
  },
  'new-year-of-ward': {
    vi: 'Sổ này là của {ward}, do Hội cấp trên lập và gửi. Sổ năm mới cũng do Hội cấp trên gửi.',
    en: 'This is the workbook of {ward}, made and sent by the association above it, which sends that of the new year too.',
  },
  'new-year-not-blank': {
    vi: 'Bảng tính cho năm {year} không còn trống, nên không ghi gì vào đó. Chọn một bảng tính trống.',
    en: 'The spreadsheet for the year {year} is not blank, so nothing was written to it. Choose a blank one.',
  },
  'sheet-kept': {
    vi: 'Trang “{sheet}” đã được sửa tay hoặc không phải do tiện ích tạo ra, nên được giữ nguyên. Chọn thay thế, hoặc ghi sang trang mới.',
    en: 'The sheet “{sheet}” was edited by hand, or was not made by the add-on, so it was kept. Choose to replace it, or to write beside it.',
  },
  'no-report-sheet': {
    vi: 'Trang “{sheet}” không phải là báo cáo do tiện ích lập, hoặc do phiên bản cũ lập, nên không tìm được dòng của ô. Chọn một ô số ở trang “Tổng hợp”; nếu vẫn không được, lập lại báo cáo.',
    en: 'The sheet “{sheet}” is no report made by the add-on, or by an older version, so the rows of a cell cannot be found. Select a figure on “Tổng hợp”; if that does not help, make the report again.',
  },
  'no-figure': {
    vi: 'Ô {cell} của trang “{sheet}” không phải là số cộng từ các dòng. Chọn một ô số trong bảng (không chọn tỷ lệ, kế hoạch hay cùng kỳ).',
    en: 'The cell {cell} of “{sheet}” is no figure that is added up from rows. Select a figure in a table (no share, plan or earlier figure).',
  },
  'figure-moved': {
    vi: 'Trang “{sheet}” không còn khớp với số liệu: bảng, dòng hoặc cột của ô {cell} nay đã khác. Lập lại báo cáo rồi xem lại.',
    en: 'The sheet “{sheet}” no longer fits the data: the table, row or column of the cell {cell} is another one now. Make the report again, then look again.',
  },
  'figure-unknown': {
    vi: 'Không tìm thấy chỉ số hoặc đơn vị này trong bảng tính. Lập lại báo cáo rồi xem lại.',
    en: 'This indicator or ward is not in the workbook. Make the report again, then look again.',
  },
  'no-cell': {
    vi: 'Chưa chọn ô nào. Chọn một ô số ở trang “Tổng hợp”, rồi thử lại.',
    en: 'No cell is selected. Select a figure on “Tổng hợp”, then try again.',
  },
  'nothing-to-undo': {
    vi: 'Không còn lần sửa nào để hoàn tác.',
    en: 'There is no mend left to undo.',
  },
  ...paperFailures,
  ...wardFailures,
  ...gatheringFailures,
  ...takeOverFailures,
  'no-document': {
    vi: 'Không mở được bảng tính. Hãy mở tiện ích từ trong một bảng tính.',
    en: 'No spreadsheet is open. Open the add-on from within a spreadsheet.',
  },
  busy: {
    vi: 'Người khác đang chạy tiện ích trên bảng tính này. Đợi một phút rồi thử lại.',
    en: 'Someone else is running the add-on on this spreadsheet. Wait a minute and try again.',
  },
  'input-invalid': {
    vi: 'Yêu cầu không hợp lệ ({field}). Tải lại thanh bên rồi thử lại.',
    en: 'The request is not valid ({field}). Reload the sidebar and try again.',
  },
  'permission-denied': {
    vi: 'Google từ chối quyền truy cập. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính trong cửa sổ ẩn danh chỉ với một tài khoản.',
    en: 'Google denied access. If several Google accounts are signed in, open the spreadsheet in a private window with one account only.',
  },
  'sheet-protected': {
    vi: 'Tài khoản này không được sửa chỗ đang được bảo vệ: {places}. Chưa ghi gì. Nhờ chủ sở hữu bảng tính (xem nút Chia sẻ) cho bạn sửa, ở Dữ liệu ▸ Trang tính và dải ô được bảo vệ, rồi chạy lại.',
    en: 'This account may not edit what is protected: {places}. Nothing was written. Ask the owner of the spreadsheet (see the button Share) to let you edit it, at Data ▸ Protect sheets and ranges, and run again.',
  },
  'spreadsheet-missing': {
    vi: 'Không tìm thấy bảng tính: tệp đã bị xóa, hoặc tài khoản này chưa được chia sẻ.',
    en: 'The spreadsheet was not found: it was deleted, or this account was given no access to it.',
  },
  'quota-exceeded': {
    vi: 'Google đang giới hạn số lần gọi. Đợi một phút rồi thử lại, chưa có gì được ghi.',
    en: 'Google is limiting the calls. Wait a minute and try again; nothing was written.',
  },
  'workbook-full': {
    vi: 'Bảng tính đã đầy: Google Trang tính chỉ chứa được 10 triệu ô, kể cả ô trống, mà ghi xong sẽ có {cellsNumber, number} ô. Xóa bớt dòng và cột trống, nhất là ở trang “{sheet}”, rồi thử lại; chưa có gì được ghi.',
    en: 'The spreadsheet is full: Google Sheets holds 10 million cells, blank ones included, and there would be {cellsNumber, number}. Delete blank rows and columns, of the sheet “{sheet}” above all, and try again; nothing was written.',
  },
  'services-off': {
    vi: 'Hai dịch vụ của Google mà tiện ích cần chưa được bật, nên chưa làm gì cả. Người cài tiện ích bật một lần: mở bảng tính, chọn Tiện ích mở rộng ▸ Apps Script; ở mục “Dịch vụ” bên trái, xóa “Sheets” và “Drive” nếu đã có (⋮ ▸ Xóa), bấm dấu + để thêm lại “Google Sheets API” và “Drive API”. Đợi vài phút, tải lại bảng tính rồi thử lại.',
    en: 'Two services of Google that the add-on needs are not switched on, so nothing was done. Whoever installed the add-on does it once: open the spreadsheet, choose Extensions ▸ Apps Script; under “Services” on the left, remove “Sheets” and “Drive” if they are there (⋮ ▸ Remove), press + and add “Google Sheets API” and “Drive API” again. Wait some minutes, reload the spreadsheet and try again.',
  },
  'not-a-google-sheet': {
    vi: 'Tệp này chưa phải là bảng tính Google (có thể là tệp Excel mở trong Google Trang tính). Chọn Tệp ▸ Lưu dưới dạng Google Trang tính, rồi làm việc trên tệp mới.',
    en: 'This file is no Google spreadsheet (an Excel file opened in Google Sheets, perhaps). Choose File ▸ Save as Google Sheets, and work in the new file.',
  },
  'service-failed': {
    vi: 'Google Trang tính không trả lời, đã thử mấy lần. Thử lại sau ít phút; bảng tính chưa bị thay đổi.',
    en: 'Google Sheets did not answer, tried several times. Try again in a few minutes; the spreadsheet is unchanged.',
  },
  'service-refused': {
    vi: 'Google Trang tính không nhận lệnh này; bảng tính chưa bị thay đổi. Làm lại cũng sẽ như vậy. Xem có trang hay vùng ô nào đang được bảo vệ không; nếu không, gửi câu sau của Google cho người phụ trách tiện ích: “{message}”.',
    en: 'Google Sheets refused this; the spreadsheet is unchanged. Trying again would not help. See whether a sheet or range is protected; if none is, send what Google said to whoever looks after the add-on: “{message}”.',
  },
  'program-failed': {
    vi: 'Tiện ích gặp lỗi của chính nó; bảng tính chưa bị thay đổi. Làm lại cũng sẽ như vậy. Gửi câu sau cho người phụ trách tiện ích: “{message}”.',
    en: 'The add-on met a fault of its own; the spreadsheet is unchanged. Trying again would not help. Send this to whoever looks after the add-on: “{message}”.',
  },
  'written-unsure': {
    vi: 'Google không trả lời lúc ghi, nên chưa rõ đã ghi được hay chưa. Ghi thì ghi trọn, không thì không ghi gì. Tải lại bảng tính để xem, rồi chạy lại.',
    en: 'Google did not answer while writing, so it is not known whether it was written: either all of it was, or nothing. Reload the spreadsheet to see, then run again.',
  },
  'written-unread': {
    vi: 'Đã ghi xong, nhưng chưa đọc lại được để đối chiếu. Chạy “Kiểm tra dữ liệu” để xem kết quả.',
    en: 'It was written, but could not be read again to compare. Run “Kiểm tra dữ liệu” (check) to see the result.',
  },
  'edited-meanwhile': {
    vi: 'Trang “{sheet}” đang có người sửa liên tục, nên chưa ghi gì: những ô lỡ ghi đè đã được trả lại như cũ. Đợi người đó sửa xong, hoặc nhắn họ dừng một phút, rồi chạy lại.',
    en: 'Somebody keeps editing the sheet “{sheet}”, so nothing was written: cells that were written over were put back. Wait until they are done, or ask them to pause for a minute, then run again.',
  },
  'writing-elsewhere': {
    vi: 'Một lệnh khác của Sổ Khuyến học (ở máy khác, hoặc từ dòng lệnh) đang ghi vào bảng tính này từ {seconds} giây trước, nên lệnh này chưa ghi gì. Chờ một phút rồi chạy lại.',
    en: 'Another command of Sổ Khuyến học (on another machine, or from the command line) has been writing to this spreadsheet for {seconds} s, so this one wrote nothing. Wait a minute, then run it again.',
  },
  'written-displaced': {
    vi: 'Trang “{sheet}” có người sửa đúng lúc đang ghi (quanh ô {cell}), rồi sửa tiếp, nên tiện ích không tự trả lại được. Trang ngay trước khi ghi còn nguyên ở bản sao có chữ “trước khi ghi” trong tên: đối chiếu với bản đó, chép lại những ô bị ghi đè, rồi xóa bản sao.',
    en: 'Somebody edited the sheet “{sheet}” just while it was written (near cell {cell}), and again after, so the add-on could not put it back. The sheet as it was just before stands in a copy with “trước khi ghi” in its name: compare, copy back the cells that were written over, then delete the copy.',
  },
} as const satisfies Record<string, FailureEntry>;

export type FailureCode = keyof typeof failures;

/** Why a command could not run; nothing was written, unless the code says otherwise. */
export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  readonly params: Params;
}

/** What came of something that can fail: its properties beside `ok: true`, or why it could not be done. */
export type Result<Properties> = ({ readonly ok: true } & Properties) | Failure;

/** The params of the code's words, and where a client may show it. */
type FailureParams<Code extends FailureCode> = ParamsOf<(typeof failures)[Code]['vi']> & {
  readonly sheet?: string;
  readonly column?: string;
};

/** @param params as the placeholders of the code's words have them; none where it has no placeholder */
export function failure<Code extends FailureCode>(
  code: Code,
  ...params: {} extends FailureParams<Code> ? [] : [FailureParams<Code>]
): Failure;
export function failure(code: FailureCode, params: Params = {}): Failure {
  return { ok: false, code, params };
}

export function failureWords({ code, params }: Failure, language: Language): string {
  const template: string = failures[code][language];
  return fill(template, params);
}

// The sentence about an edit of somebody else's that a write met, and that was put back by itself.

/** A cell in which somebody else's edit was met. */
export interface PutBack {
  readonly sheet: string;
  /** As "J12". */
  readonly cell: string;
}

export function putBackWords({ sheet, cell }: PutBack, language: Language): string {
  return fill(words[language], { sheet, cell });
}

const words = {
  vi: 'Đúng lúc ghi, có người sửa trang “{sheet}” (quanh ô {cell}). Những ô lỡ ghi đè đã được trả lại như cũ, rồi ghi lại đúng chỗ; việc này có ghi ở “Nhật ký”.',
  en: 'Somebody edited the sheet “{sheet}” (near cell {cell}) just while it was written. Cells that were written over were put back, and all was written again where it belongs; “Nhật ký” has an entry.',
} as const;
