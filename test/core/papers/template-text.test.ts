/** What each line of a template is read as. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fieldsOf,
  piecesOf,
  readPieces,
  readTemplateText,
} from '../../../src/core/papers/template-text';
import { readPaperSize } from '../../../src/core/papers/paper-size';

test.each([
  ['', []],
  ['abc', [{ text: 'abc' }]],
  ['{Tên  đăng ký }', [{ field: 'Tên  đăng ký' }]],
  ['**a** b __c__', [{ text: 'a', bold: true }, { text: ' b ' }, { text: 'c', italics: true }]],
  [
    '**{A}__b__**',
    [
      { field: 'A', bold: true },
      { text: 'b', bold: true, italics: true },
    ],
  ],
  [
    'năm {Năm}[[, loại {B}]]',
    [{ text: 'năm ' }, { field: 'Năm' }, { optional: [{ text: ', loại ' }, { field: 'B' }] }],
  ],
  ['a [[ {B}', [{ text: 'a ' }, { text: ' ' }, { field: 'B' }]],
  ['a ]] {} {', [{ text: 'a ' }, { text: ']]' }, { text: ' ' }, { text: '{}' }, { text: ' {' }]],
])('%j', (text, pieces) => {
  expect(readPieces(text)).toEqual(pieces);
});

const kindsOf = (text: string) => readTemplateText(text).map(({ kind }) => kind);

test.each([
  ['', []],
  ['{Quốc hiệu}\n\n# GIẤY\n\n\n', ['nation', 'blank', 'title']],
  [
    '{quốc  hiệu}\r\n## A\r### B\n> C\n>> D\nE',
    ['nation', 'subtitle', 'heading', 'center', 'right', 'text'],
  ],
  ['{Đầu văn bản}\n{Chữ ký}\n{Chữ ký có ngày}', ['letterhead', 'signature', 'dated-signature']],
  ['| a | b |\n| {A} | |\n~ x ~ y\n~ u ~\nz\n---', ['table', 'columns', 'text', 'rule']],
  ['#không cách\n#', ['text', 'text']],
])('%j has the lines %j', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

test('a table has as many cells as there are signs, and its first row is the heading', () => {
  const [table] = readTemplateText('| TT | Tên |\n| {STT} | {Tên} | |');
  expect(table).toEqual({
    kind: 'table',
    rows: [
      { isHeader: true, cells: [[{ text: 'TT' }], [{ text: 'Tên' }]] },
      { isHeader: false, cells: [[{ field: 'STT' }], [{ field: 'Tên' }], []] },
    ],
  });
});

test('whatever is typed, no brace with a name in it is left as text', () => {
  const signs = fc.constantFrom('{', '}', 'Tên', ' ', '**', '__', '[[', ']]', '|', '\n', '~', '#');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
      const pieces = readTemplateText(parts.join('')).flatMap(piecesOf);
      for (const one of pieces.flat()) {
        const texts = 'optional' in one ? one.optional : [one];
        for (const piece of texts) {
          if ('text' in piece) expect(piece.text).not.toMatch(/\{\s*[^{}\s][^{}]*\}/);
        }
      }
      for (const name of pieces.flatMap((one) => fieldsOf(one))) expect(name.trim()).toBe(name);
    }),
  );
});

test.each([
  ['A4', { sheet: 'A4', isAcross: false, perPage: 1 }],
  ['a4  ngang', { sheet: 'A4', isAcross: true, perPage: 1 }],
  ['A5, 2 tờ', { sheet: 'A5', isAcross: false, perPage: 2 }],
  ['A4 dọc; 4 phiếu/trang', { sheet: 'A4', isAcross: false, perPage: 4 }],
  ['A5 ngang 1 tờ', { sheet: 'A5', isAcross: true, perPage: 1 }],
  ['A3', null],
  ['A4, 0 tờ', null],
  ['A4, 9 tờ', null],
  ['giấy A4', null],
])('%j is the paper %j', (text, size) => {
  expect(readPaperSize(text)).toEqual(size);
});
