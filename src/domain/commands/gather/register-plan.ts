/**
 * Takes the rows of some wards into one register of the association's workbook, as changes.
 *
 * New rows go below the last row of the table; a changed row is written in its place. A row that
 * the ward's file no longer holds is deleted as a whole row, so that sums, formats and notes below
 * close up; but where the user wrote something of their own in that row (a note, a side table),
 * only the table's cells are blanked. Rows typed here and rows of other wards are never touched.
 */
import { remembered } from '../../remembered';
import { isSource } from '../../wards/unit-source';
import { sourceHeading } from '../../workbook/source-column';
import type { Change } from '../change';
import { changesOf, type CellWrite } from '../mends/cell-values';
import { difference, type Difference } from './difference';
import { newRows } from './new-rows';
import type { Register } from './register';
import { blank, isDay, typedRows, type TypedRow } from './typed-rows';

/** The rows of one ward's file for a register. */
export interface WardRows {
  /** What Nguồn holds of the ward. */
  readonly source: string;
  readonly rows: readonly TypedRow[];
}

/** What comes of one ward's rows. */
export interface WardDifference {
  readonly source: string;
  readonly difference: Difference;
  /** The rows gathered before, and their 0-based rows of the sheet. */
  readonly present: readonly TypedRow[];
  readonly presentRows: readonly number[];
  readonly wanted: readonly TypedRow[];
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
  const found = wards.map(({ source, rows: wanted }, index): WardDifference => {
    const rows = presentRows[index] ?? [];
    const { sheet, table, columns } = register;
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
  const writes = [
    ...found.flatMap((ward) => changedCells(register, columns, ward)),
    ...removed
      .filter((row) => hasOthers(register, row))
      .flatMap((row) => blankedCells(register, row)),
  ];
  const deleted = removed.filter((row) => !hasOthers(register, row));
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
  const wardOf = remembered((text: string) =>
    sources.findIndex((source) => isSource(text, source)),
  );
  for (let row = headerRow + 1; row < end; row += 1) {
    const text = sourceAt(row);
    if (text !== '') rows[wardOf(text)]?.push(row);
  }
  return rows;
}

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

/** Whether the row holds anything outside the table's and the add-on's own columns. */
function hasOthers(
  { sheet, columns, sourceColumn, findingsColumn }: Register,
  row: number,
): boolean {
  const ours = new Set([...columns.values(), sourceColumn, findingsColumn]);
  return (sheet?.values ?? []).some((values, column) => {
    if (ours.has(column)) return false;
    return (values[row] ?? '') !== '' || (sheet?.formulas[column]?.[row] ?? '') !== '';
  });
}

function blankedCells(register: Register, row: number): readonly CellWrite[] {
  const { title, columns, sourceColumn, findingsColumn } = register;
  return [...columns.values(), sourceColumn, findingsColumn].flatMap((column): CellWrite[] =>
    column === null ? [] : [{ sheet: title, row, column, written: blank }],
  );
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
