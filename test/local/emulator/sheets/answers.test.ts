/** What answers look like: facts recorded from Google, each rebuilt here with data of our own. */
import { describe, expect, test } from '@jest/globals';
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellFormat, Request } from '../../../../src/sheets/api';
import { sheetsApi } from '../../../../src/local/emulator/sheets/http';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';
import { after, refusal, refusalOf, replies, storeWith, workbook, workbookId } from './workbook';

function get(fields: string, ...requests: readonly Request[]) {
  const store = storeWith();
  if (requests.length > 0) store.batchUpdate(workbookId, { requests });
  return store.get(workbookId, { fields });
}

const area = {
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 2,
};
const { sheetId: _zero, ...areaOfFirstSheet } = area;
/** Below the frozen row. */
const rows = { ...area, startRowIndex: 1 };

describe('zero, false and empty are left out', () => {
  test('the sheet 0 of a range, and no zero that means something', () => {
    const merge: Request = { mergeCells: { range: rows } };
    expect(get('sheets(properties(sheetId,index),merges)', merge)).toEqual({
      sheets: [
        {
          properties: { sheetId: 0, index: 0 },
          merges: [{ ...areaOfFirstSheet, startRowIndex: 1 }],
        },
        { properties: { sheetId: 7, index: 1 } },
      ],
    });
  });

  test('in replies as well', () => {
    const namedRange = { name: 'vung_so', range: area };
    expect(replies({ addNamedRange: { namedRange } })).toEqual([
      {
        addNamedRange: {
          namedRange: { namedRangeId: '1', name: 'vung_so', range: areaOfFirstSheet },
        },
      },
    ]);
  });

  test('lists: what is unmerged and deleted leaves nothing', () => {
    const requests: Request[] = [
      { mergeCells: { range: rows } },
      { unmergeCells: { range: rows } },
      { addNamedRange: { namedRange: { name: 'a_b', namedRangeId: '5', range: area } } },
      { deleteNamedRange: { namedRangeId: '5' } },
    ];
    expect(get('namedRanges', ...requests)).toEqual({});
    expect(get('sheets.merges', ...requests)).toEqual({ sheets: [{}, {}] });
  });

  test.each<[string, object, string]>([
    ['hidden', { hidden: false }, 'hidden'],
    ['frozen rows', { gridProperties: { frozenRowCount: 0 } }, 'gridProperties.frozenRowCount'],
    ['grid lines', { gridProperties: { hideGridlines: false } }, 'gridProperties.hideGridlines'],
  ])('%s', (_, properties, fields) => {
    const change = { updateSheetProperties: { properties: { sheetId: 0, ...properties }, fields } };
    const [first] = get('sheets.properties', change).sheets ?? [];
    const [name = ''] = fields.split('.').slice(-1);
    expect(JSON.stringify(first)).not.toContain(name);
  });

  test('counts, where nothing was written', () => {
    const body = { values: [[null]] };
    expect(
      storeWith().updateValues(workbookId, 'Quỹ!A1', body, { valueInputOption: 'RAW' }),
    ).toEqual({
      spreadsheetId: workbookId,
      updatedRange: "'Quỹ'!A1",
    });
  });

  test('but a look that is switched off is told', () => {
    const { properties } = createSheetsStore().create({});
    expect(properties?.defaultFormat?.textFormat).toMatchObject({ bold: false, underline: false });
  });

  // Recorded of notes: blank rows are {}, nothing blank stands at the end of a row or of the rows.
  test('cells', () => {
    const note = (rowIndex: number, columnIndex: number, words: string): Request => ({
      updateCells: {
        start: { sheetId: 7, rowIndex, columnIndex },
        rows: [{ values: [{ note: words }] }],
        fields: 'note',
      },
    });
    const notes = (...requests: Request[]) => {
      const store = storeWith();
      store.batchUpdate(workbookId, { requests });
      const options = { ranges: ["'Quỹ'"], fields: 'sheets.data.rowData.values.note' };
      return store.get(workbookId, options).sheets?.[0]?.data;
    };
    expect(
      notes(note(0, 0, 'Đã xem'), note(2, 1, 'Hỏi lại'), note(3, 0, 'x'), note(3, 0, '')),
    ).toEqual([
      {
        rowData: [{ values: [{ note: 'Đã xem' }] }, {}, { values: [{}, { note: 'Hỏi lại' }] }],
      },
    ]);
    expect(notes(note(0, 0, 'x'), note(0, 0, ''))).toEqual([{}]);
  });
});

test('a new spreadsheet has the theme that Google gives it', () => {
  const { properties } = createSheetsStore().create({ properties: { title: 'Sổ' } });
  const { spreadsheetTheme } = properties as {
    spreadsheetTheme: { primaryFontFamily: string; themeColors: unknown[] };
  };
  expect(spreadsheetTheme.primaryFontFamily).toBe('Arial');
  expect(spreadsheetTheme.themeColors).toHaveLength(9);
  expect(spreadsheetTheme.themeColors.slice(0, 3)).toEqual([
    { colorType: 'TEXT', color: { rgbColor: {} } },
    { colorType: 'BACKGROUND', color: { rgbColor: { red: 1, green: 1, blue: 1 } } },
    {
      colorType: 'ACCENT1',
      color: { rgbColor: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 } },
    },
  ]);
});

describe('colours', () => {
  const tab = (color: Schema.SheetProperties, fields: string): Request => ({
    updateSheetProperties: { properties: { sheetId: 0, ...color }, fields },
  });
  const told = { red: 1, blue: 0.49803922 };

  // Recorded: 0.4980392156862745 and 0.5 are both answered as 0.49803922, green 0 is left out.
  test.each([0.4980392156862745, 0.5])('%d comes as a 32-bit number of 255 parts', (blue) => {
    const tabColorStyle = { rgbColor: { red: 1, green: 0, blue } };
    expect(get('sheets.properties.tabColorStyle', tab({ tabColorStyle }, 'tabColorStyle'))).toEqual(
      {
        sheets: [{ properties: { tabColorStyle: { rgbColor: told } } }, { properties: {} }],
      },
    );
  });

  test.each<[string, Schema.SheetProperties, string]>([
    ['plain', { tabColor: { red: 1, blue: 0.5 } }, 'tabColor'],
    ['by style', { tabColorStyle: { rgbColor: { red: 1, blue: 0.5 } } }, 'tabColorStyle'],
  ])('set %s, both ways are told', (_, color, fields) => {
    const [first] =
      get('sheets.properties(tabColor,tabColorStyle)', tab(color, fields)).sheets ?? [];
    expect(first?.properties).toEqual({ tabColor: told, tabColorStyle: { rgbColor: told } });
  });

  test('set in one way after the other, the later counts; a style of nothing is none', () => {
    const red = tab({ tabColor: { red: 1 } }, 'tabColor');
    const blue = tab({ tabColorStyle: { rgbColor: { blue: 1 } } }, 'tabColorStyle');
    const fields = 'sheets.properties(tabColor,tabColorStyle)';
    const shown = (...requests: Request[]) => get(fields, ...requests).sheets?.[0]?.properties;
    expect(shown(red, blue)).toEqual({
      tabColor: { blue: 1 },
      tabColorStyle: { rgbColor: { blue: 1 } },
    });
    expect(shown(blue, red)).toEqual({
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    });
    expect(shown(red, tab({ tabColorStyle: {} }, 'tabColorStyle'))).toEqual({});
  });

  test('of a cell, as recorded', () => {
    const format: CellFormat = {
      backgroundColor: { green: 1, blue: 1 },
      horizontalAlignment: 'CENTER',
      textFormat: { foregroundColor: { red: 1, green: 1 }, fontSize: 12, bold: true },
    };
    const write: Request = {
      repeatCell: {
        range: { ...area, sheetId: 7, endRowIndex: 1, endColumnIndex: 1 },
        cell: { userEnteredFormat: format },
        fields: 'userEnteredFormat(backgroundColor,horizontalAlignment,textFormat)',
      },
    };
    const fields = 'sheets.data.rowData.values.userEnteredFormat';
    expect(get(fields, write).sheets?.[1]?.data?.[0]?.rowData?.[0]?.values?.[0]).toEqual({
      userEnteredFormat: {
        ...format,
        backgroundColorStyle: { rgbColor: { green: 1, blue: 1 } },
        textFormat: {
          ...format.textFormat,
          foregroundColorStyle: { rgbColor: { red: 1, green: 1 } },
        },
      },
    });
  });

  test('a colour of the theme is told as it looks', () => {
    const tabColorStyle = { themeColor: 'ACCENT5' };
    const [first] =
      get('sheets.properties(tabColor,tabColorStyle)', tab({ tabColorStyle }, 'tabColorStyle'))
        .sheets ?? [];
    expect(first?.properties).toEqual({
      tabColor: { red: 1, green: 0.42745098, blue: 0.003921569 },
      tabColorStyle,
    });
  });
});

test('the open ends of a filter are closed by the grid', () => {
  const filter = { range: { sheetId: 0 } };
  expect(get('sheets.basicFilter', { setBasicFilter: { filter } }).sheets?.[0]).toEqual({
    basicFilter: {
      range: { startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 6 },
    },
  });
});

describe('ranges', () => {
  const read = (range: string) => storeWith().batchGetValues(workbookId, [range]).valueRanges[0];

  test('a read that begins inside the grid and ends outside is cut off', () => {
    expect(read("'Đăng ký'!B2:Z2000")).toMatchObject({ range: "'Đăng ký'!B2:F10" });
    expect(refusal(() => read("'Đăng ký'!G1:Z1"))).toContain('exceeds grid limits');
  });

  test('a range to write to is not', () => {
    const write = () =>
      storeWith().updateValues(
        workbookId,
        "'Đăng ký'!B2:Z2",
        { values: [['x']] },
        {
          valueInputOption: 'RAW',
        },
      );
    expect(refusal(write)).toBe(
      "400 INVALID_ARGUMENT: Range ('Đăng ký'!B2:Z2) exceeds grid limits. Max rows: 10, max columns: 6",
    );
  });

  test('a named range is read with the title of its sheet before it', () => {
    const namedRange = { name: 'Ten_dang_ky', range: { ...area, startColumnIndex: 1 } };
    const store = storeWith(after({ addNamedRange: { namedRange } }));
    const [found] = store.batchGetValues(workbookId, ["'Đăng ký'!Ten_dang_ky"]).valueRanges;
    expect(found).toEqual({
      range: "'Đăng ký'!B1:B3",
      majorDimension: 'ROWS',
      values: [['Tên đăng ký'], ['Nguyễn Thị Hòa'], ['Hà Văn Đồn']],
    });
    expect(refusal(() => store.batchGetValues(workbookId, ['Quỹ!Ten_dang_ky']))).toBe(
      '400 INVALID_ARGUMENT: Unable to parse range: Quỹ!Ten_dang_ky',
    );
  });
});

describe('over HTTP', () => {
  const api = sheetsApi(storeWith());
  const call = async (path: string, init: object = {}) => {
    const url = `/v4/spreadsheets/${workbookId}${path}`;
    const response = await api.request(url, { headers: { host: '127.0.0.1' }, ...init });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  test.each(['True', 'False', 'true', 'TRUE'])('%s is a boolean of a query', async (flag) => {
    expect((await call(`?includeGridData=${flag}&fields=spreadsheetId`)).status).toBe(200);
  });

  test('a null among the requests is passed over', async () => {
    const body = JSON.stringify({ requests: [null, { deleteSheet: { sheetId: 7 } }, null] });
    const { status, body: told } = await call(':batchUpdate', { method: 'POST', body });
    expect([status, told]).toEqual([200, { spreadsheetId: workbookId, replies: [{}] }]);
  });

  // Recorded of a text where rows belong: the sentence stands in the details once more.
  test('what cannot be read is named in the details', async () => {
    const body = JSON.stringify({ values: 'X', majorDimension: null });
    const told = await call('/values/A1?valueInputOption=RAW', { method: 'PUT', body });
    const message = `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), "X"`;
    expect(told.body).toEqual({
      error: {
        code: 400,
        message,
        status: 'INVALID_ARGUMENT',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ field: 'data.values', description: message }],
          },
        ],
      },
    });
  });
});

describe('words of refusals', () => {
  const hide = (sheetId: number): Request => ({
    updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' },
  });

  test.each<[string, Request[], string]>([
    ['all sheets hidden', [hide(0), hide(7)], "You can't hide all the sheets in a document."],
    [
      'an id taken',
      [{ addSheet: { properties: { sheetId: 0 } } }],
      'Sheet with id 0 already exists',
    ],
    [
      'too many columns',
      [{ appendDimension: { sheetId: 7, dimension: 'COLUMNS', length: 18_275 } }],
      'above the limit of 18278 columns.',
    ],
  ])('%s', (_, requests, words) => {
    expect(refusal(() => after(...requests))).toContain(words);
  });

  test('as many columns as up to ZZZ are taken', () => {
    const all: Request = { appendDimension: { sheetId: 7, dimension: 'COLUMNS', length: 18_274 } };
    expect(() => after(all)).not.toThrow();
  });
});

describe('a conditional format may set five looks', () => {
  const rule = (format: CellFormat): Request => ({
    addConditionalFormatRule: {
      rule: { ranges: [area], booleanRule: { condition: { type: 'BLANK' }, format } },
    },
  });

  test.each<[CellFormat]>([
    [{ backgroundColor: { red: 1 } }],
    [{ backgroundColorStyle: { themeColor: 'ACCENT1' } }],
    [{ textFormat: { bold: true, italic: true, strikethrough: true, foregroundColor: {} } }],
  ])('%j', (format) => expect(() => after(rule(format))).not.toThrow());

  test.each<[CellFormat, string]>([
    [{ textFormat: { fontSize: 12 } }, 'textFormat.fontSize'],
    [{ textFormat: { underline: true } }, 'textFormat.underline'],
    [{ numberFormat: { type: 'DATE' } }, 'numberFormat'],
    [{ borders: {}, wrapStrategy: 'WRAP' }, 'borders, wrapStrategy'],
  ])('and not %j', (format, names) => {
    expect(refusalOf(rule(format))).toContain(`not ${names}.`);
  });
});

describe('append', () => {
  const append = (range: string, values: (string | null)[][], before: (string | null)[][] = []) => {
    const store = storeWith({ ...workbook() });
    const options = { valueInputOption: 'RAW' } as const;
    if (before.length > 0) store.updateValues(workbookId, 'Quỹ!A1', { values: before }, options);
    const { tableRange, updates } = store.appendValues(workbookId, range, { values }, options);
    return [tableRange, updates.updatedRange];
  };
  const row = ['Phường A', '', '12'];

  // Recorded: of a whole sheet the last table counts, and a blank column ends a table.
  test.each<[string, string, (string | null)[][], [string | undefined, string]]>([
    ['a blank sheet', "'Quỹ'", [], [undefined, "'Quỹ'!A1:C1"]],
    ['the last table of the sheet', "'Quỹ'", [row], ["'Quỹ'!C1", "'Quỹ'!C2:E2"]],
    ['the table of a cell', "'Quỹ'!A1", [row], ["'Quỹ'!A1", "'Quỹ'!A2:C2"]],
    ['a blank cell beside a table', "'Quỹ'!B1", [['a'], ['b']], [undefined, "'Quỹ'!B1:D1"]],
    [
      'a blank cell in a table',
      "'Quỹ'!B2",
      [
        ['a', 'b'],
        ['c', null],
        ['d', 'e'],
      ],
      ["'Quỹ'!A1:B3", "'Quỹ'!A4:C4"],
    ],
    [
      'a cell that touches by a corner',
      "'Quỹ'!A1",
      [
        ['a', null],
        [null, 'b'],
      ],
      ["'Quỹ'!A1:B2", "'Quỹ'!A3:C3"],
    ],
  ])('%s', (_, range, before, expected) => {
    expect(append(range, [row], before)).toEqual(expected);
  });
});

// Recorded: of values with null between them only what was written is counted.
test('rows and columns without a value that was written are not counted', () => {
  const values = [
    ['trên', null, null],
    [null, null, null],
    [null, null, 'dưới'],
  ];
  const options = { valueInputOption: 'RAW' } as const;
  expect(storeWith().updateValues(workbookId, 'Quỹ!A1:C3', { values }, options)).toEqual({
    spreadsheetId: workbookId,
    updatedRange: "'Quỹ'!A1:C3",
    updatedRows: 2,
    updatedColumns: 2,
    updatedCells: 2,
  });
});

describe('whose a spreadsheet is', () => {
  // Recorded: the reply has no editors where none were sent, later answers name the owner.
  test('a protection names its editors', () => {
    const protectedRange = { range: rows, editors: { users: ['lan@backan.vn'] } };
    const store = createSheetsStore(() => workbook(), { owner: 'hoi@backan.vn' });
    const bare = { addProtectedRange: { protectedRange: { range: rows, warningOnly: true } } };
    const { replies: told = [] } = store.batchUpdate(workbookId, {
      requests: [{ addProtectedRange: { protectedRange } }, bare],
    });
    expect(told.map((reply) => reply.addProtectedRange?.protectedRange?.editors)).toEqual([
      { users: ['lan@backan.vn'] },
      {},
    ]);
    const { sheets = [] } = store.get(workbookId, { fields: 'sheets.protectedRanges.editors' });
    expect(sheets[0]?.protectedRanges?.map(({ editors }) => editors?.users)).toEqual([
      ['hoi@backan.vn', 'lan@backan.vn'],
      ['hoi@backan.vn'],
    ]);
  });

  test('one of someone else, not shared, is 403; one that is not there is 404', () => {
    const fetch = (id: string) => (id === workbookId ? workbook() : undefined);
    const store = createSheetsStore(fetch, { mayOpen: () => false });
    const body = { requests: [{ deleteSheet: { sheetId: 7 } }] };
    const denied = '403 PERMISSION_DENIED: The caller does not have permission';
    expect(refusal(() => store.get(workbookId))).toBe(denied);
    expect(refusal(() => store.batchGetValues(workbookId, ['A1']))).toBe(denied);
    expect(refusal(() => store.batchUpdate(workbookId, body))).toBe(denied);
    expect(refusal(() => store.get('khong-co'))).toContain('404 NOT_FOUND');
  });
});
