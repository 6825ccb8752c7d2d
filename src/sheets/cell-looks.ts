/** Reads how single cells look: their number formats and text runs. */
import { columnLetters, quoteTitle } from '../core/data/a1';
import type { CellAt, CellLook, LookOf } from '../core/workbook/cell-look';
import type { Spreadsheet } from './api';
import { titleOf } from './metadata';
import { joinedSpans, type Span } from './spans';

export const lookFields =
  'sheets(properties(title),data(startRow,startColumn,rowData(values(userEnteredFormat(numberFormat),textFormatRuns))))';

/** More ranges than these would make the call too large; then rows between them are read too. */
const mostRanges = 60;

/** The A1 ranges that hold the cells, column by column. */
export function lookRanges(cells: readonly CellAt[]): readonly string[] {
  const columns = new Map<string, { readonly at: CellAt; readonly rows: number[] }>();
  for (const at of cells) {
    const key = `${at.column}!${at.sheet}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, { at, rows: [at.row] });
    else known.rows.push(at.row);
  }
  const spans = [...columns.values()].map(({ at, rows }) => ({
    ...at,
    rows: rows.sort((a, b) => a - b).map((row): Span => ({ start: row, end: row + 1 })),
  }));
  for (let gap = 0; ; gap = gap * 4 + 8) {
    const joined = spans.flatMap(({ sheet, column, rows }) =>
      joinedSpans(rows, gap).map(({ start, end }) => {
        const letters = columnLetters(column);
        return `${quoteTitle(sheet)}!${letters}${start + 1}:${letters}${end}`;
      }),
    );
    if (joined.length <= Math.max(mostRanges, spans.length)) return joined;
  }
}

/** @param read what `lookFields` gave of those ranges */
export function lookFinder({ sheets = [] }: Spreadsheet): LookOf {
  const looks = new Map<string, CellLook>();
  for (const sheet of sheets) {
    for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet.data ?? []) {
      rowData.forEach(({ values = [] }, row) =>
        values.forEach(({ userEnteredFormat, textFormatRuns }, column) => {
          const numberFormat = userEnteredFormat?.numberFormat;
          if (numberFormat === undefined && textFormatRuns === undefined) return;
          const at = { sheet: titleOf(sheet), row: startRow + row, column: startColumn + column };
          looks.set(keyOf(at), {
            ...(numberFormat !== undefined && { numberFormat }),
            ...(textFormatRuns !== undefined && { textFormatRuns }),
          });
        }),
      );
    }
  }
  return (cell) => looks.get(keyOf(cell)) ?? {};
}

const keyOf = ({ sheet, row, column }: CellAt): string => `${row}!${column}!${sheet}`;
