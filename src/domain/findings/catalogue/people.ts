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
} as const satisfies Entries;
