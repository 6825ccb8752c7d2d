/** Writes the sample's rows into a workbook that set-up has prepared. */
import type { CellData, CellFormat, Request } from '../../sheets/api';
import { literalCell } from '../../sheets/cell-data';
import { allTables } from '../../domain/tables/all';
import { settingDefinitions } from '../../domain/workbook/setting-definitions';
import type { SheetsStore } from '../sheets-service/service';
import type { SampleCell, SampleSheet } from './sample';

/** Sheets whose rows set-up has begun: their rows are found again by the text in this column. */
const keyHeadings: Readonly<Record<string, string>> = { 'Thiết lập': 'Mục', 'Chỉ tiêu': 'Chỉ số' };

/** Rows are placed below the header by heading; dates get their format, since a number alone is no date. */
export function fillWorkbook(
  store: SheetsStore,
  spreadsheetId: string,
  sheets: readonly SampleSheet[],
): void {
  store.batchUpdate(spreadsheetId, {
    requests: [
      ...sheets.flatMap((sheet) => requestsFor(store, spreadsheetId, sheet)),
      ...withoutBlankSheet(store, spreadsheetId),
    ],
  });
}

/** A new workbook begins with a blank sheet that nobody asked for. */
function withoutBlankSheet(store: SheetsStore, spreadsheetId: string): Request[] {
  const first = store.peek(spreadsheetId).sheets?.[0];
  const sheetId = first?.properties?.sheetId;
  const isOurs = allTables.some(({ sheet }) => sheet === first?.properties?.title);
  return isOurs || sheetId === undefined ? [] : [{ deleteSheet: { sheetId } }];
}

function requestsFor(store: SheetsStore, spreadsheetId: string, sample: SampleSheet): Request[] {
  const { sheets } = store.get(spreadsheetId, { fields: 'sheets(properties)' });
  const properties = sheets?.find(({ properties: one }) => one?.title === sample.name)?.properties;
  const sheetId = properties?.sheetId;
  if (sheetId === undefined) throw new Error(`Set-up has made no sheet ${sample.name}`);
  const { valueRanges } = store.batchGetValues(spreadsheetId, [`'${sample.name}'`], {
    majorDimension: 'COLUMNS',
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  const present = valueRanges[0]?.values ?? [];
  const columns = sample.headings.map((heading) => {
    const column = present.findIndex((cells) => cells[0] === heading);
    if (column < 0) throw new Error(`${sample.name} has no column ${heading}`);
    return column;
  });

  const key = sample.headings.indexOf(keyHeadings[sample.name] ?? '');
  const keys = key < 0 ? [] : (present[columns[key] ?? 0] ?? []);
  let next = Math.max(1, keys.length);
  const placed = sample.rows.map((cells) => {
    const known = key < 0 ? -1 : keys.indexOf(cells[key] ?? '');
    return { row: known > 0 ? known : next++, cells };
  });
  const formatOf = formatFinder(sample);
  const lastRow = next - 1;
  const missingRows = lastRow + 1 - (properties?.gridProperties?.rowCount ?? 0);
  return [
    ...(missingRows > 0
      ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: missingRows } }]
      : []),
    ...blocksOf(placed).map(({ row, rows }): Request => ({
      updateCells: {
        range: {
          sheetId,
          startRowIndex: row,
          endRowIndex: row + rows.length,
          startColumnIndex: Math.min(...columns),
          endColumnIndex: Math.max(...columns) + 1,
        },
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        rows: rows.map((cells) => ({ values: inPlace(cells, columns, formatOf) })),
      },
    })),
  ];
}

/** Rows that stand below each other, so that one request writes them. */
function blocksOf(placed: readonly { row: number; cells: readonly SampleCell[] }[]) {
  const blocks: { row: number; rows: (readonly SampleCell[])[] }[] = [];
  for (const { row, cells } of placed) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.row + last.rows.length === row) last.rows.push(cells);
    else blocks.push({ row, rows: [cells] });
  }
  return blocks;
}

function inPlace(
  cells: readonly SampleCell[],
  columns: readonly number[],
  formatOf: FormatFinder,
): CellData[] {
  const first = Math.min(...columns);
  const placed: CellData[] = Array.from({ length: Math.max(...columns) - first + 1 }, () => ({}));
  cells.forEach((value, index) => {
    const column = columns[index];
    if (column === undefined) return;
    // A blank cell has its format too, for what is typed there later.
    const numberFormat = formatOf(cells, index);
    placed[column - first] = {
      ...literalCell(value ?? ''),
      ...(numberFormat !== undefined && { userEnteredFormat: { numberFormat } }),
    };
  });
  return placed;
}

type NumberFormat = NonNullable<CellFormat['numberFormat']>;
type FormatFinder = (cells: readonly SampleCell[], index: number) => NumberFormat | undefined;

/** A cell's number format: by its column, or in the settings by its item. */
function formatFinder({ name, headings }: SampleSheet): FormatFinder {
  const table = allTables.find(({ sheet }) => sheet === name);
  const formats = headings.map(
    (heading) => table?.columns.find((column) => column.heading === heading)?.kind.format,
  );
  const item = headings.indexOf('Mục');
  const dateItems = new Set(
    settingDefinitions.filter(({ kind }) => kind === 'date').map((setting) => setting.item),
  );
  return (cells, index) =>
    typeof cells[index] === 'number' && dateItems.has(String(cells[item] ?? ''))
      ? { type: 'DATE', pattern: 'dd/mm/yyyy' }
      : formats[index];
}
