import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readCountText } from '../../../../src/core/vietnamese/parse/count';
import { readDateText } from '../../../../src/core/vietnamese/parse/date';
import { readMoneyText } from '../../../../src/core/vietnamese/parse/money';
import { readPhone } from '../../../../src/core/vietnamese/parse/phone';
import { oddText } from './spellings';
import { cpuMilliseconds } from '../../../cpu-time';
import { sized } from '../../../sizes';

const readers = [
  ['money', readMoneyText],
  ['count', readCountText],
  ['date', readDateText],
  ['phone', readPhone],
] as const;

const longestCell = 50_000;
const longestRead = 500;
const soonMilliseconds = 50;

/** What makes careless patterns go back and forth. */
const pieces = [
  '1',
  '1 ',
  '1.',
  '1.1',
  '000.',
  '1/',
  '1-',
  '- ',
  ' ',
  '\u00A0',
  '.',
  'đ',
  '(',
  '()',
  '(1',
  'năm ',
  'năm mươi ',
  'một nghìn ',
  'tỷ ',
  '1tr',
  '1 triệu ',
  'tháng ',
  '1h',
  ':1',
  '0912345678',
  '0912345678/',
  'e\u0302\u0301',
  '\u0301\u0323',
];

describe.each(readers)('%s from any text', (_, read) => {
  test('answers without throwing', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(['certain', 'ambiguous', 'none']).toContain(read(text).kind);
      }),
      { numRuns: sized(3000) },
    );
  });

  test.each(pieces)('answers soon about a cell full of %j', (piece) => {
    for (const length of [longestRead, longestCell]) {
      for (const ending of ['', 'x', '1']) {
        const text = piece.repeat(length / piece.length).slice(0, length - 1) + ending;
        expect(cpuMilliseconds(() => read(text))).toBeLessThan(soonMilliseconds);
      }
    }
  });

  test.each([
    ['prose', 'Gia đình ông Nguyễn Văn A ủng hộ quỹ 500.000 đồng. '.repeat(20)],
    ['a formula', '=IMPORTXML("https://example.org";"//a")'],
    ['an error', '#N/A'],
    ['a line break', '\r\n'],
  ])('refuses %s', (_kind, text) => {
    expect(read(text).kind).toBe('none');
  });
});
