/** Reads and checks one workbook that is to be published; it writes nothing. */
import { findAll } from '../domain/checks/all';
import { choosePeriod } from '../domain/commands/choose-period';
import type { Command, CommonInput } from '../domain/commands/command';
import { readableWorkbook, tableTitles, unreadableSheet } from '../domain/commands/readable';
import type { Finding } from '../domain/findings/finding';
import { figuresOf, type Figures } from '../domain/indicators/figures';
import type { Period } from '../domain/text/periods';
import type { WorkbookReading } from '../domain/workbook/workbook';

export interface SourceInput extends CommonInput {
  /** Day serials; null: the period of the workbook's own settings. */
  readonly period: Period | null;
}

export interface SourceReading {
  readonly workbook: WorkbookReading;
  readonly findings: readonly Finding[];
  /** Of the period that was chosen. */
  readonly figures: Figures;
}

export const readSource: Command<SourceInput, SourceReading> = {
  name: 'read-source',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today, period: asked }, book) => {
    const read = readableWorkbook(book, today);
    if (!read.ok) return read;
    const { workbook } = read;
    const unreadable = unreadableSheet(workbook);
    if (unreadable !== null) return unreadable;
    const chosen = choosePeriod(workbook, asked);
    if (!chosen.ok) return chosen;
    const findings = findAll(workbook, book);
    const figures = figuresOf(workbook, findings, chosen.period);
    return { ok: true, changes: [], result: { workbook, findings, figures } };
  },
};
