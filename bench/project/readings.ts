/** What the Sheets API would answer for a workbook: metadata and the two reads, as JSON texts. */
import { allTables } from '../../src/domain/tables/all';
import { settingDefinitions } from '../../src/domain/workbook/setting-definitions';
import { formatPaddedDate } from '../../src/domain/text/dates';
import type { Cell } from '../data/columns';
import type { Workbook } from '../data/register';

export interface Readings {
  readonly metadata: string;
  /** One value range a sheet, columns first: UNFORMATTED_VALUE, and FORMULA. */
  readonly values: readonly string[];
  readonly formulas: readonly string[];
}

export function readingsOf({ sheets }: Workbook): Readings {
  return {
    metadata: JSON.stringify({
      properties: { title: 'bench', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: sheets.map(({ title, rows }, index) => ({
        properties: {
          sheetId: index,
          title,
          index,
          sheetType: 'GRID',
          gridProperties: { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
        },
      })),
    }),
    values: sheets.map(({ title, rows }) => rangeOf(title, columnsOf(rows))),
    formulas: sheets.map(({ title, rows }) => {
      const isDay = dayFinder(title, rows[0] ?? []);
      const shown = rows.map((row) =>
        row.map((value, column) =>
          typeof value === 'number' && isDay(row, column) ? formatPaddedDate(value) : value,
        ),
      );
      return rangeOf(title, columnsOf(shown));
    }),
  };
}

const rangeOf = (range: string, values: readonly (readonly Cell[])[]) =>
  JSON.stringify({ range, majorDimension: 'COLUMNS', values });

const columnsOf = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

/** Which numbers are formatted as days: by their column, or in the settings by their item. */
function dayFinder(title: string, headings: readonly Cell[]) {
  const table = allTables.find(({ sheet }) => sheet === title);
  const isDayColumn = headings.map(
    (heading) => table?.columns.find((column) => column.heading === heading)?.kind.name === 'date',
  );
  const items = new Set<Cell>(
    settingDefinitions.filter(({ kind }) => kind === 'date').map(({ item }) => item),
  );
  return (row: readonly Cell[], column: number) =>
    isDayColumn[column] === true || items.has(row[0] ?? '');
}
