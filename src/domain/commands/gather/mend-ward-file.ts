/** Mends in a ward's own workbook, judged as gathering judges it; the rows are gathered again afterwards. */
import type { Command } from '../command';
import { journalTitle } from '../mends/journal';
import { planMends, type MendInput, type MendResult } from '../mends/mend';
import { tableTitles } from '../readable';
import type { Association } from './association';
import { wardFile } from './ward-file';

export interface MendWardFileInput extends MendInput {
  /** Mã of the unit whose file it is. */
  readonly code: string;
  readonly association: Association;
}

export const mendWardFile: Command<MendWardFileInput, MendResult> = {
  name: 'mend-ward-file',
  reads: (titles) => [...tableTitles(titles), ...journalTitle(titles)],
  plan: ({ code, association: { context, awaited }, ...input }, book) => {
    const file = wardFile(book, '', code, context, awaited);
    return file.ok ? planMends(file.findings, input, book) : file;
  },
};
