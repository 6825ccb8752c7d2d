/** Tables as the clipboard holds them in text. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pastedCells } from '../../../../src/local/studio-page/grid/pasted-text';

test.each<readonly [string, string, readonly (readonly string[])[]]>([
  ['one cell', 'Đức Xuân', [['Đức Xuân']]],
  ['nothing', '', [['']]],
  ['a row', 'a\tb\tc', [['a', 'b', 'c']]],
  [
    'rows as Windows ends them, with a last end',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['blank cells and rows', '\tb\n\nc', [['', 'b'], [''], ['c']]],
  ['quotes around a line end and a tab', '"a\nb"\t"c\td"', [['a\nb', 'c\td']]],
  ['doubled quotes', '"Cty ""Ba Bể"""\tx', [['Cty "Ba Bể"', 'x']]],
  ['a quote within a text', 'xã "A"\t5" ống', [['xã "A"', '5" ống']]],
  ['a quote that never ends', '"a\tb', [['"a', 'b']]],
])('%s', (_, text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});

test('what a spreadsheet writes is read as it was', () => {
  const quoted = (cell: string) =>
    /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const cell = fc.stringMatching(/^[a-zà-ỹ0-9 "\t\n]{0,6}$/);
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
      expect(pastedCells(text)).toEqual(rows);
    }),
  );
});
