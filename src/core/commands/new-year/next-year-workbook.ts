/**
 * Makes the workbook of the next year out of a blank spreadsheet, and then appends the proposals in
 * batches. Both can be run again after a run that died: what stands is not written twice.
 */
import { failure } from '../../messages/failure-catalog';
import { allTables } from '../../schema/all';
import { history } from '../../schema/managed-sheets';
import { proposals as proposalTable } from '../../schema/registers/registrations';
import { fold } from '../../vietnamese/fold';
import { associationKey } from '../../workbook/file-identity';
import { appendedRows, rowsOfNewSheet, type RowValues } from '../append-rows';
import { blankSheetRemoval, isBlankWorkbook, withBlankSheet } from '../blank-workbook';
import type { Command, CommonInput } from '../command';
import { protectSheet } from '../periods/protections';
import { tableTitles } from '../open-workbook';
import { layoutOf } from '../table-layout';
import { planSetUp } from '../set-up/set-up';
import { keptTables, type NextYear } from './next-year';

/** Of the spreadsheet itself: the year that it was opened for. */
const yearKey = 'khuyenhoc.year';

export interface NextYearWorkbookInput extends CommonInput {
  readonly content: NextYear;
}

export interface NextYearWorkbookResult {
  /** false: the workbook of that year stood there already. */
  readonly isNew: boolean;
}

export const nextYearWorkbook: Command<NextYearWorkbookInput, NextYearWorkbookResult> = {
  name: 'next-year-workbook',
  reads: (titles) => withBlankSheet(titles, tableTitles(titles)),
  plan: ({ today, content }, snapshot) => {
    const mark = String(content.year);
    if (snapshot.fileMarks[yearKey] === mark) {
      return { ok: true, changes: [], result: { isNew: false } };
    }
    if (!isBlankWorkbook(snapshot)) return failure('new-year-not-blank', { year: content.year });
    const kept = keptTables.filter(({ sheet }) => content.kept[sheet] !== undefined);
    const plan = planSetUp(
      { today, vietnamese: true },
      snapshot,
      [...new Set([...allTables, ...kept])],
      content.seed,
    );
    if (!plan.ok) return plan;
    const carried = appendedRows(snapshot, history, content.history) ?? [];
    return {
      ok: true,
      changes: [
        { kind: 'file-mark', key: yearKey, value: mark },
        ...(content.association === ''
          ? []
          : [{ kind: 'file-mark' as const, key: associationKey, value: content.association }]),
        ...plan.changes,
        ...kept.flatMap((table) =>
          rowsOfNewSheet(snapshot, table, content.kept[table.sheet] ?? []),
        ),
        ...carried,
        ...(carried.length === 0 ? [] : [protectSheet(history.sheet)]),
        ...blankSheetRemoval(snapshot),
      ],
      result: { isNew: true },
    };
  },
};

/** About a megabyte of requests: a larger batch is slow (the design, "Facts about the platform"). */
const batchRows = 4000;

export interface ProposalBatch {
  /** Rows that stand there now, and how many there are to be. */
  readonly written: number;
  readonly total: number;
}

export const appendProposals: Command<{ readonly rows: readonly RowValues[] }, ProposalBatch> = {
  name: 'append-proposals',
  reads: (titles) => titles.filter((title) => fold(title) === fold(proposalTable.sheet)),
  plan: ({ rows }, snapshot) => {
    const layout = layoutOf(snapshot, proposalTable);
    if (layout === null) return failure('header-missing', { sheet: proposalTable.sheet });
    const present = layout.endOfData - layout.headerRow - 1;
    const batch = rows.slice(present, present + batchRows);
    return {
      ok: true,
      changes: appendedRows(snapshot, proposalTable, batch) ?? [],
      result: { written: Math.min(present + batch.length, rows.length), total: rows.length },
    };
  },
};
