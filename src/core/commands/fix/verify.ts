/**
 * Reads once more what was written, since the API has no compare-and-set: where someone inserted,
 * deleted or sorted rows in that second, a value stands in another row than meant.
 */
import { cellAddress } from '../../data/a1';
import type { CellValue } from '../../data/cell';
import type { Snapshot } from '../../workbook/snapshot';
import type { Verification } from '../command';
import type { CellWrite } from '../cell-writes';

export interface CellPlace {
  readonly sheet: string;
  /** As "J12". */
  readonly cell: string;
}

type Columns = readonly (readonly CellValue[])[];

/**
 * @param book as it was read before the write
 * @param conclude makes the result from the cells that went to a wrong row
 */
export function verificationOf<Result>(
  writes: readonly CellWrite[],
  snapshot: Snapshot,
  conclude: (displaced: readonly CellPlace[]) => Result,
): Verification<Result> {
  const written = snapshot.sheets.filter(({ title }) =>
    writes.some(({ sheet }) => sheet === title),
  );
  const columns = written.flatMap(({ title: sheet, values }) =>
    values.map((_, column) => ({ sheet, column })),
  );
  return {
    columns,
    conclude: (values) =>
      conclude(
        written.flatMap(({ title, values: before }) => {
          const after = values.filter((_, index) => columns[index]?.sheet === title);
          const ofSheet = writes.filter(({ sheet }) => sheet === title);
          return displacedOf(ofSheet, before, after);
        }),
      ),
  };
}

/** The writes of one sheet that are not found, or whose row is found elsewhere. */
function displacedOf(
  writes: readonly CellWrite[],
  before: Columns,
  after: Columns,
): readonly CellPlace[] {
  const writesByRow = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const known = writesByRow.get(write.row);
    if (known === undefined) writesByRow.set(write.row, [write]);
    else known.push(write);
  }
  const rowsHolding = rowFinder(after);
  return [...writesByRow].flatMap(([row, ofRow]) => {
    const isAt = rowTest(
      row,
      before,
      after,
      (column, place) =>
        writesByRow.get(place)?.find((write) => write.column === column)?.written.value,
    );
    const isMoved = !isAt(row) && candidates(row, before, rowsHolding).some(isAt);
    return ofRow.flatMap(({ sheet, column, written }) =>
      isMoved || at(after, column, row) !== written.value
        ? [{ sheet, cell: cellAddress(row, column) }]
        : [],
    );
  });
}

const at = (columns: Columns, column: number, row: number): CellValue =>
  columns[column]?.[row] ?? '';

/**
 * Whether the row as it was is at a place now: each cell with its old value, with the new one that
 * went along with it, or with what another write put there.
 */
function rowTest(
  row: number,
  before: Columns,
  after: Columns,
  writtenAt: (column: number, row: number) => CellValue | undefined,
): (place: number) => boolean {
  return (place) =>
    before.every((_, column) => {
      const value = at(after, column, place);
      return (
        value === at(before, column, row) ||
        value === writtenAt(column, row) ||
        value === writtenAt(column, place)
      );
    });
}

type RowFinder = (column: number, value: CellValue) => readonly number[];

/** The rows that hold the rarest value of a row as it was; none for a blank row, which tells nothing. */
function candidates(row: number, before: Columns, rowsHolding: RowFinder): readonly number[] {
  let fewest: readonly number[] | null = null;
  before.forEach((_, column) => {
    const value = at(before, column, row);
    const rows = value === '' ? [] : rowsHolding(column, value);
    if (rows.length > 0 && (fewest === null || rows.length < fewest.length)) fewest = rows;
  });
  return fewest ?? [];
}

/** The rows of a value in a column; a column is gone through once, when it is first asked for. */
function rowFinder(columns: Columns): RowFinder {
  const byColumn = new Map<number, ReadonlyMap<CellValue, readonly number[]>>();
  return (column, value) => {
    const known = byColumn.get(column) ?? rowsByValue(columns[column] ?? []);
    byColumn.set(column, known);
    return known.get(value) ?? [];
  };
}

function rowsByValue(column: readonly CellValue[]): ReadonlyMap<CellValue, readonly number[]> {
  const rows = new Map<CellValue, number[]>();
  column.forEach((value, row) => {
    const known = rows.get(value);
    if (known === undefined) rows.set(value, [row]);
    else known.push(row);
  });
  return rows;
}
