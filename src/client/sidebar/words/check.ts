/** Words of the view Kiểm tra. */
import { entry } from './common';

export const checkWords = {
  'check.intro': entry(
    'Kiểm tra từng dòng của các trang số liệu. Kết quả cũng được ghi vào cột “Kiểm tra” và trang “Lỗi”. Số liệu của bạn không bị sửa.',
    'Judges every row of the data sheets. The findings are also written to the column “Kiểm tra” and the sheet “Lỗi”. Your data is not changed.',
  ),
  'check.run': entry('Kiểm tra dữ liệu', 'Check the data'),
  'check.again': entry('Kiểm tra lại', 'Check again'),
  'check.running': entry('Đang kiểm tra…', 'Checking…'),
  'check.rows': entry('Số dòng đã đọc', 'Rows read'),
  'check.clean': entry('Không có lỗi', 'No errors'),
  'check.clean-more': entry(
    'Mọi dòng đều dùng được cho báo cáo.',
    'Every row can be used for the report.',
  ),
  'check.summary': entry(
    'Đã kiểm tra: {errorsNumber, number} lỗi, {warningsNumber, number} chỗ cần xem, {suggestionsNumber, number} gợi ý.',
    'Checked: {errorsNumber, number} errors, {warningsNumber, number} warnings, {suggestionsNumber, number} suggestions.',
  ),
  'check.listed-on': entry(
    'Danh sách đầy đủ cũng có ở trang “{sheet}”.',
    'The whole list is on the sheet “{sheet}” too.',
  ),
  'check.listed-on-pages': entry(
    'Danh sách đầy đủ cũng có trên {sheetsNumber, number} trang, bắt đầu từ trang “{sheet}”.',
    'The whole list is on {sheetsNumber, number} sheets too, the first of which is “{sheet}”.',
  ),
  'check.writing-on': entry(
    'Nhiều lỗi nên phải ghi làm nhiều lượt: còn {rowsNumber, number} dòng, đang ghi tiếp. Nếu đóng khung này, lần kiểm tra sau sẽ ghi nốt.',
    'So many findings are written in several goes: {rowsNumber, number} rows are left and being written. If you close this sidebar, the next check writes the rest.',
  ),
  'check.left': entry(
    'Còn {rowsNumber, number} dòng chưa ghi vào bảng tính. Bấm “Kiểm tra lại” để ghi tiếp.',
    '{rowsNumber, number} rows are not written yet. Press “Check again” to go on.',
  ),

  'filter.severity': entry('Chỉ xem một mức độ', 'Show one severity only'),
  'filter.sheet': entry('Trang', 'Sheet'),
  'filter.all-sheets': entry('Tất cả các trang', 'All sheets'),
  'filter.whole-workbook': entry('Cả bảng tính', 'The whole workbook'),
  'filter.search': entry('Tìm trong kết quả', 'Search the findings'),
  'filter.search-hint': entry('Tên, số, {units}…', 'Name, number, ward…'),
  'filter.shown': entry(
    'Đang xem {shownNumber, number} trong {allNumber, number} chỗ',
    'Showing {shownNumber, number} of {allNumber, number}',
  ),
  'filter.clear': entry('Bỏ lọc', 'Clear filters'),
  'filter.none': entry(
    'Không có kết quả nào hợp với cách lọc này.',
    'No finding fits these filters.',
  ),

  'list.label': entry('Kết quả kiểm tra', 'Findings'),
  'list.open-all': entry('Mở tất cả', 'Open all'),
  'list.close-all': entry('Thu gọn', 'Close all'),
  'list.sheet': entry('Trang “{sheet}”', 'Sheet “{sheet}”'),
  'finding.jump': entry('Đến ô {cell}', 'Go to {cell}'),

  'confirm.open': entry('Xác nhận là đúng', 'Confirm as right'),
  'confirm.reason': entry('Vì sao đúng? (cần ghi)', 'Why is it right? (required)'),
  'confirm.who': entry('Người xác nhận (cần ghi)', 'Confirmed by (required)'),
  'confirm.missing': entry(
    'Ghi đủ lý do và tên người xác nhận.',
    'Fill in the reason and the name.',
  ),
  'confirm.save': entry('Xác nhận', 'Confirm'),
  'confirm.saving': entry('Đang ghi…', 'Saving…'),
  'confirm.changed': entry(
    'Ô này đã thay đổi nên chưa xác nhận được. Hãy kiểm tra lại.',
    'This cell has changed, so it was not confirmed. Check again.',
  ),
  'confirmed.title': entry('Đã xác nhận là đúng', 'Confirmed as right'),
  'confirmed.reason': entry('Lý do: {reason}', 'Reason: {reason}'),
  'confirmed.reason-by': entry('Lý do: {reason} ({by})', 'Reason: {reason} ({by})'),
  'confirmed.revoke': entry('Bỏ xác nhận', 'Take back'),
} as const;
