import { describe, expect, test } from '@jest/globals';
import {
  isSyllable,
  isToneless,
  isTypedSyllable,
  isVietnameseWord,
  isWellFormed,
} from '../../../../src/core/vietnamese/encodings/syllable';
import { allGivens, allMiddles, allSurnames } from '../../../../fixtures/sample/name-parts';

const words = (text: string) => text.trim().split(/\s+/);

describe('isSyllable', () => {
  test.each([
    ...words('khuyến học Đức XUÂN quốc quý quyết quỳnh quãng giỏi giếng gì nghiêng nghề khuya'),
    ...words('thuở hươu rượu yêu yến oanh ngoằn xoong Kạn Pác Đắk Lắk hòa hoà khỏe khoẻ thúy thuý'),
    ...words('tỷ tỉ ý à ơ ủy uỷ xoáy'),
    ...[...allSurnames, ...allMiddles, ...allGivens].flatMap(words),
  ])('%s is possible', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each([
    ['a stop without its tone', 'hôc'],
    ['a stop with the grave', 'quèc'],
    ['two tones', 'hòá'],
    ['the tone on the wrong vowel', 'túan'],
    ['the same at the end', 'taò'],
    ['no vowel', 'ng'],
    ['a rhyme that is none', 'phờng'],
    ['an open rhyme that is none', 'xâ'],
    ['a letter of other languages', 'Müller'],
    ['an initial of other languages', 'fà'],
    ['qu with a rounded vowel', 'quon'],
    ['two syllables', 'hàtĩnh'],
    ['nothing', ''],
    ['a number', '12'],
    ['a cell full of letters', 'à'.repeat(50_000)],
  ])('%s: no', (_, word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

test.each([
  ['tóan', true],
  ['taò', true],
  ['Ðức', true],
  ['Café', false],
  ['NguyÔn', false],
])('as people type it, %s: %s', (word, expected) => {
  expect(isTypedSyllable(word)).toBe(expected);
});

test.each([
  ['Xuan', false],
  ['Lan', true],
  ['hoc', true],
  ['Carmen', false],
])('without tones, %s: %s', (word, expected) => {
  expect(isToneless(word)).toBe(expected);
});

test.each([
  ['HĐND', true],
  ['GĐHT', true],
  ['đ', true],
  ['HĐnd', false],
])('as an abbreviation, %s: %s', (word, expected) => {
  expect(isVietnameseWord(word)).toBe(expected);
});

test.each([
  ['Hội Khuyến học phường Đức Xuân (30/6/2017)', true],
  ['Cty TNHH Honda Việt Nam', true],
  ['Công ty Müller', false],
  ['', true],
])('a text, %s: %s', (text, expected) => {
  expect(isWellFormed(text)).toBe(expected);
});
