/** Writes proposals that staff chose into `Nội dung báo cáo`, from where every report takes them. */
import { findAll } from '../../checks/run-checks';
import type { Period } from '../../data/periods';
import { failure } from '../../messages/failure-catalog';
import { proposalsIn } from '../../report/text/proposals';
import { narrative } from '../../schema/reference-sheets';
import { fold } from '../../vietnamese/fold';
import { textsOf } from '../../workbook/read-table';
import { appendedRows, plain } from '../append-rows';
import { choosePeriod } from '../choose-period';
import type { Command, CommonInput } from '../command';
import { openWorkbook, tableTitles, unreadableSheet } from '../open-workbook';
import { reportOf } from './build-report';

export interface AddProposalsInput extends CommonInput {
  /** Day serials; null: the period of the settings. */
  readonly period: Period | null;
  /** As the report was made; null: as the settings say. */
  readonly exact: boolean | null;
  /** Ids of proposals; null: all. */
  readonly chosen: readonly string[] | null;
}

export interface AddProposalsResult {
  /** How many sentences were added; one that stands there already is not written again. */
  readonly added: number;
}

export const addProposals: Command<AddProposalsInput, AddProposalsResult> = {
  name: 'add-proposals',
  reads: (titles) => tableTitles(titles),
  plan: ({ today, period, exact, chosen }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const when = choosePeriod(workbook, period);
    if (!when.ok) return when;
    const { input } = reportOf(workbook, findAll(workbook, snapshot), when, exact, today);
    const proposals = proposalsIn(input);
    const gone = chosen?.find((id) => proposals.every((one) => one.id !== id));
    if (gone !== undefined) return failure('proposal-gone', { proposal: gone });
    const reading = workbook.tables.get(narrative.sheet);
    const present = new Set(
      reading === undefined ? [] : textsOf(reading, 'text').map((text) => fold(text ?? '')),
    );
    const rows = proposals
      .filter(({ id, text }) => chosen?.includes(id) !== false && !present.has(fold(text)))
      .map(({ section, text }) => ({ section: plain(section), text: plain(text) }));
    const changes = appendedRows(snapshot, narrative, rows);
    return changes === null
      ? failure('header-missing', { sheet: narrative.sheet })
      : { ok: true, changes, result: { added: rows.length } };
  },
};
