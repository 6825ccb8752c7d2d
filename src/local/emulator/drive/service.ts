/**
 * The part of the Drive API v3 that the local host serves, as an interface; the in-memory store
 * implements it, the global `Drive` calls it. Only files that the add-on made exist in it, as an
 * app with the scope drive.file sees them.
 */

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  /** RFC 3339. */
  readonly createdTime: string;
  /** RFC 3339; missing in what was kept before it was noted: then nothing was changed since. */
  readonly modifiedTime?: string;
  readonly owners: readonly DriveUser[];
}

export interface DriveUser {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface DrivePermission {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  /** Missing where the type is "anyone". */
  readonly emailAddress?: string;
}

export interface ListOptions {
  readonly fields?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
}

export interface ListFilesOptions extends ListOptions {
  readonly q?: string;
  readonly orderBy?: string;
}

export interface CreatePermissionOptions {
  readonly sendNotificationEmail?: boolean;
  readonly emailMessage?: string;
  readonly fields?: string;
}

/** What may be sent to create or change a file; null in appProperties clears a property. */
export interface FileBody {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
}

export interface UpdateFileOptions {
  /** Ids of folders, joined by ",". */
  readonly addParents?: string;
  readonly removeParents?: string;
  readonly fields?: string;
}

export interface PermissionBody {
  readonly type?: string;
  readonly role?: string;
  readonly emailAddress?: string;
}

/** Every method throws DriveApiError for what Google answers with an error. */
export interface DriveService {
  about(options: { readonly fields?: string }): object;
  listFiles(options?: ListFilesOptions): object;
  createFile(body: FileBody, options?: { readonly fields?: string }): object;
  getFile(fileId: string, options?: { readonly fields?: string }): object;
  updateFile(body: FileBody, fileId: string, options?: UpdateFileOptions): object;
  copyFile(body: FileBody, fileId: string, options?: { readonly fields?: string }): object;
  /** For good, past the bin. */
  deleteFile(fileId: string): void;
  listPermissions(fileId: string, options?: ListOptions): object;
  getPermission(
    fileId: string,
    permissionId: string,
    options?: { readonly fields?: string },
  ): object;
  createPermission(body: PermissionBody, fileId: string, options?: CreatePermissionOptions): object;
  updatePermission(
    body: PermissionBody,
    fileId: string,
    permissionId: string,
    options?: { readonly fields?: string },
  ): object;
  deletePermission(fileId: string, permissionId: string): void;
}

/** A message that Drive sent to someone because a file was shared. */
export interface SharingMessage {
  readonly fileId: string;
  readonly to: string;
  readonly text: string;
}

/** All that a Drive holds, as JSON. */
export interface DriveState {
  readonly files: readonly DriveFile[];
  /** By the file's id. */
  readonly permissions: Readonly<Record<string, readonly DrivePermission[]>>;
}

/** The in-memory store behind the service, as tests and the studio see it. */
export interface DriveStore extends DriveService {
  readonly state: () => DriveState;
  readonly files: () => readonly DriveFile[];
  readonly permissions: (fileId: string) => readonly DrivePermission[];
  readonly messages: readonly SharingMessage[];
  /** Deletes a file for good, as emptying the bin does. */
  readonly forget: (fileId: string) => void;
  /** Takes in a spreadsheet that stands in the Sheets store already, as the user's own file. */
  readonly adopt: (spreadsheetId: string, name: string) => void;
  /** Notes that a spreadsheet was written to, and what it is called since. */
  readonly noteChange: (spreadsheetId: string, name: string) => void;
}
