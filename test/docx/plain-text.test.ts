/** Text for XML: what may not stand in it goes, what is text stays. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainLine, plainLines } from '../../src/docx/plain-text';

test.each<readonly [string, readonly string[]]>([
  ['', ['']],
  ['  \n ', ['']],
  ['một', ['một']],
  ['một\nhai\r\nba\rbốn', ['một', 'hai', 'ba', 'bốn']],
  ['một\v\fhai\u2028ba', ['một', 'hai', 'ba']],
  ['trước\n\n\nsau', ['trước', 'sau']],
  ['a\tb', ['a b']],
  ['chuông\u0007 và\u0000 rỗng\u001F', ['chuông và rỗng']],
  ['nửa \uD83D đôi', ['nửa  đôi']],
  ['\uFFFE\uFFFF', ['']],
  ['đôi đủ 🎓', ['đôi đủ 🎓']],
  ['<b>đậm</b> & "nháy"', ['<b>đậm</b> & "nháy"']],
  ['Số:      /BC-HKH', ['Số:      /BC-HKH']],
])('%j: %j', (text, lines) => {
  expect(plainLines(text)).toEqual(lines);
  expect(plainLine(text)).toBe(lines.join(' '));
});

test('whatever is typed, XML may hold it, and no line end is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const lines = plainLines(text);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect([...line].every((sign) => sign >= ' ' && !'\uFFFE\uFFFF'.includes(sign))).toBe(true);
        // It throws for half of a surrogate pair.
        expect(() => encodeURIComponent(line)).not.toThrow();
      }
    }),
  );
});
