/** Report: the figures of a period, their text, and the sheet Tổng hợp. */
import { findAll } from '../checks/all';
import { failure, type Failure } from '../failures/catalogue';
import { figuresOf, type Figures } from '../indicators/figures';
import { targetsOf, type Target } from '../indicators/targets';
import type { ReportDocument } from '../report/document';
import { pageOf } from '../report/layout';
import { buildReport, textOf } from '../report/report';
import { narrative } from '../tables/support';
import { fold } from '../text/fold';
import { periodName, type Period } from '../text/periods';
import { textsOf } from '../workbook/read-table';
import { numberWordsOf, writesExactly } from '../workbook/settings';
import { dataHashOf } from '../workbook/data-hash';
import type { WorkbookReading } from '../workbook/workbook';
import type { Command, CommonInput } from './command';
import { summaryPage, titleFor, type InTheWay } from './own-pages';
import { readableWorkbook, tableTitles, unreadableSheet } from './readable';

export interface ReportInput extends CommonInput {
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
  /** null: as the settings say. */
  readonly exact: boolean | null;
  /** Refuse while errors stand. */
  readonly strict: boolean;
  readonly inTheWay: InTheWay;
}

export interface ReportResult {
  readonly periodName: string;
  readonly figures: Figures;
  readonly targets: ReadonlyMap<string, Target>;
  readonly text: readonly string[];
  readonly document: ReportDocument;
  /** The title of the sheet written. */
  readonly sheet: string;
}

export const report: Command<ReportInput, ReportResult> = {
  name: 'report',
  reads: (titles) => tableTitles(titles, summaryPage),
  plan: ({ today, period: asked, exact, strict, inTheWay }, book) => {
    const read = readableWorkbook(book, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const chosen = choosePeriod(workbook, asked);
    if (!chosen.ok) return chosen;
    const findings = findAll(workbook, book);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (strict && errors > 0) return failure('errors-stand', { errorsNumber: errors });
    const target = titleFor(book, summaryPage, inTheWay);
    if (!target.ok) return target;

    const { period, name, settingsName } = chosen;
    const figures = figuresOf(workbook, findings, period);
    const targets = targetsOf(workbook, name, settingsName);
    const document = buildReport({
      settings: workbook.settings,
      periodName: name,
      figures,
      targets,
      narrative: narrativeOf(workbook),
      exact: exact ?? writesExactly(workbook.settings),
      numberWords: numberWordsOf(workbook.settings),
      today,
    });
    return {
      ok: true,
      changes: [
        {
          kind: 'page',
          role: summaryPage.role,
          title: target.title,
          page: pageOf(document),
          index: 0,
          dataHash: dataHashOf(workbook),
        },
      ],
      result: {
        periodName: name,
        figures,
        targets,
        text: textOf(document),
        document,
        sheet: target.title,
      },
    };
  },
};

interface ChosenPeriod {
  readonly ok: true;
  readonly period: Period;
  readonly name: string;
  /** The name of the settings' own period; '' when they have none. */
  readonly settingsName: string;
}

/** The period asked for, or that of the settings; a name typed in the settings belongs to their period only. */
function choosePeriod(
  { period: ofSettings, settings }: WorkbookReading,
  asked: Period | null,
): ChosenPeriod | Failure {
  const period = asked ?? ofSettings;
  if (period === null) {
    const { from, to } = settings;
    return from !== null && to !== null
      ? failure('period-reversed', { fromDate: from, toDate: to })
      : failure('period-missing');
  }
  if (period.to < period.from) {
    return failure('period-reversed', { fromDate: period.from, toDate: period.to });
  }
  const settingsName = ofSettings === null ? '' : settings.periodName || periodName(ofSettings);
  const isOwn =
    ofSettings !== null && ofSettings.from === period.from && ofSettings.to === period.to;
  return { ok: true, period, name: isOwn ? settingsName : periodName(period), settingsName };
}

/** The sentences of `Nội dung báo cáo` by section. */
function narrativeOf(workbook: WorkbookReading) {
  const reading = workbook.tables.get(narrative.sheet);
  const of = (section: string): readonly string[] => {
    if (reading === undefined) return [];
    const sections = textsOf(reading, 'section');
    return textsOf(reading, 'text').filter(
      (text, row): text is string => text !== null && fold(sections[row] ?? '') === fold(section),
    );
  };
  return { limits: of('Hạn chế'), plans: of('Phương hướng'), requests: of('Kiến nghị') };
}
