/** Sheets whose header cannot be read, and headings or sheets that stand twice. */
import { columnLetters } from '../data/a1';
import type { PlacedProblem, WorkbookCheck } from './check';
import { allTables } from '../schema/all';
import { columnOf } from '../schema/table';
import { fold } from '../vietnamese/fold';
import type { SheetCells } from '../workbook/snapshot';
import type { Problem } from '../messages/finding';

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
  run: ({ unreadable, tables }, snapshot) => {
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
    return [...problems, ...repeatedSheets(snapshot.titles)];
  },
};

function repeatedSheets(titles: readonly string[]): readonly PlacedProblem[] {
  const folded = titles.map(fold);
  return allTables
    .map(({ sheet }) => sheet)
    .filter((name) => folded.filter((title) => title === fold(name)).length > 1)
    .map((name) => ofSheet(null, { code: 'sheet-repeated', params: { name } }));
}
