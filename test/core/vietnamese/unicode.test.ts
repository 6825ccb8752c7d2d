import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { toCanonicalText } from '../../../src/core/vietnamese/unicode';
import { vietnameseText } from './vietnamese';
import { sized } from '../../sizes';

describe('toCanonicalText', () => {
  test.each([
    ['decomposed', 'Phươ\u0300ng Đư\u0301c Xuân'.normalize('NFD'), 'Phường Đức Xuân'],
    ['half composed: ê + acute', 'Khuyê\u0301n học', 'Khuyến học'],
    ['half composed: ơ + grave, ọ + circumflex', 'Phươ\u0300ng Họ\u0302i', 'Phường Hội'],
    ['tone typed before the circumflex', 'Khuye\u0301\u0302n', 'Khuyến'],
    ['tone typed before the breve', 'Bá\u0306c Kạn', 'Bắc Kạn'],
    ['old tone marks U+0340, U+0341', 'ho\u0300a nha\u0341nh', 'hòa nhánh'],
    ['mixed forms in one text', 'Xuâ\u0301t Hóa, Huye\u0302\u0300n Tụng', 'Xuất Hóa, Huyền Tụng'],
    ['Ð (U+00D0)', '\u00D0ức Xuân', 'Đức Xuân'],
    ['Ɖ (U+0189)', '\u0189ức Xuân', 'Đức Xuân'],
    ['ð (U+00F0)', 'H\u00F0BT và \u00F0ồng', 'HđBT và đồng'],
    ['no-break space', 'Sông\u00A0Cầu', 'Sông Cầu'],
    ['spaces of every width', 'Sông\u2003\u2009\u3000\u202FCầu', 'Sông Cầu'],
    ['tabs and line ends', '\tSông \r\nCầu\u2028\u0085', 'Sông Cầu'],
    ['zero-width characters', '\uFEFFSông\u200B C\u200Dầu\u2060', 'Sông Cầu'],
    ['zero-width inside a letter', 'Khuye\u200B\u0302\u0301n', 'Khuyến'],
    ['direction marks of a contact list', '\u202A0912345678\u202C', '0912345678'],
    ['leading, trailing and double spaces', '  Nguyễn  Văn   A ', 'Nguyễn Văn A'],
    ['only spaces', ' \u00A0\t', ''],
    ['other punctuation', '“Tiếp bước cho em đến trường” – 2017…', null],
    ["U+00AD, the ư of TCVN3: another module's", 'Ph\u00AD¬ng', null],
    ['tone placement and case', 'XUẤT HOÁ và Xuất Hóa', null],
    ['an emoji', 'Quỹ 🎓 học bổng', null],
    ['empty', '', null],
  ])('%s', (_name, text, expected) => {
    expect(toCanonicalText(text)).toBe(expected ?? text);
  });

  test('one form whatever the form typed, and that form is final', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const canonical = toCanonicalText(text);
        expect(toCanonicalText(text.normalize('NFD'))).toBe(canonical);
        expect(toCanonicalText(text.normalize('NFC'))).toBe(canonical);
        expect(toCanonicalText(canonical)).toBe(canonical);
      }),
    );
  });

  test('any text at all: NFC, single inner spaces, final', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const canonical = toCanonicalText(text);
        expect(canonical.normalize('NFC')).toBe(canonical);
        expect(canonical).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(toCanonicalText(canonical)).toBe(canonical);
      }),
      { numRuns: sized(300) },
    );
  });
});
