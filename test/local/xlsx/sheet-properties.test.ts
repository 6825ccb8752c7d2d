/** Properties of sheets: set and taken back, and as other programs write them. */
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { Sheet } from '../../../src/sheets/api';
import { handMade, partText } from './make-file';
import { firstSheet, withProperties, withSheets } from './spreadsheets';

describe('properties', () => {
  test.each<[string, Sheet['properties']]>([
    ['frozen rows', { gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 2 } }],
    [
      'frozen rows and columns',
      {
        gridProperties: {
          rowCount: 1000,
          columnCount: 26,
          frozenRowCount: 1,
          frozenColumnCount: 3,
        },
      },
    ],
    ['no grid lines', { gridProperties: { rowCount: 1000, columnCount: 26, hideGridlines: true } }],
    ['the tab’s colour', { tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 128 / 255 } } }],
    ['hidden', { hidden: true }],
    ['right to left', { rightToLeft: true }],
  ])('%s, set and taken back', async (_, properties) => {
    const { spreadsheet, write } = await handMade({
      sheets: [{ title: 'Quỹ' }, { title: 'Khen thưởng' }],
    });
    const read = async (change: (sheet: Sheet) => Sheet) => {
      const [first = {}, ...others] = spreadsheet.sheets ?? [];
      const bytes = await write({ ...spreadsheet, sheets: [change(first), ...others] });
      return firstSheet((await openXlsx(bytes)).spreadsheet).properties;
    };
    const plain = firstSheet(spreadsheet).properties;
    expect(await read((sheet) => withProperties(sheet, properties))).toEqual({
      ...plain,
      ...properties,
    });
    expect(await read((sheet) => sheet)).toEqual(plain);
  });

  test('as LibreOffice writes them', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          above:
            '<sheetPr filterMode="false"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="true"/></sheetPr><sheetViews><sheetView showGridLines="false" rightToLeft="false" tabSelected="true" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
          rows: '<row r="1"><c r="A1"><f>IF(B1="true", C1="false")</f><v>41454</v></c></row>',
          below:
            '<sheetProtection sheet="true" objects="true"/><headerFooter differentFirst="true"><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>',
        },
      ],
      properties: '<workbookPr date1904="true"/>',
    });
    expect(firstSheet(spreadsheet).properties).toMatchObject({
      gridProperties: { frozenRowCount: 1, hideGridlines: true },
      tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0 } },
    });
    const bytes = await write(spreadsheet);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<sheetProtection sheet="true" objects="true"/>');
    expect(xml).toContain(
      '<headerFooter differentFirst="true"><oddFooter>&amp;CTrang &amp;P</oddFooter>',
    );
    expect(xml).toContain('fitToPage="true"');
    expect(xml).toContain('<f>IF(B1="true", C1="false")</f>');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('date1904="true"');
  });

  test('a filter: read, kept with its conditions, and changed', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          below:
            '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
        },
      ],
    });
    const range = {
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 9,
      startColumnIndex: 0,
      endColumnIndex: 3,
    };
    expect(firstSheet(spreadsheet).basicFilter).toEqual({ range });
    const part = 'xl/worksheets/sheet1.xml';
    expect(partText(await write(spreadsheet), part)).toContain('<filter val="x"/>');
    const wider = withSheets(spreadsheet, (sheet) => ({
      ...sheet,
      basicFilter: { range: { ...range, endRowIndex: 20 } },
    }));
    expect(partText(await write(wider), part)).toContain('<autoFilter ref="A1:C20"/>');
    const none = withSheets(spreadsheet, (sheet) => ({ ...sheet, basicFilter: undefined }));
    expect(partText(await write(none), part)).not.toContain('autoFilter');
  });
});
