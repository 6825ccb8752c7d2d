/**
 * Every code that a check may raise, with its severity and words. A code about a cell is an
 * error only in a column that a figure depends on; elsewhere it is at most a warning.
 */
import { cellsEntries } from './catalogue/cells';
import { comparisonsEntries } from './catalogue/comparisons';
import { datesEntries } from './catalogue/dates';
import { encodingEntries } from './catalogue/encoding';
import { historyEntries } from './catalogue/history';
import { namesEntries } from './catalogue/names';
import { numbersEntries } from './catalogue/numbers';
import { peopleEntries } from './catalogue/people';
import { rowsEntries } from './catalogue/rows';
import { supportEntries } from './catalogue/support';
import { workbookEntries } from './catalogue/workbook';

export const catalogue = {
  ...workbookEntries,
  ...cellsEntries,
  ...datesEntries,
  ...numbersEntries,
  ...namesEntries,
  ...encodingEntries,
  ...peopleEntries,
  ...rowsEntries,
  ...comparisonsEntries,
  ...supportEntries,
  ...historyEntries,
} as const;

export type FindingCode = keyof typeof catalogue;

export const findingCodes = Object.keys(catalogue) as readonly FindingCode[];
