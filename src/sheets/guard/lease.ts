/**
 * Keeps two commands from writing to one sheet at once, also from two hosts (a sidebar and a command
 * line, which share no lock). The hidden copy that guards a write is the lease: its id follows from
 * the sheet's, and Google refuses a second sheet of one id ("must not conflict with any existing
 * sheet ID", DuplicateSheetRequest.newSheetId), so that of two batches only one is carried out. The
 * copy's mark says whose it is and since when; it ends by itself, so that a run that died locks nobody out.
 */
import { hashText } from '../../core/data/hash';
import type { Request, Sheet, Spreadsheet } from '../api';
import { guardKey, isGuardCopy, sheetIdOf } from '../metadata';

/** Who writes. */
export interface Writer {
  /** The same for runs that something else keeps apart, as the document's lock does. */
  readonly name: string;
  /** Seconds since 1970. */
  readonly now: () => number;
}

/** Longer than a write and the look at it take: Google answers a call of 2 MB within seconds. */
const leaseSeconds = 60;

/** The value of a copy's mark: whole seconds, and a hash of the writer's name. */
export function leaseMark({ name, now }: Writer): string {
  return `${Math.floor(now())}.${hashText(name)}`;
}

interface Lease {
  readonly since: number;
  readonly writer: string;
}

function leaseOf({ developerMetadata = [] }: Sheet): Lease {
  const mark = developerMetadata.find(({ metadataKey }) => metadataKey === guardKey);
  const [since = '', writer = ''] = (mark?.metadataValue ?? '').split('.');
  return { since: Number(since), writer };
}

/** How long somebody else has been writing, in seconds; null where nobody is. */
export function secondsOfOthers({ sheets = [] }: Spreadsheet, writer: Writer): number | null {
  const ages = sheets
    .filter((sheet) => isGuardCopy(sheet) && isOfOthers(sheet, writer))
    .map((sheet) => Math.max(0, Math.floor(writer.now()) - leaseOf(sheet).since));
  return ages.length === 0 ? null : Math.max(...ages);
}

/** A clock that is wrong by minutes makes a lease an ended one: the guard alone holds then. */
function isOfOthers(sheet: Sheet, { name, now }: Writer): boolean {
  const { since, writer } = leaseOf(sheet);
  return writer !== hashText(name) && Math.abs(now() - since) < leaseSeconds;
}

/** Deletes copies of runs that ended before they could look at them. */
export function leftCopyRequests({ sheets = [] }: Spreadsheet, writer: Writer): readonly Request[] {
  return sheets
    .filter((sheet) => isGuardCopy(sheet) && !isOfOthers(sheet, writer))
    .map((sheet) => ({ deleteSheet: { sheetId: sheetIdOf(sheet) } }));
}
