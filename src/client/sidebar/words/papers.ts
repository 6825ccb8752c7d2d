/** Words of the view In giấy tờ. */
import { entry } from './common';

export const paperWords = {
  'nav.papers': entry('In giấy', 'Papers'),
  'papers.intro': entry(
    'In giấy chứng nhận, phiếu thu, thư cảm ơn, danh sách… từ các dòng không có lỗi, thành một tệp Word.',
    'Prints certificates, receipts, thanks, lists … from the rows without an error, as one Word file.',
  ),
  'papers.loading': entry('Đang đọc các mẫu…', 'Reading the templates…'),
  'papers.no-registers': entry(
    'Sổ chưa có trang số liệu nào để in. Hãy thiết lập bảng tính trước.',
    'The workbook has no register to print from. Set it up first.',
  ),
  'papers.sheets-missing': entry(
    'Muốn sửa lời của mẫu có sẵn, hãy lập hai trang “Mẫu giấy” và “Bộ tiêu chí”.',
    'To edit the templates, make the sheets “Mẫu giấy” and “Bộ tiêu chí”.',
  ),
  'papers.add-sheets': entry('Lập trang mẫu', 'Make the sheets'),
  'papers.adding-sheets': entry('Đang lập…', 'Making…'),
  'papers.sheets-made': entry('Đã lập: {sheets}', 'Made: {sheets}'),

  'papers.template': entry('Mẫu giấy', 'Template'),
  'papers.unusable': entry('{name} (có lỗi, chưa in được)', '{name} (has a fault)'),
  'papers.own-file': entry('Tệp Word của Hội…', 'A Word file of your own…'),
  'papers.file': entry('Tệp mẫu (.docx)', 'Template file (.docx)'),
  'papers.file-hint': entry(
    'Trong tệp, chỗ lấy từ sổ ghi trong ngoặc nhọn, ví dụ {field}.',
    'In the file, what comes from the register stands in braces, such as {field}.',
  ),
  'papers.file-needed': entry('Chọn tệp mẫu .docx.', 'Choose a .docx file.'),
  'papers.not-word': entry(
    'Tệp “{file}” không phải là văn bản Word (.docx). Mở bằng Word rồi lưu lại dạng .docx.',
    '“{file}” is no Word file (.docx). Open it in Word and save it as .docx.',
  ),
  'papers.too-large': entry(
    'Tệp “{file}” quá lớn để làm mẫu. Bỏ bớt hình rồi thử lại.',
    '“{file}” is too large for a template. Take pictures out of it.',
  ),
  'papers.register': entry('Lấy dòng từ trang', 'Rows of the sheet'),
  'papers.register-any': entry('Trang có đủ các trường', 'The one that has the fields'),

  'papers.period': entry('Kỳ', 'Period'),
  'papers.unit': entry('Đơn vị', 'Unit'),
  'papers.unit-all': entry('Tất cả đơn vị', 'All units'),
  'papers.rows': entry('Chỉ vài dòng: tìm theo tên, số phiếu', 'Only some rows: find by name'),
  'papers.rows-none': entry(
    'Trang “{sheet}” không có dòng nào có “{query}”.',
    'No row of “{sheet}” has “{query}”.',
  ),
  'papers.rows-found': entry('Dòng tìm thấy', 'Rows found'),
  'papers.rows-ticked': entry(
    'Chọn {tickedNumber, number} trong {shownNumber, number} dòng tìm thấy',
    '{tickedNumber, number} of {shownNumber, number} rows found',
  ),
  'papers.rows-more': entry(
    'Tìm thấy nhiều hơn 200 dòng, nên chỉ hiện một phần. Gõ thêm chữ để thu hẹp.',
    'More than 200 rows were found, so that some are not shown. Type more.',
  ),
  'papers.rows-untick': entry('Bỏ tìm, in mọi dòng', 'Print all rows instead'),
  'papers.rows-no-tick': entry('Chọn ít nhất một dòng.', 'Tick at least one row.'),
  'papers.skip-printed': entry('Bỏ những dòng đã in', 'Leave out what was printed'),
  'papers.look': entry('Xem trước', 'Preview'),
  'papers.looking': entry('Đang chọn dòng…', 'Choosing rows…'),

  'papers.count': entry('In được {count, number} dòng.', '{count, number} rows can be printed.'),
  'papers.none': entry(
    'Không có dòng nào in được. Xem lý do dưới đây.',
    'No row can be printed. The reasons are below.',
  ),
  'papers.reprinted': entry(
    '{count, number} dòng đã in trước đây, ví dụ dòng {row} ({name}): đã in ngày {when} ({who}).',
    '{count, number} rows were printed before, such as row {row} ({name}): on {when} ({who}).',
  ),
  'papers.skip': entry('Bỏ những dòng này', 'Leave them out'),
  'papers.left-out': entry('Chưa in {count, number} dòng', '{count, number} rows are left out'),
  'papers.first': entry('Tờ đầu tiên', 'The first paper'),
  'papers.first-list': entry('Đầu danh sách', 'The beginning of the list'),
  'papers.who': entry('Người in', 'Who prints'),
  'papers.who-missing': entry(
    'Ghi tên người in, để “Nhật ký” giữ lại.',
    'Give your name, which the journal keeps.',
  ),
  'papers.make': entry('Lập tệp Word', 'Make the Word file'),
  'papers.making': entry('Đang lập tệp Word…', 'Making the Word file…'),
  'papers.made-of': entry(
    '{done, number} trong {total, number} dòng',
    '{done, number} of {total, number} rows',
  ),
  'papers.stopped': entry(
    'Đã dừng: chưa lập tệp nào, “Nhật ký” không ghi gì.',
    'Stopped: no file was made, nothing entered in the journal.',
  ),
  'papers.pages': entry('{pages, number} trang giấy', '{pages, number} pages'),
  'papers.recording': entry('Đang ghi “Nhật ký”…', 'Entering it in the journal…'),
  'papers.recorded': entry(
    '“Nhật ký” đã ghi {count, number} dòng in lần này.',
    'The journal has the {count, number} rows.',
  ),
  'papers.not-recorded': entry(
    'Tệp đã lập nhưng “Nhật ký” chưa ghi được, nên lần sau không biết đã in:',
    'The file was made, but the journal does not have it yet:',
  ),
} as const;
