import { expect, test } from '@jest/globals';
import { typedParagraphs } from '../../../../src/core/report/text/narrative';

test.each([
  ['Một ý.', ['Một ý.']],
  [
    'Ý một.\nÝ hai.\r\n\r\nÝ ba.\rÝ bốn.\vÝ năm.\u2028Ý sáu.',
    ['Ý một.', 'Ý hai.', 'Ý ba.', 'Ý bốn.', 'Ý năm.', 'Ý sáu.'],
  ],
  ['- Ý một;\n- Ý hai.', ['Ý một;', 'Ý hai.']],
  ['• Ý một', ['Ý một']],
  ['-Ý dính liền', ['Ý dính liền']],
  ['Đề nghị:\n• mở lớp;\n+ cấp kinh phí.', ['Đề nghị:', '- mở lớp;', '- cấp kinh phí.']],
  ['-5 độ; tăng 2 - 3 lần', ['-5 độ; tăng 2 - 3 lần']],
  ['<b>Đậm</b> & <script>alert(1)</script>', ['<b>Đậm</b> & <script>alert(1)</script>']],
  ['  nhiều\u00A0  khoảng\ttrắng ', ['nhiều khoảng trắng']],
  ['-\n•\n \n', []],
  ['', []],
])('%j', (text, paragraphs) => {
  expect(typedParagraphs(text)).toEqual(paragraphs);
});
