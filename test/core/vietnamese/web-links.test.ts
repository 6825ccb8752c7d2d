/** What may become a link: pages of the web and mail, nothing else, in whatever disguise. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { webLinkIn } from '../../../src/core/vietnamese/web-links';
import { sized } from '../../sizes';

test.each([
  ['https://docs.google.com/spreadsheets/d/abc/edit#gid=0', true],
  ['  HTTP://khuyenhoc.vn/a?b=c&d  ', true],
  ['mailto:hoikhuyenhoc@backan.vn', true],
  ['https://vi.wikipedia.org/wiki/Khuyến_học', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)//https://a.vn', false],
  ['java\nscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:msgbox', false],
  ['file:///etc/passwd', false],
  ['\\\\may-chu\\chung', false],
  ['//a.vn', false],
  ['#gid=0', false],
  ['https:', false],
  ['https://a.vn\njavascript:x', false],
  ['https://a.vn/\u0000', false],
  ['ms-excel:ofe|u|https://a.vn', false],
  ['Tệp ở máy bà Lan', false],
  ['1AbCdEfGhIjKlMnOpQrStUvWxYz', false],
  ['', false],
])('%j: %s', (text, isLink) => {
  expect(webLinkIn(text)).toBe(isLink ? text.trim() : null);
});

test('what is let through is of these three kinds to a browser too', () => {
  const text = fc.oneof(
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.constantFrom('https://', 'javascript:', 'http://', 'mailto:', 'data:', ' '),
        fc.string(),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const link = webLinkIn(typed);
      if (link === null || !URL.canParse(link)) return;
      expect(['http:', 'https:', 'mailto:']).toContain(new URL(link).protocol);
    }),
    { numRuns: sized(1000) },
  );
});
