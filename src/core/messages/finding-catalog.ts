/**
 * Every code that a check may raise, with its severity and words. A code about a cell is an
 * error only in a column that a figure depends on; elsewhere it is at most a warning.
 */
import { cellsEntries } from './cell-findings';
import { comparisonsEntries } from './figure-findings';
import { datesEntries } from './cell-findings';
import { definitionEntries } from './definition-findings';
import { emulationEntries } from './emulation-findings';
import { encodingEntries } from './cell-findings';
import { historyEntries } from './figure-findings';
import { namesEntries } from './name-findings';
import { numbersEntries } from './cell-findings';
import { paperEntries } from './paper-findings';
import { peopleEntries } from './name-findings';
import { rowsEntries } from './sheet-findings';
import { supportEntries } from './reference-findings';
import { workbookEntries } from './sheet-findings';

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
  ...paperEntries,
  ...emulationEntries,
  ...definitionEntries,
} as const;

export type FindingCode = keyof typeof catalogue;

export const findingCodes = Object.keys(catalogue) as readonly FindingCode[];
