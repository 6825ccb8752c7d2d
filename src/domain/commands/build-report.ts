/** The report of a period from a workbook: figures, what they are compared with, and the document. */
import type { Finding } from '../findings/finding';
import { figureReader } from '../indicators/figure-of';
import { figuresOf } from '../indicators/figures';
import { personsAwarded } from '../indicators/persons';
import { programmeTargets } from '../indicators/programme';
import { targetsOf } from '../indicators/targets';
import type { ReportDocument } from '../report/document';
import type { ReportInput } from '../report/input';
import { buildReport } from '../report/report';
import { narrative } from '../tables/support';
import { fromSerial } from '../text/dates';
import { fold } from '../text/fold';
import { textsOf } from '../workbook/read-table';
import { numberWordsOf, writesExactly } from '../workbook/settings';
import type { WorkbookReading } from '../workbook/workbook';
import type { ChosenPeriod } from './choose-period';

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
  workbook: WorkbookReading,
  findings: readonly Finding[],
  chosen: ChosenPeriod,
  exact: boolean | null,
  today: number,
  now = today,
): BuiltReport {
  const persons = personsAwarded(workbook, figureReader(workbook, findings), chosen.period);
  const figures = figuresOf(workbook, findings, chosen.period);
  return reportOfFigures(workbook, { figures, persons }, chosen, exact, today, now);
}

/** The same from figures of whatever origin; settings, plans and sentences are the workbook's. */
export function reportOfFigures(
  workbook: WorkbookReading,
  sums: Pick<ReportInput, 'figures' | 'persons' | 'reporting'>,
  chosen: ChosenPeriod,
  exact: boolean | null,
  today: number,
  now = today,
): BuiltReport {
  const { settings } = workbook;
  const targets = targetsOf(workbook, chosen);
  const input: ReportInput = {
    settings,
    periodName: chosen.name,
    ...sums,
    targets,
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
