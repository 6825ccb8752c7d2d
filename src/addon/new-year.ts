/**
 * The server functions that open a new year: the workbook of the next year, made in Drive or in a
 * spreadsheet that is there. Run again after a run that died, they continue and make nothing twice.
 */
import type { NotCarriedOver } from '../core/commands/new-year/left-behind';
import { prepareNextYear, type NextYear } from '../core/commands/new-year/next-year';
import { appendProposals, nextYearWorkbook } from '../core/commands/new-year/next-year-workbook';
import { failure, type Result } from '../core/messages/failure-catalog';
import { yearFileName } from '../core/commands/share/invitation';
import type { Outcome } from '../sheets/run';
import { answerBy, type Reply } from './answer';
import { createFile, findFiles, mimeTypes } from './drive/drive-calls';
import { driveFailure, missingScope } from './drive/drive-failures';
import { folderFor, linkOf } from './drive/ward-files';
import type { Environment } from './environment';
import { fillNextYearRequest, openNewYearRequest, type Input } from './inputs';
import { underDocumentLock } from './lock';
import { runWithinLock } from './sheets-host';

export interface NextYearReply {
  readonly year: number;
  /** Names of the closed periods carried along, and of those that are open again and were not. */
  readonly carried: readonly string[];
  readonly open: readonly string[];
  /** What people added to the workbook for themselves, and the new one does not have. */
  readonly leftBehind: NotCarriedOver;
  /** Registrations brought forward as proposals. */
  readonly proposals: number;
}

export interface NewYearReply extends NextYearReply {
  /** Where the new workbook is. */
  readonly link: string;
  /** Whether the file was made by this run. */
  readonly isNew: boolean;
}

interface Request {
  readonly bringForward: boolean;
}

/** Makes the workbook of the next year in the add-on's folder, or finds it; the open one stays as it is. */
export function openNewYear(input: Input<typeof openNewYearRequest>): Reply<NewYearReply> {
  return answerBy(input, openNewYearRequest, (request, around) => {
    if (missingScope() !== null) return failure('scope-missing');
    return underDocumentLock(() => {
      const prepared = prepare(request, around);
      if (!prepared.ok) return prepared;
      const content = prepared.result;
      if (content.association === '') return failure('association-missing');
      const file = locate(content);
      if (!file.ok) return file;
      const filled = fill(content, around.today, file.id);
      if (!filled.ok) return filled;
      const result = { ...filled.result, link: linkOf(file.id), isNew: file.isNew };
      return { ok: true, result };
    });
  });
}

/** Fills a blank spreadsheet, named by its id, without Drive. */
export function fillNextYear(input: Input<typeof fillNextYearRequest>): Reply<NextYearReply> {
  return answerBy(input, fillNextYearRequest, (request, around) => {
    const prepared = prepare(request, around);
    return prepared.ok ? fill(prepared.result, around.today, request.spreadsheetId) : prepared;
  });
}

function prepare({ bringForward }: Request, { today, spreadsheetId }: Environment) {
  return runWithinLock(prepareNextYear, { today, bringForward }, spreadsheetId);
}

/** The association's file of that year: known by what it is, not by its name or place. */
function locate({
  year,
  association,
  associationName,
}: NextYear): Result<{ readonly id: string; readonly isNew: boolean }> {
  const appProperties = { association, book: 'association', year: String(year) };
  try {
    const present = findFiles(mimeTypes.spreadsheet, appProperties).find(({ trashed }) => !trashed);
    if (present !== undefined) return { ok: true, id: present.id, isNew: false };
    const id = createFile({
      name: yearFileName(year, associationName),
      mimeType: mimeTypes.spreadsheet,
      parents: [folderFor(association, associationName)],
      appProperties,
    });
    return { ok: true, id, isNew: true };
  } catch (error) {
    return driveFailure(error, associationName);
  }
}

/** The workbook first, then the proposals batch by batch. */
function fill(content: NextYear, today: number, spreadsheetId: string): Outcome<NextYearReply> {
  const { year, carried, open, leftBehind, proposals } = content;
  const result = { year, carried, open, leftBehind, proposals: proposals.length };
  const made = runWithinLock(nextYearWorkbook, { today, content }, spreadsheetId);
  if (!made.ok) return made;
  for (let written = 0; written < proposals.length;) {
    const batch = runWithinLock(appendProposals, { rows: proposals }, spreadsheetId);
    if (!batch.ok) return batch;
    written = batch.result.written;
  }
  return { ok: true, result };
}
