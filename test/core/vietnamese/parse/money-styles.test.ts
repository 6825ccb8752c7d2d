import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readMoneyText } from '../../../../src/core/vietnamese/parse/money';

const grouped = (whole: number, sign: string) =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, () => sign);

/** A whole number of `unit`s and the rest as decimals, by cutting the digits. */
function decimals(dong: number, unitDigits: number, sign: string) {
  const padded = String(dong).padStart(unitDigits + 1, '0');
  const whole = padded.slice(0, -unitDigits);
  const rest = padded.slice(-unitDigits).replace(/0+$/, '');
  return rest === '' ? whole : `${whole}${sign}${rest}`;
}

/** "1 tỷ 850 triệu 20 nghìn" of whole thousands. */
function chain(thousands: number, [billion, million, thousand]: readonly string[]) {
  return [
    [Math.floor(thousands / 1_000_000), billion] as const,
    [Math.floor(thousands / 1000) % 1000, million] as const,
    [thousands % 1000, thousand] as const,
  ]
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(' ');
}

const dong = fc.oneof(
  fc.integer({ min: 10_000, max: 10 ** 15 }),
  fc.integer({ min: 10_000, max: 10 ** 9 }),
  fc.integer({ min: 10, max: 10 ** 7 }).map((thousands) => thousands * 1000),
  fc.integer({ min: 1, max: 10 ** 5 }).map((millions) => millions * 1_000_000),
);

const styles: readonly (readonly [string, (dong: number) => string])[] = [
  ['digits', (n) => String(n)],
  ['dots', (n) => grouped(n, '.')],
  ['commas', (n) => grouped(n, ',')],
  ['spaces', (n) => grouped(n, ' ')],
  ['dots and đồng', (n) => `${grouped(n, '.')} đồng`],
  ['commas and VND', (n) => `VND ${grouped(n, ',')}`],
  ['spaces and đ', (n) => `${grouped(n, ' ')}đ`],
  ['dots and zero decimals', (n) => `${grouped(n, '.')},00`],
  ['commas and zero decimals', (n) => `${grouped(n, ',')}.00`],
];

describe('every amount reads back from every style', () => {
  test.each(styles)('%s', (_, format) => {
    fc.assert(
      fc.property(dong, (n) => {
        expect(readMoneyText(format(n))).toEqual({ kind: 'certain', value: n });
      }),
    );
  });

  const thousands = fc.integer({ min: 1, max: 10 ** 8 });

  test.each([
    ['words', [' tỷ', ' triệu', ' nghìn']],
    ['southern words', [' tỉ', ' triệu', ' ngàn']],
    ['abbreviations', ['tỷ', 'tr', 'k']],
    ['words without marks', [' ty', ' trieu', ' nghin']],
  ])('units in %s', (_, units) => {
    fc.assert(
      fc.property(thousands, (n) => {
        const written = chain(n, units);
        expect(readMoneyText(written)).toEqual({ kind: 'certain', value: n * 1000 });
        expect(readMoneyText(`${written} đồng`)).toEqual({ kind: 'certain', value: n * 1000 });
      }),
    );
  });

  test.each([
    ['nghìn', 3],
    ['triệu', 6],
    ['tỷ', 9],
  ])('decimals of %s, unless there are three', (unit, unitDigits) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.constantFrom('.', ','), (n, sign) => {
        const figure = decimals(n, unitDigits, sign);
        const reading = readMoneyText(`${figure} ${unit}`);
        const isAsked = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure);
        if (isAsked) {
          expect(reading).toMatchObject({ kind: 'ambiguous', reason: 'one-separator' });
          expect(reading).toHaveProperty('candidates', expect.arrayContaining([n]));
        } else expect(reading).toEqual({ kind: 'certain', value: n });
      }),
    );
  });
});
