/** What is measured side by side: something made ready on fresh data, then timed. */
import { type Workbook, columnKeys, type Cell, type ColumnKey } from '../data/register';
import { builtInLists } from '../../src/core/schema/lists';
import { wardList } from '../../src/core/schema/reference-sheets';
import { toSerial } from '../../src/core/data/dates';

export interface Contender {
  readonly id: string;
  readonly label: string;
  /** Readies itself for a workbook: not timed. */
  readonly on: (workbook: Workbook) => Prepared;
}

export interface Prepared {
  /** Data as it comes from a service, not seen before; not timed. */
  readonly refresh: () => void;
  /** What is timed. Gives a number that proves the work: faults found, or cells touched. */
  readonly run: () => number;
}

// Rows as objects by column key, which is what schemas of zod and JSON Schema are written for.

export type RowRecord = Record<ColumnKey, Cell>;

export function recordOf(cells: readonly Cell[]): RowRecord {
  const record = {} as RowRecord;
  columnKeys.forEach((key, column) => {
    record[key] = cells[column] ?? '';
  });
  return record;
}

// How the contenders that an engineer would write get the register: row by row, as getValues() gives it.

export type Rows = readonly (readonly Cell[])[];

/** Runs something on the register's rows, parsed anew for each run. */
export function onRows({ rows }: Workbook, run: (rows: Rows) => number): Prepared {
  // In parts, as one text of a full workbook is near the longest that V8 holds.
  const parts: string[] = [];
  for (let start = 0; start < rows.length; start += 50_000) {
    parts.push(JSON.stringify(rows.slice(start, start + 50_000)));
  }
  let fresh: Rows = [];
  return {
    refresh: () => {
      fresh = parts.flatMap((part) => JSON.parse(part) as Rows);
    },
    run: () => run(fresh),
  };
}

// What the three type checks know: the values of lists and wards, and the bounds, of the sample.

export const firstDay = toSerial(1990, 1, 1) ?? 0;
export const lastDay = toSerial(2017, 7, 5) ?? 0;
export const firstYear = 1900;
export const lastYear = 2017;
export const phonePattern = /^0\d{9,10}$/;

const valuesOf = (list: keyof typeof builtInLists) => builtInLists[list].map(({ value }) => value);

export const titles = valuesOf('Danh hiệu');
export const forms = valuesOf('Hình thức đăng ký');
export const results = valuesOf('Kết quả');

export function wardNamesOf({ sheets }: Workbook): readonly string[] {
  const [headings = [], ...rows] = sheets.find(({ title }) => title === wardList.sheet)?.rows ?? [];
  const name = headings.indexOf('Tên');
  return [...new Set(rows.map((row) => String(row[name])))];
}
