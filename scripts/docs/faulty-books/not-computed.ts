/** A fund with a formula that the local host cannot compute, and one that needs its own result. */
import { notComputedKey } from '../../../src/core/workbook/not-computed';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import {
  bookOf,
  day,
  formula,
  settingsSheet,
  sheetOf,
  wardSheet,
} from '../../../test/core/book-of';

const fund = sheetOf('Quỹ', [
  ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
  [
    day('30/6/2017'),
    'Thành hội',
    'Hà Văn Thạch',
    'Cá nhân',
    formula('=IMPORTRANGE("…","Quỹ!J12")', '#NAME?'),
  ],
  [day('30/6/2017'), 'Thành hội', 'Nông Thị Hoà', 'Cá nhân', formula('=SUM(E2:E3)', '#REF!')],
]);

export const notComputed: Snapshot = {
  ...bookOf(settingsSheet, wardSheet, fund),
  fileMarks: {
    [notComputedKey]: JSON.stringify([
      ['Quỹ', 1, 4, 'IMPORTRANGE', false],
      ['Quỹ', 2, 4, null, false],
    ]),
  },
};
