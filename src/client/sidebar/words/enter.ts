/** Words of the view Ghi và tìm dòng. */
import { entry } from './common';

export const enterWords = {
  'nav.enter': entry('Ghi, tìm', 'Enter, find'),
  'enter.loading': entry('Đang đọc các trang…', 'Reading the sheets…'),

  'find.title': entry('Tìm dòng đã ghi', 'Find a row'),
  'find.label': entry('Họ tên, số điện thoại hoặc số phiếu', 'Name, phone or receipt number'),
  'find.hint': entry(
    'Gõ không dấu cũng được, ví dụ: ly thi hoa',
    'Tones may be left out: ly thi hoa',
  ),
  'find.run': entry('Tìm', 'Find'),
  'find.running': entry('Đang tìm…', 'Finding…'),
  'find.none': entry(
    'Không thấy dòng nào có “{query}”. Thử gõ ít chữ hơn.',
    'No row has “{query}”. Try fewer letters.',
  ),
  'find.some': entry('Thấy {total, number} dòng', '{total, number} rows'),
  'find.first': entry(
    'Thấy {total, number} dòng, dưới đây là {shown, number} dòng đầu. Gõ thêm chữ để thu hẹp.',
    '{total, number} rows, the first {shown, number} below. Type more to narrow them down.',
  ),
  'find.where': entry('Trang “{sheet}”', 'Sheet “{sheet}”'),

  'add.title': entry('Ghi dòng mới', 'Add a row'),
  'add.register': entry('Ghi vào trang', 'Into the sheet'),
  'add.example': entry('Ví dụ: {example}', 'Such as {example}'),
  'add.optional': entry('{label} (nếu có)', '{label} (if any)'),
  'add.required': entry('Chưa điền ô này.', 'This is missing.'),
  'add.not-date': entry(
    'Ghi ngày, tháng, năm, ví dụ 15/3/2017.',
    'Write day, month and year, such as 15/3/2017.',
  ),
  'add.not-number': entry('Ghi bằng chữ số.', 'Write figures.'),
  'add.run': entry('Thêm dòng', 'Add the row'),
  'add.running': entry('Đang kiểm tra và ghi…', 'Checking and adding…'),
  'add.done': entry(
    'Đã ghi dòng {row} trang “{sheet}”. Ngày và đơn vị được giữ lại để ghi dòng tiếp theo.',
    'Row {row} of the sheet “{sheet}” was added. Day and unit are kept for the next one.',
  ),
  'add.refused': entry(
    'Chưa ghi: sửa những chỗ dưới đây rồi thêm lại.',
    'Not added: mend this first.',
  ),
  'add.asked': entry(
    'Chưa ghi. Đúng như vậy thì bấm “Vẫn ghi”.',
    'Not added. If it is right, choose “Add it anyway”.',
  ),
  'add.closed': entry(
    'Ngày này thuộc kỳ {period} đã chốt: số liệu đã báo cáo sẽ không đổi theo.',
    'This day lies in the period {period}, which is closed: reported figures will not follow.',
  ),
  'add.despite': entry('Vẫn ghi', 'Add it anyway'),
} as const;
