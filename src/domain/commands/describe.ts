/** Describe: what the sidebar shows before anything is run; it writes nothing. */
import { recordsOf, type PeriodRecord } from '../history/records';
import { periodName, type Period } from '../text/periods';
import { mainTables } from '../tables/all';
import { dataHashOf } from '../workbook/data-hash';
import { writesExactly } from '../workbook/settings';
import { lackingOfVietnam } from '../workbook/vietnam';
import { readWorkbook, sheetNamed } from '../workbook/workbook';
import type { Command, CommonInput } from './command';
import { newestSummary, summaryPage } from './own-pages';
import { newerTemplate, tableTitles } from './readable';

export interface DescribeResult {
  /** The period of the settings and its name; null when they have none. */
  readonly period: (Period & { readonly name: string }) | null;
  readonly exact: boolean;
  readonly isVietnamese: boolean;
  /** Whether any of the registers is there. */
  readonly hasTables: boolean;
  /** The title of the newest summary sheet; null when none was made. */
  readonly reportSheet: string | null;
  /** Whether the data has changed since that summary was made. */
  readonly stale: boolean;
  /** Every period that was ever closed, the latest first. */
  readonly records: readonly Pick<PeriodRecord, 'period' | 'state' | 'when' | 'who' | 'reason'>[];
}

export const describe: Command<CommonInput, DescribeResult> = {
  name: 'describe',
  onlyReads: true,
  reads: (titles) => tableTitles(titles, summaryPage),
  plan: ({ today }, book) => {
    const workbook = readWorkbook(book, today);
    const newer = newerTemplate(workbook);
    if (newer !== null) return newer;
    const { period, settings } = workbook;
    const summary = newestSummary(book);
    return {
      ok: true,
      changes: [],
      result: {
        period: period && { ...period, name: settings.periodName || periodName(period) },
        exact: writesExactly(settings),
        isVietnamese: lackingOfVietnam(book) === null,
        hasTables: mainTables.some(({ sheet }) => sheetNamed(book, sheet) !== undefined),
        reportSheet: summary?.title ?? null,
        stale: summary !== undefined && summary.mark?.dataHash !== dataHashOf(workbook),
        records: recordsOf(workbook).map(({ period: days, state, when, who, reason }) => ({
          period: days,
          state,
          when,
          who,
          reason,
        })),
      },
    };
  },
};
