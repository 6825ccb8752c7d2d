/** Ngoại lệ: the warnings that someone confirmed, with the reason. Written by the add-on only. */
import { anyText, tidyText } from '../kinds/texts';
import { column, type Table } from './table';

export const exceptions: Table = {
  sheet: 'Ngoại lệ',
  purpose: 'Những chỗ cần xem đã được xác nhận là đúng, kèm lý do. Tiện ích tự ghi.',
  nameColumn: 'key',
  checked: false,
  columns: [
    column('key', 'Khóa', tidyText(), {
      inHeader: 'required',
      width: 150,
      help: 'Nhận ra dòng số liệu theo nội dung của nó. Không sửa.',
    }),
    column('rule', 'Quy tắc', tidyText(), {
      inHeader: 'required',
      width: 170,
      help: 'Mã của điều đã xác nhận.',
    }),
    column('reason', 'Lý do', anyText(), { width: 320, help: 'Vì sao dòng này đúng.' }),
    column('who', 'Ai', anyText(), { width: 160, help: 'Người xác nhận.' }),
    column('when', 'Lúc', anyText(), { width: 140, help: 'Ngày giờ xác nhận.' }),
  ],
};
