import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  associationOf,
  identityOf,
  identityProperties,
  identityText,
  isSameIdentity,
  parseIdentity,
  wardFileIdentity,
  wardsOfPeriod,
  type WardFileIdentity,
} from '../../../src/core/workbook/file-identity';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, serial, sheetOf, today, wardSheet } from '../book-of';

const oldDucXuan: WardFileIdentity = {
  association: '9f86d081884c7d',
  code: '01840',
  validFrom: null,
  year: 2017,
};

const identities = fc.record({
  association: fc.stringMatching(/^[0-9a-f]{14}$/),
  code: fc
    .string({ minLength: 1, unit: 'grapheme-composite' })
    .filter((text) => !/[\n\r\u2028\u2029]/.test(text)),
  validFrom: fc.option(fc.integer({ min: 1, max: 60_000 })),
  year: fc.integer({ min: 1990, max: 2099 }),
});

describe('an identity and its text', () => {
  test('whatever the code, both forms read back the same', () => {
    fc.assert(
      fc.property(identities, (identity) => {
        expect(parseIdentity(identityText(identity))).toEqual(identity);
        const { association, unit, year } = identityProperties(identity);
        expect(parseIdentity(`${association}.${unit}.${year}`)).toEqual(identity);
      }),
    );
  });

  test.each(['', 'x', '01840', 'zz.01840.0.2017', '9f.01840.0', '9f..0.2017', '9f.01840.0.17'])(
    '%j is none',
    (text) => expect(parseIdentity(text)).toBeNull(),
  );

  test('a reused code with another first day is another unit', () => {
    const ducXuan2025 = { ...oldDucXuan, validFrom: serial('01/7/2025') };
    expect(isSameIdentity(oldDucXuan, ducXuan2025)).toBe(false);
    expect(isSameIdentity(oldDucXuan, { ...oldDucXuan })).toBe(true);
  });

  test('the year is that of the last day of the period', () => {
    expect(
      wardFileIdentity(
        '9f86d081884c7d',
        { code: '01840', validFrom: null },
        { to: serial('30/6/2017') },
      ),
    ).toEqual(oldDucXuan);
  });

  test('a book says what it is by its mark', () => {
    const book = { fileMarks: { 'khuyenhoc.ward': '9f86d081884c7d.01840.0.2017' } };
    expect(identityOf(book)).toEqual(oldDucXuan);
    expect(identityOf({ fileMarks: {} })).toBeNull();
  });
});

describe('the association', () => {
  const named = (name: string, fileMarks: Record<string, string> = {}) => {
    const settings = sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên Hội', name],
    ]);
    const book = { ...bookOf(settings, wardSheet), fileMarks };
    return associationOf(book, readWorkbook(book, today));
  };

  test('is a fingerprint of its name, however it is typed', () => {
    const id = named('Hội Khuyến học thành phố Bắc Kạn');
    expect(id).toMatch(/^[0-9a-f]{14}$/);
    expect(named('HỘI KHUYẾN HỌC  THÀNH PHỐ BẮC KẠN'.normalize('NFD'))).toBe(id);
    expect(named('Hội Khuyến học thành phố Thái Nguyên')).not.toBe(id);
  });

  test('once written, stays when the name is mended', () => {
    expect(named('Tên mới', { 'khuyenhoc.association': 'abc123' })).toBe('abc123');
  });

  test('without a name there is none', () => expect(named('')).toBeNull());
});

test.each([
  ['30/6/2017', ['Phường Đức Xuân', 'Phường Phùng Chí Kiên', 'Phường Xuất Hóa', 'Xã Dương Quang']],
  ['31/12/2025', ['Phường Đức Xuân', 'Phường Bắc Kạn', 'Xã Phong Quang']],
])('of a period to %s, the units valid on that day share and gather', (to, names) => {
  const workbook = readWorkbook(bookOf(wardSheet), today);
  expect(wardsOfPeriod(workbook, { to: serial(to) }).map(({ name }) => name)).toEqual(names);
});
