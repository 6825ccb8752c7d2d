/** Tells whether somebody changed a workbook between the calls that read it. */
import { columnLetters } from '../../core/data/a1';
import type { CellValue, Spreadsheet, ValueRange } from '../api';
import { sheetTitled } from '../metadata';

export interface Reads {
  readonly spreadsheet: Spreadsheet;
  readonly titles: readonly string[];
  /** By sheet, columns first: UNFORMATTED_VALUE, and FORMULA. */
  readonly values: readonly ValueRange[];
  readonly formulas: readonly ValueRange[];
}

/**
 * A row or column that came or went shows in the range that a read of a whole sheet names; what
 * was moved, sorted or typed, in a value that has another formula than itself.
 */
export function isTorn({ spreadsheet, titles, values, formulas }: Reads): boolean {
  return titles.some((title, index) => {
    const [one, other] = [values[index], formulas[index]];
    if (one?.range !== other?.range) return true;
    const grid = sheetTitled(spreadsheet, title)?.properties?.gridProperties;
    const end = /:([A-Z]+\d+)$/.exec(one?.range ?? '')?.[1];
    const { rowCount, columnCount } = grid ?? {};
    if (end !== undefined && rowCount !== undefined && columnCount !== undefined) {
      if (end !== columnLetters(columnCount - 1) + String(rowCount)) return true;
    }
    return disagree(columnsOf(one), columnsOf(other));
  });
}

type Columns = readonly (readonly CellValue[])[];

const columnsOf = (range: ValueRange | undefined): Columns =>
  (range?.values ?? []) as CellValue[][];

function disagree(values: Columns, formulas: Columns): boolean {
  const width = Math.max(values.length, formulas.length);
  for (let column = 0; column < width; column += 1) {
    const [ofValues, ofFormulas] = [values[column] ?? [], formulas[column] ?? []];
    const height = Math.max(ofValues.length, ofFormulas.length);
    for (let row = 0; row < height; row += 1) {
      const [value, formula] = [ofValues[row] ?? '', ofFormulas[row] ?? ''];
      if (value !== formula && !goesWith(value, formula)) return true;
    }
  }
  return false;
}

/** A formula goes with any value; the text of a day or a time with its number. */
function goesWith(value: CellValue, formula: CellValue): boolean {
  if (typeof formula !== 'string') return false;
  return formula.charCodeAt(0) === 61 || (typeof value === 'number' && formula !== '');
}
