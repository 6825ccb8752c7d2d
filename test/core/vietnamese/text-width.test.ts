import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lineHeight, linesOf, textWidth } from '../../../src/core/vietnamese/text-width';

const font = { size: 11, bold: false };

describe('textWidth', () => {
  test.each([
    ['', 0],
    // Ten digits are five ems.
    ['0123456789', 11 * (4 / 3) * 5],
    ['CỘNG HÒA', 11 * (4 / 3) * 5.249],
  ])('"%s" is at least as wide as it is in Times New Roman', (text, width) => {
    expect(textWidth(text, font)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, font)).toBeLessThanOrEqual(width * 1.15);
  });

  test('marks take no room, composed or not', () => {
    const plain = textWidth('Phuong Nguyen Thi Minh Khai', font);
    const name = 'Phường Nguyễn Thị Minh Khai';
    expect(textWidth(name, font)).toBeCloseTo(plain);
    expect(textWidth(name.normalize('NFD'), font)).toBeCloseTo(plain);
  });

  test('bold and larger letters are wider, unknown ones as wide as high', () => {
    expect(textWidth('Hội', { size: 11, bold: true })).toBeGreaterThan(textWidth('Hội', font));
    expect(textWidth('Hội', { size: 12, bold: false })).toBeGreaterThan(textWidth('Hội', font));
    expect(textWidth('學', font)).toBeGreaterThanOrEqual(11 * (4 / 3));
  });
});

test('a line is higher than its letters', () => {
  expect(lineHeight({ size: 12 })).toBeGreaterThan(12 * (4 / 3) * 1.15);
});

describe('linesOf', () => {
  test.each([
    ['', ['']],
    ['một', ['một']],
    ['một hai ba', ['một hai ', 'ba']],
    ['một\nhai', ['một\n', 'hai']],
    ['\n', ['\n', '']],
    ['a\n\nb', ['a\n', '\n', 'b']],
    ['XXXXXXXXXX', ['XXXX', 'XXXX', 'XX']],
    ['ba XXXXXXX', ['ba ', 'XXXX', 'XXX']],
    ['một    ', ['một    ']],
  ])('%j in 50 pixels', (text, lines) => {
    expect(linesOf(text, 50, font)).toEqual(lines);
  });

  test('the lines are the text, and each but a lone letter fits, spaces at its end aside', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aưMW đồng,\n“…學') });
    fc.assert(
      fc.property(texts, fc.integer({ min: 5, max: 300 }), (text, room) => {
        const lines = linesOf(text, room, font);
        expect(lines.join('')).toBe(text);
        for (const line of lines) {
          const shown = line.trimEnd();
          expect(shown.length <= 1 || textWidth(shown, font) <= room + 1e-6).toBe(true);
        }
      }),
    );
  });
});
