/** What a file holds besides cells: carried over, or named as lost before anything is written. */
import { describe, expect, test } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { handMade, partNames, partText } from './make-file';
import { cell, firstSheet, text, withCells, withSheets } from './spreadsheets';

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function fullWorkbook(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Quỹ');
  sheet.addRows([
    ['Phường', 'Số tiền'],
    ...Array.from({ length: 9 }, (_, row) => [`P${row % 3}`, row]),
  ]);
  sheet.addImage(workbook.addImage({ base64: onePixel, extension: 'png' }), 'F2:H8');
  sheet.addColumnChart(
    {
      title: 'Quỹ',
      series: [{ name: 'Số tiền', values: "'Quỹ'!$B$2:$B$10", categories: "'Quỹ'!$A$2:$A$10" }],
    },
    'F10:M25',
  );
  workbook.addWorksheet('Bảng').addTable({
    name: 'DanhSach',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Tên' }, { name: 'Tiền' }],
    rows: [['Nguyễn Văn A', 500_000]],
  });
  workbook.addWorksheet('Xoay').addPivotTable({
    sourceSheet: sheet,
    rows: ['Phường'],
    columns: [],
    values: ['Số tiền'],
    metric: 'sum',
  });
  return workbook.xlsx.writeBuffer({ validate: false });
}

describe('carried over', () => {
  test('charts, pictures, tables, pivot tables', async () => {
    const bytes = await fullWorkbook();
    const { spreadsheet, notCarried, write } = await openXlsx(bytes);
    expect(notCarried).toEqual([]);
    const written = await write(withCells(spreadsheet, { A5: text('Phường Sông Cầu') }));
    const kept = (file: Uint8Array) =>
      partNames(file)
        .filter((name) => /chart|media|drawing|table|pivot/i.test(name))
        .sort();
    expect(kept(written)).toEqual(kept(bytes));
    expect(kept(written)).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/media/image1.png',
        'xl/tables/table1.xml',
      ]),
    );
    expect(partText(written, 'xl/charts/chart1.xml')).toBe(partText(bytes, 'xl/charts/chart1.xml'));
    expect(firstSheet(spreadsheet).charts).toEqual([{ chartId: 1 }]);
  });

  test('the file’s own palette, and colours that refer to it', async () => {
    const palette = `<colors><indexedColors>${'<rgbColor rgb="FF123456"/>'.repeat(64)}</indexedColors></colors>`;
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/><name val="Arial"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="15"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fillId="2" fontId="0" borderId="0"/></cellXfs>' +
      `${palette}</styleSheet>`;
    const { spreadsheet, write } = await handMade({
      sheets: [{ title: 'A', rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }],
      styles,
    });
    expect(cell(firstSheet(spreadsheet), 'A1').userEnteredFormat?.backgroundColorStyle).toEqual({
      rgbColor: { red: 0x12 / 255, green: 0x34 / 255, blue: 0x56 / 255 },
    });
    expect(partText(await write(spreadsheet), 'xl/styles.xml')).toContain(palette);
  });

  test('a note on a blank cell', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          relations:
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/>',
        },
      ],
      parts: {
        'xl/comments1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Ghi </t></r><r><t>đồng</t></r></text></comment></commentList></comments>',
      },
    });
    expect(cell(firstSheet(spreadsheet), 'B2')).toEqual({ note: 'Ghi đồng' });
    const again = await openXlsx(await write(spreadsheet));
    expect(cell(firstSheet(again.spreadsheet), 'B2')).toEqual({ note: 'Ghi đồng' });
    const without = withSheets(spreadsheet, (sheet) => ({
      ...sheet,
      data: [{ ...sheet.data?.[0], rowData: [] }],
    }));
    const bare = await openXlsx(await write(without));
    expect(cell(firstSheet(bare.spreadsheet), 'B2')).toEqual({});
  });

  test('results of formulas are counted anew where a value changed, and only there', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>',
        },
      ],
    });
    const counted = async (changed: typeof spreadsheet) =>
      partText(await write(changed), 'xl/workbook.xml').includes('fullCalcOnLoad="1"');
    expect(await counted(spreadsheet)).toBe(false);
    expect(await counted(withCells(spreadsheet, { A1: { note: 'x' } }))).toBe(false);
    expect(
      await counted(withCells(spreadsheet, { A1: { userEnteredValue: { numberValue: 5 } } })),
    ).toBe(true);
  });
});

describe('named as lost', () => {
  const shape =
    '<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>';
  test.each([
    ['macro', { 'xl/vbaProject.bin': 'x' }],
    ['nút bấm và ô điều khiển', { 'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>' }],
    ['tệp nhúng', { 'xl/embeddings/oleObject1.bin': 'x' }],
    ['sơ đồ SmartArt', { 'xl/diagrams/data1.xml': '<x/>' }],
    ['kết nối dữ liệu', { 'xl/connections.xml': '<connections/>' }],
    ['chữ ký số', { '_xmlsignatures/sig1.xml': '<Signature/>' }],
    ['hình vẽ và hộp chữ', { 'xl/drawings/drawing1.xml': shape }],
    [
      'thuộc tính riêng',
      { 'docProps/custom.xml': '<Properties><property name="a"/></Properties>' },
    ],
  ])('%s', async (name, parts) => {
    const { notCarried, spreadsheet, write } = await handMade({ sheets: [{ title: 'A' }], parts });
    expect(notCarried).toEqual([name]);
    const [part = ''] = Object.keys(parts);
    expect(partNames(await write(spreadsheet))).not.toContain(part);
  });

  test('nothing, of what every program writes', async () => {
    const { notCarried } = await handMade({
      sheets: [{ title: 'A' }],
      parts: {
        'xl/printerSettings/printerSettings1.bin': 'x',
        'xl/calcChain.xml': '<calcChain/>',
        'docProps/custom.xml': '<Properties/>',
        'docProps/app.xml': '<Properties/>',
      },
    });
    expect(notCarried).toEqual([]);
  });
});
