/** Tình hình nộp: how far each ward is with each period. Written by the add-on only. */
import { anyText, tidyText } from '../kinds/texts';
import { submissionStates } from './submission-states';
import { column, type Table } from './table';

/** What stands in `Đúng hạn`; blank where nothing came in, or there is no Hạn nộp. */
export const punctuality = { onTime: 'Có', late: 'Không' } as const;

export const submissions: Table = {
  sheet: 'Tình hình nộp',
  purpose:
    'Xã, phường nào đã nộp số liệu của kỳ, còn bao nhiêu lỗi, đúng hạn hay muộn. Tiện ích tự ghi.',
  nameColumn: 'name',
  checked: false,
  columns: [
    column('period', 'Kỳ', tidyText(), {
      inHeader: 'required',
      width: 170,
      help: 'Tên kỳ báo cáo.',
    }),
    column('code', 'Mã', tidyText(), {
      inHeader: 'required',
      width: 80,
      help: 'Mã xã, phường.',
    }),
    column('name', 'Xã, phường', tidyText(), { width: 190, help: 'Tên xã, phường.' }),
    column('state', 'Trạng thái', tidyText(), {
      inHeader: 'required',
      width: 120,
      help: `Một trong: ${Object.values(submissionStates).join(', ')}.`,
    }),
    column('rowCount', 'Số dòng', anyText(), {
      width: 80,
      help: 'Số dòng đã thu từ tệp của xã, phường.',
    }),
    column('errorCount', 'Số lỗi', anyText(), {
      width: 80,
      help: 'Số lỗi trong tệp của xã, phường lúc thu.',
    }),
    column('updated', 'Cập nhật', anyText(), {
      width: 150,
      help: 'Lúc dòng này được ghi lần gần nhất.',
    }),
    column('onTime', 'Đúng hạn', anyText(), {
      width: 90,
      help: `So với “Hạn nộp” ở trang “Thiết lập”: ${punctuality.onTime} hoặc ${punctuality.late}.`,
    }),
    column('note', 'Ghi chú', anyText(), {
      width: 320,
      isProse: true,
      help: 'Lý do trả lại, lý do chốt khi còn lỗi, hoặc vì sao chưa thu được.',
    }),
  ],
};
