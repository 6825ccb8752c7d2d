/** Tells whether somebody changed a workbook between the calls that read it. */
import { columnLetters } from '../../core/data/a1';
import { fromSerial } from '../../core/data/dates';
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
  // The same days come often.
  const known = new Map<CellValue, CellValue>();
  const width = Math.max(values.length, formulas.length);
  for (let column = 0; column < width; column += 1) {
    const [ofValues, ofFormulas] = [values[column] ?? [], formulas[column] ?? []];
    // Not read a second time.
    if (ofValues === ofFormulas) continue;
    const height = Math.max(ofValues.length, ofFormulas.length);
    for (let row = 0; row < height; row += 1) {
      const [value, formula] = [ofValues[row] ?? '', ofFormulas[row] ?? ''];
      if (value === formula || known.get(formula) === value) continue;
      if (!goesWith(value, formula)) return true;
      known.set(formula, value);
    }
  }
  return false;
}

/** A formula goes with any value; the text of a day or a time with its number. */
function goesWith(value: CellValue, formula: CellValue): boolean {
  if (typeof formula !== 'string') return false;
  if (formula.charCodeAt(0) === 61) return true;
  return typeof value === 'number' && formula !== '' && showsDay(formula, value);
}

const plainDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$|^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Whether a text may be that of a day, as far as a plain one shows: rows that were sorted pair others. */
function showsDay(text: string, serial: number): boolean {
  const parts = plainDay.exec(text);
  if (parts === null) return true;
  const [, one, other, last, year = last, ...monthAndDay] = parts;
  const shown = fromSerial(Math.floor(serial));
  const [first, second] = one === undefined ? monthAndDay : [one, other];
  return (
    Number(year) === shown.year &&
    [first, second].map(Number).sort().join() === [shown.month, shown.day].sort().join()
  );
}
