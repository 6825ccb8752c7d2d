/** Names of files made from what users typed: what Windows, bytes and readers allow, whatever the text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileNameOf, longestInBytes } from '../../../src/core/vietnamese/file-names';
import { sized } from '../../sizes';

const named = (text: string, number = 1) =>
  fileNameOf(text, { ending: '.xlsx', otherwise: 'so', number });

describe('names', () => {
  test.each([
    ['01840 Phường Đức Xuân', '01840 Phường Đức Xuân.xlsx'],
    ['Phường Đức Xuân'.normalize('NFD'), 'Phường Đức Xuân.xlsx'],
    ['Xã: "Mới"?', 'Xã- -Mới-.xlsx'],
    ['Hội\tKhuyến\nhọc\u00a0 xã', 'Hội Khuyến học xã.xlsx'],
    ['a\u0000b\u007fc', 'a-b-c.xlsx'],
    ['../../etc/passwd', '-..-etc-passwd.xlsx'],
    ['C:\\sổ\\a', 'C-sổ-a.xlsx'],
    ['.ẩn', 'ẩn.xlsx'],
    ['Xã A. . .', 'Xã A.xlsx'],
    ['', 'so.xlsx'],
    [' .. ', 'so.xlsx'],
    ['\u200b\u2060', 'so.xlsx'],
    ['CON', '_CON.xlsx'],
    ['con.2017', '_con.2017.xlsx'],
    ['nul .a', '_nul .a.xlsx'],
    ['COM1', '_COM1.xlsx'],
    ['lpt²', '_lpt².xlsx'],
    ['Conin$', '_Conin$.xlsx'],
    ['Công', 'Công.xlsx'],
    ['com10', 'com10.xlsx'],
    ['Cơ quan CON', 'Cơ quan CON.xlsx'],
    ['\u202eslx.exe', 'slx.exe.xlsx'],
    ['CO\u200bN', '_CON.xlsx'],
    ['a\u00ad\u2066b\u{e0041}', 'ab.xlsx'],
    ['\ud800a\udc00', 'a.xlsx'],
    ['ề'.repeat(300), `${'ề'.repeat(80)}.xlsx`],
    ['x'.repeat(300), `${'x'.repeat(80)}.xlsx`],
    ['\u{20000}'.repeat(80), `${'\u{20000}'.repeat(62)}.xlsx`],
    [`${'x'.repeat(79)} đuôi`, `${'x'.repeat(79)}.xlsx`],
  ])('%j', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test('a letter and its marks are not parted', () => {
    // No composed letter has these two marks, so that each is four signs of eight bytes.
    const letter = 'x\u0301\u0323\u0316';
    const name = named(letter.repeat(79));
    expect(name).toBe(`${letter.normalize('NFC').repeat(35)}.xlsx`);
  });

  test('numbers tell apart, within the same bounds', () => {
    expect([named('a', 2), named('', 12)]).toEqual(['a (2).xlsx', 'so (12).xlsx']);
    expect(Buffer.byteLength(named('\u{20000}'.repeat(80), 1000))).toBeLessThanOrEqual(255);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(...'aề/\\:*?"<>| .\u0000\u202e\u200b\u00ad\u0301'),
    maxLength: 300,
  }),
  fc
    .constantFrom('con', 'PRN', 'aux', 'COM9', 'lpt³')
    .chain((device) =>
      fc
        .string({ unit: fc.constantFrom('.', ' ', 'a', '\u200b'), maxLength: 3 })
        .map((end) => device + end),
    ),
);

test('whatever the text, every system takes the name, and a second naming changes nothing', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 2000 }), (typed, number) => {
      const name = named(typed, number);
      expect(name).toMatch(
        /^[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}. ][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*\.xlsx$/u,
      );
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d) *\./i);
      expect(name).toBe(name.normalize('NFC'));
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longestInBytes);
      expect(named(name.slice(0, -'.xlsx'.length))).toBe(name);
    }),
    { numRuns: sized(2000) },
  );
});
