/** Looks up what formulas name in a workbook: sheets, named ranges, columns of tables, formats of cells. */
import type { CellData, Spreadsheet } from '../../sheets/api';
import type { At, Names } from '../computing';
import { openEnd, Range, type SheetValues } from '../values';

type GridRange = NonNullable<NonNullable<Spreadsheet['namedRanges']>[number]['range']>;

interface TableRange {
  readonly range: Range;
  /** Headings in their order, folded. */
  readonly headings: readonly string[];
  readonly hasTotals: boolean;
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();

/**
 * @param sheetsById the values of each sheet, by sheetId
 * @param cellAt a cell as it is held now
 */
export function workbookNames(
  spreadsheet: Spreadsheet,
  sheetsById: ReadonlyMap<number, SheetValues>,
  cellAt: (sheet: SheetValues, row: number, column: number) => CellData | undefined,
): Names {
  const sheets = new Map([...sheetsById.values()].map((sheet) => [fold(sheet.title), sheet]));
  const rangeOf = (range: GridRange | undefined): Range | undefined => {
    const sheet = sheetsById.get(range?.sheetId ?? 0);
    return range === undefined || sheet === undefined
      ? undefined
      : new Range(
          sheet,
          range.startRowIndex ?? 0,
          range.endRowIndex ?? openEnd.row,
          range.startColumnIndex ?? 0,
          range.endColumnIndex ?? openEnd.column,
        );
  };
  const names = new Map(
    (spreadsheet.namedRanges ?? []).flatMap(({ name, range }) => {
      const found = rangeOf(range);
      return name === undefined || found === undefined ? [] : [[fold(name), found] as const];
    }),
  );
  const tables = new Map(
    (spreadsheet.sheets ?? []).flatMap((sheet) =>
      (sheet.tables ?? []).flatMap((table): (readonly [string, TableRange])[] => {
        const own = { sheetId: sheet.properties?.sheetId ?? 0, ...table.range };
        const range = rangeOf(own);
        if (range === undefined || table.name === undefined) return [];
        const headings: string[] = [];
        (table.columnProperties ?? []).forEach(({ columnIndex, columnName = '' }, place) => {
          headings[columnIndex ?? place] = fold(columnName);
        });
        const hasTotals = table.rowsProperties?.footerColorStyle !== undefined;
        return [[fold(table.name), { range, headings, hasTotals }]];
      }),
    ),
  );
  return {
    sheet: (title) => sheets.get(fold(title)),
    name: (name) => names.get(fold(name)),
    hasTable: (text) => {
      const name = tableName(text);
      return name === '' ? tables.size > 0 : tables.has(fold(name));
    },
    table: (text, at) => tableRange(text, at, tables),
    shown: (sheet, row, column) => {
      const { type, pattern } = cellAt(sheet, row, column)?.userEnteredFormat?.numberFormat ?? {};
      const isDate = type === 'DATE' || type === 'DATE_TIME' || type === 'TIME';
      return isDate ? (pattern ?? 'dd/mm/yyyy') : null;
    },
  };
}

const tableName = (text: string) => text.slice(0, text.indexOf('['));

/** "Table1[Số tiền]", "Table1[[#This Row],[Số tiền]]", "[@[Số tiền]]", "Table1[[A]:[B]]", "Table1[#All]". */
function tableRange(
  text: string,
  at: At,
  tables: ReadonlyMap<string, TableRange>,
): Range | undefined {
  const name = tableName(text);
  const table = name === '' ? tableAround(at, tables) : tables.get(fold(name));
  if (table === undefined) return undefined;
  const { range, headings, hasTotals } = table;
  let inner = text.slice(text.indexOf('[') + 1, -1).trim();
  const parts = inner.startsWith('@') ? ['#This Row'] : [];
  inner = inner.replace(/^@/, '');
  const columns: string[] = [];
  const items = [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, item = '']) => item);
  for (const item of items.length > 0 ? items : inner === '' ? [] : [inner]) {
    if (item.startsWith('#')) parts.push(item);
    else columns.push(fold(item.replace(/'([#[\]'@])/g, '$1').trim()));
  }
  const places = columns.map((column) => headings.indexOf(column));
  if (places.includes(-1)) return undefined;
  const startColumn = range.startColumn + (places.length === 0 ? 0 : Math.min(...places));
  const endColumn =
    places.length === 0 ? range.endColumn : range.startColumn + Math.max(...places) + 1;
  const has = (part: string) => parts.some((one) => fold(one) === part);
  const firstRow = range.startRow + 1;
  const lastRow = range.endRow - (hasTotals ? 1 : 0);
  const spanned = (from: number, to: number) =>
    new Range(range.sheet, from, to, startColumn, endColumn);
  if (has('#this row')) {
    return at.sheet === range.sheet && at.row >= firstRow && at.row < lastRow
      ? spanned(at.row, at.row + 1)
      : undefined;
  }
  if (has('#all')) return spanned(range.startRow, range.endRow);
  if (has('#totals')) return hasTotals ? spanned(lastRow, range.endRow) : undefined;
  if (has('#headers')) return spanned(range.startRow, has('#data') ? lastRow : firstRow);
  return spanned(firstRow, lastRow);
}

/** The table that the formula's own cell stands in. */
function tableAround(at: At, tables: ReadonlyMap<string, TableRange>): TableRange | undefined {
  return [...tables.values()].find(
    ({ range }) =>
      range.sheet === at.sheet &&
      at.row >= range.startRow &&
      at.row < range.endRow &&
      at.column >= range.startColumn &&
      at.column < range.endColumn,
  );
}
