/** Words of findings: rows that repeat others. */
import { entry, type Entries } from './entry';

export const rowsEntries = {
  'duplicate-row': entry(
    'error',
    [
      'trùng hoàn toàn với dòng {firstRow}, nên không được tính',
      'Xóa dòng thừa, hoặc ghi thêm chỗ khác nhau.',
    ],
    [
      'repeats row {firstRow} exactly, so it is not counted',
      'Remove the surplus row, or add what differs.',
    ],
  ),
  'receipt-repeated': entry(
    'warning',
    [
      'đã dùng ở dòng {firstRow}',
      'Kiểm tra lại số phiếu. Một phiếu ghi nhiều người thì xác nhận là đúng.',
    ],
    [
      'is used in row {firstRow} already',
      'Check the receipt. If one receipt lists several donors, confirm it.',
    ],
  ),
} as const satisfies Entries;
