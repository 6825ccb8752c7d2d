/** Lịch sử kỳ: the figures of closed periods. Append only, the newest wins. Written by the add-on only. */
import { firstYearOfRegisters } from './registers/shared-columns';
import { date } from './date-types';
import { atEveryLevel } from './levels';
import { count } from './number-types';
import { largestReadable } from '../vietnamese/parse/parse-result';
import { anyText, tidyText } from './text-types';
import { column, type Table } from './table';
import { submissionStates } from './submission-states';

/** No association is older than the registers that it keeps. */
const day = date({ earliestYear: firstYearOfRegisters });

/** What a row says of its period, as written in Trạng thái. */
export const periodStates = {
  closed: 'Đã chốt',
  /** Closed in the workbook of an earlier year, whose rows are not in this one. */
  carried: 'Mang sang',
  reopened: 'Mở lại',
} as const;

export type PeriodState = keyof typeof periodStates;

const hasFigure = {
  requiredUnless: { column: 'status', oneOf: atEveryLevel(periodStates.reopened) },
} as const;

export const history: Table = {
  sheet: 'Lịch sử kỳ',
  purpose:
    'Số liệu của các kỳ đã chốt, để so với cùng kỳ. Chỉ ghi thêm, dòng mới nhất có hiệu lực. Tiện ích tự ghi.',
  nameColumn: 'indicator',
  checked: false,
  columns: [
    column('period', 'Kỳ', tidyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 170,
      help: 'Tên kỳ như in trong báo cáo.',
      example: '6 tháng đầu năm 2017',
    }),
    column('from', 'Từ ngày', day, {
      inHeader: 'required',
      inRow: 'required',
      width: 90,
      help: 'Ngày đầu của kỳ.',
      example: '01/01/2017',
    }),
    column('to', 'Đến ngày', day, {
      inHeader: 'required',
      inRow: 'required',
      width: 90,
      help: 'Ngày cuối của kỳ.',
      example: '30/6/2017',
    }),
    column('indicatorId', 'Mã chỉ số', tidyText(), {
      inHeader: 'required',
      inRow: hasFigure,
      width: 150,
      help: 'Mã của chỉ số. Không sửa.',
      example: 'registered.family',
    }),
    column('indicator', 'Chỉ số', tidyText(), {
      width: 190,
      help: 'Tên chỉ số của báo cáo.',
      example: 'Gia đình học tập',
    }),
    column('place', 'Xã, phường', tidyText(), {
      inHeader: 'required',
      width: 250,
      help: 'Để trống: tổng số. Tên đầy đủ và mã của xã, phường có hiệu lực vào ngày cuối kỳ; “(không thuộc xã, phường)”: phần của Hội.',
      example: 'Phường Đức Xuân (01840)',
    }),
    column('value', 'Giá trị', count({ minimum: -largestReadable }), {
      inHeader: 'required',
      inRow: hasFigure,
      width: 110,
      help: 'Số liệu lúc chốt kỳ.',
      example: '8664',
    }),
    column('status', 'Trạng thái', tidyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 100,
      help: 'Đã chốt, Mở lại, hoặc Mang sang (chốt ở sổ của năm trước).',
      example: periodStates.closed,
    }),
    column('reason', 'Lý do', anyText(), {
      width: 220,
      help: 'Vì sao chốt khi còn lỗi, hoặc vì sao mở lại.',
    }),
    column('when', 'Chốt lúc', tidyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 140,
      help: 'Ngày giờ chốt, hoặc mở lại.',
      example: '05/7/2017 08:30:05',
    }),
    column('who', 'Người chốt', tidyText(), { width: 160, help: 'Người chốt, hoặc mở lại.' }),
  ],
};

// Ngoại lệ: the warnings that someone confirmed, with the reason. Written by the add-on only.

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

// Nhật ký: what the add-on changed in the registers, so that it can be taken back. Written by the add-on only.

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

// Tình hình nộp: how far each ward is with each period. Written by the add-on only.

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
