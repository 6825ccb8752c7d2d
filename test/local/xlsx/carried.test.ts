/** What a file holds besides cells: carried over, or named as lost before anything is written. */
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../../src/local/xlsx/xlsx-file';
import { handMade, handMadeParts, packed, partNames, partText } from './make-file';
import { cell, firstSheet, text, withCells, withSheets } from './spreadsheets';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('carried over', () => {
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

describe('what is lost', () => {
  const parts = handMadeParts({
    sheets: [
      { title: 'A' },
      {
        title: 'B',
        relations: `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`,
      },
    ],
  });
  const open = async (more: Record<string, string> = {}) =>
    openXlsx(await packed({ ...parts, 'xl/tables/table1.xml': '<table ref="A1:B2"/>', ...more }));

  test('nothing, while nothing changes, and of what only other programs know', async () => {
    const strange = {
      'xl/vbaProject.bin': 'x',
      'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>',
      'customXml/item1.xml': '<x/>',
    };
    const { losses, spreadsheet, write } = await open(strange);
    const changed = withCells(spreadsheet, { A1: text('x') });
    expect([losses(spreadsheet), losses(changed)]).toEqual([[], []]);
    const written = await write(changed);
    for (const [name, content] of Object.entries(strange))
      expect(partText(written, name)).toBe(content);
  });

  test('a signature, by any change', async () => {
    const { losses, spreadsheet, isSigned } = await open({
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      '_xmlsignatures/origin.sigs': '',
    });
    expect([isSigned, losses(spreadsheet)]).toEqual([true, []]);
    expect(losses(withCells(spreadsheet, { A1: text('x') })).map(({ vi }) => vi)).toEqual([
      'chữ ký số (sổ đã khác bản được ký)',
    ]);
  });

  test('what lies on a sheet that is taken away, and its parts', async () => {
    const { losses, spreadsheet, write } = await open();
    const without = { ...spreadsheet, sheets: (spreadsheet.sheets ?? []).slice(0, 1) };
    expect(losses(without).map(({ vi }) => vi)).toEqual(['bảng (table) của trang “B”']);
    const names = partNames(await write(without));
    expect(names.filter((name) => /table|sheet2/.test(name))).toEqual([]);
  });
});
