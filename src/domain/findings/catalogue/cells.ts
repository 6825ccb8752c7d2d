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
