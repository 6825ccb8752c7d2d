/** Words of findings: years of birth and phone numbers. */
import { entry, type Entries } from './entry';

export const peopleEntries = {
  'birth-year-impossible': entry(
    'warning',
    ['không thể là năm sinh', 'Ghi năm sinh bằng bốn chữ số, ví dụ 1975.'],
    ['cannot be a year of birth', 'Type the year of birth with four digits, e.g. 1975.'],
  ),
  'birth-year-format': entry(
    'warning',
    ['nên chỉ ghi năm: {readYear}', 'Ghi lại là {readYear}.'],
    ['should be the year only: {readYear}', 'Type {readYear}.'],
  ),
  'phone-spelling': entry(
    'suggestion',
    ['nên ghi là {canonical}', 'Ghi lại là {canonical}.'],
    ['should be written {canonical}', 'Type {canonical}.'],
  ),
  'not-a-phone': entry(
    'warning',
    ['không phải là số điện thoại Việt Nam', 'Ghi 10 chữ số, ví dụ 0912345678.'],
    ['is not a Vietnamese phone number', 'Type ten digits, e.g. 0912345678.'],
  ),
  'phone-unclear': entry(
    'warning',
    ['có nhiều hơn một số điện thoại', 'Chỉ ghi một số điện thoại.'],
    ['holds more than one phone number', 'Keep one phone number only.'],
  ),
  'under-age': entry(
    'warning',
    [
      'là năm sinh của người chưa đủ {minimum} tuổi vào ngày của dòng này ({role})',
      'Kiểm tra lại năm sinh. Đúng thì xác nhận.',
    ],
    [
      'is the year of birth of someone under {minimum} on the day of this row ({role})',
      'Check the year of birth. If it is right, confirm it.',
    ],
  ),
  'born-after-row': entry(
    'warning',
    ['là năm sau ngày của dòng này', 'Kiểm tra lại năm sinh và ngày.'],
    ['is after the day of this row', 'Check the year of birth and the day.'],
  ),
  'name-lower-case': entry(
    'suggestion',
    ['viết toàn chữ thường', 'Viết hoa chữ cái đầu mỗi tiếng: {canonical}.'],
    ['is in small letters only', 'Begin each word with a capital: {canonical}.'],
  ),
  'name-digit-inside': entry(
    'suggestion',
    ['có chữ số xen trong chữ', 'Kiểm tra lại bộ gõ tiếng Việt, rồi gõ lại tên.'],
    ['has a digit inside a word', 'Check the Vietnamese keyboard, and type the name again.'],
  ),
  'name-other-letter': entry(
    'suggestion',
    [
      'có chữ cái của bảng chữ khác, nhìn giống nhưng máy hiểu là chữ khác',
      'Gõ lại tên bằng chữ tiếng Việt.',
    ],
    [
      'has a letter of another alphabet, which looks alike and is not the same',
      'Type the name again in Vietnamese letters.',
    ],
  ),
  'name-one-word': entry(
    'suggestion',
    ['chưa phải họ và tên đầy đủ', 'Ghi cả họ và tên.'],
    ['is no full name', 'Type surname and given name.'],
  ),
  'person-of-many': entry(
    'warning',
    [
      'lớn hơn 1, trong khi tên ghi ở dòng này là của một người: {name}',
      'Ghi mỗi người một dòng, hoặc ghi tên chung (ví dụ “Các hộ tổ 3”). Đúng thì xác nhận.',
    ],
    [
      'is above 1, while the name in this row is one person’s: {name}',
      'Use a row for each person, or name the group (such as “Các hộ tổ 3”). If it is right, confirm it.',
    ],
  ),
} as const satisfies Entries;
