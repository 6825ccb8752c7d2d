/** The cells of a register that gathering writes in rows that are there already. */
import type { CellValue } from '../../cells/cell';
import type { CellWrite } from '../mends/cell-values';
import type { Register } from './register';
import type { WardDifference } from './difference';
import { blank, isDay } from './typed-rows';

/** The cells in which a changed row differs, in its place; what was said of the old values falls away. */
export function changedCells(
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
export function othersFinder({
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

export function blankedCells(register: Register, row: number): readonly CellWrite[] {
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
