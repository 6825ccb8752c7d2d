import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  isOneLetterApart,
  labelsOf,
  nameComparer,
  oneLetterApart,
} from '../../../src/core/vietnamese/name-likeness';
import { toCanonicalText } from '../../../src/core/vietnamese/unicode';
import { editDistance } from '../../fixtures/sample/edit-distance';

const compared = (name: string) => nameComparer()(toCanonicalText(name));

describe('names as compared', () => {
  test.each([
    ['NÔNG VĂN THẮNG', 'nông văn thắng'],
    ['Lý Thị Thuý Hoà', 'lý thị thúy hòa'],
    ['Nông VănThắng', 'nông văn thắng'],
    ['Ông Hà Văn Thạch', 'hà văn thạch'],
    ['Đồng chí: Hà Văn Thạch', 'hà văn thạch'],
    ['Gia đình ông Hà Văn Thạch', 'hà văn thạch'],
    ['Hộ bà Hà Thị Mai', 'hà thị mai'],
    ['Đồng Thị Chí', 'đồng thị chí'],
    ['Cty TNHH Hoàng Nam', 'công ty tnhh hoàng nam'],
    ['Gia đình', 'gia đình'],
    ['Tổ dân phố số 03', 'tổ dân phố 3'],
    ['Bản Đồn II', 'bản đồn 2'],
    ['Tổ 10', 'tổ 10'],
    ['Khu 100', 'khu 100'],
    ['Vi Văn Hùng', 'vi văn hùng'],
    ['Lê Thị Vi', 'lê thị vi'],
    ['', ''],
  ])('%j', (name, expected) => {
    expect(compared(name)).toBe(expected);
  });
});

describe('one letter apart', () => {
  test.each([
    ['thắng', 'thắngg', true],
    ['hoàng', 'hoàg', true],
    ['thắng', 'thng', true],
    ['lan', 'loan', true],
    ['sơn', 'son', true],
    ['đoàn', 'doàn', true],
    ['', 'a', true],
    ['hoa', 'hòa', false],
    ['hùng', 'hưng', false],
    ['tuấn', 'tuân', false],
    ['thắng', 'thắng', false],
    ['thắng', 'thang', false],
    ['an', 'na', false],
    ['a', 'abc', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isOneLetterApart(one, other)).toBe(expected);
    expect(isOneLetterApart(other, one)).toBe(expected);
  });

  const letters = fc.array(fc.constantFrom('a', 'b', 'ơ', ' '), { maxLength: 6 });
  const text = letters.map((some) => some.join(''));

  test('without tones it is the edit distance of 1', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isOneLetterApart(one, other)).toBe(editDistance(one, other) === 1);
      }),
    );
  });

  test('of many texts by their numbers it is the same', () => {
    const toned = fc.array(fc.constantFrom('a', 'á', 'b', ' '), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, toned), { maxLength: 8 }), (drawn) => {
        const texts = drawn.map((some) => some.join(''));
        const areApart = oneLetterApart(texts);
        for (const [one, first] of texts.entries()) {
          for (const [other, second] of texts.entries()) {
            expect(areApart(one, other)).toBe(isOneLetterApart(first, second));
          }
        }
      }),
    );
  });
});

test.each([
  ['bản đồn 1', 'bản đồn 2', false],
  ['tổ 1', 'tổ 11', false],
  ['lớp 6a', 'lớp 6b', false],
  ['nông văn hùng a', 'nông văn hùng b', false],
  ['nông văn a', 'nông văn an', false],
  ['tổ 4 hội đồng', 'tổ 4 hội đồn', true],
  ['hà thị lan', 'hà thị loan', true],
])('%j and %j have the same labels: %s', (one, other, expected) => {
  expect(labelsOf(one) === labelsOf(other)).toBe(expected);
});
