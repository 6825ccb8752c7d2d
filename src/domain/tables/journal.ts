/** Nhật ký: what the add-on changed in the registers, so that it can be taken back. Written by the add-on only. */
import { anyText, tidyText } from '../kinds/texts';
import { column, type Table } from './table';

export const journal: Table = {
  sheet: 'Nhật ký',
  purpose: 'Những ô tiện ích đã sửa, với giá trị cũ và mới, để có thể hoàn tác. Tiện ích tự ghi.',
  nameColumn: 'task',
  checked: false,
  columns: [
    column('when', 'Lúc', tidyText(), {
      inHeader: 'required',
      width: 150,
      help: 'Ngày giờ sửa.',
    }),
    column('who', 'Ai', tidyText(), { width: 150, help: 'Người sửa.' }),
    column('task', 'Việc', tidyText(), { width: 170, help: 'Việc đã làm.' }),
    column('sheet', 'Sheet', tidyText(), {
      inHeader: 'required',
      width: 110,
      help: 'Trang tính có ô đã sửa.',
    }),
    column('cell', 'Ô', tidyText(), { inHeader: 'required', width: 70, help: 'Ô đã sửa.' }),
    column('old', 'Giá trị cũ', anyText(), { width: 200, help: 'Giá trị trước khi sửa.' }),
    column('new', 'Giá trị mới', anyText(), { width: 200, help: 'Giá trị sau khi sửa.' }),
    column('undone', 'Đã hoàn tác', anyText(), {
      width: 170,
      help: 'Lúc hoàn tác, hoặc vì sao không hoàn tác.',
    }),
  ],
};
