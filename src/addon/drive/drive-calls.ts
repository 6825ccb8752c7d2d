/**
 * The calls of the Drive API that the add-on makes, typed, each with patience. What creates or
 * sends something is not repeated after a stumble of Google's: it may have been carried out, and
 * the next run finds it.
 */
import { withRetry } from '../google-failures';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly trashed: boolean;
  /** The address of whoever owns it; '' where Google does not say. */
  readonly owner: string;
}

export interface DrivePermission {
  readonly id: string;
  readonly role: string;
  /** '' for those that belong to no person. */
  readonly email: string;
}

export const mimeTypes = {
  folder: 'application/vnd.google-apps.folder',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
} as const;

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
}

const repeated = { mayRepeat: true } as const;
const once = { mayRepeat: false } as const;

/**
 * The advanced service, which the manifest switches on; version 3 of its types.
 * @throws ReferenceError where it is not: see driveFailure
 */
function service() {
  const { Files, Permissions } = Drive as Required<NonNullable<typeof Drive>>;
  return { files: Files, permissions: Permissions };
}

/** All files of these properties that this app made for this user, the oldest first, those in the bin included. */
export function findFiles(
  mimeType: string,
  appProperties: Readonly<Record<string, string>>,
): readonly DriveFile[] {
  const q = [
    `mimeType = ${quoted(mimeType)}`,
    ...Object.entries(appProperties).map(
      ([key, value]) => `appProperties has { key=${quoted(key)} and value=${quoted(value)} }`,
    ),
  ].join(' and ');
  const found: DriveFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = withRetry(
      () =>
        service().files.list({
          q,
          orderBy: 'createdTime',
          fields: 'nextPageToken,files(id,name,trashed,owners(emailAddress))',
          ...(pageToken !== undefined && { pageToken }),
        }),
      repeated,
    );
    for (const { id, name, trashed, owners } of page.files ?? []) {
      const owner = owners?.[0]?.emailAddress ?? '';
      found.push({ id: id ?? '', name: name ?? '', trashed: trashed === true, owner });
    }
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/** A text within a query: developers.google.com/workspace/drive/api/guides/search-files */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** @returns the new file's id */
export function createFile({ parents, ...file }: NewFile): string {
  const body = { ...file, ...(parents !== undefined && { parents: [...parents] }) };
  const { id } = withRetry(() => service().files.create(body), once);
  if (id === undefined) throw new Error('Google Drive returned no id.');
  return id;
}

export function restoreFile(fileId: string): void {
  withRetry(() => service().files.update({ trashed: false }, fileId), repeated);
}

export function listPermissions(fileId: string): readonly DrivePermission[] {
  const found: DrivePermission[] = [];
  let pageToken: string | undefined;
  do {
    const page = withRetry(
      () =>
        service().permissions.list(fileId, {
          fields: 'nextPageToken,permissions(id,role,emailAddress)',
          ...(pageToken !== undefined && { pageToken }),
        }),
      repeated,
    );
    for (const { id, role, emailAddress } of page.permissions ?? []) {
      found.push({ id: id ?? '', role: role ?? '', email: emailAddress ?? '' });
    }
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/**
 * Lets a person write.
 * @param message what the e-mail says; null: no e-mail is sent
 */
export function addWriter(fileId: string, email: string, message: string | null): DrivePermission {
  const { id, role, emailAddress } = withRetry(
    () =>
      service().permissions.create({ type: 'user', role: 'writer', emailAddress: email }, fileId, {
        sendNotificationEmail: message !== null,
        fields: 'id,role,emailAddress',
        ...(message !== null && { emailMessage: message }),
      }),
    once,
  );
  return { id: id ?? '', role: role ?? '', email: emailAddress ?? '' };
}

export function removePermission(fileId: string, permissionId: string): void {
  withRetry(() => service().permissions.remove(fileId, permissionId), repeated);
}
