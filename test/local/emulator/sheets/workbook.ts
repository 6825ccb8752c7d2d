/** A small Vietnamese workbook in a store, and short ways to change it and to ask what became of it. */
import type { CellData, Request, Sheet, Spreadsheet } from '../../../../src/sheets/api';
import { type SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { SheetsApiError } from '../../../../src/local/emulator/sheets/failures';
import { createSheetsStore } from '../../../../src/local/emulator/sheets/store';

export const workbookId = 'so-khuyen-hoc';

export function text(stringValue: string): CellData {
  return { userEnteredValue: { stringValue } };
}

export function amount(numberValue: number): CellData {
  return { userEnteredValue: { numberValue } };
}

/** Two sheets: 0 "Đăng ký" (10 x 6, header frozen, three rows of data) and 7 "Quỹ" (5 x 4, empty). */
export function workbook(): Spreadsheet {
  return {
    spreadsheetId: workbookId,
    properties: { title: 'Sổ Khuyến học', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Đăng ký',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 10, columnCount: 6, frozenRowCount: 1 },
        },
        data: [
          {
            rowData: [
              { values: [text('Xã, phường'), text('Tên đăng ký'), text('Số lượng')] },
              { values: [text('Phường Đức Xuân'), text('Nguyễn Thị Hòa'), amount(1)] },
              { values: [text('Xã Dương Quang'), text('Hà Văn Đồn'), amount(2)] },
            ],
          },
        ],
      },
      {
        properties: {
          sheetId: 7,
          title: 'Quỹ',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 5, columnCount: 4 },
        },
      },
    ],
  };
}

export function storeWith(spreadsheet: Spreadsheet = workbook()): SheetsStore {
  const store = createSheetsStore();
  store.put(spreadsheet);
  return store;
}

/** The workbook after the requests. */
export function after(...requests: readonly Request[]): Spreadsheet {
  const store = storeWith();
  store.batchUpdate(workbookId, { requests });
  return store.peek(workbookId);
}

export function replies(...requests: readonly Request[]): readonly unknown[] {
  return storeWith().batchUpdate(workbookId, { requests }).replies ?? [];
}

export function sheetOf(spreadsheet: Spreadsheet, sheetId = 0): Sheet {
  const found = spreadsheet.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  if (found === undefined) throw new Error(`No sheet ${sheetId}`);
  return found;
}

export function cellOf(
  spreadsheet: Spreadsheet,
  row: number,
  column: number,
  sheetId = 0,
): CellData {
  return sheetOf(spreadsheet, sheetId).data?.[0]?.rowData?.[row]?.values?.[column] ?? {};
}

/** All values of a sheet, as they were entered. */
export function valuesOf(spreadsheet: Spreadsheet, title = 'Đăng ký'): unknown {
  const options = { valueRenderOption: 'UNFORMATTED_VALUE' } as const;
  const range = `'${title.replace(/'/g, "''")}'`;
  const read = storeWith(spreadsheet).batchGetValues(workbookId, [range], options);
  return read.valueRanges[0]?.values ?? [];
}

/** What a call was refused with: "400 INVALID_ARGUMENT: …". */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof SheetsApiError) return `${error.code} ${error.status}: ${error.message}`;
    throw error;
  }
  return 'not refused';
}

/** What the last request was refused with, without the place that every refusal of a request begins with. */
export function refusalOf(...requests: readonly Request[]): string {
  const words = refusal(() => after(...requests));
  const last = requests.length - 1;
  const place = `requests[${last}].${Object.keys(requests[last] ?? {})[0]}`;
  return words.replace(`400 INVALID_ARGUMENT: Invalid ${place}: `, '');
}
