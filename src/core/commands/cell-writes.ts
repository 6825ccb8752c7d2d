/** Cell values with their kind, as mends write them, journal them and compare them. */
import { cellKind, isFormula, type CellValue } from '../data/cell';
import type { SheetCells } from '../workbook/snapshot';
import type { CellLook } from '../workbook/cell-look';
import type { CellsChange } from './change';

/** A value as it stands in a cell; a date is a day serial told apart from a number. */
export interface TypedValue {
  readonly value: CellValue;
  readonly isDate: boolean;
  /** How it is shown; left out: as its cell shows it. */
  readonly look?: CellLook;
}

/** What a cell holds; null where it holds a formula, which no mend touches. */
export function typedValue(sheet: SheetCells, row: number, column: number): TypedValue | null {
  const value = sheet.values[column]?.[row] ?? '';
  const formula = sheet.formulas[column]?.[row] ?? '';
  return isFormula(value, formula) ? null : { value, isDate: cellKind(value, formula) === 'date' };
}

export function isSame(one: TypedValue | null, other: TypedValue): boolean {
  return one !== null && one.value === other.value && one.isDate === other.isDate;
}

/** One cell to be written. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly written: TypedValue;
  /** Set where the cell may be formatted as a day, which would make one of a number. */
  readonly clearsFormat?: true;
}

/** A write into a cell that holds a value now: a number in place of a day must not be shown as one. */
export function writeOver(
  present: TypedValue,
  place: Pick<CellWrite, 'sheet' | 'row' | 'column'>,
  written: TypedValue,
): CellWrite {
  const mayTurnIntoDay = present.isDate && !written.isDate && typeof written.value === 'number';
  return { ...place, written, ...(mayTurnIntoDay && { clearsFormat: true }) };
}

/** Cells that stand below each other and are written alike become one change. */
export function changesOf(writes: readonly CellWrite[]): readonly CellsChange[] {
  const sorted = [...writes].sort(
    (one, other) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const runs: {
    readonly first: CellWrite;
    readonly values: CellValue[][];
    readonly looks: CellLook[][];
  }[] = [];
  for (const write of sorted) {
    const { written } = write;
    const run = runs[runs.length - 1];
    const continues =
      run !== undefined &&
      run.first.sheet === write.sheet &&
      run.first.column === write.column &&
      run.first.row + run.values.length === write.row &&
      (run.first.written.look === undefined) === (written.look === undefined) &&
      (written.look !== undefined ||
        (run.first.written.isDate === written.isDate &&
          run.first.clearsFormat === write.clearsFormat));
    if (continues) {
      run.values.push([written.value]);
      run.looks.push([written.look ?? {}]);
    } else {
      runs.push({ first: write, values: [[written.value]], looks: [[written.look ?? {}]] });
    }
  }
  return runs.map(({ first, values, looks }) => ({
    kind: 'cells',
    sheet: first.sheet,
    row: first.row,
    column: first.column,
    values,
    ...styleOf(first, looks),
  }));
}

function styleOf(
  { written, clearsFormat }: CellWrite,
  looks: readonly (readonly CellLook[])[],
): Pick<CellsChange, 'style' | 'looks'> {
  if (written.look !== undefined) return { looks };
  if (clearsFormat === true) return { style: 'number' };
  return written.isDate ? { style: 'date' } : {};
}
