/** The server function that fills the workbook of the next year; making the file is its caller's. */
import { prepareNextYear, type NextYear } from '../domain/commands/new-year/next-year';
import { appendProposals, nextYearWorkbook } from '../domain/commands/new-year/next-year-workbook';
import { refusal, type Reply } from './answer';
import { environment, userLanguage } from './environment';
import { fillNextYearRequest, parsed } from './inputs';
import { runOnSpreadsheet, runWithinLock } from './sheets-host';
import type { Outcome } from '../sheets/run';

export interface NextYearReply {
  readonly year: number;
  /** Names of the closed periods carried along, and of those that are open again and were not. */
  readonly carried: readonly string[];
  readonly open: readonly string[];
  /** Registrations brought forward as proposals. */
  readonly proposals: number;
}

/**
 * Fills a blank spreadsheet, named by its id, from the open one, which stays as it is. Called again
 * with the same spreadsheet it continues where a run ended.
 */
export function fillNextYear(sent: unknown): Reply<NextYearReply> {
  const request = parsed(fillNextYearRequest, sent);
  if (!request.ok) return refusal(request, userLanguage());
  const around = environment(request.value);
  if (!around.ok) return refusal(around, userLanguage());
  const { spreadsheetId, bringForward } = request.value;
  const { today, language } = around;
  const prepared = runOnSpreadsheet(prepareNextYear, { today, bringForward }, around.spreadsheetId);
  if (!prepared.ok) return refusal(prepared, language);
  const content = prepared.result;
  const filled = fill(content, today, spreadsheetId);
  if (!filled.ok) return refusal(filled, language);
  const { year, carried, open } = content;
  return { ok: true, year, carried, open, proposals: content.proposals.length };
}

/** The workbook first, then the proposals batch by batch. */
function fill(content: NextYear, today: number, spreadsheetId: string): Outcome<unknown> {
  const made = runWithinLock(nextYearWorkbook, { today, content }, spreadsheetId);
  if (!made.ok || content.proposals.length === 0) return made;
  const rows = content.proposals;
  for (;;) {
    const batch = runWithinLock(appendProposals, { rows }, spreadsheetId);
    if (!batch.ok || batch.result.written >= batch.result.total) return batch;
  }
}
