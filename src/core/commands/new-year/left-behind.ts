/** What people added to a workbook for themselves: the next year's workbook does not have it. */
import { dataTables, allTables, ownTables } from '../../schema/all';
import { journal } from '../../schema/managed-sheets';
import { proposals } from '../../schema/registers/registrations';
import { paperTables } from '../../schema/paper-sheets';
import { submissions } from '../../schema/managed-sheets';
import { wardList } from '../../schema/reference-sheets';
import { fold } from '../../vietnamese/fold';
import type { Snapshot } from '../../workbook/snapshot';
import type { TableData } from '../../workbook/read-table';
import type { WorkbookData } from '../../workbook/read-workbook';
import { listPages } from '../report/list-pages';
import { otherColumns } from '../other-columns';
import { findingsPage, guidePage, isPageTitle, summaryPage } from '../managed-pages';
import { isFrozenTitle } from '../periods/frozen-page';

export interface NotCarriedOver {
  /** Titles of sheets. */
  readonly sheets: readonly string[];
  /** Columns beside those of the registers and of the wards, by sheet and heading. */
  readonly columns: readonly { readonly sheet: string; readonly heading: string }[];
}

export function leftBehind({ tables }: WorkbookData, { titles }: Snapshot): NotCarriedOver {
  return {
    sheets: titles.filter((title) => !isOwnTitle(title)),
    columns: [...dataTables, wardList].flatMap((table) => {
      const reading = tables.get(table.sheet);
      if (reading === undefined) return [];
      const sheet = reading.sheet.title;
      return addedHeadings(reading).map((heading) => ({ sheet, heading }));
    }),
  };
}

const knownTables = new Set(
  [...allTables, ...paperTables, ...ownTables, journal, proposals, submissions].map(({ sheet }) =>
    fold(sheet),
  ),
);

const ownPages = [summaryPage, findingsPage, guidePage, ...listPages];

/** Whether a sheet of that title is one that the add-on makes. */
export const isOwnTitle = (title: string) =>
  knownTables.has(fold(title)) ||
  ownPages.some((page) => isPageTitle(title, page)) ||
  isFrozenTitle(title);

/** The headings of the columns that hold anything and are neither the table's nor the add-on's. */
function addedHeadings({ sheet, header }: TableData): readonly string[] {
  const repeated = new Set(header.repeated.map(({ column }) => column));
  return otherColumns(sheet, header).flatMap(({ column, heading }) =>
    heading === '' || repeated.has(column) ? [] : [heading],
  );
}
