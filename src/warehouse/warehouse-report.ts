/** The commands of a report from the warehouse: the workbook with settings and tree is read, then Tổng hợp written into it. */
import { reportOfFigures } from '../domain/commands/build-report';
import { choosePeriod, type ChosenPeriod } from '../domain/commands/choose-period';
import type { Command, CommonInput } from '../domain/commands/command';
import { summaryPage, titleFor, type InTheWay } from '../domain/commands/own-pages';
import { newerTemplate, tableTitles, unreadableSheet } from '../domain/commands/readable';
import type { Target } from '../domain/indicators/targets';
import type { ReportDocument } from '../domain/report/document';
import type { ReportInput } from '../domain/report/input';
import { pageOf } from '../domain/report/layout';
import { textOf } from '../domain/report/report';
import { fold } from '../domain/text/fold';
import type { Period } from '../domain/text/periods';
import { readTable, type TableReading, type Unreadable } from '../domain/workbook/read-table';
import type { Book } from '../domain/workbook/book';
import { readWorkbook, sheetNamed, type WorkbookReading } from '../domain/workbook/workbook';
import type { Failure } from '../domain/failures/catalogue';
import { unitTreeTable } from './unit-tree-table';

export interface TreeInput extends CommonInput {
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
}

export interface TreeResult {
  readonly chosen: ChosenPeriod;
  /** null: the workbook has no such sheet. */
  readonly tree: TableReading | Unreadable | null;
}

const titlesRead = (titles: readonly string[]) => [
  ...tableTitles(titles, summaryPage),
  ...titles.filter((title) => fold(title) === fold(unitTreeTable.sheet)),
];

/** The settings and the period; registers that stand in the same workbook are not looked at. */
function settingsIn(
  book: Book,
  { today, period }: TreeInput,
): { readonly ok: true; readonly workbook: WorkbookReading; chosen: ChosenPeriod } | Failure {
  const workbook = readWorkbook(book, today);
  const refused = newerTemplate(workbook) ?? unreadableSheet(workbook);
  if (refused !== null) return refused;
  const chosen = choosePeriod(workbook, period);
  return chosen.ok ? { ok: true, workbook, chosen } : chosen;
}

export const readUnitTree: Command<TreeInput, TreeResult> = {
  name: 'read-unit-tree',
  onlyReads: true,
  reads: titlesRead,
  plan: (input, book) => {
    const read = settingsIn(book, input);
    if (!read.ok) return read;
    const sheet = sheetNamed(book, unitTreeTable.sheet);
    const tree =
      sheet === undefined ? null : readTable(sheet, unitTreeTable, read.workbook.context);
    return { ok: true, changes: [], result: { chosen: read.chosen, tree } };
  },
};

export interface WarehouseReportInput extends TreeInput {
  readonly figures: ReportInput['figures'];
  readonly reporting: NonNullable<ReportInput['reporting']>;
  /** null: as the settings say. */
  readonly exact: boolean | null;
  readonly inTheWay: InTheWay;
}

export interface WarehouseReportResult {
  readonly periodName: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly text: readonly string[];
  readonly document: ReportDocument;
  /** The title of the sheet written. */
  readonly sheet: string;
}

/** Its page is marked as a report's, without a period: its figures have no rows in this workbook. */
export const warehouseReport: Command<WarehouseReportInput, WarehouseReportResult> = {
  name: 'warehouse-report',
  reads: titlesRead,
  plan: (input, book) => {
    const read = settingsIn(book, input);
    if (!read.ok) return read;
    const target = titleFor(book, summaryPage, input.inTheWay);
    if (!target.ok) return target;
    const { workbook, chosen } = read;
    const { figures, reporting, exact, today } = input;
    // Persons are told by names, which the warehouse does not hold.
    const sums = { figures, reporting, persons: new Map<string, number>() };
    const report = reportOfFigures(workbook, sums, chosen, exact, today);
    return {
      ok: true,
      changes: [
        {
          kind: 'page',
          role: summaryPage.role,
          title: target.title,
          page: pageOf(report.document),
          index: 0,
        },
      ],
      result: {
        periodName: chosen.name,
        targets: report.input.targets,
        text: textOf(report.document),
        document: report.document,
        sheet: target.title,
      },
    };
  },
};
