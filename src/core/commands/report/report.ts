/** Report: the figures of a period, their text, and the sheet Tổng hợp. */
import { findAll } from '../../checks/run-checks';
import { failure, type Failure } from '../../messages/failure-catalog';
import { figureReader } from '../../figures/figure-reader';
import type { Ranking } from '../../figures/emulation';
import type { Figures } from '../../figures/figures';
import type { Target } from '../../figures/targets';
import type { ReportDocument } from '../../report/document';
import { pageOf } from '../../report/sheet/layout';
import { isUpright } from '../../report/sheet/grid';
import { publicationLists } from '../../report/lists/publication-lists';
import { rankingAnnex, rankingDocument } from '../../report/lists/ranking';
import { textOf, withAnnex } from '../../report/build-document';
import { printedIn } from '../../report/printed';
import { proposalsIn, type Proposal } from '../../report/text/proposals';
import type { Period } from '../../data/periods';
import { dataHashOf } from '../../workbook/fingerprint';
import { reportOf } from './build-report';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { listChanges, listPages, listTitles, pagesOf, type ListSheet } from './list-pages';
import { summaryPage, titleFor, type ConflictPolicy } from '../managed-pages';
import { openWorkbook, renamed, tableOrOtherTitles, unreadableSheet } from '../open-workbook';

export interface ReportInput extends CommonInput {
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
  /** null: as the settings say. */
  readonly exact: boolean | null;
  /** Write the lists for publication as well: donors and awards. */
  readonly lists: boolean;
  /** Refuse while errors stand. */
  readonly strict: boolean;
  readonly inTheWay: ConflictPolicy;
  /** Today with the time of day as its fraction; by default the day alone. */
  readonly now?: number;
}

export interface ReportResult {
  readonly periodName: string;
  readonly figures: Figures;
  readonly targets: ReadonlyMap<string, Target>;
  readonly text: readonly string[];
  readonly rankings: readonly Ranking[];
  /** Ids of the indicators that the report prints. */
  readonly printed: ReadonlySet<string>;
  /** Sentences for Hạn chế and Phương hướng that staff may choose. */
  readonly proposals: readonly Proposal[];
  readonly document: ReportDocument;
  /** The title of the sheet written. */
  readonly sheet: string;
  /** Of what the figures were made from. */
  readonly dataHash: string;
  /** Whether its page stands upright when it is printed, else it lies across. */
  readonly isUpright: boolean;
  /** Asks about a sheet whose rows were not read, as it may be a register under another name; null: there is none. */
  readonly renamed: Failure | null;
  /** The sheets beside it: the lists, where they were asked for, and the ranked units. */
  readonly listSheets: readonly ListSheet[];
}

export const report: Command<ReportInput, ReportResult> = {
  name: 'report',
  reads: (titles) => tableOrOtherTitles(titles, summaryPage, ...listPages),
  plan: ({ today, now, period: asked, exact, lists: withLists, strict, inTheWay }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const chosen = choosePeriod(workbook, asked);
    if (!chosen.ok) return chosen;
    const findings = findAll(workbook, snapshot);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (strict && errors > 0) return failure('errors-stand', { errorsNumber: errors });
    const target = titleFor(snapshot, summaryPage, inTheWay);
    if (!target.ok) return target;
    const { input, document } = reportOf(workbook, findings, chosen, exact, today, now);
    const { figures, targets } = input;
    const reader = figureReader(workbook, findings);
    const source = { workbook, reader, period: figures.period };
    const lists = withLists ? publicationLists(source, input) : null;
    const listTargets = listTitles(snapshot, inTheWay, pagesOf(lists, rankingDocument(input)));
    if (!listTargets.ok) return listTargets;
    const page = pageOf(document);
    const dataHash = dataHashOf(workbook);
    return {
      ok: true,
      changes: [
        {
          kind: 'page',
          role: summaryPage.role,
          title: target.title,
          page,
          index: 0,
          dataHash,
          period: chosen.period,
        },
        ...listChanges(listTargets, chosen.period),
      ],
      result: {
        periodName: chosen.name,
        figures,
        targets,
        text: textOf(document),
        rankings: input.rankings ?? [],
        printed: printedIn(input),
        proposals: proposalsIn(input),
        document: withAnnex(document, [...(lists?.annex ?? []), ...rankingAnnex(input)]),
        listSheets: listTargets.targets.map(({ page, title }) => ({
          usual: page.title,
          sheet: title,
        })),
        sheet: target.title,
        dataHash,
        renamed: renamed(snapshot, workbook),
        isUpright: isUpright(page.columnWidths),
      },
    };
  },
};
