/** New rows as few blocks of cells: neighbouring columns without days are one block, which keeps a large write small. */
import type { Change } from '../change';
import { changesOf, type CellWrite } from '../mends/cell-values';
import type { Register } from './register';
import { blank, isDay, type TypedRow } from './typed-rows';

/** @param columns 0-based column of the sheet by column key; the rows go below the register's last one */
export function newRows(
  { table, title, end }: Register,
  columns: ReadonlyMap<string, number>,
  rows: readonly TypedRow[],
): readonly Change[] {
  if (rows.length === 0) return [];
  const places = table.columns
    .flatMap((column, index) => {
      const place = columns.get(column.key);
      return place === undefined
        ? []
        : [{ place, index, style: styleOf(rows, index, isDay(column)) }];
    })
    .sort((one, other) => one.place - other.place);
  const blocks: { readonly first: (typeof places)[number]; readonly indexes: number[] }[] = [];
  for (const column of places) {
    const block = blocks[blocks.length - 1];
    const continues =
      column.style === 'plain' &&
      block?.first.style === 'plain' &&
      block.first.place + block.indexes.length === column.place;
    if (continues) block.indexes.push(column.index);
    else blocks.push({ first: column, indexes: [column.index] });
  }
  return blocks.flatMap(({ first: { place, index, style }, indexes }): readonly Change[] =>
    style === 'mixed'
      ? changesOf(rows.map((row, at) => cellWrite(title, end + at, place, row[index] ?? blank)))
      : [
          {
            kind: 'cells',
            sheet: title,
            row: end,
            column: place,
            values: rows.map((row) => indexes.map((each) => (row[each] ?? blank).value)),
            ...(style === 'date' && { style: 'date' as const }),
          },
        ],
  );
}

/** How a column's new cells are written: all as days, none so, or one by one. */
function styleOf(
  rows: readonly TypedRow[],
  index: number,
  inDays: boolean,
): 'date' | 'plain' | 'mixed' {
  let days = 0;
  let numbers = 0;
  let blanks = 0;
  for (const row of rows) {
    const { value, isDate } = row[index] ?? blank;
    if (isDate) days += 1;
    else if (value === '') blanks += 1;
    else if (typeof value === 'number') numbers += 1;
  }
  if (days + blanks === rows.length && days > 0) return 'date';
  // A number in a column of days would turn into one, by the format that the column has.
  return days === 0 && (!inDays || numbers === 0) ? 'plain' : 'mixed';
}

function cellWrite(
  sheet: string,
  row: number,
  column: number,
  written: CellWrite['written'],
): CellWrite {
  const isNumber = typeof written.value === 'number' && !written.isDate;
  return { sheet, row, column, written, ...(isNumber && { clearsFormat: true }) };
}
