/** Reads and checks one workbook that is to be published; it writes nothing. */
import { findAll } from '../core/checks/run-checks';
import { choosePeriod } from '../core/commands/choose-period';
import type { Command, CommonInput } from '../core/commands/command';
import { openWorkbook, tableTitles, unreadableSheet } from '../core/commands/open-workbook';
import type { Finding } from '../core/messages/finding';
import { figuresOf, type Figures } from '../core/figures/figures';
import type { Period } from '../core/data/periods';
import type { WorkbookData } from '../core/workbook/read-workbook';

export interface SourceInput extends CommonInput {
  /** Day serials; null: the period of the workbook's own settings. */
  readonly period: Period | null;
}

export interface SourceReading {
  readonly workbook: WorkbookData;
  readonly findings: readonly Finding[];
  /** Of the period that was chosen. */
  readonly figures: Figures;
}

export const readSource: Command<SourceInput, SourceReading> = {
  name: 'read-source',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today, period: asked }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const chosen = choosePeriod(workbook, asked);
    if (!chosen.ok) return chosen;
    const findings = findAll(workbook, snapshot);
    const figures = figuresOf(workbook, findings, chosen.period);
    return { ok: true, changes: [], result: { workbook, findings, figures } };
  },
};
