/** A ward's workbook with what belongs to others. */
import { wardFileKey } from '../../../src/core/workbook/file-identity';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { bookOf, settingsSheet, wardSheet } from '../../../test/core/book-of';
import { gift, rowsLike } from './usual-rows';

export const wardFile: Snapshot = {
  ...bookOf(
    settingsSheet,
    wardSheet,
    rowsLike('Quỹ', gift, { 'Xã, phường': 'Xã Dương Quang' }, { 'Cấp thu': 'Thành hội' }),
  ),
  fileMarks: { [wardFileKey]: '9f86d081884c7d.01840.32874.2017' },
};
