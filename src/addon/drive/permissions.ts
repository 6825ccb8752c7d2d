/**
 * Who may write in a ward's file: the people of the list, each given access once and written to
 * once, however often this runs and wherever an earlier run died.
 */
import type { Failure } from '../../core/messages/failure-catalog';
import { emailKey } from '../../core/workbook/contact';
import { addWriter, listPermissions, type DrivePermission } from './drive-calls';
import { mustNotify, personFailure, stopsSharing } from './drive-failures';

export interface ShareWith {
  readonly fileId: string;
  readonly emails: readonly string[];
  /** What the e-mail to a new person says; null: none is sent. */
  readonly message: string | null;
  /** The full name of the ward, and who owns the file. */
  readonly ward: string;
  readonly owner: string;
}

export interface Shared {
  /** Given access by this run. */
  readonly added: readonly string[];
  /** Had access before. */
  readonly present: readonly string[];
  readonly problems: readonly Failure[];
}

/**
 * One permission at a time: Drive keeps only the last of several that come at once.
 * @throws what Google throws when it does not even list the permissions
 */
export function shareWith({ fileId, emails, message, ward, owner }: ShareWith): Shared {
  const permissions = emails.length === 0 ? [] : listPermissions(fileId);
  const keys = new Set(permissions.map(({ email }) => emailKey(email)));
  const mayHideAliases = hasStrangers(permissions, emails);
  const added: string[] = [];
  const present: string[] = [];
  const problems: Failure[] = [];
  for (const email of emails) {
    if (keys.has(emailKey(email))) {
      present.push(email);
      continue;
    }
    try {
      const isKnown = mayHideAliases && hasAccess(fileId, email, permissions);
      if (!isKnown) addWriter(fileId, email, message);
      (isKnown ? present : added).push(email);
    } catch (error) {
      const failed = personFailure(error, email, { ward, owner, isQuiet: message === null });
      problems.push(failed);
      if (stopsSharing(failed)) break;
    }
  }
  return { added, present, problems };
}

/** Someone has access who is not in the list: perhaps a colleague, perhaps one of the list by another address. */
function hasStrangers(permissions: readonly DrivePermission[], emails: readonly string[]): boolean {
  const listed = new Set(emails.map(emailKey));
  return permissions.some(({ role, email }) => role !== 'owner' && !listed.has(emailKey(email)));
}

/**
 * Whether an address is another one of an account that has access already. Drive says so when it
 * is given access without a message, which changes nothing for those who have it.
 */
function hasAccess(
  fileId: string,
  email: string,
  permissions: readonly DrivePermission[],
): boolean {
  try {
    const account = addWriter(fileId, email, null);
    return permissions.some(({ id }) => id === account.id);
  } catch (error) {
    // Who has no account cannot be in Drive under another address of it.
    if (mustNotify(error)) return false;
    throw error;
  }
}
