/** The Drive API v3 in memory: files, folders and permissions; spreadsheets appear in the Sheets store. */
import { randomId } from '../../random';
import type { SheetsService, SpreadsheetFiles } from '../sheets/service';
import { localUser } from '../sheets/local-user';
import { fieldsOf, pageOf } from './answer';
import { fileNotFound, invalidValue, unsupported } from './failures';
import { createPermissions } from './permissions';
import { parseQuery } from './query';
import type { DriveFile, DriveState, DriveStore, DriveUser } from './service';

export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';

export interface DriveOptions {
  /** Where new spreadsheets are made; without SpreadsheetFiles none can be copied. */
  readonly sheets: SheetsService & Partial<SpreadsheetFiles>;
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

/** What Google gives where no fields are named. */
const usual = {
  file: 'kind,id,name,mimeType',
  files: 'kind,nextPageToken,files(kind,id,name,mimeType)',
  about: 'user',
} as const;

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
  const held = (fileId: string): DriveFile => {
    const file = files.get(fileId);
    if (file === undefined) throw fileNotFound(fileId);
    return file;
  };
  const permissions = createPermissions({
    state: state.permissions,
    checkFile: held,
    hasAccount,
    accountOf,
  });

  /** Takes a new file in, as the user's own. */
  const add = (file: Pick<DriveFile, 'id' | 'name'> & Partial<DriveFile>): DriveFile => {
    const createdTime = now().toISOString();
    const added = {
      mimeType: spreadsheetType,
      parents: [],
      appProperties: {},
      ...file,
      trashed: false,
      createdTime,
      modifiedTime: createdTime,
      owners: [user],
    };
    files.set(file.id, added);
    permissions.own(file.id, user.emailAddress);
    return added;
  };
  const change = (file: DriveFile, changes: Partial<DriveFile>): DriveFile => {
    const changed = { ...file, ...changes, modifiedTime: now().toISOString() };
    files.set(file.id, changed);
    return changed;
  };

  return {
    state: () => ({ files: [...files.values()], permissions: permissions.state() }),
    files: () => [...files.values()],
    permissions: permissions.of,
    messages: permissions.messages,
    forget: (fileId) => {
      files.delete(fileId);
      permissions.forget(fileId);
    },
    adopt: (id, name) => void add({ id, name }),
    noteChange: (id, name) => void change(held(id), { name }),

    about: ({ fields }) => fieldsOf({ kind: 'drive#about', user }, fields, usual.about),

    listFiles: ({ q = '', orderBy, ...options } = {}) => {
      const matches = [...files.values()].filter(parseQuery(q)).map(shown);
      if (orderBy !== undefined && orderBy !== 'createdTime') throw invalidValue(orderBy);
      return pageOf('files', matches, options, usual.files);
    },

    createFile: (body, { fields } = {}) => {
      const { name = 'Untitled', mimeType = 'application/octet-stream', parents = [] } = body;
      for (const parent of parents) held(parent);
      const id =
        mimeType === spreadsheetType
          ? (sheets.create({ properties: { title: name } }).spreadsheetId ?? '')
          : randomId(24);
      const appProperties = changedProperties({}, body.appProperties);
      const file = add({ id, name, mimeType, parents, appProperties });
      return fieldsOf(shown(file), fields, usual.file);
    },

    getFile: (fileId, { fields } = {}) => fieldsOf(shown(held(fileId)), fields, usual.file),

    updateFile: ({ appProperties, ...body }, fileId, options = {}) => {
      const file = held(fileId);
      const { addParents, removeParents, fields } = options;
      for (const parent of idsIn(addParents)) held(parent);
      const kept = file.parents.filter((parent) => !idsIn(removeParents).includes(parent));
      const changed = change(file, {
        parents: [...kept, ...idsIn(addParents)],
        ...body,
        appProperties: changedProperties(file.appProperties, appProperties),
      });
      if (file.mimeType === spreadsheetType && changed.name !== file.name) {
        const properties = { title: changed.name };
        const rename = { updateSpreadsheetProperties: { properties, fields: 'title' } };
        sheets.batchUpdate(fileId, { requests: [rename] });
      }
      return fieldsOf(shown(changed), fields, usual.file);
    },

    copyFile: (body, fileId, { fields } = {}) => {
      const file = held(fileId);
      if (file.mimeType !== spreadsheetType || sheets.copySpreadsheet === undefined) {
        throw unsupported(`files.copy of ${file.mimeType}`);
      }
      // Google names a copy in the language of the account.
      const { name = `Copy of ${file.name}`, parents = file.parents } = body;
      for (const parent of parents) held(parent);
      const id = sheets.copySpreadsheet(fileId, name);
      const appProperties = changedProperties(file.appProperties, body.appProperties);
      return fieldsOf(shown(add({ id, name, parents, appProperties })), fields, usual.file);
    },

    deleteFile: (fileId) => {
      const { mimeType } = held(fileId);
      if (mimeType === spreadsheetType) sheets.removeSpreadsheet?.(fileId);
      files.delete(fileId);
      permissions.forget(fileId);
    },

    listPermissions: permissions.list,
    getPermission: permissions.get,
    createPermission: permissions.create,
    updatePermission: permissions.update,
    deletePermission: permissions.remove,
  };
}

function idsIn(text = ''): readonly string[] {
  return text.split(',').filter((id) => id !== '');
}

/** A file as answers show it. */
function shown(file: DriveFile): object {
  return { kind: 'drive#file', modifiedTime: file.createdTime, ...file };
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
