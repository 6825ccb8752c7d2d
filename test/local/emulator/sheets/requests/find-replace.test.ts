/** findReplace: in one cell, a sheet or all of them; what is replaced, and what is told of it. */
import { describe, expect, test } from '@jest/globals';
import Schema = GoogleAppsScript.Sheets.Schema;
import { after, cellOf, refusalOf, replies, text } from '../workbook';

const B2 = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 };

function replace(request: Schema.FindReplaceRequest) {
  return { findReplace: request };
}

const told = (values: number, occurrences = values, rows = values, sheets = 1) => [
  {
    findReplace: {
      valuesChanged: values,
      occurrencesChanged: occurrences,
      rowsChanged: rows,
      sheetsChanged: sheets,
    },
  },
];

// B2 holds "Nguyễn Thị Hòa"; with the whole cell asked for, it is a compare-and-set of one cell.
describe('one cell, as a whole', () => {
  const entire = { range: B2, replacement: 'Nguyễn Thị Hoà', matchEntireCell: true };

  test('is replaced where it still reads so', () => {
    const request = replace({ ...entire, find: 'Nguyễn Thị Hòa', matchCase: true });
    expect(cellOf(after(request), 1, 1)).toEqual(text('Nguyễn Thị Hoà'));
    expect(replies(request)).toEqual(told(1));
  });

  test.each([
    ['another value', 'Nguyễn Thị Hoa'],
    ['a part of it', 'Nguyễn'],
    ['other case', 'nguyễn thị hòa'],
    ['what would be a pattern', '.*'],
  ])('%s changes nothing', (_, find) => {
    const request = replace({ ...entire, find, matchCase: true });
    expect(cellOf(after(request), 1, 1)).toEqual(text('Nguyễn Thị Hòa'));
  });
});

test.each<[string, Schema.FindReplaceRequest, string]>([
  ['case passed over', { find: 'THỊ', replacement: 'Thu' }, 'Nguyễn Thu Hòa'],
  ['every occurrence', { find: 'n', replacement: 'N', matchCase: true }, 'NguyễN Thị Hòa'],
  ['$ as it stands', { find: 'Thị', replacement: '$1$&' }, 'Nguyễn $1$& Hòa'],
  ['a dot as it stands', { find: 'Th.', replacement: 'x' }, 'Nguyễn Thị Hòa'],
  ['a pattern', { find: '(Th)(ị)', replacement: '$2$1', searchByRegex: true }, 'Nguyễn ịTh Hòa'],
  [
    'a pattern for the whole cell',
    { find: '.*', replacement: 'x', searchByRegex: true, matchEntireCell: true },
    'x',
  ],
])('%s', (_, request, expected) => {
  const book = after(replace({ ...request, range: B2 }));
  expect(cellOf(book, 1, 1)).toEqual(text(expected));
});

// The number stays one: what is replaced is entered as if someone typed it.
test.each([
  ['12', { numberValue: 12 }],
  ['mười', { stringValue: 'mười' }],
  ['', undefined],
])('an amount replaced by %j', (replacement, userEnteredValue) => {
  const range = { ...B2, startColumnIndex: 2, endColumnIndex: 3 };
  const request = replace({ range, find: '1', replacement, matchEntireCell: true });
  expect(cellOf(after(request), 1, 2).userEnteredValue).toEqual(userEnteredValue);
});

test('a sheet, or all of them; occurrences, cells, rows and sheets are counted', () => {
  const onOther = {
    updateCells: {
      start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
      rows: [{ values: [text('Phường A, Phường B'), text('Phường C')] }],
      fields: 'userEnteredValue',
    },
  };
  const find = { find: 'Phường', replacement: 'P.' };
  expect(replies(onOther, replace({ ...find, sheetId: 7 })).slice(1)).toEqual(told(2, 3, 1));
  expect(replies(onOther, replace({ ...find, allSheets: true })).slice(1)).toEqual(
    told(4, 5, 3, 2),
  );
});

test.each<[string, Schema.FindReplaceRequest, string]>([
  ['nothing to find', { find: '', allSheets: true }, 'find must not be empty.'],
  ['no place', { find: 'a' }, 'range, sheetId or allSheets is required.'],
  [
    'a pattern that is none',
    { find: '(', searchByRegex: true, sheetId: 0 },
    'Invalid regular expression: (',
  ],
  [
    'two places',
    { find: 'a', sheetId: 0, allSheets: true },
    "400 INVALID_ARGUMENT: Invalid value at 'requests[0].find_replace.scope' (oneof), oneof field 'scope' is already set. Cannot set 'allSheets'",
  ],
])('refuses %s', (_, request, words) => expect(refusalOf(replace(request))).toBe(words));

test('a replacement that begins with "=" is a formula, as if typed', () => {
  const request = replace({ find: 'Nguyễn Thị Hòa', replacement: '=ROUND(2,5;0)', range: B2 });
  expect(cellOf(after(request), 1, 1).userEnteredValue).toEqual({ formulaValue: '=ROUND(2.5,0)' });
});
