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
import type { Change } from '../change';
import { changesOf } from '../mends/cell-values';
import { difference, type WardDifference } from './difference';
import { newRows } from './new-rows';
import type { Register } from './register';
import { blankedCells, changedCells, othersFinder } from './register-cells';
import { madeColumns, sourceColumn, withNewColumns } from './register-columns';
import { rowsInUnits, typedRows, type TypedRow } from './typed-rows';

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
  const wardOf = remembered((text: string) =>
    sources.findIndex((source) => isSource(text, source)),
  );
  for (let row = headerRow + 1; row < end; row += 1) {
    const text = sourceAt(row);
    if (text !== '') rows[wardOf(text)]?.push(row);
  }
  return rows;
}
