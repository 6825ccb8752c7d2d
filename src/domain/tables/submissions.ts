/** Tình hình nộp: how far each ward is with each period. Written by the add-on only. */
import { anyText, tidyText } from '../kinds/texts';
import { column, type Table } from './table';

/** How far a ward is with a period, in the order of the work; `Trạng thái` holds these words. */
export const submissionStates = {
  /** No file of the ward is known. */
  notMade: 'chưa tạo',
  /** The ward has its file; nothing has come in yet. */
  shared: 'đã chia sẻ',
  /** The file holds rows of the period. */
  filled: 'đã có dữ liệu',
  /** Gathered, and rows of it have errors. */
  faulty: 'có lỗi',
  /** Its findings were sent back, with a note. */
  sentBack: 'trả lại',
  /** Gathered without errors. */
  gathered: 'đã thu',
  /** The period is closed. */
  closed: 'đã chốt',
} as const;

export type SubmissionState = (typeof submissionStates)[keyof typeof submissionStates];

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
