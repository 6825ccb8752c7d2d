/** What users do today: COUNTIFS and SUMIFS by ward and title, below each other in a sheet of their own. */
import { wardNamesOf, titles } from '../contenders/known-values';
import { place, type Cell } from '../data/columns';
import type { Workbook } from '../data/register';

/** Ward, title and quantity: the only columns that the formulas read. */
export function readColumnsOf({ rows }: Workbook): Cell[][] {
  const places = [place.ward, place.title, place.quantity];
  return rows.map((row) => places.map((column) => row[column] ?? ''));
}

export interface Sums {
  readonly count: number;
  /** @param write a formula from its function, the range summed ('' for none), and pairs of range and text */
  readonly formulas: (write: FormulaWriter) => string[];
}

type FormulaWriter = (
  name: 'COUNTIFS' | 'SUMIFS',
  summed: string,
  conditions: readonly (readonly [column: string, text: string])[],
) => string;

export function sumsOf(workbook: Workbook): Sums {
  const pairs = wardNamesOf(workbook).flatMap((ward) =>
    titles.map((title) => [['A', ward] as const, ['B', title] as const]),
  );
  return {
    count: pairs.length * 2,
    formulas: (write) =>
      pairs.flatMap((conditions) => [
        write('COUNTIFS', '', conditions),
        write('SUMIFS', 'C', conditions),
      ]),
  };
}

/** How many rows the formulas must count: those whose ward and title are those of the lists, case aside. */
export function countableRows(workbook: Workbook): number {
  const lower = (cell: Cell | undefined) => String(cell).toLowerCase();
  const wards = new Set(wardNamesOf(workbook).map(lower));
  const known = new Set(titles.map(lower));
  return workbook.rows.filter(
    (row) => wards.has(lower(row[place.ward])) && known.has(lower(row[place.title])),
  ).length;
}
