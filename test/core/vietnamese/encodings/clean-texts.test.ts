/** Texts that are in order, though a part of them looks like one of the faults. */
import { expect, test } from '@jest/globals';
import { detectEncoding } from '../../../../src/core/vietnamese/encodings/detect';
import { mayBeFaulty } from '../../../../src/core/vietnamese/text-scan';
import { sampleWorkbook } from '../../../../fixtures/sample/sample';

const faulty = (texts: readonly string[]) => texts.filter((text) => detectEncoding(text) !== null);
const split = (texts: string) => texts.split(' | ');

test.each([
  ['German', 'Công ty TNHH Müller | Söhne & Töchter | Straße | Groß | Preußen | Köln | Lü'],
  ['Nordic', 'Björk | Søren Bø | Bø | Håkon Bø | Tromsø | Århus | Ærø | Þór Guðmundsson | Åse'],
  ['French', 'Café | François Lefèvre | Loïc | Loïc Tran | Anaïs | Gaël | Citroën | Thaïs | Haïti'],
  ['more French', 'Août | L’Hôpital | Société Générale | où | Nestlé | naïve résumé | Thérèse'],
  ['Spanish', 'Raúl Muñoz | El Niño | Señor | Peña | Mª Carmen | José | Begoña Ibáñez'],
  ['Portuguese', 'São Paulo | João Gonçalves | Conceição | Curaçao'],
  [
    'of other languages',
    'Seán | Seán Ó Briain | Łukasz | Škoda | Dvořák | Lü Bu | Gülşen Öz | 学习',
  ],
  ['English', 'The quick brown fox | McDonald’s | AT&T | Pokémon | Honda | FPT®'],
])('names, %s', (_, texts) => {
  expect(faulty(split(texts))).toEqual([]);
});

test.each([
  [
    'Ê Đê, Gia Rai',
    'Y Bluê Niê | H’Hen Niê | Y Ñuê Kđăm | Buôn Ñăk | Kpă Klơng | Rơ Châm Ôi | Siu Blếh',
  ],
  [
    'of the north',
    "H'Mông | Giàng A Páo | Vừ Mí Sùng | Păn Páo | Bản Pjạt | Pà Thẻn | Lô Lô | Lò Văn Ín",
  ],
  ['of places', 'Đắk Lắk | Krông Nô | Kon Plông | Bắc Kạn | Pác Bó | Xã Oánh'],
  ['either tone placement', 'Hoà | Hòa | HOÀNG ĐÌNH | thuỷ | khoẻ | hoàn toàn | Toà án'],
  ['slips', 'tóan | taù | nhìêu | HOàNG | hoÀng | ThÔn'],
  [
    'other faults',
    'Ðức Xuân | H\u00F0BT | Khuye\u0302\u0301n học | Phươ\u0300ng | Hà\u00A0Nội | XÃ\u00A0NAM',
  ],
  ['abbreviations', 'Ng. T. Minh Khai | P.Đ.Xuân | UBND-HĐND | Đ/c Bí thư | QĐ 281/QĐ-TTg'],
])('Vietnamese, %s', (_, texts) => {
  expect(faulty(split(texts))).toEqual([]);
});

test.each([
  [
    'quotes and marks',
    'XÃ… | (XÃ”) | CAFÉ® | “CAFÉ” | «Bóng đá» | «an» | Kho¹ | © 2017 | Sữa TH® | … – “”',
  ],
  [
    'units',
    'm² | 37°C | ½ tháng | § 5 | §5 | 2m×3m | 3 × 4 | Nam·Bắc | 5€ | £5 | 100₫ | Nº 5 | n°12',
  ],
  [
    'questions',
    'Ai? Ai? | H? | Ông H? B? | Có không? | Sao?Vì sao? | A?B | Who?Me?You | Hà N?i | ??? | ?',
  ],
  [
    'codes',
    'https://vn.vn/a?b=c&d?e | lan.nguyen@khuyenhoc.vn | 0912.345.678 | +84 912 345 678 | 01840',
  ],
  ['single signs', '\u00AD | µ | ® | «» | 🎓 | ß | Ã | á» | \uFFFD | \u0300'],
  ['nothing', ' | \n'],
])('%s', (_, texts) => {
  expect(faulty(split(texts))).toEqual([]);
});

test('the sample, none of whose texts needs a second look', () => {
  const texts = sampleWorkbook().flatMap(({ rows }) =>
    rows.flatMap((row) => row.filter((cell) => typeof cell === 'string')),
  );
  expect(texts.length).toBeGreaterThan(40_000);
  expect(faulty(texts)).toEqual([]);
  expect(texts.filter(mayBeFaulty)).toEqual([]);
});
