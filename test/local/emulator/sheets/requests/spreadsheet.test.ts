import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, refusal, refusalOf } from '../workbook';

const area = { sheetId: 0, startRowIndex: 1, endRowIndex: 3 };

describe('named ranges and the properties of the spreadsheet', () => {
  const name = (text: string): Request => ({
    addNamedRange: { namedRange: { name: text, range: area } },
  });

  test('a name is added and deleted by its id', () => {
    expect(after(name('Số_lượng')).namedRanges).toEqual([
      { namedRangeId: '1', name: 'Số_lượng', range: area },
    ]);
    expect(after(name('a_b'), { deleteNamedRange: { namedRangeId: '1' } }).namedRanges).toEqual([]);
  });

  test('only what the mask names changes', () => {
    const properties = { locale: 'en_US', title: 'Không' };
    const book = after({ updateSpreadsheetProperties: { properties, fields: 'locale' } });
    expect(book.properties).toMatchObject({ locale: 'en_US', title: 'Sổ Khuyến học' });
  });

  test.each<[string, Request, string]>([
    ['a name like an address', name('AB12'), 'Invalid name for a named range: AB12'],
    ['a name with a space', name('số lượng'), 'Invalid name for a named range: số lượng'],
    [
      'an id that is not there',
      { deleteNamedRange: { namedRangeId: 'x' } },
      'No named range with id: x',
    ],
    [
      'an odd locale',
      { updateSpreadsheetProperties: { properties: { locale: 'vi-VN' }, fields: 'locale' } },
      'Unsupported locale: vi-VN',
    ],
    [
      'no title',
      { updateSpreadsheetProperties: { properties: {}, fields: 'title' } },
      'title cannot be empty.',
    ],
  ])('refuses %s', (_name, request, words) => {
    expect(refusalOf(request)).toBe(words);
  });

  test('refuses a name that is taken', () => {
    expect(refusal(() => after(name('quy'), name('QUY')))).toContain(
      'Cannot add named range with name QUY, a named range with that name already exists.',
    );
  });
});

describe('a named range is changed', () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2 };
  const add: Request = {
    addNamedRange: { namedRange: { namedRangeId: 'x', name: 'Ten_cu', range } },
  };
  const update = (namedRange: object, fields: string): Request => ({
    updateNamedRange: { namedRange: { namedRangeId: 'x', ...namedRange }, fields },
  });

  // Recorded: the mask alone decides, and an equal name is the range's own.
  test.each<[object, string, object]>([
    [{ name: 'Ten_moi', range: {} }, 'name', { name: 'Ten_moi', range }],
    [{ name: 'TEN_CU' }, 'name', { name: 'TEN_CU', range }],
    [
      { range: { sheetId: 7, startRowIndex: 2, endRowIndex: 4 } },
      'range',
      { name: 'Ten_cu', range: { sheetId: 7, startRowIndex: 2, endRowIndex: 4 } },
    ],
  ])('%j by %s', (namedRange, fields, expected) => {
    expect(after(add, update(namedRange, fields)).namedRanges).toEqual([
      { namedRangeId: 'x', ...expected },
    ]);
  });

  test.each<[string, Request, string]>([
    ['one that is not there', update({ namedRangeId: 'y' }, 'name'), 'No named range with id: y'],
    ['a name that is none', update({ name: 'A1' }, 'name'), 'Invalid name for a named range: A1'],
    ['no such sheet', update({ range: { sheetId: 5 } }, 'range'), 'No grid with id: 5'],
    ['no field', update({ name: 'b_c' }, ''), "At least one field must be listed in 'fields'."],
  ])('but not: %s', (_, request, words) => {
    expect(() => after(add, request)).toThrow(words);
  });
});
