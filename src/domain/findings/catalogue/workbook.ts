/** Words of findings: what is wrong with a sheet, or a row, as a whole. */
import { entry, type Entries } from './entry';

export const workbookEntries = {
  'header-missing': entry(
    'error',
    [
      'không tìm thấy dòng tiêu đề trong 10 dòng đầu',
      'Ghi lại dòng tiêu đề theo mẫu, hoặc chạy “Thiết lập bảng tính”.',
    ],
    [
      'no header row was found among the first 10 rows',
      'Restore the header row, or run “Thiết lập bảng tính” (set up).',
    ],
  ),
  'column-missing': entry(
    'error',
    [
      'thiếu cột “{heading}”, nên các dòng của trang tính này chưa được kiểm tra',
      'Thêm cột “{heading}” vào dòng tiêu đề, hoặc chạy “Thiết lập bảng tính”.',
    ],
    [
      'the column “{heading}” is missing, so the rows of this sheet were not judged',
      'Add “{heading}” to the header row, or run “Thiết lập bảng tính” (set up).',
    ],
  ),
  'column-repeated': entry(
    'warning',
    [
      'có hai cột “{heading}” (cột {first} và cột {second})',
      'Chỉ cột bên trái được đọc. Đổi tên hoặc xóa cột thừa.',
    ],
    [
      'the column “{heading}” stands twice (columns {first} and {second})',
      'Only the left one is read. Rename or remove the other.',
    ],
  ),
  'sheet-repeated': entry(
    'warning',
    [
      'có hai trang tính cùng tên “{name}” (chỉ khác chữ hoa, dấu cách)',
      'Chỉ trang tính đứng trước được đọc. Đổi tên trang tính thừa.',
    ],
    [
      'two sheets are named “{name}” (case and spaces aside)',
      'Only the first one is read. Rename the other.',
    ],
  ),
  'subtotal-row': entry(
    'warning',
    ['là dòng cộng, không được tính vào số liệu', 'Xóa dòng cộng: bảng tổng hợp tự cộng các dòng.'],
    ['is a subtotal row and is not counted', 'Remove it: the summary adds the rows up.'],
  ),
  'repeated-header-row': entry(
    'warning',
    ['là dòng tiêu đề lặp lại, không được tính vào số liệu', 'Xóa dòng tiêu đề lặp lại.'],
    ['is a repeated header row and is not counted', 'Remove the repeated header row.'],
  ),
  'merged-cells': entry(
    'warning',
    [
      'các ô {range} bị gộp, chỉ ô đầu tiên có giá trị',
      'Bỏ gộp ô và ghi đủ giá trị cho từng dòng.',
    ],
    [
      'the cells {range} are merged, only the first holds a value',
      'Unmerge them and fill every row.',
    ],
  ),
} as const satisfies Entries;
