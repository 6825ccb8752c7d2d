/** The sample as a book, for tests of the core that need real rows. */
import { allTables } from '../../src/core/schema/all';
import { settingDefinitions } from '../../src/core/schema/settings';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { sampleWorkbook } from '../../fixtures/sample/sample';
import { bookOf, sheetOf } from './book-of';

const dateItems = new Set(
  settingDefinitions.filter(({ kind }) => kind === 'date').map(({ item }) => item),
);

export function sampleBook(familyRows: number): Snapshot {
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
