/** Words of the view Thiết lập. */
import { entry } from './common';

export const setUpWords = {
  'set-up.intro': entry(
    'Chuẩn bị bảng tính để ghi số liệu khuyến học:',
    'Prepares the workbook for the registers:',
  ),
  'set-up.makes': entry(
    'tạo các trang còn thiếu, có sẵn tiêu đề;',
    'makes the missing sheets, with headings;',
  ),
  'set-up.lists': entry(
    'thêm danh sách chọn và gợi ý khi nhập;',
    'adds drop-down lists and hints for typing;',
  ),
  'set-up.colours': entry(
    'thêm cột “Kiểm tra” và màu báo lỗi.',
    'adds the column “Kiểm tra” and colours for errors.',
  ),
  'set-up.keeps': entry(
    'Số liệu đã ghi được giữ nguyên. Chạy lại lúc nào cũng được.',
    'Data already typed is kept. It can be run again at any time.',
  ),
  'set-up.vietnamese': entry(
    'Đặt vùng và múi giờ Việt Nam cho bảng tính',
    'Give the spreadsheet Vietnam’s locale and time zone',
  ),
  'set-up.vietnamese-why': entry(
    'Để ngày hiện là 30/6/2017 và số là 1.500.000.',
    'So that dates show as 30/6/2017 and numbers as 1.500.000.',
  ),
  'set-up.run': entry('Thiết lập bảng tính', 'Set up the workbook'),
  'set-up.running': entry('Đang thiết lập…', 'Setting up…'),
  'set-up.done': entry('Bảng tính đã sẵn sàng', 'The workbook is ready'),
  'set-up.made': entry('Trang mới tạo', 'Sheets made'),
  'set-up.added': entry('Cột mới thêm', 'Columns added'),
  'set-up.added-column': entry(
    '“{heading}” ở trang “{sheet}”',
    '“{heading}” on the sheet “{sheet}”',
  ),
  'set-up.left-alone': entry(
    'Giữ nguyên vì không đọc được dòng tiêu đề',
    'Left alone, as no header row was found',
  ),
  'set-up.typed': entry(
    'Giữ nguyên kiểu và quy tắc của bảng có sẵn (Định dạng ▸ Chuyển đổi thành bảng)',
    'Types and rules of a native table left as they are (Format ▸ Convert to table)',
  ),
  'set-up.nothing': entry('Không thiếu trang hay cột nào.', 'No sheet or column was missing.'),
  'set-up.is-vietnamese': entry('Vùng và múi giờ: Việt Nam.', 'Locale and time zone: Vietnam.'),
  'set-up.vietnam-refused': entry(
    'Google không cho đặt vùng và múi giờ Việt Nam; mọi việc khác đã xong. Có thể tự đặt ở Tệp ▸ Cài đặt.',
    'Google refused to set Vietnam’s locale and time zone; all else was done. You can set them in File ▸ Settings.',
  ),
  'set-up.next': entry('Sang Kiểm tra', 'Go on to Check'),
} as const;
