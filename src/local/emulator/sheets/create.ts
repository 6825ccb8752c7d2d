/** spreadsheets.create: a new spreadsheet from a body, with Google's defaults for what it leaves out. */
import type { Sheet, Spreadsheet } from '../../../sheets/api';
import { applyRequest } from './batch-update';
import { createDraft, nextId, type Draft } from './draft';
import { readMessage } from './messages/read-message';
import { spreadsheet as spreadsheetMessage } from './messages/spreadsheets';
import { defaultTheme } from './theme';
import { checkLocale } from './requests/spreadsheet';
import Schema = GoogleAppsScript.Sheets.Schema;

const theme = { spreadsheetTheme: defaultTheme };

const white = { red: 1, green: 1, blue: 1 };

/** What the API reports as the defaultFormat of a new spreadsheet. */
const defaultFormat: Schema.CellFormat = {
  backgroundColor: white,
  backgroundColorStyle: { rgbColor: white },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

/**
 * Locale and time zone are those of Việt Nam unless given; without sheets there is one, of 1,000
 * rows and 26 columns.
 * @param spreadsheetId the id of the new spreadsheet; one in the body is not read, as at Google
 * @throws 400 for what cannot be made, naming the place: "Invalid sheets[0].data[0]: …"
 */
export function createSpreadsheet(body: Spreadsheet, spreadsheetId: string): Spreadsheet {
  const read = readMessage(body, spreadsheetMessage);
  const { locale = 'vi_VN', timeZone = 'Asia/Ho_Chi_Minh', ...given } = read.properties ?? {};
  checkLocale(locale);
  const title = locale.startsWith('vi') ? 'Bảng tính chưa có tiêu đề' : 'Untitled spreadsheet';
  const draft = createDraft({
    spreadsheetId,
    properties: {
      title,
      autoRecalc: 'ON_CHANGE',
      ...given,
      locale,
      timeZone,
      defaultFormat,
      ...theme,
    },
    sheets: [],
    spreadsheetUrl: spreadsheetUrl(spreadsheetId),
  });
  const sheets = read.sheets ?? [];
  const wanted = sheets.length === 0 ? [{}] : sheets;
  for (const [index, sheet] of wanted.entries()) addSheet(draft, sheet, index, wanted);
  for (const [index, sheet] of wanted.entries()) fillSheet(draft, sheet, index);
  for (const [index, namedRange] of (read.namedRanges ?? []).entries()) {
    applyRequest(draft, { addNamedRange: { namedRange } }, `namedRanges[${index}]`);
  }
  for (const [index, developerMetadata] of (read.developerMetadata ?? []).entries()) {
    const request = { createDeveloperMetadata: { developerMetadata } };
    applyRequest(draft, request, `developerMetadata[${index}]`);
  }
  return draft.spreadsheet;
}

export function spreadsheetUrl(spreadsheetId: string): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`;
}

/** The first sheet without an id gets 0, the others the next one free. */
function addSheet(draft: Draft, { properties }: Sheet, index: number, all: readonly Sheet[]): void {
  const ids = all.map((sheet) => sheet.properties?.sheetId);
  const made = (draft.spreadsheet.sheets ?? []).map((sheet) => sheet.properties?.sheetId);
  const free = index === 0 && !ids.includes(0) ? 0 : nextId([...ids, ...made]);
  const { index: _place, ...rest } = properties ?? {};
  const request = { addSheet: { properties: { sheetId: free, ...rest } } };
  applyRequest(draft, request, `sheets[${index}].properties`);
}

/** What stands on a sheet of the body, put there by the requests that would. */
function fillSheet(draft: Draft, sheet: Sheet, index: number): void {
  const sheetId = draft.spreadsheet.sheets?.[index]?.properties?.sheetId ?? 0;
  const place = `sheets[${index}]`;
  for (const [number, data] of (sheet.data ?? []).entries()) {
    for (const request of dataRequests(data, sheetId)) {
      applyRequest(draft, request, `${place}.data[${number}]`);
    }
  }
  const attached: Readonly<Record<string, readonly Schema.Request[]>> = {
    merges: (sheet.merges ?? []).map((range) => ({ mergeCells: { range } })),
    conditionalFormats: (sheet.conditionalFormats ?? []).map((rule, number) => ({
      addConditionalFormatRule: { rule, index: number },
    })),
    protectedRanges: (sheet.protectedRanges ?? []).map((protectedRange) => ({
      addProtectedRange: { protectedRange },
    })),
    bandedRanges: (sheet.bandedRanges ?? []).map((bandedRange) => ({
      addBanding: { bandedRange },
    })),
    charts: (sheet.charts ?? []).map((chart) => ({ addChart: { chart } })),
    developerMetadata: (sheet.developerMetadata ?? []).map((developerMetadata) => ({
      createDeveloperMetadata: { developerMetadata },
    })),
    tables: (sheet.tables ?? []).map((table) => ({ addTable: { table } })),
    basicFilter: sheet.basicFilter ? [{ setBasicFilter: { filter: sheet.basicFilter } }] : [],
  };
  for (const [name, requests] of Object.entries(attached)) {
    for (const request of requests) applyRequest(draft, request, `${place}.${name}`);
  }
}

function dataRequests(data: Schema.GridData, sheetId: number): readonly Schema.Request[] {
  const { startRow = 0, startColumn = 0, rowData = [] } = data;
  const start = { sheetId, rowIndex: startRow, columnIndex: startColumn };
  const sizes = (
    dimension: 'ROWS' | 'COLUMNS',
    from: number,
    all: readonly Schema.DimensionProperties[] = [],
  ): readonly Schema.Request[] =>
    all.map((properties, index) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension, startIndex: from + index, endIndex: from + index + 1 },
        properties,
        fields: '*',
      },
    }));
  return [
    { updateCells: { start, rows: rowData, fields: '*' } },
    ...sizes('ROWS', startRow, data.rowMetadata),
    ...sizes('COLUMNS', startColumn, data.columnMetadata),
  ];
}
