/** Small pages, and a spreadsheet in memory that they are written into. */
import type { CellStyle, Page, PageCell } from '../../src/core/report/sheet/page';
import { createSheetsStore } from '../../src/local/emulator/sheets/store';
import type { CellData, Request, Sheet } from '../../src/sheets/api';
import { gridOf, pageRequests } from '../../src/sheets/page-requests';

export const sheetId = 7;
export const noLinks = () => undefined;

export const pageWith = (
  rows: readonly (readonly PageCell[])[],
  changes: Partial<Page> = {},
): Page => ({
  columnWidths: [],
  frozenRows: 0,
  rows: rows.map((cells) => ({ cells })),
  merges: [],
  showGridLines: false,
  ...changes,
});
export const oneCell = (value: PageCell['value'], style: CellStyle = {}) =>
  pageWith([[{ value, style }]]);
/** A spreadsheet in memory with a way to write pages into one sheet of it. */
export function workbook() {
  const store = createSheetsStore();
  const { spreadsheetId = '' } = store.create({});
  const send = (requests: readonly Request[]) => store.batchUpdate(spreadsheetId, { requests });
  const sheet = (): Sheet | undefined =>
    store.peek(spreadsheetId).sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  return {
    send,
    sheet,
    write: (page: Page, links: (title: string) => number | undefined = noLinks) => {
      const existing = sheet() ?? null;
      const { rows, columns } = gridOf(page);
      const properties = {
        sheetId,
        title: 'Tổng hợp',
        gridProperties: { rowCount: rows, columnCount: columns, frozenRowCount: page.frozenRows },
      };
      send([
        ...(existing === null ? [{ addSheet: { properties } }] : []),
        ...pageRequests(sheetId, page, existing, links),
      ]);
    },
    columns: () => {
      const [range] = store.batchGetValues(spreadsheetId, ["'Tổng hợp'"], {
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      }).valueRanges;
      return range?.values ?? [];
    },
    charts: (id: number) =>
      store.peek(spreadsheetId).sheets?.find(({ properties }) => properties?.sheetId === id)
        ?.charts ?? [],
    cell: (row: number, column: number): CellData | undefined =>
      sheet()?.data?.[0]?.rowData?.[row]?.values?.[column],
    heights: () => sheet()?.data?.[0]?.rowMetadata?.map(({ pixelSize }) => pixelSize) ?? [],
    widths: () => sheet()?.data?.[0]?.columnMetadata?.map(({ pixelSize }) => pixelSize) ?? [],
  };
}
