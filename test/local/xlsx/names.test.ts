/** Names of the workbook: the add-on's marks, and named ranges. */
import { describe, expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { Sheet, Spreadsheet } from '../../../src/sheets/api';
import { handMade, partText } from './make-file';
import { newSheet, sheetNamed, withSheets } from './spreadsheets';

describe('the add-on’s mark', () => {
  const marked = (sheet: Sheet, metadataValue: string): Sheet => ({
    ...sheet,
    developerMetadata: [
      {
        metadataId: 5,
        metadataKey: 'khuyenhoc.sheet',
        metadataValue,
        visibility: 'DOCUMENT',
        location: { locationType: 'SHEET', sheetId: sheet.properties?.sheetId ?? 0 },
      },
    ],
  });

  test('is a name of the workbook, and comes back', async () => {
    const { spreadsheet, write } = newXlsx();
    const value = 'summary.1f3a0c';
    const sheet = marked(newSheet(3, 'Tổng hợp (2)'), value);
    const bytes = await write({ ...spreadsheet, sheets: [...(spreadsheet.sheets ?? []), sheet] });
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="khuyenhoc.sheet.${value}">'Tổng hợp (2)'!$A$1</definedName>`,
    );
    const again = await openXlsx(bytes);
    const read = sheetNamed(again.spreadsheet, 'Tổng hợp (2)');
    expect(read.developerMetadata).toEqual([
      {
        ...sheet.developerMetadata?.[0],
        metadataId: 1,
        location: { locationType: 'SHEET', sheetId: 1 },
      },
    ]);
    expect(again.spreadsheet.namedRanges).toEqual([]);
    const changed = withSheets(again.spreadsheet, (each) =>
      each === read ? marked(each, 'summary.beef') : each,
    );
    const names = partText(await again.write(changed), 'xl/workbook.xml').match(/khuyenhoc[^"]*/g);
    expect(names).toEqual(['khuyenhoc.sheet.summary.beef']);
  });

  test('that cannot be a name is refused', async () => {
    const { spreadsheet, write } = newXlsx();
    const changed = withSheets(spreadsheet, (sheet) => marked(sheet, 'hai từ'));
    await expect(write(changed)).rejects.toThrow('khuyenhoc.sheet.hai từ');
  });
});

describe('the add-on’s mark of the whole file', () => {
  const marked = (spreadsheet: Spreadsheet, metadataValue: string): Spreadsheet => ({
    ...spreadsheet,
    developerMetadata: [
      {
        metadataId: 7,
        metadataKey: 'khuyenhoc.ward',
        metadataValue,
        visibility: 'DOCUMENT',
        location: { locationType: 'SPREADSHEET', spreadsheet: true },
      },
    ],
  });

  test.each(['9f86d081884c7d.01840.0.2017', 'có "ngoặc kép" & <dấu>'])(
    '%s is a name for a text, comes back, and can change',
    async (value) => {
      const { spreadsheet, write } = newXlsx();
      const again = await openXlsx(await write(marked(spreadsheet, value)));
      expect(again.spreadsheet.developerMetadata).toEqual([
        { ...marked(spreadsheet, value).developerMetadata?.[0], metadataId: 1 },
      ]);
      expect(again.spreadsheet.namedRanges).toEqual([]);
      const bytes = await again.write(marked(again.spreadsheet, 'khác'));
      expect(partText(bytes, 'xl/workbook.xml').match(/khuyenhoc.*?<\//g)).toEqual([
        'khuyenhoc.ward">"khác"</',
      ]);
    },
  );

  test('a user’s own name for a text is kept as it is', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [{ title: 'Quỹ' }],
      names: '<definedName name="TenHoi">"Hội Khuyến học"</definedName>',
    });
    expect(spreadsheet.developerMetadata).toEqual([]);
    expect(partText(await write(spreadsheet), 'xl/workbook.xml')).toContain(
      '<definedName name="TenHoi">"Hội Khuyến học"</definedName>',
    );
  });
});

describe('named ranges', () => {
  test('added, changed and taken away', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [{ title: 'Quỹ' }],
      names:
        '<definedName name="Tien">Quỹ!$J$2:$J$9</definedName><definedName name="Loai">Quỹ!$B$1</definedName>',
    });
    const [money, kind] = spreadsheet.namedRanges ?? [];
    expect(money).toEqual({
      namedRangeId: 'Tien',
      name: 'Tien',
      range: {
        sheetId: 0,
        startRowIndex: 1,
        endRowIndex: 9,
        startColumnIndex: 9,
        endColumnIndex: 10,
      },
    });
    const wider = { ...money, range: { ...money?.range, endRowIndex: 20 } };
    const added = {
      namedRangeId: '1',
      name: 'Ngay',
      range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 },
    };
    const names = async (namedRanges: Spreadsheet['namedRanges']) =>
      partText(await write({ ...spreadsheet, namedRanges: namedRanges ?? [] }), 'xl/workbook.xml')
        .match(/<definedName .*?<\/definedName>/g)
        ?.map((name) => name.replace(/<[^"]*"([^"]*)">(.*)<\/definedName>/, '$1 $2'));
    expect(await names([wider, added])).toEqual([
      "Tien 'Quỹ'!$J$2:$J$20",
      "Ngay 'Quỹ'!$A$1:$A$1000",
    ]);
    expect(await names(kind === undefined ? [] : [kind])).toEqual(['Loai Quỹ!$B$1']);
  });
});
