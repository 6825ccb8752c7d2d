/** Looks of cells: written, and read again. */
import { describe, expect, test } from '@jest/globals';
import type { CellData, CellFormat } from '../../../src/sheets/api';
import { partText } from './make-file';
import { cell, text, throughFile, withCells } from './spreadsheets';

const rgb = (red: number, green: number, blue: number) => ({
  rgbColor: { red: red / 255, green: green / 255, blue: blue / 255 },
});

describe('a format that is written comes back', () => {
  test.each<[string, CellFormat]>([
    [
      'bold, italic, struck, underlined',
      { textFormat: { bold: true, italic: true, strikethrough: true, underline: true } },
    ],
    ['a font', { textFormat: { fontFamily: 'Times New Roman', fontSize: 13 } }],
    [
      'colours',
      {
        textFormat: { foregroundColorStyle: rgb(95, 99, 104) },
        backgroundColorStyle: rgb(251, 217, 211),
      },
    ],
    [
      'borders',
      {
        borders: {
          top: { style: 'SOLID', colorStyle: rgb(0, 0, 0) },
          bottom: { style: 'DOUBLE', colorStyle: rgb(255, 0, 0) },
          left: { style: 'SOLID_THICK', colorStyle: rgb(0, 0, 0) },
          right: { style: 'DASHED', colorStyle: rgb(0, 0, 0) },
        },
      },
    ],
    [
      'alignment',
      { horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE', wrapStrategy: 'WRAP' },
    ],
    ['text turned', { textRotation: { angle: -45 } }],
    ['text upright', { textRotation: { vertical: true } }],
    ['money', { numberFormat: { type: 'NUMBER', pattern: '#,##0' } }],
    ['đồng', { numberFormat: { type: 'CURRENCY', pattern: '#,##0 "đ"' } }],
    ['text', { numberFormat: { type: 'TEXT', pattern: '@' } }],
    ['a share', { numberFormat: { type: 'PERCENT', pattern: '0.00%' } }],
    ['a day', { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } }],
    [
      'a link',
      {
        textFormat: {
          link: { uri: 'https://vi.wikipedia.org/?a=1&b=2' },
          underline: true,
          foregroundColorStyle: rgb(0, 0, 255),
        },
      },
    ],
  ])('%s', async (_, userEnteredFormat) => {
    const { sheet } = await throughFile((before) =>
      withCells(before, { B2: { ...text('x'), userEnteredFormat }, C3: { userEnteredFormat } }),
    );
    expect(cell(sheet, 'B2').userEnteredFormat).toEqual(userEnteredFormat);
    expect(cell(sheet, 'C3')).toEqual({ userEnteredFormat });
  });

  test.each<[string, CellFormat, CellFormat]>([
    [
      'the older names of colours',
      { backgroundColor: { red: 1 }, textFormat: { foregroundColor: { red: 1 } } },
      {
        backgroundColorStyle: rgb(255, 0, 0),
        textFormat: { foregroundColorStyle: rgb(255, 0, 0) },
      },
    ],
    [
      'a type without a pattern',
      { numberFormat: { type: 'DATE' } },
      { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
    ],
    [
      'a border in no colour',
      { borders: { top: { style: 'SOLID' } } },
      { borders: { top: { style: 'SOLID', colorStyle: rgb(0, 0, 0) } } },
    ],
    [
      'a border of none',
      { borders: { top: { style: 'NONE' } }, horizontalAlignment: 'LEFT' },
      { horizontalAlignment: 'LEFT' },
    ],
    [
      'a link, which is blue where nothing else is said',
      { textFormat: { link: { uri: 'https://a.vn/' } } },
      {
        textFormat: {
          link: { uri: 'https://a.vn/' },
          underline: true,
          foregroundColorStyle: rgb(5, 99, 193),
        },
      },
    ],
  ])('%s', async (_, userEnteredFormat, expected) => {
    const { sheet } = await throughFile((before) =>
      withCells(before, { B2: { ...text('x'), userEnteredFormat } }),
    );
    expect(cell(sheet, 'B2').userEnteredFormat).toEqual(expected);
  });

  test('text runs', async () => {
    const data: CellData = {
      ...text('Kính gửi: Hội'),
      textFormatRuns: [
        { startIndex: 0, format: { italic: true } },
        { startIndex: 10, format: { bold: true } },
      ],
    };
    const { sheet } = await throughFile((before) => withCells(before, { A1: data }));
    expect(cell(sheet, 'A1')).toEqual(data);
  });

  test('a link to a cell of another sheet', async () => {
    const link = (uri: string) => ({
      ...text('Quỹ!J12'),
      userEnteredFormat: { textFormat: { link: { uri } } },
    });
    const { bytes, sheet } = await throughFile((before) =>
      withCells(before, {
        A1: link('#gid=0&range=J12'),
        A2: link('#gid=0'),
        A3: link('#gid=9&range=A1'),
      }),
    );
    const uris = ['A1', 'A2', 'A3'].map(
      (at) => cell(sheet, at).userEnteredFormat?.textFormat?.link?.uri,
    );
    expect(uris).toEqual(['#gid=0&range=J12', '#gid=0&range=A1', '#gid=9&range=A1']);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      `<hyperlink ref="A1" location="'Trang tính1'!J12"/>`,
    );
  });

  test('of links out of the workbook, only the web and mail are written', async () => {
    const uris = ['https://a.vn/', 'mailto:a@a.vn', 'javascript:alert(1)', 'file:///etc/passwd'];
    const { bytes, sheet } = await throughFile((before) =>
      withCells(
        before,
        Object.fromEntries(
          uris.map((uri, order) => [
            `A${order + 1}`,
            { ...text('Quỹ'), userEnteredFormat: { textFormat: { link: { uri } } } },
          ]),
        ),
      ),
    );
    const links = uris.map(
      (_, order) => cell(sheet, `A${order + 1}`).userEnteredFormat?.textFormat?.link?.uri,
    );
    expect(links).toEqual(['https://a.vn/', 'mailto:a@a.vn', undefined, undefined]);
    const relations = partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(relations).not.toMatch(/javascript|file:/);
  });
});
