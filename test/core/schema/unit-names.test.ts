import { expect, test } from '@jest/globals';
import { folderName } from '../../../src/core/commands/share/invitation';
import { associationName, nameInSentence, placeName } from '../../../src/core/schema/unit-names';

test.each([
  ['Phường Đức Xuân', 'phường Đức Xuân', 'Đức Xuân'],
  ['Xã Dương Quang', 'xã Dương Quang', 'Dương Quang'],
  ['XÃ NÔNG THƯỢNG', 'xã NÔNG THƯỢNG', 'NÔNG THƯỢNG'],
  ['Thị trấn Phủ Thông', 'thị trấn Phủ Thông', 'Phủ Thông'],
  ['Đặc khu Phú Quốc', 'đặc khu Phú Quốc', 'Phú Quốc'],
  // No kind word: a unit named otherwise, or one that only begins alike.
  ['Xãng', 'Xãng', 'Xãng'],
  ['Khối cơ quan', 'Khối cơ quan', 'Khối cơ quan'],
])('%s: “%s”, at %s', (name, inSentence, place) => {
  expect(nameInSentence({ name })).toBe(inSentence);
  expect(placeName({ name })).toBe(place);
  expect(associationName({ name }, 'Xã, phường')).toBe(`Hội Khuyến học ${inSentence}`);
});

test('the folder is named after the association', () => {
  expect(folderName('Hội Khuyến học thành phố Bắc Kạn')).toBe(
    'Sổ Khuyến học – Hội Khuyến học thành phố Bắc Kạn',
  );
});
