/** The Drive API v3 in memory: files, folders and permissions; spreadsheets appear in the Sheets store. */
import { randomBytes } from 'node:crypto';
import type { SheetsService } from '../sheets-service/service';
import { fieldsOf, pageOf } from './answer';
import {
  fileNotFound,
  invalidAddress,
  invalidValue,
  mustNotify,
  permissionNotFound,
} from './failures';
import { parseQuery } from './query';
import type { DriveFile, DriveState, DriveStore, DriveUser, SharingMessage } from './service';

export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

export interface DriveOptions {
  /** Where new spreadsheets are made. */
  readonly sheets: SheetsService;
  /** What it holds at first; its spreadsheets are in `sheets`. By default nothing. */
  readonly state?: DriveState;
  /** Who runs the add-on, and so owns what it makes. */
  readonly user?: DriveUser;
  readonly now?: () => Date;
  /** Whether a Google account stands behind an address. */
  readonly hasAccount?: (email: string) => boolean;
  /** The address of the account that a typed one belongs to, where it is another. */
  readonly accountOf?: (email: string) => string;
}

const localUser: DriveUser = { displayName: 'Người dùng', emailAddress: 'toi@local' };

/** What Google gives where no fields are named. */
const usual = {
  file: 'id,name,mimeType',
  files: 'nextPageToken,files(id,name,mimeType)',
  permission: 'id,type,role',
  permissions: 'nextPageToken,permissions(id,type,role)',
  about: 'user',
} as const;

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A property's key and value together, in bytes: developers.google.com/workspace/drive/api/guides/properties */
const longestProperty = 124;

export function createDriveStore({
  sheets,
  state = { files: [], permissions: {} },
  user = localUser,
  now = () => new Date(),
  hasAccount = () => true,
  accountOf = (email) => email,
}: DriveOptions): DriveStore {
  const files = new Map(state.files.map((file) => [file.id, file]));
  const permissions = new Map(Object.entries(state.permissions));
  const messages: SharingMessage[] = [];

  const held = (fileId: string): DriveFile => {
    const file = files.get(fileId);
    if (file === undefined) throw fileNotFound(fileId);
    return file;
  };
  const permissionsOf = (fileId: string) => permissions.get(held(fileId).id) ?? [];

  return {
    state: () => ({
      files: [...files.values()],
      permissions: Object.fromEntries([...permissions].filter(([fileId]) => files.has(fileId))),
    }),
    files: () => [...files.values()],
    permissions: permissionsOf,
    messages,
    forget: (fileId) => void files.delete(fileId),

    about: ({ fields }) => fieldsOf({ user }, fields, usual.about),

    listFiles: ({ q = '', orderBy, ...options } = {}) => {
      const matches = [...files.values()].filter(parseQuery(q));
      if (orderBy !== undefined && orderBy !== 'createdTime') throw invalidValue(orderBy);
      return pageOf('files', matches, options, usual.files);
    },

    createFile: (body) => {
      const { name = 'Untitled', mimeType = 'application/octet-stream', parents = [] } = body;
      for (const parent of parents) held(parent);
      const id =
        mimeType === spreadsheetType
          ? (sheets.create({ properties: { title: name } }).spreadsheetId ?? '')
          : randomBytes(24).toString('base64url');
      const file: DriveFile = {
        id,
        name,
        mimeType,
        parents,
        appProperties: changedProperties({}, body.appProperties),
        trashed: false,
        createdTime: now().toISOString(),
        owners: [user],
      };
      files.set(id, file);
      const owner = { type: 'user', role: 'owner', emailAddress: user.emailAddress };
      permissions.set(id, [{ id: newPermissionId(), ...owner }]);
      return fieldsOf(file, undefined, usual.file);
    },

    getFile: (fileId, { fields } = {}) => fieldsOf(held(fileId), fields, usual.file),

    updateFile: ({ appProperties, ...body }, fileId) => {
      const file = held(fileId);
      const changed = {
        ...file,
        ...body,
        appProperties: changedProperties(file.appProperties, appProperties),
      };
      files.set(fileId, changed);
      return fieldsOf(changed, undefined, usual.file);
    },

    listPermissions: (fileId, options = {}) =>
      pageOf('permissions', permissionsOf(fileId), options, usual.permissions),

    createPermission: ({ type = '', role = '', emailAddress = '' }, fileId, options = {}) => {
      const { sendNotificationEmail = true, emailMessage = '', fields } = options;
      const present = permissionsOf(fileId);
      if (type !== 'user' || !['writer', 'commenter', 'reader'].includes(role)) {
        throw invalidValue(`${type} ${role}`);
      }
      if (!address.test(emailAddress)) throw invalidAddress();
      if (!sendNotificationEmail && !hasAccount(emailAddress)) throw mustNotify(emailAddress);
      const account = accountOf(emailAddress).toLowerCase();
      const known = present.find((each) => each.emailAddress === account);
      const permission = { id: known?.id ?? newPermissionId(), type, role, emailAddress: account };
      permissions.set(fileId, [...present.filter((each) => each !== known), permission]);
      // Shared again, a person gets a message again.
      if (sendNotificationEmail) messages.push({ fileId, to: account, text: emailMessage });
      return fieldsOf(permission, fields, usual.permission);
    },

    deletePermission: (fileId, permissionId) => {
      const present = permissionsOf(fileId);
      const left = present.filter(({ id }) => id !== permissionId);
      if (left.length === present.length) throw permissionNotFound(permissionId);
      permissions.set(fileId, left);
    },
  };
}

function changedProperties(
  before: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>> = {},
): Record<string, string> {
  const after: Record<string, string> = { ...before };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) {
      delete after[key];
      continue;
    }
    if (Buffer.byteLength(key + value) > longestProperty)
      throw invalidValue(`appProperties.${key}`);
    after[key] = value;
  }
  return after;
}

/** 20 digits, as Google's are. */
function newPermissionId(): string {
  return BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString()
    .padStart(20, '0');
}
