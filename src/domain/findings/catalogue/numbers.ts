/** Words of findings: money and counts. */
import { entry, type Entries } from './entry';

export const numbersEntries = {
  'money-as-text': entry(
    'error',
    [
      'là chữ, không phải số, nên công thức không cộng được',
      'Ghi lại bằng số: {readNumber} ({moneyUnit}).',
    ],
    [
      'is a text, not a number, so formulas cannot add it',
      'Type the number {readNumber} ({moneyUnit}).',
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
    ['là chữ, không phải số, nên công thức không cộng được', 'Ghi lại bằng số: {readNumber}.'],
    ['is a text, not a number, so formulas cannot add it', 'Type the number {readNumber}.'],
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
    ['nhỏ hơn {minimum}', 'Ghi một số từ {minimum} trở lên.'],
    ['is below {minimum}', 'Type a number of {minimum} or more.'],
  ),
  'above-maximum': entry(
    'error',
    ['lớn hơn {maximum}', 'Kiểm tra lại số chữ số không.'],
    ['is above {maximum}', 'Check the number of zeros.'],
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
      'không bằng {countHeading} × {rateHeading} = {expectedNumber}',
      'Sửa một trong ba ô cho khớp, hoặc để trống ô này.',
    ],
    [
      'is not {countHeading} × {rateHeading} = {expectedNumber}',
      'Correct one of the three cells, or leave this one blank.',
    ],
  ),
} as const satisfies Entries;
