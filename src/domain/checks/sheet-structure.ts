/** Sheets whose header cannot be read, and headings or sheets that stand twice. */
import { columnLetters } from '../cells/address';
import type { PlacedProblem, WorkbookCheck } from './check';
import { allTables } from '../tables/all';
import { columnOf } from '../tables/table';
import { fold } from '../text/fold';
import type { SheetCells } from '../workbook/book';
import type { Problem } from '../findings/finding';

const ofSheet = (sheet: SheetCells | null, problem: Problem): PlacedProblem => ({
  sheet,
  row: null,
  columnIndex: null,
  column: null,
  problem,
});

export const sheetStructure: WorkbookCheck = {
  codes: [
    'header-missing',
    'sheet-is-summary',
    'column-missing',
    'column-repeated',
    'list-beside',
    'sheet-repeated',
  ],
  run: ({ unreadable, tables }, book) => {
    const problems: PlacedProblem[] = [];
    for (const { sheet, why } of unreadable) {
      if (why.kind === 'no-header') {
        problems.push(ofSheet(sheet, { code: 'header-missing' }));
        continue;
      }
      if (why.kind === 'summary') {
        problems.push(ofSheet(sheet, { code: 'sheet-is-summary' }));
        continue;
      }
      for (const column of why.columns) {
        problems.push({
          ...ofSheet(sheet, { code: 'column-missing', params: { heading: column.heading } }),
          column,
        });
      }
    }
    for (const { sheet, table, header } of tables.values()) {
      if (header.besideFrom !== null) {
        problems.push({
          sheet,
          row: header.lastRow,
          columnIndex: header.columns.get(table.nameColumn) ?? null,
          column: columnOf(table, table.nameColumn),
          problem: {
            code: 'list-beside',
            params: { first: columnLetters(header.besideFrom) },
          },
        });
      }
      for (const { key, column: second } of header.repeated) {
        const column = columnOf(table, key);
        problems.push({
          sheet,
          row: header.lastRow,
          columnIndex: second,
          column,
          problem: {
            code: 'column-repeated',
            params: {
              heading: column.heading,
              first: columnLetters(header.columns.get(key) ?? 0),
              second: columnLetters(second),
            },
          },
        });
      }
    }
    return [...problems, ...repeatedSheets(book.titles)];
  },
};

function repeatedSheets(titles: readonly string[]): readonly PlacedProblem[] {
  const folded = titles.map(fold);
  return allTables
    .map(({ sheet }) => sheet)
    .filter((name) => folded.filter((title) => title === fold(name)).length > 1)
    .map((name) => ofSheet(null, { code: 'sheet-repeated', params: { name } }));
}
