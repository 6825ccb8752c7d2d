/** Sizes of rows and columns, and what it costs when all of them have a look. */
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { CellData, Sheet, Spreadsheet } from '../../../src/sheets/api';
import { handMade, partText, stylesheet } from './make-file';
import {
  cell,
  firstSheet,
  sheetWith,
  text,
  throughFile,
  withCells,
  withSheets,
} from './spreadsheets';

describe('rows and columns', () => {
  const withGrid = (spreadsheet: Spreadsheet, grid: NonNullable<Sheet['data']>[number]) =>
    withSheets(spreadsheet, (sheet) => ({ ...sheet, data: [{ ...sheet.data?.[0], ...grid }] }));

  test('sizes and what is hidden', async () => {
    const size = (pixelSize: number, hiddenByUser?: boolean) => ({
      pixelSize,
      ...(hiddenByUser === true && { hiddenByUser }),
    });
    const columnMetadata = [45, 63, 64, 100, 320].map((pixels) => size(pixels));
    const { sheet } = await throughFile((before) =>
      withGrid(withCells(before, { A1: text('x') }), {
        columnMetadata: [...columnMetadata, size(100, true)],
        rowMetadata: [size(21), size(40), size(21, true)],
      }),
    );
    const grid = sheet.data?.[0];
    expect(grid?.columnMetadata?.slice(0, 7)).toEqual([
      ...columnMetadata,
      size(100, true),
      size(100),
    ]);
    expect(grid?.rowMetadata?.slice(0, 4)).toEqual([size(21), size(40), size(21, true), size(21)]);
    expect([grid?.rowMetadata?.length, grid?.columnMetadata?.length]).toEqual([1000, 26]);
  });

  test('rows of a new sheet are as high as their wrapped texts', async () => {
    const wrapped = (lines: number): CellData => ({
      ...text('Hội Khuyến học thành phố\n'.repeat(lines).trim()),
      userEnteredFormat: { wrapStrategy: 'WRAP' },
    });
    const { sheet, bytes } = await throughFile((before) =>
      withGrid(
        withCells(before, { A1: wrapped(1), A2: wrapped(3), A3: wrapped(3), A4: text('x\ny\nz') }),
        {
          columnMetadata: [{ pixelSize: 300 }],
          rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }, { pixelSize: 30 }],
        },
      ),
    );
    const heights =
      sheet.data?.[0]?.rowMetadata?.slice(0, 4).map(({ pixelSize = 0 }) => pixelSize) ?? [];
    expect(heights[1]).toBeGreaterThan(40);
    expect([heights[0], ...heights.slice(2)]).toEqual([21, 30, 21]);
    const rows = partText(bytes, 'xl/worksheets/sheet1.xml')
      .match(/<row [^>]*>/g)
      ?.map((row) => row.includes('customHeight'));
    expect(rows).toEqual([false, false, true, false]);
  });

  test('a file’s own default sizes', async () => {
    const { spreadsheet } = await handMade({
      sheets: [
        {
          title: 'A',
          above:
            '<sheetFormatPr defaultRowHeight="18"/><cols><col min="2" max="3" width="20" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>',
          rows: '<row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row>',
        },
      ],
    });
    const grid = firstSheet(spreadsheet).data?.[0];
    expect(grid?.columnMetadata?.slice(0, 5)).toEqual([
      { pixelSize: 64 },
      { pixelSize: 140 },
      { pixelSize: 140 },
      { pixelSize: 63, hiddenByUser: true },
      { pixelSize: 64 },
    ]);
    expect(grid?.rowMetadata?.slice(0, 3)).toEqual([
      { pixelSize: 24 },
      { pixelSize: 40 },
      { pixelSize: 24 },
    ]);
  });

  test('whole columns and a million rows with a look cost little', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => {
      const row = (index + 1) * 200;
      return `<row r="${row}" s="1" customFormat="1"><c r="C${row}" s="1"/></row>`;
    });
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          above: '<cols><col min="1" max="16384" width="12" style="1" customWidth="1"/></cols>',
          rows: `<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>${rows.join('')}`,
        },
      ],
      styles: stylesheet('<xf numFmtId="3" fontId="0" fillId="0" borderId="0"/>'),
    });
    const sheet = firstSheet(spreadsheet);
    expect(sheet.properties?.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
    expect(sheet.data?.[0]?.rowData?.length).toBeLessThanOrEqual(1000);
    // What is typed into a styled column looks like it, as in Excel.
    const bytes = await write(
      withSheets(spreadsheet, (each) =>
        sheetWith(each, { B2: { userEnteredValue: { numberValue: 7 } } }),
      ),
    );
    const again = firstSheet((await openXlsx(bytes)).spreadsheet);
    expect(cell(again, 'B2').userEnteredFormat?.numberFormat?.pattern).toBe('#,##0');
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('<c r="C1000000" s="1"/>');
  });
});
