/** Words of closing and reopening a period. */
import { entry } from './common';

export const closingWords = {
  'close.title': entry('Chốt kỳ', 'Close the period'),
  'close.intro': entry(
    'Chốt khi số liệu của kỳ đã đúng: số liệu và báo cáo được giữ lại để so với kỳ cùng năm sau.',
    'Close it when the figures are right: figures and report are kept, to compare next year with.',
  ),
  'close.state-closed': entry(
    'Kỳ này đã chốt lúc {when} ({who}).',
    'This period was closed at {when} ({who}).',
  ),
  'close.state-carried': entry(
    'Kỳ này đã chốt ở sổ của năm trước, lúc {when} ({who}).',
    'This period was closed in the workbook of an earlier year, at {when} ({who}).',
  ),
  'close.state-reopened': entry(
    'Kỳ này đã được mở lại lúc {when} ({who}).',
    'This period was reopened at {when} ({who}).',
  ),
  'close.state-reason': entry('Lý do: {reason}', 'Reason: {reason}'),
  'close.open': entry('Chốt kỳ…', 'Close the period…'),
  'close.looking': entry('Đang xem số liệu của kỳ…', 'Looking at the period…'),
  'close.will': entry('Chốt kỳ {name} sẽ:', 'To close the period {name} will:'),
  'close.will-history': entry(
    'ghi số liệu, tổng số và theo {units}, vào trang “Lịch sử kỳ”',
    'write its figures, in total and by ward, to the sheet “Lịch sử kỳ”',
  ),
  'close.will-keep': entry(
    'giữ báo cáo ở trang “{sheet}”',
    'keep its report on the sheet “{sheet}”',
  ),
  'close.will-warn': entry(
    'cảnh báo khi có người sửa {rowsNumber, number} dòng của kỳ (không khóa)',
    'warn whoever edits its {rowsNumber, number} rows (nothing is locked)',
  ),
  'close.errors': entry(
    'Kỳ còn {errorsNumber, number} lỗi. Sửa hết lỗi trước, hoặc ghi lý do chốt khi còn lỗi.',
    '{errorsNumber, number} errors stand in the period. Mend them first, or say why it is closed with errors.',
  ),
  'close.unended': entry(
    'Kỳ chưa kết thúc: số liệu của những ngày còn lại sẽ không có trong kỳ đã chốt. Chốt sau ngày cuối kỳ, hoặc ghi lý do chốt sớm.',
    'The period has not ended: what comes in its last days would be missing. Close it after its last day, or say why it is closed early.',
  ),
  'close.reason': entry('Lý do chốt (cần ghi)', 'Why it is closed now (required)'),
  'close.who': entry('Người chốt (cần ghi)', 'Closed by (required)'),
  'close.missing': entry('Ghi đủ các ô cần ghi.', 'Fill in what is required.'),
  'close.run': entry('Chốt kỳ', 'Close the period'),
  'close.running': entry('Đang chốt kỳ…', 'Closing…'),
  'close.done': entry(
    'Đã chốt kỳ {name}. Báo cáo được giữ ở trang “{sheet}”.',
    'The period {name} was closed. Its report is kept on the sheet “{sheet}”.',
  ),
  'close.see-sheet': entry('Mở trang', 'Open the sheet'),

  'reopen.open': entry('Mở lại kỳ…', 'Reopen the period…'),
  'reopen.what': entry(
    'Số liệu và báo cáo đã chốt được giữ nguyên; lý do được ghi vào trang “Lịch sử kỳ”.',
    'The closed figures and report stay; the reason is written to the sheet “Lịch sử kỳ”.',
  ),
  'reopen.reason': entry('Vì sao mở lại? (cần ghi)', 'Why is it reopened? (required)'),
  'reopen.who': entry('Người mở lại (cần ghi)', 'Reopened by (required)'),
  'reopen.run': entry('Mở lại kỳ', 'Reopen the period'),
  'reopen.running': entry('Đang mở lại kỳ…', 'Reopening…'),
  'reopen.done': entry('Đã mở lại kỳ {name}.', 'The period {name} was reopened.'),

  'new-year.title': entry('Mở năm mới ({year})', 'Open a new year ({year})'),
  'new-year.what': entry(
    'Lập sổ năm {year} trong Google Drive: chép Thiết lập (ngày của kỳ chuyển sang năm sau), Danh mục, danh sách {units} và các kỳ đã chốt. Sổ này giữ nguyên.',
    'Makes the workbook of {year} in Google Drive: settings (dates a year later), lists, wards and closed periods. This workbook stays as it is.',
  ),
  'new-year.bring-forward': entry('Kèm đề xuất đăng ký lại', 'With proposals to register again'),
  'new-year.bring-forward-what': entry(
    'Những nơi đã đăng ký năm nay, ở một trang riêng, chưa được tính.',
    'Those registered this year, on a sheet of their own, not counted.',
  ),
  'new-year.run': entry('Lập sổ năm mới', 'Make the new workbook'),
  'new-year.running': entry('Đang lập sổ năm mới…', 'Making the new workbook…'),
  'new-year.made': entry('Đã lập sổ năm {year}.', 'The workbook of {year} was made.'),
  'new-year.was-there': entry(
    'Sổ năm {year} đã được lập từ trước, không lập thêm.',
    'The workbook of {year} was there already; no other was made.',
  ),
  'new-year.open': entry('Mở sổ năm {year}', 'Open the workbook of {year}'),
  'new-year.carried': entry(
    'Mang sang kỳ đã chốt: {names}.',
    'Closed periods carried along: {names}.',
  ),
  'new-year.left': entry(
    'Kỳ đã mở lại mà chưa chốt, nên không mang sang: {names}.',
    'Reopened and not closed again, so not carried along: {names}.',
  ),
  'new-year.added': entry(
    'Phần tự thêm vào sổ này, không mang sang: {names}. Cần thì chép sang.',
    'Added to this workbook and not carried along: {names}. Copy what is needed.',
  ),
  'new-year.added-column': entry('cột “{heading}” ({sheet})', 'column “{heading}” ({sheet})'),
  'new-year.added-sheet': entry('trang “{sheet}”', 'sheet “{sheet}”'),
  'new-year.proposals': entry(
    'Trang “Đề xuất đăng ký lại” có {rowsNumber, number} dòng: ai đăng ký lại thì ghi ngày rồi chép dòng sang trang “Đăng ký”.',
    '“Đề xuất đăng ký lại” has {rowsNumber, number} rows: date those that register again and copy them to “Đăng ký”.',
  ),
  'new-year.then': entry(
    'Ở sổ mới, ghi lại kế hoạch năm (“Chỉ tiêu”) và Tồn quỹ đầu kỳ (“Thiết lập”).',
    'In the new workbook, fill in the plan of the year (“Chỉ tiêu”) and Tồn quỹ đầu kỳ (“Thiết lập”).',
  ),
} as const;
