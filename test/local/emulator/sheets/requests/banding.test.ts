/** Banded ranges: added, changed, deleted, moved with their rows. */
import { expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, refusal, replies, sheetOf } from '../workbook';

const range = {
  sheetId: 7,
  startRowIndex: 1,
  endRowIndex: 4,
  startColumnIndex: 0,
  endColumnIndex: 2,
};
const rowProperties = { firstBandColor: { red: 1 }, secondBandColor: { green: 1 } };
const add = (more: object = {}): Request => ({
  addBanding: { bandedRange: { range, rowProperties, ...more } },
});

test('is told with both ways of its colours, and under an id', () => {
  expect(replies(add())).toEqual([
    {
      addBanding: {
        bandedRange: {
          bandedRangeId: 1,
          range,
          rowProperties: {
            firstBandColor: { red: 1 },
            firstBandColorStyle: { rgbColor: { red: 1 } },
            secondBandColor: { green: 1 },
            secondBandColorStyle: { rgbColor: { green: 1 } },
          },
        },
      },
    },
  ]);
});

const bandings = (...requests: Request[]) => sheetOf(after(add(), ...requests), 7).bandedRanges;

test('is changed by the mask, moved with its rows, and deleted', () => {
  const wanted = {
    bandedRangeId: 1,
    rowProperties: { headerColor: { blue: 1 } },
    range: { sheetId: 0 },
  };
  const fields = 'rowProperties.headerColor';
  expect(bandings({ updateBanding: { bandedRange: wanted, fields } })).toEqual([
    {
      bandedRangeId: 1,
      range,
      rowProperties: { ...rowProperties, headerColor: { blue: 1 } },
    },
  ]);
  const insert = { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 2 };
  expect(bandings({ insertDimension: { range: insert } })?.[0]?.range).toEqual({
    ...range,
    startRowIndex: 3,
    endRowIndex: 6,
  });
  expect(bandings({ deleteBanding: { bandedRangeId: 1 } })).toEqual([]);
});

test.each<[string, Request, string]>([
  ['a second one over it', add({ range: { ...range, endRowIndex: 2 } }), 'already has alternating'],
  ['an id taken', add({ bandedRangeId: 1 }), 'A banded range with the id 1 already exists.'],
  ['no colours', add({ rowProperties: {} }), 'firstBandColorStyle is required.'],
  ['no properties', add({ rowProperties: null }), 'bandedRange.rowProperties or columnProperties'],
  ['one that is not there', { deleteBanding: { bandedRangeId: 4 } }, 'No banded range with id: 4'],
])('refuses %s', (_, request, words) => {
  expect(refusal(() => after(add(), request))).toContain(words);
});
