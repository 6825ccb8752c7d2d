/** The commands of a report from the warehouse: the workbook with settings and tree is read, then Tổng hợp written into it. */
import { reportOfFigures } from '../core/commands/report/build-report';
import { choosePeriod, type ChosenPeriod } from '../core/commands/choose-period';
import type { Command, CommonInput } from '../core/commands/command';
import { summaryPage, titleFor, type ConflictPolicy } from '../core/commands/managed-pages';
import { newerTemplate, tableTitles, unreadableSheet } from '../core/commands/open-workbook';
import { indicatorsOf } from '../core/figures/indicator-list';
import type { Indicator } from '../core/figures/indicators';
import type { Target } from '../core/figures/targets';
import type { ReportDocument } from '../core/report/document';
import type { ReportInput } from '../core/report/input';
import { printedIn } from '../core/report/printed';
import { pageOf } from '../core/report/sheet/layout';
import { textOf } from '../core/report/build-document';
import { fold } from '../core/vietnamese/fold';
import type { Period } from '../core/data/periods';
import { readTable, type TableData, type Unreadable } from '../core/workbook/read-table';
import type { Snapshot } from '../core/workbook/snapshot';
import { readWorkbook, sheetNamed, type WorkbookData } from '../core/workbook/read-workbook';
import type { Failure } from '../core/messages/failure-catalog';
import { unitTreeTable } from './unit-tree';

export interface TreeInput extends CommonInput {
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
}

export interface TreeResult {
  readonly chosen: ChosenPeriod;
  /** Those that the settings' workbook knows. */
  readonly indicators: readonly Indicator[];
  /** null: the workbook has no such sheet. */
  readonly tree: TableData | Unreadable | null;
}

const titlesRead = (titles: readonly string[]) => [
  ...tableTitles(titles, summaryPage),
  ...titles.filter((title) => fold(title) === fold(unitTreeTable.sheet)),
];

/** The settings and the period; registers that stand in the same workbook are not looked at. */
function settingsIn(
  snapshot: Snapshot,
  { today, period }: TreeInput,
): { readonly ok: true; readonly workbook: WorkbookData; chosen: ChosenPeriod } | Failure {
  const workbook = readWorkbook(snapshot, today);
  const refused = newerTemplate(workbook) ?? unreadableSheet(workbook);
  if (refused !== null) return refused;
  const chosen = choosePeriod(workbook, period);
  return chosen.ok ? { ok: true, workbook, chosen } : chosen;
}

export const readUnitTree: Command<TreeInput, TreeResult> = {
  name: 'read-unit-tree',
  onlyReads: true,
  reads: titlesRead,
  plan: (input, snapshot) => {
    const read = settingsIn(snapshot, input);
    if (!read.ok) return read;
    const sheet = sheetNamed(snapshot, unitTreeTable.sheet);
    const tree =
      sheet === undefined ? null : readTable(sheet, unitTreeTable, read.workbook.context);
    return {
      ok: true,
      changes: [],
      result: { chosen: read.chosen, indicators: indicatorsOf(read.workbook).all, tree },
    };
  },
};

export interface WarehouseReportInput extends TreeInput {
  readonly figures: ReportInput['figures'];
  readonly reporting: NonNullable<ReportInput['reporting']>;
  /** null: as the settings say. */
  readonly exact: boolean | null;
  readonly inTheWay: ConflictPolicy;
}

export interface WarehouseReportResult {
  readonly periodName: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly text: readonly string[];
  /** Ids of the indicators that the report prints. */
  readonly printed: ReadonlySet<string>;
  readonly document: ReportDocument;
  /** The title of the sheet written. */
  readonly sheet: string;
}

/** Its page is marked as a report's, without a period: its figures have no rows in this workbook. */
export const warehouseReport: Command<WarehouseReportInput, WarehouseReportResult> = {
  name: 'warehouse-report',
  reads: titlesRead,
  plan: (input, snapshot) => {
    const read = settingsIn(snapshot, input);
    if (!read.ok) return read;
    const target = titleFor(snapshot, summaryPage, input.inTheWay);
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
        printed: printedIn(report.input),
        document: report.document,
        sheet: target.title,
      },
    };
  },
};
