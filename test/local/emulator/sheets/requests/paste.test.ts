/** copyPaste and cutPaste: what is taken along, how a block is repeated, what is refused. */
import { describe, expect, test } from '@jest/globals';
import type { CellData, Request } from '../../../../../src/sheets/api';
import { after, amount, cellOf, refusal, refusalOf, sheetOf, text, valuesOf } from '../workbook';

const block = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
) => ({
  sheetId: 7,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

const styled: CellData = {
  ...text('A2'),
  note: 'Đã xem',
  userEnteredFormat: { textFormat: { bold: true }, borders: { top: { style: 'SOLID' } } },
  dataValidation: { condition: { type: 'BOOLEAN' } },
};

const fill: Request = {
  updateCells: {
    start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
    rows: [{ values: [text('A1')] }, { values: [styled] }],
    fields: '*',
  },
};

const source = block(0, 2, 0, 1);
const copy = (destination: object, more: object = {}): Request => ({
  copyPaste: { source, destination: { ...block(0, 2, 1, 2), ...destination }, ...more },
});
const values = (...requests: Request[]) => valuesOf(after(fill, ...requests), 'Quỹ');

describe('copyPaste', () => {
  // Recorded: two cells beside themselves.
  test('as recorded', () => {
    expect(values(copy({}, { pasteType: 'PASTE_NORMAL', pasteOrientation: 'NORMAL' }))).toEqual([
      ['A1', 'A1'],
      ['A2', 'A2'],
    ]);
  });

  test.each<[string, object, unknown]>([
    [
      'once more where it fits',
      { endRowIndex: 4 },
      [
        ['A1', 'A1'],
        ['A2', 'A2'],
        ['', 'A1'],
        ['', 'A2'],
      ],
    ],
    [
      'whole where the place is smaller',
      { endRowIndex: 1 },
      [
        ['A1', 'A1'],
        ['A2', 'A2'],
      ],
    ],
    [
      'whole where it does not fit',
      { endRowIndex: 3 },
      [
        ['A1', 'A1'],
        ['A2', 'A2'],
      ],
    ],
    [
      'over itself',
      { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
      [['A1'], ['A1'], ['A2']],
    ],
  ])('%s', (_, destination, expected) => expect(values(copy(destination))).toEqual(expected));

  test('transposed, into another sheet', () => {
    const destination = { sheetId: 0, startRowIndex: 4, endRowIndex: 5 };
    const book = after(fill, copy(destination, { pasteOrientation: 'TRANSPOSE' }));
    expect([cellOf(book, 4, 1), cellOf(book, 4, 2)]).toEqual([text('A1'), styled]);
  });

  const { dataValidation, note, userEnteredFormat } = styled;
  const there: CellData = { ...amount(5), note: 'Cũ' };
  test.each<[string, CellData]>([
    ['PASTE_NORMAL', styled],
    ['PASTE_VALUES', { ...text('A2'), note: 'Cũ' }],
    ['PASTE_FORMAT', { ...there, ...(userEnteredFormat && { userEnteredFormat }) }],
    ['PASTE_NO_BORDERS', { ...styled, userEnteredFormat: { textFormat: { bold: true } } }],
    ['PASTE_FORMULA', { ...text('A2'), note: 'Cũ' }],
    ['PASTE_DATA_VALIDATION', { ...there, ...(dataValidation && { dataValidation }) }],
  ])('%s takes its part', (pasteType, expected) => {
    const write: Request = {
      updateCells: {
        start: { sheetId: 7, rowIndex: 1, columnIndex: 1 },
        rows: [{ values: [there] }],
        fields: '*',
      },
    };
    expect(cellOf(after(fill, write, copy({}, { pasteType })), 1, 1, 7)).toEqual(expected);
    expect(note).toBe('Đã xem');
  });

  test('merges are pasted; a part of one is refused', () => {
    const merge: Request = { mergeCells: { range: source } };
    const book = after(fill, merge, copy({}));
    expect(sheetOf(book, 7).merges).toEqual([source, block(0, 2, 1, 2)]);
    const other: Request = { mergeCells: { range: block(1, 3, 1, 2) } };
    expect(refusal(() => after(fill, other, copy({})))).toContain('partially intersects a merge');
  });

  test.each<[string, Request, string]>([
    ['no source', { copyPaste: { destination: source } }, 'source is required.'],
    [
      'a place where it ends beyond the grid',
      copy({ startRowIndex: 4, endRowIndex: 5 }),
      "Range ('Quỹ'!B5:B6) exceeds grid limits. Max rows: 5, max columns: 4",
    ],
    [
      'conditional formats',
      copy({}, { pasteType: 'PASTE_CONDITIONAL_FORMATTING' }),
      '501 UNIMPLEMENTED: The local host does not support: pasteType PASTE_CONDITIONAL_FORMATTING',
    ],
  ])('refuses %s', (_, request, words) => expect(refusalOf(request)).toBe(words));
});

describe('cutPaste', () => {
  const cut = (rowIndex: number, columnIndex: number, more: object = {}): Request => ({
    cutPaste: { source, destination: { sheetId: 7, rowIndex, columnIndex }, ...more },
  });

  // Recorded: nothing is left behind.
  test('as recorded', () => {
    const book = after(fill, cut(0, 2, { pasteType: 'PASTE_NORMAL' }));
    expect(valuesOf(book, 'Quỹ')).toEqual([
      ['', '', 'A1'],
      ['', '', 'A2'],
    ]);
    expect([cellOf(book, 1, 0, 7), cellOf(book, 1, 2, 7)]).toEqual([{}, styled]);
  });

  test('onto a part of itself', () => {
    expect(values(cut(1, 0))).toEqual([[], ['A1'], ['A2']]);
  });

  test('all is cut, whatever is pasted', () => {
    const book = after(fill, cut(0, 2, { pasteType: 'PASTE_VALUES' }));
    expect([cellOf(book, 1, 0, 7), cellOf(book, 1, 2, 7)]).toEqual([{}, text('A2')]);
  });
});
