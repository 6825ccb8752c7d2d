/** Sheets as a whole: added, taken away, renamed, moved, or refused; and merged cells. */
import { describe, expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/local/xlsx/xlsx-file';
import type { Sheet, Spreadsheet } from '../../../src/sheets/api';
import { handMade } from './make-file';
import {
  cell,
  firstSheet,
  newSheet,
  sheetNamed,
  sheetWith,
  text,
  withCells,
  withProperties,
  withSheets,
} from './spreadsheets';

const twoSheets = () =>
  handMade({
    sheets: [
      { title: 'Quỹ', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { title: 'Khen thưởng', rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
    ],
  });
const titlesOf = ({ sheets = [] }: Spreadsheet) =>
  sheets.map(({ properties }) => properties?.title);

describe('sheets', () => {
  test('of a new workbook: one, as Google makes it', async () => {
    const { spreadsheet, write, losses } = newXlsx();
    expect([titlesOf(spreadsheet), spreadsheet.spreadsheetId, losses(spreadsheet)]).toEqual([
      ['Trang tính1'],
      'local',
      [],
    ]);
    expect(spreadsheet.properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    const again = (await openXlsx(await write(spreadsheet), { spreadsheetId: 'tệp' })).spreadsheet;
    expect(again.spreadsheetId).toBe('tệp');
    expect(firstSheet(again).properties).toEqual(firstSheet(spreadsheet).properties);
  });

  test('are added, taken away, renamed and moved, write after write', async () => {
    const { spreadsheet, write } = await twoSheets();
    const [fund = {}, awards = {}] = spreadsheet.sheets ?? [];
    const findings = sheetWith(newSheet(7, 'Lỗi'), { A1: text('Mức độ') });
    const steps: (readonly [Sheet[], string[]])[] = [
      [
        [fund, findings, awards],
        ['Quỹ', 'Lỗi', 'Khen thưởng'],
      ],
      [
        [awards, fund],
        ['Khen thưởng', 'Quỹ'],
      ],
      [
        [withProperties(fund, { title: 'Khen thưởng' }), withProperties(awards, { title: 'Quỹ' })],
        ['Khen thưởng', 'Quỹ'],
      ],
      [[findings], ['Lỗi']],
      [[withProperties(awards, { title: "Của 'Hội' 2017" })], ["Của 'Hội' 2017"]],
    ];
    for (const [sheets, titles] of steps) {
      const again = (await openXlsx(await write({ ...spreadsheet, sheets }))).spreadsheet;
      expect(titlesOf(again)).toEqual(titles);
      const values = (list: readonly Sheet[]) =>
        list.map((sheet) => cell(sheet, 'A1').userEnteredValue);
      expect(values(again.sheets ?? [])).toEqual(values(sheets));
    }
  });

  test('that come back after they were taken away hold what they held', async () => {
    const { spreadsheet, write } = await twoSheets();
    await write({ ...spreadsheet, sheets: (spreadsheet.sheets ?? []).slice(0, 1) });
    const again = (await openXlsx(await write(spreadsheet))).spreadsheet;
    expect(titlesOf(again)).toEqual(['Quỹ', 'Khen thưởng']);
    expect(cell(sheetNamed(again, 'Khen thưởng'), 'A1').userEnteredValue).toEqual({
      numberValue: 2,
    });
  });

  test.each([
    [
      'a title of more than 31 characters',
      withProperties(newSheet(1, 'x'), { title: 'x'.repeat(32) }),
      'title',
    ],
    ['a title with "/"', newSheet(1, 'Xã/phường'), 'title "Xã/phường"'],
    [
      'charts',
      { ...newSheet(1, 'x'), charts: [{ chartId: 1 }] },
      'charts are not written yet unless they are bars',
    ],
    [
      'banded ranges',
      { ...newSheet(1, 'x'), bandedRanges: [{ bandedRangeId: 1 }] },
      'banded ranges',
    ],
    [
      'a protection that does not only warn',
      { ...newSheet(1, 'x'), protectedRanges: [{ protectedRangeId: 1 }] },
      'Protected ranges',
    ],
  ])('with %s are refused by name', async (_, sheet, message) => {
    const { spreadsheet, write } = newXlsx();
    await expect(write({ ...spreadsheet, sheets: [sheet] })).rejects.toThrow(message);
  });

  test('with a protection that only warns are written', async () => {
    const { spreadsheet, write } = newXlsx();
    const sheet = {
      ...newSheet(0, 'x'),
      protectedRanges: [{ protectedRangeId: 1, warningOnly: true }],
    };
    expect(
      titlesOf((await openXlsx(await write({ ...spreadsheet, sheets: [sheet] }))).spreadsheet),
    ).toEqual(['x']);
  });
});

describe('merged cells', () => {
  const range = (row: number, endRow: number, column: number, endColumn: number) => ({
    sheetId: 0,
    startRowIndex: row,
    endRowIndex: endRow,
    startColumnIndex: column,
    endColumnIndex: endColumn,
  });

  test('read, added and split', async () => {
    const { spreadsheet, write } = await handMade({
      sheets: [
        {
          title: 'A',
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
          below: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
    });
    expect(firstSheet(spreadsheet).merges).toEqual([range(0, 2, 0, 2)]);
    expect([cell(firstSheet(spreadsheet), 'A1'), cell(firstSheet(spreadsheet), 'B1')]).toEqual([
      { userEnteredValue: { numberValue: 1 } },
      {},
    ]);
    const merges = [range(0, 1, 0, 3), range(4, 6, 1, 2)];
    const changed = withSheets(withCells(spreadsheet, { A2: text('dưới') }), (sheet) => ({
      ...sheet,
      merges,
    }));
    const again = firstSheet((await openXlsx(await write(changed))).spreadsheet);
    expect(again.merges).toEqual(merges);
    expect([cell(again, 'A1').userEnteredValue, cell(again, 'A2')]).toEqual([
      { numberValue: 1 },
      text('dưới'),
    ]);
  });
});
