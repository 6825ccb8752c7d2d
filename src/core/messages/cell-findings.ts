/** Words of findings: what can be wrong with any cell. */
import { entry, type Entries } from './entry';

export const cellsEntries = {
  required: entry('error', ['chưa được ghi', 'Ghi vào ô này.'], ['is blank', 'Fill in this cell.']),
  'formula-error': entry(
    'error',
    ['công thức bị lỗi {value}', 'Sửa công thức, hoặc ghi thẳng giá trị.'],
    ['the formula fails with {value}', 'Mend the formula, or type the value.'],
  ),
  'formula-not-computed': entry(
    'error',
    [
      'có công thức mà máy này không tính được ({part}), nên giá trị có thể chưa đúng',
      'Mở tệp bằng Excel hoặc Google Trang tính, xem lại kết quả, rồi ghi thẳng giá trị vào ô.',
    ],
    [
      'holds a formula that cannot be computed here ({part}), so its value may be wrong',
      'Open the file in Excel or Google Sheets, look at the result, then type the value.',
    ],
  ),
  'formula-circular': entry(
    'error',
    [
      'có công thức tính vòng quanh: kết quả của ô lại cần chính ô đó',
      'Sửa công thức để không đọc lại chính ô này, hoặc ghi thẳng giá trị.',
    ],
    [
      'holds a circular formula: its result needs this very cell',
      'Mend the formula so that it does not read its own cell, or type the value.',
    ],
  ),
  'not-text': entry(
    'error',
    ['là số hoặc ngày, không phải chữ', 'Ghi lại bằng chữ.'],
    ['is a number or a date, not a text', 'Type a text.'],
  ),
  'untidy-text': entry(
    'suggestion',
    ['có dấu cách thừa, ký tự lạ hoặc chữ dựng sẵn chưa chuẩn', 'Nên ghi là “{canonical}”.'],
    ['holds surplus spaces, odd characters or decomposed letters', 'Better: “{canonical}”.'],
  ),
} as const satisfies Entries;

// Words of findings: days.

export const datesEntries = {
  'date-as-text': entry(
    'error',
    [
      'là chữ, không phải ngày, nên công thức không dùng được',
      'Ghi lại thành ngày {readDate, date}.',
    ],
    ['is a text, not a date, so formulas cannot use it', 'Make it the date {readDate, date}.'],
  ),
  'date-swapped': entry(
    'error',
    ['ngày và tháng bị đảo', 'Có lẽ là ngày {readDate, date}. Ghi ngày trước, tháng sau.'],
    ['day and month are swapped', 'Probably {readDate, date}. Type the day first.'],
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
    ['là ngày {readDate, date} nhưng hiện như một số', 'Đổi định dạng ô thành ngày.'],
    ['is the date {readDate, date} shown as a number', 'Give the cell a date format.'],
  ),
  'date-out-of-range': entry(
    'error',
    ['là ngày {readDate, date}, quá xa, khó có thật', 'Ghi lại đúng năm.'],
    ['is {readDate, date}, too far away to be true', 'Type the right year.'],
  ),
  'date-in-future': entry(
    'warning',
    ['là ngày chưa đến', 'Kiểm tra lại ngày, tháng, năm.'],
    ['lies in the future', 'Check day, month and year.'],
  ),
  'date-outside-period': entry(
    'warning',
    [
      'nằm ngoài kỳ báo cáo ({fromDate, date} đến {toDate, date}), nên không tính vào kỳ này',
      'Kiểm tra lại ngày, hoặc kỳ ở trang “Thiết lập”.',
    ],
    [
      'lies outside the period ({fromDate, date} to {toDate, date}), so it is not counted in it',
      'Check the date, or the period on the sheet “Thiết lập”.',
    ],
  ),
} as const satisfies Entries;

// Words of findings: money and counts.

export const numbersEntries = {
  'money-as-text': entry(
    'error',
    [
      'là chữ, không phải số, nên công thức không cộng được',
      'Ghi lại bằng số: {readNumber, number} ({moneyUnit}).',
    ],
    [
      'is a text, not a number, so formulas cannot add it',
      'Type the number {readNumber, number} ({moneyUnit}).',
    ],
  ),
  'money-unclear': entry(
    'error',
    ['chưa rõ là bao nhiêu tiền', 'Ghi đủ số đồng, chỉ gồm chữ số, ví dụ 1500000.'],
    ['cannot be read as one amount only', 'Type the whole amount in đồng, digits only.'],
  ),
  'not-money': entry(
    'error',
    ['không phải là số tiền', 'Ghi số đồng, chỉ gồm chữ số, ví dụ 1500000.'],
    ['is not an amount of money', 'Type the amount in đồng, digits only, e.g. 1500000.'],
  ),
  'count-as-text': entry(
    'error',
    [
      'là chữ, không phải số, nên công thức không cộng được',
      'Ghi lại bằng số: {readNumber, number}.',
    ],
    ['is a text, not a number, so formulas cannot add it', 'Type the number {readNumber, number}.'],
  ),
  'count-unclear': entry(
    'error',
    ['chưa rõ là bao nhiêu', 'Ghi một số nguyên, chỉ gồm chữ số.'],
    ['cannot be read as one number only', 'Type one whole number, digits only.'],
  ),
  'not-a-count': entry(
    'error',
    ['không phải là số', 'Ghi một số nguyên, chỉ gồm chữ số.'],
    ['is not a number', 'Type one whole number, digits only.'],
  ),
  'date-for-number': entry(
    'error',
    ['là ngày, không phải số', 'Ghi lại số và đổi định dạng ô thành số.'],
    ['is a date, not a number', 'Type the number and give the cell a number format.'],
  ),
  'not-whole': entry(
    'error',
    ['không phải là số nguyên', 'Ghi một số nguyên, không có phần thập phân.'],
    ['is not a whole number', 'Type a whole number, without decimals.'],
  ),
  'below-minimum': entry(
    'error',
    ['nhỏ hơn {minimum, number}', 'Ghi một số từ {minimum, number} trở lên.'],
    ['is below {minimum, number}', 'Type a number of {minimum, number} or more.'],
  ),
  'above-maximum': entry(
    'error',
    ['lớn hơn {maximum, number}', 'Kiểm tra lại số chữ số không.'],
    ['is above {maximum, number}', 'Check the number of zeros.'],
  ),
  'amount-small': entry(
    'warning',
    ['dưới 1.000 đồng, có lẽ thiếu số 0', 'Kiểm tra lại: ghi theo đồng, không theo nghìn đồng.'],
    [
      'is below 1.000 đồng, zeros may be missing',
      'Check it: amounts are in đồng, not in thousands.',
    ],
  ),
  'product-mismatch': entry(
    'error',
    [
      'không bằng {countHeading} × {rateHeading} = {expectedNumber, number}',
      'Sửa một trong ba ô cho khớp, hoặc để trống ô này.',
    ],
    [
      'is not {countHeading} × {rateHeading} = {expectedNumber, number}',
      'Correct one of the three cells, or leave this one blank.',
    ],
  ),
} as const satisfies Entries;

// Words of findings: texts whose letters are wrong because of their encoding.

export const encodingEntries = {
  'text-tcvn3': entry(
    'suggestion',
    ['là chữ TCVN3 (ABC), chỉ đọc được với phông .VnTime', 'Đổi sang Unicode: “{canonical}”.'],
    ['is TCVN3 (ABC) text, readable in a .VnTime font only', 'Make it Unicode: “{canonical}”.'],
  ),
  'text-vni': entry(
    'suggestion',
    ['là chữ VNI, chỉ đọc được với phông VNI', 'Đổi sang Unicode: “{canonical}”.'],
    ['is VNI text, readable in a VNI font only', 'Make it Unicode: “{canonical}”.'],
  ),
  'text-mojibake': entry(
    'suggestion',
    ['bị vỡ chữ vì tệp được mở sai bảng mã', 'Khôi phục thành “{canonical}”.'],
    ['is garbled: its file was opened in the wrong encoding', 'Restore it to “{canonical}”.'],
  ),
  'text-encoding-unclear': entry(
    'warning',
    ['có lẽ là chữ TCVN3, VNI hoặc bị vỡ chữ, chưa rõ đúng ra là gì', 'Gõ lại bằng Unicode.'],
    [
      'seems to be TCVN3, VNI or garbled text, and what it was is not clear',
      'Retype it in Unicode.',
    ],
  ),
  'text-lost-letters': entry(
    'warning',
    ['bị mất chữ có dấu, chỉ còn dấu hỏi', 'Gõ lại, vì chữ đã mất không khôi phục được.'],
    ['has lost its accented letters to question marks', 'Retype it: they cannot be restored.'],
  ),
} as const satisfies Entries;
