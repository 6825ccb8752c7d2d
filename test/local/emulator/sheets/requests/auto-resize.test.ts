/** autoResizeDimensions: wider for wider texts; other columns, and empty ones, as they were. */
import { expect, test } from '@jest/globals';
import type { Request } from '../../../../../src/sheets/api';
import { after, refusalOf, sheetOf, storeWith, workbookId } from '../workbook';

const resize = (startIndex: number, endIndex: number, dimension = 'COLUMNS'): Request => ({
  autoResizeDimensions: { dimensions: { sheetId: 0, dimension, startIndex, endIndex } },
});
const width = (pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 6 },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});
const widths = (...requests: Request[]) =>
  (sheetOf(after(...requests)).data?.[0]?.columnMetadata ?? []).map(({ pixelSize }) => pixelSize);

test('columns are as wide as their longest text, and no others change', () => {
  const [ward = 0, name = 0, count = 0, ...rest] = widths(width(300), resize(0, 3));
  expect(rest).toEqual([300, 300, 300]);
  expect(ward).toBeLessThan(300);
  // "Phường Đức Xuân", "Nguyễn Thị Hòa", "Số lượng": shorter texts, narrower columns.
  expect(ward).toBeGreaterThan(name);
  expect(name).toBeGreaterThan(count);
});

test('an empty column and rows get the usual size again', () => {
  expect(widths(width(300), resize(4, 5))[4]).toBeUndefined();
  const store = storeWith();
  store.batchUpdate(workbookId, { requests: [width(300), resize(4, 5), resize(0, 2, 'ROWS')] });
  const { sheets } = store.get(workbookId, { fields: 'sheets.data(columnMetadata,rowMetadata)' });
  expect(sheets?.[0]?.data?.[0]?.columnMetadata?.[4]).toEqual({ pixelSize: 100 });
  expect(sheets?.[0]?.data?.[0]?.rowMetadata?.[0]).toEqual({ pixelSize: 21 });
});

test('a range beyond the grid is refused', () => {
  expect(refusalOf(resize(6, 7))).toBe(
    'dimensions.startIndex is larger than current grid size (6)',
  );
});
