/** Words for the way from a figure back to its rows. */
import { entry } from './common';

export const traceWords = {
  'trace.heading': entry('Xem dòng của một số liệu', 'The rows of a figure'),
  'trace.intro': entry(
    'Chọn một ô số trong bảng của trang “{sheet}”, rồi bấm nút dưới đây.',
    'Select a figure in a table of the sheet “{sheet}”, then press the button below.',
  ),
  'trace.cell': entry('Xem dòng của ô đang chọn', 'Show the rows of the selected cell'),
  'trace.rows': entry('Xem các dòng', 'Show the rows'),
  'trace.running': entry('Đang tìm các dòng…', 'Finding the rows…'),
  'trace.ward': entry('{Units}', 'Ward'),
  'trace.all-wards': entry('Tất cả', 'All'),
  'trace.changed': entry(
    'Báo cáo ghi {seenNumber, number}, nhưng theo số liệu hiện nay là {valueNumber, number}: số liệu đã thay đổi sau khi lập báo cáo. Lập lại báo cáo để cập nhật.',
    'The report says {seenNumber, number}, but the data gives {valueNumber, number} now: it has changed since the report was made. Make the report again to update it.',
  ),
  'trace.no-rows': entry('Không có dòng nào.', 'There is no row.'),
  'trace.sum-rows': entry(
    'Cộng {rowsNumber, number} dòng được {valueNumber, number} {unit}.',
    '{rowsNumber, number} rows add up to {valueNumber, number} {unit}.',
  ),
  'trace.sum-names': entry(
    '{rowsNumber, number} dòng, mỗi tên tính một lần (bỏ qua Ông, Bà …; mỗi “Ẩn danh” tính riêng): {valueNumber, number} {unit}.',
    '{rowsNumber, number} rows, each name once (Ông, Bà … aside; every “Ẩn danh” by itself): {valueNumber, number} {unit}.',
  ),
  'trace.sum-newest': entry(
    'Lấy dòng mới nhất của mỗi {units}, {rowsNumber, number} dòng: {valueNumber, number} {unit}.',
    'The newest row of each ward, {rowsNumber, number} rows: {valueNumber, number} {unit}.',
  ),
  'trace.same-name': entry('cùng tên', 'same name'),
  'trace.capped': entry(
    'Chỉ hiện {shownNumber, number} dòng đầu trong {rowsNumber, number} dòng.',
    'Only the first {shownNumber, number} of {rowsNumber, number} rows are shown.',
  ),
} as const;
