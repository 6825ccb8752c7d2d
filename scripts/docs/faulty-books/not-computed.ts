/** A fund with a formula that the local host cannot compute. */
import { notComputedKey } from '../../../src/domain/workbook/not-computed';
import type { Book } from '../../../src/domain/workbook/book';
import {
  bookOf,
  day,
  formula,
  settingsSheet,
  sheetOf,
  wardSheet,
} from '../../../test/domain/book-of';

const fund = sheetOf('Quỹ', [
  ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
  [
    day('30/6/2017'),
    'Thành hội',
    'Hà Văn Thạch',
    'Cá nhân',
    formula('=IMPORTRANGE("…","Quỹ!J12")', '#NAME?'),
  ],
]);

export const notComputed: Book = {
  ...bookOf(settingsSheet, wardSheet, fund),
  fileMarks: { [notComputedKey]: JSON.stringify([['Quỹ', 1, 4, 'IMPORTRANGE', false]]) },
};
