/** How sheets print: those that the add-on made, and those of the file. */
import { describe, expect, test } from '@jest/globals';
import { newXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { Sheet } from '../../../src/sheets/api';
import { handMade, partText } from './make-file';
import { newSheet, sheetWith, text, withCells, withProperties } from './spreadsheets';

describe('how sheets print', () => {
  const wide = (count: number, pixelSize: number): Sheet => {
    const headings = Array.from({ length: count }, (_, index) => [
      `${'ABCDEFGH'[index]}1`,
      text('x'),
    ]);
    const sheet = sheetWith(newSheet(1, 'Tổng hợp'), Object.fromEntries(headings));
    const columnMetadata = Array.from({ length: 26 }, () => ({ pixelSize }));
    return { ...sheet, data: [{ ...sheet.data?.[0], columnMetadata }] };
  };
  const printed = async (sheet: Sheet) => {
    const { spreadsheet, write } = newXlsx();
    const bytes = await write({ ...spreadsheet, sheets: [sheet] });
    return {
      xml: partText(bytes, 'xl/worksheets/sheet1.xml'),
      workbook: partText(bytes, 'xl/workbook.xml'),
    };
  };

  test.each([
    ['portrait', 7, 108],
    ['landscape', 8, 108],
    ['portrait', 1, 760],
    ['landscape', 1, 761],
  ])('%s: %i columns of %i pixels', async (orientation, count, pixels) => {
    const { xml } = await printed(wide(count, pixels));
    expect(xml).toMatch(
      new RegExp(`<pageSetup paperSize="9"[^>]* orientation="${orientation}"[^>]* fitToHeight="0"`),
    );
    expect(xml).toContain('fitToPage="1"');
    expect(xml).toContain('<oddFooter>&amp;C&amp;P</oddFooter>');
    const margins =
      /<pageMargins left="([\d.]+)" right="([\d.]+)" top="([\d.]+)" bottom="([\d.]+)"/.exec(xml);
    expect(margins?.slice(1).map((inches) => Math.round(Number(inches) * 25.4))).toEqual([
      30, 15, 20, 20,
    ]);
  });

  test('hidden columns take no room', async () => {
    const sheet = wide(8, 108);
    const columnMetadata = sheet.data?.[0]?.columnMetadata?.map((size, index) =>
      index === 2 ? { ...size, hiddenByUser: true } : size,
    );
    const { xml } = await printed({
      ...sheet,
      data: [{ ...sheet.data?.[0], columnMetadata: columnMetadata ?? [] }],
    });
    expect(xml).toContain('orientation="portrait"');
  });

  test('frozen rows stand on every page', async () => {
    const sheet = withProperties(wide(2, 100), {
      gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 2 },
    });
    expect((await printed(sheet)).workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Tổng hợp'!$1:$2</definedName>`,
    );
  });

  test('a sheet of the file keeps its own settings when it changes', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
          below:
            '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8"/>',
        },
      ],
    });
    const xml = partText(
      await write(withCells(spreadsheet, { A1: text('x') })),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain(
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8"/>',
    );
  });
});
