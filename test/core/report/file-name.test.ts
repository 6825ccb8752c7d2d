/** Names of Word files from whatever a period is called. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentFileName } from '../../../src/core/report/document';

test.each([
  ['6 tháng đầu năm 2017', 'Bao-cao-6-thang-dau-nam-2017.docx'],
  ['năm 2017', 'Bao-cao-nam-2017.docx'],
  ['từ 01/02/2017 đến 30/6/2017', 'Bao-cao-tu-01-02-2017-den-30-6-2017.docx'],
  ['NĂM HỌC 2017–2018 (Đợt 1)', 'Bao-cao-nam-hoc-2017-2018-dot-1.docx'],
  ['../../etc/passwd', 'Bao-cao-etc-passwd.docx'],
  ['', 'Bao-cao.docx'],
  ['第一季度', 'Bao-cao.docx'],
  ['x'.repeat(200), `Bao-cao-${'x'.repeat(100)}.docx`],
])('%p: %s', (periodName, name) => {
  expect(documentFileName(periodName)).toBe(name);
});

test('any name is plain and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (periodName) => {
      expect(documentFileName(periodName)).toMatch(/^Bao-cao(-[a-z0-9]+)*\.docx$/);
      expect(documentFileName(periodName).length).toBeLessThan(120);
    }),
  );
});
