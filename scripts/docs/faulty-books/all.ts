/** Small workbooks that between them hold every fault there is a message for, to show each by an example. */
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { closedPeriods } from './closed-periods';
import { laidOutLists, summaryInPlaceOfList } from './laid-out-lists';
import { moneyOut } from './money-out';
import { notComputed } from './not-computed';
import { paperTemplates } from './paper-templates';
import { promises } from './promises';
import { registers } from './registers';
import { supportSheets } from './support-sheets';
import { unlikelyRows } from './unlikely-rows';
import { wardFile } from './ward-file';

export const faultyBooks: readonly Snapshot[] = [
  registers,
  supportSheets,
  closedPeriods,
  unlikelyRows,
  laidOutLists,
  summaryInPlaceOfList,
  wardFile,
  notComputed,
  paperTemplates,
  moneyOut,
  promises,
];
