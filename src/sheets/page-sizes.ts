/** Heights and widths of a page: one request for each run of equal ones. */
import type { Page } from '../domain/workbook/page';
import type { Request } from './api';

/** What Google gives new rows and columns, in pixels. */
const usualHeight = 21;
const usualWidth = 100;

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * @param grid the sheet's size; rows and columns outside the page get the usual size
 * @param isNew whether the sheet's rows and columns have the usual size already
 */
export function sizeRequests(
  sheetId: number,
  page: Page,
  grid: GridSize,
  isNew: boolean,
): readonly Request[] {
  const heights = Array.from({ length: grid.rows }, (_, row) => page.rows[row]?.height);
  const widths = Array.from({ length: grid.columns }, (_, column) => page.columnWidths[column]);
  return [
    ...runs(heights, usualHeight, isNew, { sheetId, dimension: 'ROWS' }),
    ...runs(widths, usualWidth, isNew, { sheetId, dimension: 'COLUMNS' }),
  ];
}

function runs(
  sizes: readonly (number | undefined)[],
  usual: number,
  isNew: boolean,
  place: { readonly sheetId: number; readonly dimension: 'ROWS' | 'COLUMNS' },
): readonly Request[] {
  const requests: Request[] = [];
  let start = 0;
  while (start < sizes.length) {
    const pixelSize = sizes[start] ?? usual;
    let end = start + 1;
    while (end < sizes.length && (sizes[end] ?? usual) === pixelSize) end += 1;
    if (!isNew || pixelSize !== usual) {
      requests.push({
        updateDimensionProperties: {
          range: { ...place, startIndex: start, endIndex: end },
          properties: { pixelSize, hiddenByUser: false },
          fields: 'pixelSize,hiddenByUser',
        },
      });
    }
    start = end;
  }
  return requests;
}
