import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { placeTones } from '../../../src/core/vietnamese/tone-placement';

/** A syllable with its tone on one of its vowels. */
const write = (onset: string, cluster: string, place: number, tone: string) =>
  (onset + cluster.slice(0, place + 1) + tone + cluster.slice(place + 1)).normalize('NFC');

describe('placeTones', () => {
  test.each([
    ['xuất hoá', 'xuất hóa'],
    ['toà soạn', 'tòa soạn'],
    ['hoè, khoẻ, xoã, loá', 'hòe, khỏe, xõa, lóa'],
    ['thuỷ, tuỳ, uỷ ban, luỹ, truỵ', 'thủy, tùy, ủy ban, lũy, trụy'],
    ['qúy, qùa, qủang', 'quý, quà, quảng'],
    ['gía, gìau, gỉai, gìơ', 'giá, giàu, giải, giờ'],
    ['tóan, hòang, thúyêt', 'toán, hoàng, thuyết'],
    ['phừơng, giừơng, đựơc', 'phường, giường, được'],
    ['ngòai, khủyu, ngóeo', 'ngoài, khuỷu, ngoéo'],
    ['muà, cuả, miá, mùa', 'mùa, của, mía, mùa'],
    ['cưú, huế, húê, thủơ', 'cứu, huế, huế, thuở'],
    ['quốc, qúôc, quỳnh, qùynh', 'quốc, quốc, quỳnh, quỳnh'],
  ])('%s → %s', (text, expected) => {
    expect(placeTones(text)).toBe(expected);
  });

  test.each([
    'hoa, hòa, hóa, họa',
    'gì, gìn giữ, giếng, nghĩa, giêng',
    'nguyễn thị minh khai',
    'phường huyền tụng, xã nông thượng',
    'h’mông, niê, y blốk êban',
    'hoáàn',
    'hóaeiou',
    'quý i năm 2017',
  ])('leaves alone: %s', (text) => {
    expect(placeTones(text)).toBe(text);
  });

  const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const clusters = 'oa oe uy oan oai uyên uyêt ươi ương ua ia iêu uôi ai ao eo ưu uân'.split(' ');
  const syllable = fc.record({
    onset: fc.constantFrom('', 'b', 'h', 'th', 'ng', 'kh', 'đ', 'gi', 'qu'),
    cluster: fc.constantFrom(...clusters),
    places: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })),
    tones: fc.tuple(fc.constantFrom(...tones), fc.constantFrom(...tones)),
  });

  test('the place of a tone makes no difference, the tone does', () => {
    fc.assert(
      fc.property(syllable, ({ onset, cluster, places: [one, two], tones: [tone, other] }) => {
        const placed = placeTones(write(onset, cluster, one, tone));
        expect(placeTones(write(onset, cluster, two, tone))).toBe(placed);
        expect(placeTones(placed)).toBe(placed);
        expect(placeTones(write(onset, cluster, two, other)) === placed).toBe(tone === other);
        expect(placeTones(onset + cluster)).not.toBe(placed);
      }),
    );
  });
});
