import { describe, expect, test } from '@jest/globals';
import { toCanonicalText } from '../../../src/domain/text/unicode';
import { rowsOf, workbook } from './records';

const texts = workbook.flatMap(({ name, headings, rows }) =>
  rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      typeof cell === 'string' ? [[`${name}, ${headings[column] ?? ''}`, cell] as const] : [],
    ),
  ),
);

describe('every text', () => {
  test('there are texts in every sheet', () => {
    expect(new Set(texts.map(([place]) => place.split(', ')[0])).size).toBe(workbook.length);
  });

  test.each([
    ['is not empty', (text: string) => text !== ''],
    ['is in NFC', (text: string) => text === text.normalize('NFC')],
    ['has single plain spaces', (text: string) => !/^\s|\s$|\s\s|[^\S ]/.test(text)],
    ['is canonical', (text: string) => text === toCanonicalText(text)],
    ['is no formula', (text: string) => !/^[=+@]/.test(text)],
    [
      'has only Vietnamese letters',
      (text: string) =>
        /^[A-Za-zĐđ0-9\s\p{P}]*$/u.test(text.normalize('NFD').replace(/\p{M}/gu, '')),
    ],
  ])('%s', (_, isFine) => {
    expect(texts.filter(([, text]) => !isFine(text))).toEqual([]);
  });
});

test('every number is whole and not negative', () => {
  const numbers = workbook.flatMap(({ rows }) =>
    rows.flatMap((row) => row.filter((cell) => typeof cell === 'number')),
  );
  expect(numbers.filter((number) => !Number.isInteger(number) || number < 0)).toEqual([]);
});

test.each(['Đăng ký', 'Quỹ', 'Khen thưởng', 'Hoạt động'])('%s is numbered from 1', (name) => {
  const rows = rowsOf(workbook, name);
  expect(rows.map((row) => row['STT'])).toEqual(rows.map((_, index) => index + 1));
});
