/** Refuses what a file would lose without a word, before anything is written. */
import type { Sheet, Spreadsheet } from '../../sheets/api';
import { isWritable, type ChartPlaces } from './charts';

/** What sheets can have at Google and the writer does not know. */
const unwritten = {
  bandedRanges: 'banded ranges',
  filterViews: 'filter views',
  tables: 'tables',
  rowGroups: 'row groups',
  columnGroups: 'column groups',
} as const satisfies Partial<Record<keyof Sheet, string>>;

/** Excel's rules for the title of a sheet. */
const longestTitle = 31;
const forbidden = /[*?:/\\[\]]|^'|'$/;

/**
 * @throws Error naming what cannot be written. Protections that only warn are no loss: a file has
 * none, and nothing they guard depends on them.
 */
export function refuseUnwritable(spreadsheet: Spreadsheet, charts: ChartPlaces): void {
  for (const sheet of spreadsheet.sheets ?? []) {
    const title = sheet.properties?.title ?? '';
    if (title === '' || title.length > longestTitle || forbidden.test(title)) {
      throw new Error(`No sheet of an xlsx file can have the title "${title}"`);
    }
    for (const [key, name] of Object.entries(unwritten)) {
      if (((sheet[key as keyof typeof unwritten] as unknown[] | undefined) ?? []).length > 0) {
        throw new Error(`${name} are not written yet: sheet "${title}"`);
      }
    }
    if (sheet.charts?.some((chart) => !isWritable(chart, charts)) === true) {
      throw new Error(`charts are not written yet unless they are bars: sheet "${title}"`);
    }
    if (sheet.protectedRanges?.some(({ warningOnly }) => warningOnly !== true) === true) {
      throw new Error(`Protected ranges are not written yet: sheet "${title}"`);
    }
  }
}
