/** Why papers could not be printed, in words. */
import type { FailureEntry } from './entry';

export const paperFailures = {
  'template-missing': {
    vi: 'Không có mẫu giấy nào tên “{template}”. Chọn một trong: {names}.',
    en: 'There is no template “{template}”. Choose one of: {names}.',
  },
  'template-unusable': {
    vi: 'Mẫu “{template}” ở trang “Mẫu giấy” chưa in được: cột “{column}” {what}. {todo} Sửa xong thì in lại.',
    en: 'The template “{template}” of the sheet “Mẫu giấy” cannot be printed: its “{column}” {what}. {todo} Then print again.',
  },
  'paper-file-fields-none': {
    vi: 'Tệp mẫu “{template}” không có trường nào. Ghi chỗ lấy từ sổ trong ngoặc nhọn, ví dụ {example}, rồi lưu lại tệp.',
    en: 'The template file “{template}” has no field. Name what comes from the register in braces, such as {example}, and save it again.',
  },
  'paper-file-fields-unknown': {
    vi: 'Tệp mẫu “{template}” có trường không phải là cột của trang “{sheet}” hay mục của “Thiết lập”: {fields}. Sửa tên trong ngoặc nhọn rồi thử lại.',
    en: 'The template file “{template}” has fields that are no column of “{sheet}” and no setting: {fields}. Correct the names in braces and try again.',
  },
  'paper-file-fields-private': {
    vi: 'Tệp mẫu “{template}” là một danh sách, mà danh sách không mang số điện thoại. Bỏ các trường: {fields}.',
    en: 'The template file “{template}” is a list, and lists carry no phone. Remove the fields: {fields}.',
  },
  'paper-file-fields-misplaced': {
    vi: 'Tệp mẫu “{template}” có trường của từng dòng ở chỗ chung cho mọi tờ (đầu trang, chân trang, hay ngoài dòng bảng có {order}): {fields}. Chuyển các trường đó vào thân văn bản, hoặc vào dòng bảng có {order}.',
    en: 'The template file “{template}” has fields of single rows where all papers share the text (header, footer, or outside the table row with {order}): {fields}. Move them into the body, or into the table row with {order}.',
  },
  'paper-sheet-needed': {
    vi: 'Các trường của tệp mẫu “{template}” có ở nhiều trang: {sheets}. Chọn trang để lấy dòng (dòng lệnh: --sheet "TRANG").',
    en: 'The fields of the template file “{template}” are in several sheets: {sheets}. Choose the one to take rows from (command line: --sheet "SHEET").',
  },
  'paper-sheet-unknown': {
    vi: '“{sheet}” không phải tên một trang số liệu. Chọn một trong: {sheets}.',
    en: '“{sheet}” is no register. Choose one of: {sheets}.',
  },
  'paper-sheet-unread': {
    vi: 'Sổ không có trang “{sheet}” đọc được, mà mẫu “{template}” lấy dòng từ trang đó. Chạy “Thiết lập bảng tính”, hoặc chọn mẫu khác.',
    en: 'The workbook has no sheet “{sheet}” that can be read, from which the template “{template}” takes its rows. Run “Thiết lập bảng tính” (set up), or choose another template.',
  },
  'paper-condition-wrong': {
    vi: 'Điều kiện {what}. {todo} Rồi in lại.',
    en: 'The condition {what}. {todo} Then print again.',
  },
  'paper-unit-unknown': {
    vi: 'Không có đơn vị nào tên hay mã “{unit}” trong danh sách đơn vị.',
    en: 'No unit in the list of units has the name or code “{unit}”.',
  },
  'papers-none': {
    vi: 'Không có dòng nào của trang “{sheet}” để in mẫu “{template}”. Kiểm tra lại kỳ, đơn vị và điều kiện của mẫu.',
    en: 'There is no row of “{sheet}” to print with the template “{template}”. Look at the period, the unit and the template’s condition.',
  },
  'papers-all-left-out': {
    vi: 'Cả {rowsNumber, number} dòng tìm thấy đều không in được, nên chưa ghi tệp nào. Dòng đầu tiên: trang “{sheet}”, dòng {row}: {reason}.',
    en: 'None of the {rowsNumber, number} rows found can be printed, so nothing was written. The first: sheet “{sheet}”, row {row}: {reason}.',
  },
  'papers-too-many': {
    vi: 'Có {rowsNumber, number} dòng, nhiều hơn {mostNumber, number} dòng mà một tệp Word còn mở được. Chọn một đơn vị hoặc một kỳ ngắn hơn, in thành nhiều lần.',
    en: 'There are {rowsNumber, number} rows, more than the {mostNumber, number} that a Word file can be opened with. Choose a unit or a shorter period, and print several times.',
  },
} as const satisfies Readonly<Record<string, FailureEntry>>;
