/** The sample as a book, for tests of the core that need real rows. */
import { allTables } from '../../src/domain/tables/all';
import { settingDefinitions } from '../../src/domain/workbook/setting-definitions';
import type { Book } from '../../src/domain/workbook/book';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { bookOf, sheetOf } from './book-of';

const dateItems = new Set(
  settingDefinitions.filter(({ kind }) => kind === 'date').map(({ item }) => item),
);

export function sampleBook(familyRows: number): Book {
  return bookOf(
    ...sampleWorkbook({ familyRows }).map(({ name, headings, rows }) => {
      const table = allTables.find(({ sheet }) => sheet === name);
      const isDate = headings.map(
        (heading) =>
          table?.columns.find((column) => column.heading === heading)?.kind.name === 'date',
      );
      return sheetOf(name, [
        headings,
        ...rows.map((cells) =>
          cells.map((value, index) =>
            typeof value === 'number' && (isDate[index] === true || dateItems.has(String(cells[0])))
              ? { date: value }
              : value,
          ),
        ),
      ]);
    }),
  );
}
