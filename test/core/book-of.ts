/** Builds books for tests from rows as one would see them in a sheet. */
import type { CellValue } from '../../src/core/data/cell';
import type { Snapshot, Merge, SheetCells, SheetMark } from '../../src/core/workbook/snapshot';
import { findAll } from '../../src/core/checks/run-checks';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { formatDate, toSerial } from '../../src/core/data/dates';

/** A cell: a plain value, a date, a formula with its result; null or undefined is blank. */
export type TestCell =
  | CellValue
  | null
  | undefined
  | { readonly date: number }
  | { readonly formula: string; readonly result: CellValue };

/** A real date cell, from day/month/year. */
export function day(text: string): { readonly date: number } {
  return { date: serial(text) };
}

/** The day serial of day/month/year. */
export function serial(text: string): number {
  const [dayOfMonth, month, year] = text.split('/').map(Number);
  const found = toSerial(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  if (found === null) throw new Error(`Not a day: ${text}`);
  return found;
}

export function formula(text: string, result: CellValue): TestCell {
  return { formula: text, result };
}

export function sheetOf(
  title: string,
  rows: readonly (readonly TestCell[])[],
  more: {
    readonly merges?: readonly Merge[];
    readonly mark?: SheetMark;
    readonly charts?: number;
    readonly typedColumns?: readonly number[];
  } = {},
): SheetCells {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = (read: (cell: TestCell) => CellValue) =>
    Array.from({ length: width }, (_, column) => rows.map((row) => read(row[column])));
  return {
    title,
    values: columns((cell) => {
      if (cell === null || cell === undefined) return '';
      if (typeof cell !== 'object') return cell;
      return 'date' in cell ? cell.date : cell.result;
    }),
    formulas: columns((cell) => {
      if (cell === null || cell === undefined) return '';
      if (typeof cell !== 'object') return cell;
      return 'date' in cell ? formatDate(cell.date) : cell.formula;
    }),
    merges: more.merges ?? [],
    mark: more.mark ?? null,
    charts: more.charts ?? 0,
    typedColumns: more.typedColumns ?? [],
  };
}

export function bookOf(...sheets: readonly SheetCells[]): Snapshot {
  return {
    titles: sheets.map(({ title }) => title),
    sheets,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    fileMarks: {},
  };
}

/** Three wards of Bắc Kạn before and after 01/7/2025. */
export const wardSheet = sheetOf('Xã phường', [
  ['Mã', 'Tên', 'Tên khác', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
  ['01840', 'Phường Đức Xuân', 'ĐX', day('01/01/1990'), day('30/6/2025'), '01840'],
  ['01843', 'Phường Phùng Chí Kiên', '', day('01/01/1990'), day('30/6/2025'), '01843'],
  ['01855', 'Phường Xuất Hóa', '', day('01/01/1990'), day('30/6/2025'), '01843'],
  ['01849', 'Xã Dương Quang', '', day('01/01/1990'), day('30/6/2025'), '01849'],
  ['01840', 'Phường Đức Xuân', '', day('01/7/2025'), null, ''],
  ['01843', 'Phường Bắc Kạn', '', day('01/7/2025'), null, ''],
  ['01849', 'Xã Phong Quang', '', day('01/7/2025'), null, ''],
]);

export const settingsSheet = sheetOf('Thiết lập', [
  ['Mục', 'Giá trị'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
]);

/** The day on which the tests' checks run. */
export const today = serial('05/7/2017');

/** Findings of a book as flat tuples: sheet row (1-based), heading, code. */
export function tuples(book: Snapshot): readonly (readonly [number | null, string, string])[] {
  return findAll(readWorkbook(book, today), book).map(({ row, heading, code }) => [
    row === null ? null : row + 1,
    heading,
    code,
  ]);
}

/** The tuples of one sheet beside the wards and the settings of the tests. */
export function tuplesOf(title: string, rows: readonly (readonly TestCell[])[]) {
  return tuples(bookOf(settingsSheet, wardSheet, sheetOf(title, rows)));
}
