import { expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, cellOf, text } from '../workbook';

const thin = { style: 'SOLID', color: {} };
const thick = { style: 'SOLID_THICK', color: {} };
const range = {
  sheetId: 0,
  startRowIndex: 1,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 2,
};

function borders(request: Request['updateBorders'], ...earlier: Request[]): unknown {
  const book = after(...earlier, { updateBorders: { range, ...request } });
  return [1, 2].map((row) =>
    [0, 1].map((column) => cellOf(book, row, column).userEnteredFormat?.borders),
  );
}

test('edges are drawn on the edge, inner lines between', () => {
  const all = {
    top: thick,
    bottom: thick,
    left: thick,
    right: thick,
    innerHorizontal: thin,
    innerVertical: thin,
  };
  expect(borders(all)).toEqual([
    [
      { top: thick, bottom: thin, left: thick, right: thin },
      { top: thick, bottom: thin, left: thin, right: thick },
    ],
    [
      { top: thin, bottom: thick, left: thick, right: thin },
      { top: thin, bottom: thick, left: thin, right: thick },
    ],
  ]);
});

test('a side that is not named stays; NONE takes it away', () => {
  const before: Request = { updateBorders: { range, top: thin, left: thin } };
  expect(borders({ top: { style: 'NONE' } }, before)).toEqual([
    [{ left: thin }, undefined],
    [{ left: thin }, undefined],
  ]);
});

test('nothing is left of a format that only held borders', () => {
  const none = { style: 'NONE' };
  const book = after(
    { updateBorders: { range, top: thin } },
    { updateBorders: { range, top: none } },
  );
  expect(cellOf(book, 1, 0)).toEqual(text('Phường Đức Xuân'));
});
