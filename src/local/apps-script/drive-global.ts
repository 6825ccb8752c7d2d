/** The advanced service `Drive`: the Drive API v3 as Apps Script shows it. */
import type {
  CreatePermissionOptions,
  FileBody,
  ListFilesOptions,
  ListOptions,
  PermissionBody,
} from '../drive-service/service';
import { fromScript, googleCall, readParameters } from './google-call';
import { exception, type Host } from './host';

/** With any of these the API is open to a script. */
const scopes = [
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/drive.file',
] as const;

export function createDrive(host: Host): object {
  const { drive, missingScopes } = host.options;
  const call = <T>(method: string, args: readonly unknown[], body: () => T): T =>
    googleCall(host, `drive.${method}`, args, () => {
      if (missingScopes.includes(scopes[1])) {
        throw exception(
          `Specified permissions are not sufficient to call drive.${method}. Required permissions: (${scopes.join(' || ')})`,
        );
      }
      return body();
    });
  return host.expose('Drive', {
    About: host.expose('Drive.About', {
      get: (parameters: unknown) =>
        call('about.get', [parameters], () => drive.about(readParameters(parameters, ['fields']))),
    }),
    Files: host.expose('Drive.Files', {
      list: (parameters?: unknown) =>
        call('files.list', [parameters], () =>
          drive.listFiles(
            readParameters<ListFilesOptions>(parameters, [...listing, 'q', 'orderBy']),
          ),
        ),
      create: (resource: unknown, ...more: unknown[]) =>
        call('files.create', [resource, ...more], () =>
          drive.createFile(fromScript<FileBody>(resource)),
        ),
      get: (fileId: string, parameters?: unknown) =>
        call('files.get', [fileId, parameters], () =>
          drive.getFile(fileId, readParameters(parameters, ['fields'])),
        ),
      update: (resource: unknown, fileId: string, ...more: unknown[]) =>
        call('files.update', [resource, fileId, ...more], () =>
          drive.updateFile(fromScript<FileBody>(resource), fileId),
        ),
    }),
    Permissions: host.expose('Drive.Permissions', {
      list: (fileId: string, parameters?: unknown) =>
        call('permissions.list', [fileId, parameters], () =>
          drive.listPermissions(fileId, readParameters<ListOptions>(parameters, listing)),
        ),
      create: (resource: unknown, fileId: string, parameters?: unknown) =>
        call('permissions.create', [resource, fileId, parameters], () =>
          drive.createPermission(
            fromScript<PermissionBody>(resource),
            fileId,
            readParameters<CreatePermissionOptions>(parameters, sharing),
          ),
        ),
      remove: (fileId: string, permissionId: string) =>
        call('permissions.delete', [fileId, permissionId], () =>
          drive.deletePermission(fileId, permissionId),
        ),
    }),
  });
}

const listing = ['fields', 'pageSize', 'pageToken'];
const sharing = ['emailMessage', 'fields', 'sendNotificationEmail'];
