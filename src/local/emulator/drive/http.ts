/** The Drive API v3 over HTTP: files and their permissions; contents are not kept. */
import { Hono, type Context } from 'hono';
import { readBody, readQuery } from '../sheets/http-requests';
import { choice, flag, list, message, text, unsupported } from '../sheets/messages/message';
import { readMessage } from '../sheets/messages/read-message';
import type { SheetsApiError } from '../sheets/failures';
import { invalidValue, unsupported as unsupportedHere } from './failures';
import {
  type CreatePermissionOptions,
  type DriveService,
  type FileBody,
  type ListFilesOptions,
  type PermissionBody,
  type UpdateFileOptions,
} from './service';
import { DriveApiError } from './failures';

/** Taken with every call and without effect here, where no drive is shared and no file has labels. */
interface SharedDrives {
  readonly supportsAllDrives?: string;
  readonly supportsTeamDrives?: string;
}
const sharedDrives = ['supportsAllDrives', 'supportsTeamDrives'] as const;

interface Listing extends ListFilesOptions, SharedDrives {
  readonly includeItemsFromAllDrives?: string;
  readonly includeTeamDriveItems?: string;
  readonly corpora?: string;
  readonly spaces?: string;
}

const listing = [
  ...sharedDrives,
  'includeItemsFromAllDrives',
  'includeTeamDriveItems',
  'corpora',
  'spaces',
  'q',
  'orderBy',
  'pageSize',
  'pageToken',
] as const;

/** Serves /drive/v3/about and /drive/v3/files…; every refusal is `{ error: { code, message, errors } }`. */
export function driveApi(drive: DriveService): Hono {
  const api = new Hono();

  api.get('/drive/v3/about', (context) => {
    const { fields } = readQuery<object>(context, []);
    if (fields === undefined) throw fieldsRequired();
    return context.json(drive.about({ fields }));
  });

  api.get('/drive/v3/files', (context) => {
    const query = readQuery<Listing>(context, listing);
    if ((query.corpora ?? 'user') !== 'user') throw unsupportedHere(`corpora ${query.corpora}`);
    if ((query.spaces ?? 'drive') !== 'drive') throw unsupportedHere(`spaces ${query.spaces}`);
    return context.json(drive.listFiles(query));
  });

  api.post('/drive/v3/files', async (context) => {
    const query = readQuery<SharedDrives>(context, sharedDrives);
    return context.json(drive.createFile(await fileBody(context), query));
  });

  api.get('/drive/v3/files/:id', (context) => {
    if (context.req.query('alt') === 'media') throw unsupportedHere('files.get of a content');
    const query = readQuery<SharedDrives>(context, sharedDrives);
    return context.json(drive.getFile(context.req.param('id'), query));
  });

  api.patch('/drive/v3/files/:id', async (context) => {
    const query = readQuery<UpdateFileOptions & SharedDrives>(context, [
      ...sharedDrives,
      'addParents',
      'removeParents',
    ]);
    const body = await fileBody(context);
    if (body.parents !== undefined) throw parentsNotWritable();
    return context.json(drive.updateFile(body, context.req.param('id'), query));
  });

  api.delete('/drive/v3/files/:id', (context) => {
    readQuery<SharedDrives>(context, sharedDrives);
    drive.deleteFile(context.req.param('id'));
    return context.body(null, 204);
  });

  api.post('/drive/v3/files/:id/copy', async (context) => {
    const query = readQuery<SharedDrives>(context, sharedDrives);
    return context.json(drive.copyFile(await fileBody(context), context.req.param('id'), query));
  });

  const permissions = '/drive/v3/files/:id/permissions';

  api.get(permissions, (context) => {
    const query = readQuery<Listing>(context, [...sharedDrives, 'pageSize', 'pageToken']);
    return context.json(drive.listPermissions(context.req.param('id'), query));
  });

  api.post(permissions, async (context) => {
    const query = readQuery<CreatePermissionOptions & SharedDrives & Transfer>(context, [
      ...sharedDrives,
      'sendNotificationEmail',
      'emailMessage',
      'transferOwnership',
    ]);
    if (query.transferOwnership === true) throw unsupportedHere('transferOwnership');
    const body = readMessage(await readBody(context), permission);
    return context.json(drive.createPermission(body, context.req.param('id'), query));
  });

  api.get(`${permissions}/:permission`, (context) => {
    const query = readQuery<SharedDrives>(context, sharedDrives);
    const { id, permission: permissionId } = context.req.param();
    return context.json(drive.getPermission(id, permissionId, query));
  });

  api.patch(`${permissions}/:permission`, async (context) => {
    const query = readQuery<SharedDrives & Transfer>(context, [
      ...sharedDrives,
      'transferOwnership',
    ]);
    if (query.transferOwnership === true) throw unsupportedHere('transferOwnership');
    const { id, permission: permissionId } = context.req.param();
    const body = readMessage(await readBody(context), permission);
    return context.json(drive.updatePermission(body, id, permissionId, query));
  });

  api.delete(`${permissions}/:permission`, (context) => {
    readQuery<SharedDrives>(context, sharedDrives);
    const { id, permission: permissionId } = context.req.param();
    drive.deletePermission(id, permissionId);
    return context.body(null, 204);
  });

  api.onError((error, context) => {
    if (error instanceof DriveApiError) return refusal(context, error);
    const { code = 500, message: words } = error as Partial<SheetsApiError> & Error;
    return refusal(context, { code, message: words, reason: reasons[code] ?? 'backendError' });
  });
  return api;
}

/** What the Drive API calls the refusals that both APIs share. */
const reasons: Readonly<Record<number, string>> = { 400: 'badRequest', 501: 'notImplemented' };

interface Transfer {
  readonly transferOwnership?: boolean;
}

const file = message<Omit<FileBody, 'appProperties'>>('File', {
  name: text,
  mimeType: text,
  parents: list(text),
  trashed: flag,
  description: unsupported,
  properties: unsupported,
  starred: unsupported,
});

const permission = message<PermissionBody>('Permission', {
  type: choice('PermissionType', ['user', 'group', 'domain', 'anyone']),
  role: text,
  emailAddress: text,
  domain: unsupported,
  allowFileDiscovery: unsupported,
  expirationTime: unsupported,
});

async function fileBody(context: Context): Promise<FileBody> {
  const sent = (await readBody(context)) as FileBody;
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    return readMessage(sent, file);
  const { appProperties, ...rest } = sent;
  const read = readMessage(rest, file);
  if (appProperties === undefined || appProperties === null) return read;
  for (const [name, value] of Object.entries(appProperties)) {
    if (typeof value !== 'string' && value !== null) throw invalidValue(`appProperties.${name}`);
  }
  return { ...read, appProperties };
}

function fieldsRequired(): DriveApiError {
  return new DriveApiError(400, 'required', "The 'fields' parameter is required for this method.");
}

function parentsNotWritable(): DriveApiError {
  return new DriveApiError(
    403,
    'fieldNotWritable',
    'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
  );
}

function refusal(
  context: Context,
  { code, message: words, reason }: Pick<DriveApiError, 'code' | 'message' | 'reason'>,
): Response {
  const errors = [{ message: words, domain: 'global', reason }];
  return context.json({ error: { code, message: words, errors } }, code as 400);
}
