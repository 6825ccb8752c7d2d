/** A ward's workbook with what belongs to others. */
import { wardFileKey } from '../../../src/domain/wards/ward-file-identity';
import type { Book } from '../../../src/domain/workbook/book';
import { bookOf, settingsSheet, wardSheet } from '../../../test/domain/book-of';
import { gift, rowsLike } from './usual-rows';

export const wardFile: Book = {
  ...bookOf(
    settingsSheet,
    wardSheet,
    rowsLike('Quỹ', gift, { 'Xã, phường': 'Xã Dương Quang' }, { 'Cấp thu': 'Thành hội' }),
  ),
  fileMarks: { [wardFileKey]: '9f86d081884c7d.01840.32874.2017' },
};
