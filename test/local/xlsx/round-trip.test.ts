/** Whatever a cell can hold comes back from a file as it went in. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { CellData } from '../../../src/sheets/api';
import { cell, firstSheet, number, text, withCells } from './spreadsheets';
import { sized } from '../../sizes';

async function throughFile(cells: Readonly<Record<string, CellData>>) {
  const file = newXlsx();
  const bytes = await file.write(withCells(file.spreadsheet, cells));
  return firstSheet((await openXlsx(bytes)).spreadsheet);
}

describe('values', () => {
  test.each<[string, CellData]>([
    ['a text that looks like a formula', text('=1+1')],
    ['one that calls out', text('=IMPORTXML("http://x"; "//a")')],
    ['a leading apostrophe', text("'0912345678")],
    ['two of them', text("''")],
    ['leading zeros', text('001')],
    ['a text that looks like a date', text('1/2')],
    ['NFC', text('Phường Nguyễn Thị Minh Khai')],
    ['NFD', text('Phường Đức Xuân'.normalize('NFD'))],
    ['the eth of TCVN3', text('Ðức Xuân, ðức')],
    ['a soft hyphen of TCVN3', text('Ph\u00ADêng Gi¸o dôc')],
    ['C1 control characters', text('\u0080\u0085\u009F')],
    ['spaces at both ends', text('  Bản Đồn II \u00A0')],
    ['only a space', text(' ')],
    ['lines and tabs', text('dòng 1\ndòng 2\tcột')],
    ['markup', text('<b>&amp;"\'</b> ]]>')],
    ['what Excel escapes', text('_x000D_ _x0041_')],
    ['a character beyond 16 bits', text('🎓 học')],
    ['50,000 characters', text('Khuyến học '.repeat(5000).slice(0, 50_000))],
    ['money', number(61_600_000)],
    ['a decimal', number(0.1)],
    ['a negative', number(-12.5)],
    ['zero', number(0)],
    ['a large one', number(1.7976931348623157e308)],
    ['yes', { userEnteredValue: { boolValue: true } }],
    ['no', { userEnteredValue: { boolValue: false } }],
    [
      'a formula with its result',
      {
        userEnteredValue: { formulaValue: '=SUM(A1,B1)' },
        effectiveValue: { numberValue: 7 },
      },
    ],
    ['a formula without', { userEnteredValue: { formulaValue: '=TODAY()' } }],
    [
      'a formula that gives a text',
      {
        userEnteredValue: { formulaValue: '=A1&"; "&"<x>"' },
        effectiveValue: { stringValue: '; <x>' },
      },
    ],
    [
      'a formula that fails',
      {
        userEnteredValue: { formulaValue: '=1/0' },
        effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO', message: '#DIV/0!' } },
      },
    ],
    [
      'an error by itself',
      {
        userEnteredValue: { formulaValue: '=#REF!' },
        effectiveValue: { errorValue: { type: 'REF', message: '#REF!' } },
      },
    ],
    [
      'a date',
      {
        ...number(42_916),
        userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
      },
    ],
    ['a note', { ...text('Số tiền'), note: 'Ghi bằng đồng,\nkhông có phần lẻ' }],
    ['a note alone', { note: 'Trống' }],
  ])('%s', async (_, data) => {
    expect(cell(await throughFile({ B3: data }), 'B3')).toEqual(data);
  });

  test('a formula with ";" is written with ","', async () => {
    const data = { userEnteredValue: { formulaValue: '=IF(A1="a;b";1;2)' } };
    expect(cell(await throughFile({ B3: data }), 'B3')).toEqual({
      userEnteredValue: { formulaValue: '=IF(A1="a;b",1,2)' },
    });
  });

  test('line ends become those of Google', async () => {
    expect(cell(await throughFile({ A1: text('a\r\nb\rc') }), 'A1')).toEqual(text('a\nb\nc'));
  });

  test('a sheet of any values', async () => {
    // What XML cannot hold, and line ends that are made alike, are left out.
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      // oxlint-disable-next-line no-control-regex
      .filter((value) => !/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/.test(value));
    const anyValue = fc.oneof(
      anyText.map(text),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value + 0)),
      fc.integer({ min: 0, max: 2_000_000_000 }).map(number),
      fc.boolean().map((boolValue): CellData => ({ userEnteredValue: { boolValue } })),
    );
    const address = fc
      .tuple(fc.constantFrom(...'ABCDEFGHIJ'), fc.integer({ min: 1, max: 30 }))
      .map(([letter, row]) => `${letter}${row}`);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(address, anyValue, { maxKeys: 40 }), async (cells) => {
        const sheet = await throughFile(cells);
        const read = Object.fromEntries(Object.keys(cells).map((key) => [key, cell(sheet, key)]));
        expect(read).toEqual(cells);
      }),
      { numRuns: sized(25) },
    );
  });
});
