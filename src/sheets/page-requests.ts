/** Writes a page into a sheet, whole: a sheet that stands already is cleared first and keeps its id. */
import type { Page } from '../core/report/sheet/page';
import type { Request, Sheet } from './api';
import { literalCell } from './cell-data';
import {
  cellData,
  linkedRowsRequests,
  sharedFormats,
  withinCellLimit,
  type SheetIds,
} from './page-cells';
import { chartRequests } from './page-charts';
import { joinedSpans, type Span } from './spans';

// Heights and widths of a page: one request for each run of equal ones.

/** What Google gives new rows and columns, in pixels. */
const usualHeight = 21;
const usualWidth = 100;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * @param grid the sheet's size; rows and columns outside the page get the usual size
 * @param isNew whether the sheet's rows and columns have the usual size already
 */
function sizeRequests(
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

/** The smallest grid that holds a page. Google refuses to freeze every row, so one more stays free. */
export function gridOf({ rows, columnWidths, merges, frozenRows }: Page): GridSize {
  return {
    rows: most(frozenRows + 1, [rows.length, ...merges.map(({ endRow }) => endRow)]),
    columns: most(1, [
      columnWidths.length,
      ...rows.map(({ cells }) => cells.length),
      ...merges.map(({ endColumn }) => endColumn),
    ]),
  };
}

const most = (least: number, counts: readonly number[]) =>
  counts.reduce((one, other) => Math.max(one, other), least);

/**
 * @param existing metadata of the sheet (properties, merges, conditional formats, charts, banded
 *   ranges); null where the same batch adds it with the size of `gridOf`
 * @param links the id of a sheet that a cell leads to
 */
export function pageRequests(
  sheetId: number,
  page: Page,
  existing: Sheet | null,
  links: SheetIds,
): readonly Request[] {
  const needed = gridOf(page);
  const present = existing?.properties?.gridProperties;
  const grid: GridSize = {
    rows: Math.max(needed.rows, present?.rowCount ?? 0),
    columns: Math.max(needed.columns, present?.columnCount ?? 0),
  };
  return [
    ...(existing === null ? [] : clearRequests(sheetId, existing)),
    gridRequest(sheetId, page, grid),
    ...cellRequests(sheetId, page, links),
    ...sizeRequests(sheetId, page, grid, existing === null),
    ...page.merges.map(({ row, endRow, column, endColumn }): Request => ({
      mergeCells: {
        range: {
          sheetId,
          startRowIndex: row,
          endRowIndex: endRow,
          startColumnIndex: column,
          endColumnIndex: endColumn,
        },
        mergeType: 'MERGE_ALL',
      },
    })),
    ...chartRequests(sheetId, page.charts),
  ];
}

/** Takes away everything that an earlier page, or someone, put on the sheet. */
function clearRequests(sheetId: number, existing: Sheet): readonly Request[] {
  const { merges = [], conditionalFormats = [], bandedRanges = [], charts = [] } = existing;
  const { tables = [] } = existing;
  const whole = { sheetId };
  return [
    ...tables.flatMap(({ tableId }) =>
      tableId === undefined ? [] : [{ deleteTable: { tableId } }],
    ),
    ...(merges.length === 0 ? [] : [{ unmergeCells: { range: whole } }]),
    // The others move up as the first one goes.
    ...conditionalFormats.map(() => ({ deleteConditionalFormatRule: { sheetId, index: 0 } })),
    ...bandedRanges.flatMap(({ bandedRangeId }) =>
      bandedRangeId === undefined ? [] : [{ deleteBanding: { bandedRangeId } }],
    ),
    ...charts.flatMap(({ chartId }) =>
      chartId === undefined ? [] : [{ deleteEmbeddedObject: { objectId: chartId } }],
    ),
    { updateCells: { range: whole, fields: '*' } },
  ];
}

function gridRequest(sheetId: number, page: Page, { rows, columns }: GridSize): Request {
  const gridProperties = {
    rowCount: rows,
    columnCount: columns,
    frozenRowCount: page.frozenRows,
    frozenColumnCount: 0,
    hideGridlines: !page.showGridLines,
  };
  const fields = Object.keys(gridProperties).map((name) => `gridProperties.${name}`);
  return {
    updateSheetProperties: { properties: { sheetId, gridProperties }, fields: fields.join(',') },
  };
}

/**
 * The cells of a page with their looks. Of rows that lead somewhere and whose looks are shared,
 * values and links come behind the looks: a look written with a link is five times as long as the link.
 */
function cellRequests(sheetId: number, page: Page, links: SheetIds): readonly Request[] {
  const { rows } = withinCellLimit(page);
  const shared = sharedFormats(rows);
  const leads = rows.map(({ cells }, row) =>
    cells.some((cell, column) => cell?.link !== undefined && shared.has(row, column)),
  );
  const isLater = rows.map(
    ({ cells }, row) =>
      leads[row] === true &&
      cells.every((cell, column) => cell === null || shared.has(row, column)),
  );
  return [
    ...blocksOf(isLater, false).map(({ start, end }): Request => ({
      updateCells: {
        start: { sheetId, rowIndex: start, columnIndex: 0 },
        rows: rows.slice(start, end).map(({ cells }, index) => ({
          values: cells.map((cell, column) =>
            cell !== null && shared.has(start + index, column)
              ? literalCell(cell.value)
              : cellData(cell, links),
          ),
        })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    })),
    ...shared.requests(sheetId),
    ...blocksOf(leads, true).flatMap(({ start, end }) =>
      linkedRowsRequests(sheetId, start, rows.slice(start, end), links),
    ),
  ];
}

/** The runs of rows of which something is so. */
function blocksOf(rows: readonly boolean[], wanted: boolean): readonly Span[] {
  return joinedSpans(
    rows.flatMap((is, start) => (is === wanted ? [{ start, end: start + 1 }] : [])),
    0,
  );
}
