/** Describe: what the sidebar shows before anything is run; it writes nothing. */
import { unitsNameOf } from '../figures/figures';
import { wardList } from '../schema/reference-sheets';
import { recordsOf, type PeriodRecord } from '../figures/closed-periods';
import { periodName, type Period } from '../data/periods';
import { mainTables } from '../schema/all';
import { dataHashOf } from '../workbook/fingerprint';
import { writesExactly } from '../workbook/read-settings';
import { lackingOfVietnam } from '../workbook/locale';
import { readWorkbook, sheetFor, sheetNamed } from '../workbook/read-workbook';
import type { Command, CommonInput } from './command';
import { latestSummary, summaryPage } from './managed-pages';
import { newerTemplate, tableTitles } from './open-workbook';

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
  /** What the units are called: "xã, phường", "thôn, tổ dân phố"; and the title of their list. */
  readonly unitsName: string;
  readonly unitsSheet: string;
  /** Every period that was ever closed, the latest first. */
  readonly records: readonly Pick<PeriodRecord, 'period' | 'state' | 'when' | 'who' | 'reason'>[];
}

export const describe: Command<CommonInput, DescribeResult> = {
  name: 'describe',
  onlyReads: true,
  reads: (titles) => tableTitles(titles, summaryPage),
  plan: ({ today }, snapshot) => {
    const workbook = readWorkbook(snapshot, today);
    const newer = newerTemplate(workbook);
    if (newer !== null) return newer;
    const { period, settings } = workbook;
    const summary = latestSummary(snapshot);
    return {
      ok: true,
      changes: [],
      result: {
        period: period && { ...period, name: settings.periodName || periodName(period) },
        exact: writesExactly(settings),
        isVietnamese: lackingOfVietnam(snapshot) === null,
        hasTables: mainTables.some(({ sheet }) => sheetNamed(snapshot, sheet) !== undefined),
        reportSheet: summary?.title ?? null,
        stale: summary !== undefined && summary.mark?.dataHash !== dataHashOf(workbook),
        unitsName: unitsNameOf(workbook),
        unitsSheet: sheetFor(snapshot, wardList)?.title ?? wardList.sheet,
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
