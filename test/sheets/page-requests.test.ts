import { describe, expect, test } from '@jest/globals';
import { pageOf } from '../../src/core/report/sheet/layout';
import { buildReport } from '../../src/core/report/build-document';
import { hashOfColumns, hashOfPage, type Page } from '../../src/core/report/sheet/page';
import type { Sheet } from '../../src/sheets/api';
import { gridOf, pageRequests } from '../../src/sheets/page-requests';
import { bacKanSettings, bacKanValues, inputWith } from '../core/report/made-figures';
import { noLinks, oneCell, pageWith, sheetId, workbook } from './page-workbook';

const report = pageOf(
  buildReport(inputWith({ values: bacKanValues }, { settings: bacKanSettings })),
);

describe('gridOf', () => {
  test.each<[string, Page, { rows: number; columns: number }]>([
    ['nothing', pageWith([]), { rows: 1, columns: 1 }],
    ['a frozen row alone', pageWith([[]], { frozenRows: 1 }), { rows: 2, columns: 1 }],
    ['columns without cells', pageWith([[]], { columnWidths: [9, 9, 9] }), { rows: 1, columns: 3 }],
    ['cells without widths', pageWith([[], [{ value: 1 }, { value: 2 }]]), { rows: 2, columns: 2 }],
    [
      'a merge beyond the cells',
      pageWith([[{ value: 1 }]], { merges: [{ row: 0, endRow: 3, column: 0, endColumn: 4 }] }),
      { rows: 3, columns: 4 },
    ],
  ])('%s', (_, page, grid) => {
    expect(gridOf(page)).toEqual(grid);
  });
});

describe('a new sheet', () => {
  test.each<[string, Page]>([
    ['an empty page', pageWith([])],
    ['one blank cell', oneCell('')],
    ['the report of Bắc Kạn', report],
    [
      'gaps, numbers, truth values',
      pageWith([[], [{ value: '' }, { value: 0.0998 }, { value: false }], [], [{ value: 'Đạt' }]]),
    ],
  ])('%s reads back as it was written', (_, page) => {
    const { write, columns } = workbook();
    write(page);
    expect(hashOfColumns(columns())).toBe(hashOfPage(page));
  });

  test.each([
    '=IMPORTXML("http://a";"b")',
    '+84912345678',
    '001',
    '1/2',
    "'Đạt",
    '30/6/2017',
    'TRUE',
  ])('the text %s stays what it is', (value) => {
    const { write, cell } = workbook();
    write(oneCell(value));
    expect(cell(0, 0)?.userEnteredValue).toEqual({ stringValue: value });
  });

  test('heights, widths, merges and grid lines', () => {
    const { write, sheet, heights, widths } = workbook();
    write(report);
    expect(heights()).toEqual(report.rows.map(({ height }) => height));
    expect(widths()).toEqual(report.columnWidths);
    expect(sheet()?.merges).toHaveLength(report.merges.length);
    expect(sheet()?.properties?.gridProperties).toMatchObject({
      hideGridlines: true,
      rowCount: report.rows.length,
      columnCount: report.columnWidths.length,
    });
  });

  test('a page with grid lines and a frozen header', () => {
    const { write, sheet } = workbook();
    write(pageWith([[{ value: 'Sheet' }]], { frozenRows: 1, showGridLines: true }));
    const grid = sheet()?.properties?.gridProperties;
    expect(grid).toMatchObject({ frozenRowCount: 1, rowCount: 2 });
    expect(grid?.hideGridlines ?? false).toBe(false);
  });
});

describe('a sheet that stands already', () => {
  const small = pageWith([[{ value: 'mới' }]], { columnWidths: [50] });

  test('is cleared: values, notes, looks, merges, rules, hidden rows, sizes', () => {
    const { write, send, sheet, columns, cell, heights, widths } = workbook();
    write(report);
    const range = {
      sheetId,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    const rule = {
      ranges: [range],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
    };
    send([
      { addConditionalFormatRule: { rule, index: 0 } },
      { addConditionalFormatRule: { rule, index: 1 } },
      { updateCells: { range, rows: [{ values: [{ note: 'ghi chú' }] }], fields: 'note' } },
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    ]);
    write(small);
    expect(columns()).toEqual([['mới']]);
    expect(sheet()?.merges ?? []).toEqual([]);
    expect(sheet()?.conditionalFormats ?? []).toEqual([]);
    expect(cell(0, 0)?.note).toBeUndefined();
    expect(cell(3, 0)?.userEnteredFormat).toBeUndefined();
    expect(heights().every((height) => height === 21)).toBe(true);
    expect(widths()).toEqual([50, ...report.columnWidths.slice(1).map(() => 100)]);
    const rows = sheet()?.data?.[0]?.rowMetadata ?? [];
    expect(rows.some(({ hiddenByUser }) => hiddenByUser === true)).toBe(false);
  });

  test('keeps its id, and a grid that is large enough', () => {
    const { write, sheet } = workbook();
    write(report);
    write(small);
    const grid = { rowCount: report.rows.length, columnCount: report.columnWidths.length };
    expect(sheet()?.properties).toMatchObject({ sheetId, gridProperties: grid });
  });

  test('grows where the page is larger, and has what a new one would have', () => {
    const grown = workbook();
    grown.write(small);
    grown.write(report);
    const fresh = workbook();
    fresh.write(report);
    expect(hashOfColumns(grown.columns())).toBe(hashOfPage(report));
    expect(grown.sheet()?.merges).toEqual(fresh.sheet()?.merges);
    expect(grown.heights()).toEqual(fresh.heights());
    expect(grown.widths()).toEqual(fresh.widths());
  });

  test('frozen rows go with the page that had them', () => {
    const { write, sheet } = workbook();
    write(pageWith([[{ value: 1 }], [{ value: 2 }]], { frozenRows: 1 }));
    write(pageWith([[{ value: 1 }]], { merges: [{ row: 0, endRow: 2, column: 0, endColumn: 1 }] }));
    expect(sheet()?.properties?.gridProperties?.frozenRowCount ?? 0).toBe(0);
    expect(sheet()?.merges).toHaveLength(1);
  });

  test('charts and banded ranges are named by their ids', () => {
    const existing: Sheet = {
      properties: { sheetId, gridProperties: { rowCount: 5, columnCount: 5 } },
      charts: [{ chartId: 3 }],
      bandedRanges: [{ bandedRangeId: 4 }],
    };
    const requests = pageRequests(sheetId, small, existing, noLinks);
    expect(requests).toContainEqual({ deleteEmbeddedObject: { objectId: 3 } });
    expect(requests).toContainEqual({ deleteBanding: { bandedRangeId: 4 } });
  });
});

describe('how much is sent', () => {
  test('one request for all cells, one for each run of looks and of sizes, one for each merge', () => {
    const rows = Array.from({ length: 300 }, (_, order) => ({
      height: order < 100 ? 30 : 40,
      cells: [{ value: order }],
    }));
    const page: Page = { ...pageWith([], { columnWidths: [80, 80, 120] }), rows };
    expect(pageRequests(sheetId, page, null, noLinks).map((one) => Object.keys(one)[0])).toEqual([
      'updateSheetProperties',
      'updateCells',
      'repeatCell',
      ...Array.from({ length: 4 }, () => 'updateDimensionProperties'),
    ]);
  });
});
