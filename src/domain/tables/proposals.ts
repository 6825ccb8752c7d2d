/**
 * Đề xuất đăng ký lại: who registered last year, in the workbook of the next one. It is no register:
 * a row counts once it has its date and was copied to `Đăng ký`.
 */
import { registrations } from './registrations';
import type { Table } from './table';

/** What is known only at the end of a year. */
const laterColumns: readonly string[] = ['rowNumber', 'result', 'grade', 'recognised', 'note'];

export const proposals: Table = {
  sheet: 'Đề xuất đăng ký lại',
  purpose:
    'Những nơi đã đăng ký năm trước. Ai đăng ký lại thì ghi ngày rồi chép dòng sang trang “Đăng ký”; trang này không được tính.',
  nameColumn: 'name',
  checked: false,
  columns: registrations.columns
    .filter(({ key }) => !laterColumns.includes(key))
    .map((column) => ({
      ...column,
      inRow: 'optional',
      ...(column.key === 'date' && {
        help: 'Để trống cho đến khi đăng ký lại. Ghi ngày rồi chép dòng sang trang “Đăng ký”.',
      }),
    })),
};
