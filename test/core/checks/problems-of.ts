/** Runs one check alone on a sheet beside the wards and the settings of the tests. */
import type { TableCheck } from '../../../src/core/checks/check';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import type { Params } from '../../../src/core/messages/format';
import { bookOf, settingsSheet, sheetOf, today, wardSheet, type TestCell } from '../book-of';

export type Rows = readonly (readonly TestCell[])[];

/** What it finds: the 1-based sheet row, the heading, the code and the params. */
export function problemsOf(check: TableCheck, title: string, rows: Rows) {
  const book = bookOf(settingsSheet, wardSheet, sheetOf(title, rows));
  const workbook = readWorkbook(book, today);
  const reading = workbook.tables.get(title);
  if (reading === undefined) throw new Error(`No table ${title}`);
  return check.run(reading, workbook).map(({ row, column, problem }) => ({
    row: (reading.rows[row] ?? -1) + 1,
    heading: column.heading,
    code: problem.code,
    params: problem.params as Params | undefined,
  }));
}

/** A row of a table's headings from a usual one, with other cells by heading. */
export function rowMaker(
  headings: readonly string[],
  usual: readonly TestCell[],
): (changes?: Readonly<Record<string, TestCell>>) => readonly TestCell[] {
  return (changes = {}) =>
    headings.map((heading, index) => (heading in changes ? changes[heading] : usual[index]));
}
