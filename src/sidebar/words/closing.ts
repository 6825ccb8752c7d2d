/** Words of closing and reopening a period. */
import { entry } from './entry';

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
    'ghi số liệu, tổng số và theo xã, phường, vào trang “Lịch sử kỳ”',
    'write its figures, in total and by ward, to the sheet “Lịch sử kỳ”',
  ),
  'close.will-keep': entry(
    'giữ báo cáo ở trang “{sheet}”',
    'keep its report on the sheet “{sheet}”',
  ),
  'close.will-warn': entry(
    'cảnh báo khi có người sửa {rowsNumber} dòng của kỳ (không khóa)',
    'warn whoever edits its {rowsNumber} rows (nothing is locked)',
  ),
  'close.errors': entry(
    'Kỳ còn {errorsNumber} lỗi. Sửa hết lỗi trước, hoặc ghi lý do chốt khi còn lỗi.',
    '{errorsNumber} errors stand in the period. Mend them first, or say why it is closed with errors.',
  ),
  'close.reason': entry(
    'Lý do chốt khi còn lỗi (cần ghi)',
    'Why it is closed with errors (required)',
  ),
  'close.who': entry('Người chốt (cần ghi)', 'Closed by (required)'),
  'close.missing': entry('Ghi đủ các ô cần ghi.', 'Fill in what is required.'),
  'close.run': entry('Chốt kỳ', 'Close the period'),
  'close.running': entry('Đang chốt kỳ…', 'Closing…'),
  'close.cancel': entry('Thôi', 'Cancel'),
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
} as const;
