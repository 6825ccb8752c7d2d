/** The report of a period from a workbook: figures, what they are compared with, and the document. */
import type { Finding } from '../../messages/finding';
import { figureReader } from '../../figures/figure-reader';
import { rankingsOf } from '../../figures/emulation';
import { levelMoneyOf } from '../../figures/level-money';
import { figuresOf } from '../../figures/figures';
import { personsAwarded } from '../../figures/distinct-people';
import { pledgesUntil } from '../../figures/pledges';
import { programmeTargets } from '../../figures/programme-targets';
import { lastPeriodOf, targetsOf } from '../../figures/targets';
import type { ReportDocument } from '../../report/document';
import type { ReportInput } from '../../report/input';
import { buildReport } from '../../report/build-document';
import { narrative } from '../../schema/reference-sheets';
import { fromSerial } from '../../data/dates';
import { fold } from '../../vietnamese/fold';
import { textsOf } from '../../workbook/read-table';
import { numberWordsOf, writesExactly } from '../../workbook/read-settings';
import type { WorkbookData } from '../../workbook/read-workbook';
import type { ChosenPeriod } from '../choose-period';

export interface BuiltReport {
  /** What the document was made from: the figures, and what they are compared with. */
  readonly input: ReportInput;
  readonly document: ReportDocument;
}

/**
 * @param findings of the whole workbook: a row with an error is in no figure
 * @param exact null: as the settings say
 * @param today day serial
 * @param now the same with the time of day as its fraction
 */
export function reportOf(
  workbook: WorkbookData,
  findings: readonly Finding[],
  chosen: ChosenPeriod,
  exact: boolean | null,
  today: number,
  now = today,
): BuiltReport {
  const reader = figureReader(workbook, findings);
  const persons = personsAwarded(workbook, reader, chosen.period);
  const money = levelMoneyOf(workbook, reader, chosen.period);
  const figures = figuresOf(workbook, findings, chosen.period);
  const { from, to } = chosen.period;
  const pledges = {
    before: pledgesUntil(workbook, reader.wrongRows, from - 1),
    now: pledgesUntil(workbook, reader.wrongRows, to),
  };
  const rankings = rankingsOf(workbook, figures);
  const sums = { figures, persons, money, pledges, rankings };
  return reportOfFigures(workbook, sums, chosen, exact, today, now);
}

/** The same from figures of whatever origin; settings, plans and sentences are the workbook's. */
export function reportOfFigures(
  workbook: WorkbookData,
  sums: Pick<ReportInput, 'figures' | 'persons' | 'reporting' | 'money' | 'pledges' | 'rankings'>,
  chosen: ChosenPeriod,
  exact: boolean | null,
  today: number,
  now = today,
): BuiltReport {
  const { settings, level } = workbook;
  const targets = targetsOf(workbook, chosen);
  const lastPeriod = lastPeriodOf(workbook, chosen.period);
  const input: ReportInput = {
    settings,
    level,
    periodName: chosen.name,
    ...sums,
    targets,
    ...(lastPeriod !== undefined && { lastPeriod }),
    programme: programmeTargets(workbook, fromSerial(chosen.period.to).year),
    narrative: narrativeOf(workbook),
    exact: exact ?? writesExactly(settings),
    numberWords: numberWordsOf(settings),
    today,
    now,
  };
  return { input, document: buildReport(input) };
}

/** The sentences of `Nội dung báo cáo` by section. */
function narrativeOf(workbook: WorkbookData) {
  const reading = workbook.tables.get(narrative.sheet);
  const of = (section: string): readonly string[] => {
    if (reading === undefined) return [];
    const sections = textsOf(reading, 'section');
    return textsOf(reading, 'text').filter(
      (text, row): text is string => text !== null && fold(sections[row] ?? '') === fold(section),
    );
  };
  return {
    opening: of('Mở đầu'),
    limits: of('Hạn chế'),
    plans: of('Phương hướng'),
    requests: of('Kiến nghị'),
    closing: of('Kết thúc'),
  };
}
