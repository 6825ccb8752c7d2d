/**
 * Takes the rows of some wards into one register of the association's workbook, as changes.
 *
 * New rows go below the last row of the table; a changed row is written in its place. A row that
 * the ward's file no longer holds is deleted as a whole row, so that sums, formats and notes below
 * close up; but where the user wrote something of their own in that row (a note, a side table),
 * only the table's cells are blanked. Rows typed here and rows of other wards are never touched.
 */
import { memoize } from '../../data/memoize';
import { isSource } from '../../workbook/unit-source';
import type { Change } from '../change';
import { changesOf, type CellWrite } from '../cell-writes';
import { difference, type WardDifference } from './difference';
import type { Register } from './register';
import { rowsInUnits, typedRows, type TypedRow, blank, isDay } from './typed-rows';
import type { CellValue } from '../../data/cell';
import { sourceHeading } from '../../workbook/managed-columns';

// New rows as few blocks of cells: neighbouring columns without days are one block, which keeps a large write small.

/** @param columns 0-based column of the sheet by column key; the rows go below the register's last one */
function newRows(
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

// The cells of a register that gathering writes in rows that are there already.

/** The cells in which a changed row differs, in its place; what was said of the old values falls away. */
function changedCells(
  register: Register,
  columns: ReadonlyMap<string, number>,
  { difference, present, presentRows, wanted }: WardDifference,
): readonly CellWrite[] {
  const { title, sheet, findingsColumn } = register;
  return difference.changed.flatMap(({ from, to }) => [
    ...cellWrites(register, columns, presentRows[from] ?? 0, (index) => {
      const before = present[from]?.[index] ?? blank;
      const after = wanted[to]?.[index] ?? blank;
      if (before.value === after.value && before.isDate === after.isDate) return null;
      const definition = register.table.columns[index];
      const inDays = definition !== undefined && isDay(definition);
      // A number in a cell that is formatted as a day would be one.
      const mayTurnIntoDay = inDays
        ? typeof after.value === 'number' && !after.isDate
        : before.isDate && !after.isDate;
      return { written: after, ...(mayTurnIntoDay && { clearsFormat: true }) };
    }),
    ...ownCell(title, findingsColumn, presentRows[from] ?? 0, sheet),
  ]);
}

/** Finds out whether a row holds anything outside the table's and the add-on's own columns. */
function othersFinder({
  sheet,
  columns,
  sourceColumn,
  findingsColumn,
}: Register): (row: number) => boolean {
  const ours = new Set([...columns.values(), sourceColumn, findingsColumn]);
  const isFilled = (cells: readonly CellValue[] | undefined, row: number) =>
    (cells?.[row] ?? '') !== '';
  return (row) =>
    (sheet?.values ?? []).some(
      (values, column) =>
        !ours.has(column) && (isFilled(values, row) || isFilled(sheet?.formulas[column], row)),
    );
}

function blankedCells(register: Register, row: number): readonly CellWrite[] {
  const { title, columns, sourceColumn, findingsColumn } = register;
  return [...columns.values(), sourceColumn, findingsColumn].flatMap((column): CellWrite[] =>
    column === null ? [] : [{ sheet: title, row, column, written: blank }],
  );
}

function cellWrites(
  { table, title }: Register,
  columns: ReadonlyMap<string, number>,
  row: number,
  written: (index: number) => Pick<CellWrite, 'written' | 'clearsFormat'> | null,
): readonly CellWrite[] {
  return table.columns.flatMap(({ key }, index): CellWrite[] => {
    const column = columns.get(key);
    const value = column === undefined ? null : written(index);
    return column === undefined || value === null ? [] : [{ sheet: title, row, column, ...value }];
  });
}

/** Kiểm tra of a row, to be blanked where it says something. */
function ownCell(
  title: string,
  column: number | null,
  row: number,
  sheet: Register['sheet'],
): readonly CellWrite[] {
  if (column === null || (sheet?.values[column]?.[row] ?? '') === '') return [];
  return [{ sheet: title, row, column, written: blank }];
}

// The columns of a register that gathering makes, where its sheet lacks them.

/** The register's columns, and a new one for each that the sheet lacks and a ward's row fills. */
function withNewColumns(
  { table, columns, nextColumn }: Register,
  wards: readonly WardDifference[],
): ReadonlyMap<string, number> {
  const all = new Map(columns);
  let next = nextColumn;
  table.columns.forEach(({ key }, index) => {
    if (all.has(key) || key === 'rowNumber') return;
    const isFilled = wards.some(({ wanted }) =>
      wanted.some((row) => (row[index] ?? blank).value !== ''),
    );
    if (isFilled) all.set(key, next++);
  });
  return all;
}

/** The sheet, or the columns, that are to be made. */
function madeColumns(
  { table, sheet, headerRow, columns, end, isBlank }: Register,
  wanted: ReadonlyMap<string, number>,
  wards: readonly WardDifference[],
): readonly Change[] {
  const added = [...wanted].filter(([key]) => isBlank || !columns.has(key));
  const hasRows = wards.some(({ wanted: { length } }) => length > 0);
  if (added.length === 0 || !hasRows) return [];
  return [
    {
      kind: 'table',
      table,
      sheet: sheet?.title ?? null,
      headerRow,
      columns: added.map(([key, column]) => ({ key, column, isNew: true })),
      endOfData: end,
      dropDowns: null,
    },
  ];
}

/** Nguồn of the new rows; the column is made last, where it is missing. */
function sourceColumn(
  register: Register,
  columns: ReadonlyMap<string, number>,
  added: readonly { readonly source: string }[],
): readonly Change[] {
  if (added.length === 0) return [];
  const { title, headerRow, end } = register;
  const next = Math.max(register.nextColumn, ...[...columns.values()].map((column) => column + 1));
  return [
    {
      kind: 'own-column',
      sheet: title,
      column: register.sourceColumn ?? next,
      ...(register.sourceColumn === null && {
        newHeading: { heading: sourceHeading, row: headerRow },
      }),
      runs: [{ row: end, texts: added.map(({ source }) => source) }],
    },
  ];
}

/** The rows of one ward's file for a register. */
export interface WardRows {
  /** What Nguồn holds of the ward. */
  readonly source: string;
  readonly rows: readonly TypedRow[];
}

export interface RegisterPlan {
  readonly wards: readonly WardDifference[];
  readonly changes: readonly Change[];
  /** What has to come after all changes of rows by their place. */
  readonly removals: readonly Change[];
}

export function registerPlan(register: Register, wards: readonly WardRows[]): RegisterPlan {
  const presentRows = gatheredRows(
    register,
    wards.map(({ source }) => source),
  );
  const found = wards.map(({ source, rows: inĐồng }, index): WardDifference => {
    const rows = presentRows[index] ?? [];
    const { sheet, table, columns, units } = register;
    const wanted = rowsInUnits(table, inĐồng, units);
    const present = sheet === null ? [] : typedRows(sheet, table, columns, rows);
    return {
      source,
      present,
      presentRows: rows,
      wanted,
      difference: difference(table, present, wanted),
    };
  });
  const columns = withNewColumns(register, found);
  const added = found.flatMap(({ source, wanted, difference }) =>
    difference.added.map((place) => ({ source, row: wanted[place] ?? [] })),
  );
  const removed = found
    .flatMap(({ presentRows: rows, difference }) => difference.removed.map((at) => rows[at] ?? 0))
    .sort((one, other) => one - other);
  const holdsOthers = othersFinder(register);
  const writes = [
    ...found.flatMap((ward) => changedCells(register, columns, ward)),
    ...removed.filter(holdsOthers).flatMap((row) => blankedCells(register, row)),
  ];
  const deleted = removed.filter((row) => !holdsOthers(row));
  return {
    wards: found,
    changes: [
      ...madeColumns(register, columns, found),
      ...changesOf(writes),
      ...newRows(
        register,
        columns,
        added.map(({ row }) => row),
      ),
      ...sourceColumn(register, columns, added),
    ],
    removals:
      deleted.length === 0 ? [] : [{ kind: 'row-removal', sheet: register.title, rows: deleted }],
  };
}

/** By ward, the 0-based rows of the sheet that were gathered from it. */
export function gatheredRows(
  { sheet, headerRow, end, sourceColumn, sourceAt }: Register,
  sources: readonly string[],
): readonly (readonly number[])[] {
  const rows = sources.map((): number[] => []);
  if (sheet === null || sourceColumn === null) return rows;
  const wardOf = memoize((text: string) => sources.findIndex((source) => isSource(text, source)));
  for (let row = headerRow + 1; row < end; row += 1) {
    const text = sourceAt(row);
    if (text !== '') rows[wardOf(text)]?.push(row);
  }
  return rows;
}
