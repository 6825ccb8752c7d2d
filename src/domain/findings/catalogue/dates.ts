/** Words of findings: days. */
import { entry, type Entries } from './entry';

export const datesEntries = {
  'date-as-text': entry(
    'error',
    ['là chữ, không phải ngày, nên công thức không dùng được', 'Ghi lại thành ngày {readDate}.'],
    ['is a text, not a date, so formulas cannot use it', 'Make it the date {readDate}.'],
  ),
  'date-swapped': entry(
    'error',
    ['ngày và tháng bị đảo', 'Có lẽ là ngày {readDate}. Ghi ngày trước, tháng sau.'],
    ['day and month are swapped', 'Probably {readDate}. Type the day first.'],
  ),
  'date-unclear': entry(
    'error',
    ['chưa rõ là ngày nào', 'Ghi đủ ngày/tháng/năm, không ghi thứ, ví dụ 30/6/2017.'],
    ['cannot be read as one date only', 'Type day/month/year without the weekday, e.g. 30/6/2017.'],
  ),
  'date-impossible': entry(
    'error',
    ['không có trên lịch', 'Ghi lại đúng ngày/tháng/năm.'],
    ['is not on the calendar', 'Type the right day/month/year.'],
  ),
  'not-a-date': entry(
    'error',
    ['không phải là ngày', 'Ghi ngày/tháng/năm, ví dụ 30/6/2017.'],
    ['is not a date', 'Type day/month/year, e.g. 30/6/2017.'],
  ),
  'date-as-number': entry(
    'suggestion',
    ['là ngày {readDate} nhưng hiện như một số', 'Đổi định dạng ô thành ngày.'],
    ['is the date {readDate} shown as a number', 'Give the cell a date format.'],
  ),
  'date-out-of-range': entry(
    'error',
    ['là ngày {readDate}, quá xa, khó có thật', 'Ghi lại đúng năm.'],
    ['is {readDate}, too far away to be true', 'Type the right year.'],
  ),
  'date-in-future': entry(
    'warning',
    ['là ngày chưa đến', 'Kiểm tra lại ngày, tháng, năm.'],
    ['lies in the future', 'Check day, month and year.'],
  ),
  'date-outside-period': entry(
    'warning',
    [
      'nằm ngoài kỳ báo cáo ({fromDate} đến {toDate}), nên không tính vào kỳ này',
      'Kiểm tra lại ngày, hoặc kỳ ở trang “Thiết lập”.',
    ],
    [
      'lies outside the period ({fromDate} to {toDate}), so it is not counted in it',
      'Check the date, or the period on the sheet “Thiết lập”.',
    ],
  ),
} as const satisfies Entries;
