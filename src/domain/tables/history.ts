/** Lịch sử kỳ: the figures of closed periods. Append only, the newest wins. Written by the add-on only. */
import { date } from '../kinds/dates';
import { count } from '../kinds/numbers';
import { anyText, tidyText } from '../kinds/texts';
import { column, type Table } from './table';

/** No association is older than the registers that it keeps. */
const day = date({ earliestYear: 1990 });

/** What a row says of its period, as written in Trạng thái. */
export const periodStates = {
  closed: 'Đã chốt',
  /** Closed in the workbook of an earlier year, whose rows are not in this one. */
  carried: 'Mang sang',
  reopened: 'Mở lại',
} as const;

export type PeriodState = keyof typeof periodStates;

const hasFigure = {
  requiredUnless: { column: 'status', oneOf: [periodStates.reopened] },
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
    column('value', 'Giá trị', count({ minimum: 0 }), {
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
