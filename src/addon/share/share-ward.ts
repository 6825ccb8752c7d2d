/**
 * The server function that shares with one ward. Steps over two files and Drive, in order, each
 * of which finds what an earlier run did: run again, it makes nothing twice, writes to nobody
 * twice and mends what is missing.
 */
import type { Input } from '../inputs';
import { prepareWard } from '../../core/commands/share/prepare-ward';
import { recordWard } from '../../core/commands/share/record-ward';
import { wardWorkbook, type WardWorkbookResult } from '../../core/commands/share/ward-workbook';
import { failure, failureWords, type Failure } from '../../core/messages/failure-catalog';
import { sharingMessage } from '../../core/commands/share/invitation';
import type { Outcome } from '../../sheets/run';
import { answerBy, refusal, type Refusal, type Reply } from '../answer';
import { driveFailure, missingScope, sharingDenied } from '../drive/drive-failures';
import { shareWith, type Shared, type ShareWith } from '../drive/permissions';
import { linkOf } from '../drive/ward-files';
import type { Environment } from '../environment';
import { underDocumentLock } from '../lock';
import { runWithinLock } from '../sheets-host';
import { locateFile, type IfGone, type LocatedFile } from './locate-file';
import { shareWardRequest, fillWardWorkbookRequest } from './requests';

export interface ShareWardReply {
  readonly code: string;
  readonly name: string;
  readonly link: string;
  /** Whether the file was made by this run. */
  readonly isNew: boolean;
  /** People given access by this run, and those who had it. */
  readonly added: readonly string[];
  readonly present: readonly string[];
  /** What stands in the way still, person by person; the rest is done. */
  readonly problems: readonly Refusal[];
  /** Links of further files of this ward and year, which were left alone. */
  readonly others: readonly string[];
}

interface Request {
  readonly code: string;
  readonly contact: string;
  readonly sendMessages: boolean;
  readonly ifGone: IfGone;
}

/**
 * Makes the ward's workbook or finds it, mends it, shares it with the people of the list, and
 * writes link and state into the open workbook. One ward a call: the sidebar drives the loop.
 */
export function shareWard(input: Input<typeof shareWardRequest>): Reply<ShareWardReply> {
  return answerBy(input, shareWardRequest, (request, around) =>
    missingScope() === null
      ? underDocumentLock(() => share(request, around))
      : failure('scope-missing'),
  );
}

function share(request: Request, around: Environment): Outcome<ShareWardReply> {
  const { code, contact, sendMessages, ifGone } = request;
  const { today, now, language, spreadsheetId } = around;
  const prepared = runWithinLock(prepareWard, { today, code }, spreadsheetId);
  if (!prepared.ok) return prepared;
  const { content, emails, invalidEmails } = prepared.result;
  const { name } = content.ward;

  const located = withDrive(name, () => locateFile(prepared.result, today, ifGone));
  if (!located.ok) return located;
  const { fileId, owner, isNew, others } = located;
  const filled = { today, content, delivery: 'online', contact } as const;
  const made = runWithinLock(wardWorkbook, filled, fileId);
  if (!made.ok) return whyNotMade(made, located, name);

  const message = sendMessages ? sharingMessage(content, contact) : null;
  const shared = shareOrSay({ fileId, emails, message, ward: name, owner });
  const problems: readonly Failure[] = [
    ...(emails.length + invalidEmails.length === 0
      ? [failure('email-missing', { ward: name })]
      : []),
    ...invalidEmails.map((email) => failure('email-invalid', { email })),
    ...shared.problems,
  ];
  const link = linkOf(fileId);
  const note = problems.map((problem) => failureWords(problem, 'vi')).join(' ');
  const { isShared } = shared;
  const recorded = runWithinLock(recordWard, { now, code, link, isShared, note }, spreadsheetId);
  if (!recorded.ok) return recorded;
  return {
    ok: true,
    result: {
      code: content.ward.code,
      name,
      link,
      isNew,
      added: shared.added,
      present: shared.present,
      problems: problems.map((problem) => refusal(problem, language)),
      others: others.map(({ id }) => linkOf(id)),
    },
  };
}

/** What another officer made and gave this account to read only, that officer can share. */
function whyNotMade(made: Failure, { isNew, owner }: LocatedFile, ward: string): Failure {
  return made.code === 'permission-denied' && !isNew ? sharingDenied(ward, owner) : made;
}

/** The file stands and is recorded also where Google does not say who has access. */
function shareOrSay(people: ShareWith): Shared & { readonly isShared: boolean | null } {
  try {
    const shared = shareWith(people);
    return { ...shared, isShared: shared.added.length + shared.present.length > 0 };
  } catch (error) {
    const { ward, owner } = people;
    const failed = driveFailure(error, ward, owner);
    // To an app of another user the file does not exist.
    const isOthers = failed.code === 'shared-file-gone';
    const problem = isOthers ? sharingDenied(ward, owner) : failed;
    return { added: [], present: [], problems: [problem], isShared: null };
  }
}

export function withDrive<Result>(ward: string, work: () => Result): Result | Failure {
  try {
    return work();
  } catch (error) {
    return driveFailure(error, ward);
  }
}

// The function behind `split`: a ward's workbook in a spreadsheet that is there, without Drive.

/** Makes or mends a ward's workbook in a blank spreadsheet, or in one that it made before; shares nothing. */
export function fillWardWorkbook(
  input: Input<typeof fillWardWorkbookRequest>,
): Reply<WardWorkbookResult> {
  return answerBy(input, fillWardWorkbookRequest, (request, { today, spreadsheetId: city }) =>
    underDocumentLock(() => {
      const { code, spreadsheetId, contact, delivery } = request;
      const prepared = runWithinLock(prepareWard, { today, code }, city);
      if (!prepared.ok) return prepared;
      const { content } = prepared.result;
      return runWithinLock(wardWorkbook, { today, content, delivery, contact }, spreadsheetId);
    }),
  );
}
