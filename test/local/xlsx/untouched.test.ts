/** A file that was opened and written: what nobody touched is as it was. */
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { handMadeParts, packed, partNames, partText, stylesheet } from './make-file';
import { cell, firstSheet, text, withCells, withSheets } from './spreadsheets';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

const rules =
  '<conditionalFormatting sqref="A2:A1048576"><cfRule type="duplicateValues" dxfId="1" priority="2"/></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>AND($C2&gt;0,$A2="x;y")</formula></cfRule><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="3">' +
  '<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="B2:B1048576" xr:uid="{1}"><formula1>DATE(2017,1,1)</formula1></dataValidation>' +
  '<dataValidation type="time" sqref="E2:E5 G2:G5"><formula1>0.5</formula1><formula2>A1</formula2></dataValidation>' +
  '<dataValidation type="custom" sqref="D2:D100"><formula1>COUNTIF(D$2:D$100,D2)=1</formula1></dataValidation>' +
  '</dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId7" tooltip="Mở trang"/><hyperlink ref="A4:B4" location="\'Danh mục\'!B2" display="Danh mục"/></hyperlinks>';

const sparklines = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Quỹ!A1:A9</xm:f><xm:sqref>H1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;

const extensions =
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" xr:uid="{2}"><x14:formula1><xm:f>'Danh mục'!$B$2:$B$7</xm:f></x14:formula1><xm:sqref>F2:F100</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="iconSet" priority="4" id="{3}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>D2:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  sparklines +
  '</extLst>';

const names =
  '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Quỹ\'!$A$1:$C$9</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Danh mục\'!$1:$2</definedName>' +
  '<definedName name="CaCot">\'Danh mục\'!$B:$B</definedName>' +
  '<definedName name="Dong" hidden="1">OFFSET(\'Quỹ\'!A1,0,0)</definedName>' +
  '<definedName name="TyLe">0.5</definedName>';

const differences =
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

const file = handMadeParts({
  sheets: [
    {
      title: 'Quỹ',
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Ngày thu</t></is></c></row><row r="3"><c r="A3" s="1"><v>5</v></c></row><row r="7" hidden="1"/><row r="8" ht="30"><c r="A8"><v>1</v></c></row><row r="9" ht="30" customHeight="1"><c r="A9"><v>1</v></c></row>',
      below:
        rules +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape"/>' +
        extensions,
      relations:
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://khuyenhoc.vn/?a=1&amp;b=2" TargetMode="External"/>',
    },
    { title: 'Danh mục' },
  ],
  names,
  styles: stylesheet('<xf numFmtId="3" applyProtection="1"><protection locked="0"/></xf>').replace(
    '</styleSheet>',
    `${differences}</styleSheet>`,
  ),
});

const elements = (xml: string, name: string) =>
  xml.match(new RegExp(`<${name}\\b(?:[^>]*/>|[^]*?</${name}>)`, 'g')) ?? [];

const written = async (change: Parameters<typeof withSheets>[1] = (sheet) => sheet) => {
  const { spreadsheet, write } = await openXlsx(await packed(file));
  return write(withSheets(spreadsheet, change));
};

describe('what was not touched', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  test('conditional formats, also those that Google has not, with their looks', async () => {
    const bytes = await written();
    const xml = partText(bytes, sheet);
    for (const rule of [...elements(rules, 'cfRule'), ...elements(extensions, 'x14:cfRule')]) {
      expect(xml).toContain(rule);
    }
    expect(partText(bytes, 'xl/styles.xml')).toContain(differences);
    expect(xml).toContain(elements(sparklines, 'x14:sparklineGroups')[0]);
  });

  test('data validation: formulas in place of dates, several areas, lists on other sheets', async () => {
    const validations = elements(partText(await written(), sheet), 'dataValidation');
    const { spreadsheet } = await openXlsx(await packed(file));
    expect(validations).toEqual(elements(rules, 'dataValidation'));
    expect(partText(await written(), sheet)).toContain(
      elements(extensions, 'x14:dataValidations')[0],
    );
    expect(cell(firstSheet(spreadsheet), 'F2').dataValidation).toEqual({
      condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Danh mục'!$B$2:$B$7" }] },
      strict: true,
      showCustomUi: true,
    });
  });

  test('links', async () => {
    const bytes = await written();
    const { spreadsheet } = await openXlsx(bytes);
    const uris = ['A3', 'A4'].map(
      (at) => cell(firstSheet(spreadsheet), at).userEnteredFormat?.textFormat?.link?.uri,
    );
    expect(uris).toEqual(['https://khuyenhoc.vn/?a=1&b=2', '#gid=1&range=B2']);
    expect(partText(bytes, sheet)).toContain('tooltip="Mở trang"');
    expect(partText(bytes, sheet)).toContain('ref="A4:B4"');
  });

  test('names: print areas, whole columns, formulas, constants', async () => {
    const list = elements(partText(await written(), 'xl/workbook.xml'), 'definedName');
    expect(list).toEqual(elements(names, 'definedName'));
  });

  test('page setup, a hidden blank row, protection of cells', async () => {
    const bytes = await written();
    expect(partText(bytes, sheet)).toMatch(/<pageSetup paperSize="8"[^>]*orientation="landscape"/);
    const rows = elements(partText(bytes, sheet), 'row').slice(-3);
    expect(
      rows.map((row) => [/hidden="1"/, /customHeight="1"/].map((word) => word.test(row))),
    ).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(partText(bytes, 'xl/styles.xml')).toContain('locked="0"');
  });

  test('all of it when something else is', async () => {
    const { spreadsheet, write } = await openXlsx(await packed(file));
    const plain = partText(await write(spreadsheet), sheet);
    const changed = partText(await write(withCells(spreadsheet, { J9: text('mới') })), sheet);
    const below = (xml: string) => xml.slice(xml.indexOf('</sheetData>'));
    expect(below(changed)).toBe(below(plain));
    expect(below(changed)).toContain('<conditionalFormatting');
  });

  test('the package: every part that is named is there', async () => {
    const bytes = await written();
    const names = new Set(partNames(bytes));
    const types = partText(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g);
    expect([...types].map(([, name = '']) => name).filter((name) => !names.has(name))).toEqual([]);
    const targets = partText(bytes, 'xl/_rels/workbook.xml.rels').matchAll(/Target="([^"]+)"/g);
    const missing = [...targets].filter(([, target]) => !names.has(`xl/${target}`));
    expect(missing).toEqual([]);
  });

  test('the spreadsheet, read again', async () => {
    const { spreadsheet, write } = await openXlsx(await packed(file));
    const again = await openXlsx(await write(spreadsheet));
    expect(again.spreadsheet).toEqual(spreadsheet);
  });
});

describe('a sheet that is renamed', () => {
  test('takes along what refers to it', async () => {
    const bytes = await written((sheet) =>
      sheet.properties?.title === 'Danh mục'
        ? { ...sheet, properties: { ...sheet.properties, title: 'Từ điển' } }
        : sheet,
    );
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toContain("Danh mục'!");
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain("'Từ điển'!$B$2:$B$7");
    expect(partText(bytes, 'xl/workbook.xml')).toContain("'Từ điển'!$B:$B");
    expect((await openXlsx(bytes)).spreadsheet.namedRanges).toMatchObject([
      { name: 'CaCot', range: { sheetId: 1, startColumnIndex: 1, endColumnIndex: 2 } },
    ]);
  });

  test('and one that goes leaves #REF!, and no names of its own', async () => {
    const { spreadsheet, write } = await openXlsx(await packed(file));
    const sheets = (spreadsheet.sheets ?? []).slice(0, 1);
    const bytes = await write({ ...spreadsheet, sheets });
    expect(partText(bytes, 'xl/workbook.xml')).toContain('#REF!$B:$B');
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('Print_Titles');
    expect((await openXlsx(bytes)).spreadsheet.sheets).toHaveLength(1);
  });
});
