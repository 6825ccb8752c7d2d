import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { readNumberWords } from '../../../../src/core/vietnamese/parse/number-words';
import { sized } from '../../../sizes';

describe('readNumberWords', () => {
  test.each([
    '',
    ' ',
    'tám mốt',
    'mốt',
    'tư',
    'lăm',
    'mươi',
    'trăm',
    'nghìn',
    'triệu',
    'tỷ',
    'linh năm',
    'không trăm linh năm',
    'không nghìn',
    'không tỷ',
    'một mươi',
    'không mươi',
    'mười mốt',
    'mười năm',
    'mười tư',
    'hai mươi năm',
    'hai mươi không',
    'một trăm lăm',
    'một trăm linh không',
    'một trăm linh mười',
    'hai trăm năm',
    'năm năm',
    'một hai ba',
    'một nghìn hai triệu',
    'một triệu hai triệu',
    'một nghìn nghìn',
    'rưỡi',
    'hai rưỡi',
    'một triệu rưỡi nghìn',
    'một triệu hai trăm nghìn rưỡi',
    'hai nghìn năm tỷ',
    'hai triệu tỷ',
    'năm triệu đồng',
    'năm  triệu',
    'năm;triệu',
    'sau mươi',
  ])('%j is no numeral', (text) => {
    expect(readNumberWords(text)).toEqual([]);
  });

  test.each([
    ['không', 0],
    ['năm', 5],
    ['bẩy', 7],
    ['mười', 10],
    ['mười một', 11],
    ['mười bốn', 14],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi một', 21],
    ['hai mươi tư', 24],
    ['hai mươi bốn', 24],
    ['hai mươi lăm', 25],
    ['hai mươi nhăm', 25],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['một trăm lẻ tư', 104],
    ['một trăm mười', 110],
    ['chín trăm chín mươi chín', 999],
    ['một nghìn năm trăm', 1500],
    ['một nghìn linh năm', 1005],
    ['một nghìn hai mươi', 1020],
    ['năm trăm ngàn', 500_000],
    ['một trăm linh năm nghìn không trăm mười lăm', 105_015],
    ['sáu mươi mốt triệu sáu trăm nghìn', 61_600_000],
    ['một triệu, năm trăm nghìn', 1_500_000],
    ['hai mươi tư triệu không trăm hai mươi mốt nghìn không trăm linh bốn', 24_021_004],
    ['một triệu không nghìn năm trăm', 1_000_500],
    ['một triệu không trăm nghìn năm trăm', 1_000_500],
    ['một tỷ tám trăm năm mươi triệu', 1_850_000_000],
    ['một nghìn rưỡi', 1500],
    ['hai triệu rưỡi', 2_500_000],
    ['một tỉ rưởi', 1_500_000_000],
    ['một nghìn tỷ', 10 ** 12],
    ['một triệu tỷ', 10 ** 15],
  ])('%j is %d', (text, value) => {
    expect(readNumberWords(text)).toEqual([value]);
  });

  test.each([
    ['một triệu năm trăm', [1_000_500, 1_500_000]],
    ['một triệu hai', [1_000_002, 1_200_000]],
    ['một triệu hai mươi', [1_000_020, 1_020_000]],
    ['một triệu không trăm linh năm', [1_000_005, 1_005_000]],
    ['một tỷ năm trăm', [1_000_000_500, 1_500_000_000]],
    ['hai nghìn năm', [2005, 2500]],
  ])('%j is one thing on a form, another in speech', (text, values) => {
    expect(readNumberWords(text)).toEqual(values);
  });

  const number = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 15 }),
    fc.integer({ min: 0, max: 99_999 }),
    fc
      .tuple(fc.nat({ max: 999 }), fc.nat({ max: 12 }), fc.nat({ max: 999 }))
      .map(([head, zeros, tail]) => head * 10 ** zeros + tail),
  );

  test.each([
    ['northern', 'linh', 'nghìn', 'tỷ'],
    ['southern', 'lẻ', 'ngàn', 'tỉ'],
  ])('what forms print reads back, in %s words', (_, zeroTens, thousand, billion) => {
    const config = new ReadingConfig();
    config.unit = [];
    config.oddText = zeroTens;
    config.units = [[], [thousand], ['triệu'], [billion]];
    fc.assert(
      fc.property(number, (n) => {
        const values = readNumberWords(doReadNumber(String(n), config));
        expect(values[0]).toBe(n);
        // Only a last group right after a million or a billion has a second, spoken meaning.
        const hasSpokenTail = n % 1000 > 0 && n > 10 ** 6 && Math.floor(n / 1000) % 1000 === 0;
        expect(values).toHaveLength(hasSpokenTail ? 2 : 1);
      }),
      { numRuns: sized(1000) },
    );
  });
});
