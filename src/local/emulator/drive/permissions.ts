/** Who has access to the files of the local Drive: permissions by file, and the messages sent for them. */
import { fieldsOf, pageOf } from './answer';
import {
  invalidAddress,
  invalidValue,
  mustNotify,
  ownerNeedsTransfer,
  permissionNotFound,
  unsupported,
} from './failures';
import type {
  CreatePermissionOptions,
  DrivePermission,
  ListOptions,
  PermissionBody,
  SharingMessage,
} from './service';

export interface PermissionsOptions {
  /** By the file's id. */
  readonly state: Readonly<Record<string, readonly DrivePermission[]>>;
  /** @throws DriveApiError where there is no such file */
  readonly checkFile: (fileId: string) => void;
  readonly hasAccount: (email: string) => boolean;
  readonly accountOf: (email: string) => string;
}

/** What Google gives where no fields are named. */
const usual = {
  permission: 'kind,id,type,role',
  permissions: 'kind,nextPageToken,permissions(kind,id,type,role)',
} as const;

const roles = ['writer', 'commenter', 'reader'];
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export type Permissions = ReturnType<typeof createPermissions>;

export function createPermissions({ state, checkFile, hasAccount, accountOf }: PermissionsOptions) {
  const byFile = new Map(Object.entries(state));
  const messages: SharingMessage[] = [];

  const of = (fileId: string): readonly DrivePermission[] => {
    checkFile(fileId);
    return byFile.get(fileId) ?? [];
  };
  const one = (fileId: string, permissionId: string): DrivePermission => {
    const found = of(fileId).find(({ id }) => id === permissionId);
    if (found === undefined) throw permissionNotFound(permissionId);
    return found;
  };

  return {
    messages,
    of,
    state: () => Object.fromEntries(byFile),
    forget: (fileId: string) => void byFile.delete(fileId),

    own: (fileId: string, emailAddress: string) => {
      byFile.set(fileId, [{ id: newPermissionId(), type: 'user', role: 'owner', emailAddress }]);
    },

    list: (fileId: string, options: ListOptions = {}) =>
      pageOf('permissions', of(fileId).map(shown), options, usual.permissions),

    get: (fileId: string, permissionId: string, { fields }: { readonly fields?: string } = {}) =>
      fieldsOf(shown(one(fileId, permissionId)), fields, usual.permission),

    create: (
      { type = '', role = '', emailAddress = '' }: PermissionBody,
      fileId: string,
      { sendNotificationEmail = true, emailMessage = '', fields }: CreatePermissionOptions = {},
    ) => {
      const present = of(fileId);
      checkRole(role);
      if (type === 'domain') throw unsupported('permissions.create of type domain');
      if (!['user', 'group', 'anyone'].includes(type)) throw invalidValue(type);
      if (type === 'anyone') {
        const known = present.find((each) => each.type === type);
        const permission = { id: 'anyoneWithLink', type, role };
        byFile.set(fileId, [...present.filter((each) => each !== known), permission]);
        return fieldsOf(shown(permission), fields, usual.permission);
      }
      if (!address.test(emailAddress)) throw invalidAddress();
      if (!sendNotificationEmail && !hasAccount(emailAddress)) throw mustNotify(emailAddress);
      const account = accountOf(emailAddress).toLowerCase();
      const known = present.find((each) => each.emailAddress === account);
      const permission = { id: known?.id ?? newPermissionId(), type, role, emailAddress: account };
      byFile.set(fileId, [...present.filter((each) => each !== known), permission]);
      // Shared again, a person gets a message again.
      if (sendNotificationEmail) messages.push({ fileId, to: account, text: emailMessage });
      return fieldsOf(shown(permission), fields, usual.permission);
    },

    update: (
      { role = '' }: PermissionBody,
      fileId: string,
      permissionId: string,
      { fields }: { readonly fields?: string } = {},
    ) => {
      const before = one(fileId, permissionId);
      checkRole(role);
      const after = { ...before, role };
      byFile.set(
        fileId,
        of(fileId).map((each) => (each === before ? after : each)),
      );
      return fieldsOf(shown(after), fields, usual.permission);
    },

    remove: (fileId: string, permissionId: string) => {
      const taken = one(fileId, permissionId);
      byFile.set(
        fileId,
        of(fileId).filter((each) => each !== taken),
      );
    },
  };
}

/** @throws DriveApiError where a permission of this role cannot be given */
function checkRole(role: string): void {
  if (role === 'owner') throw ownerNeedsTransfer();
  if (!roles.includes(role)) throw invalidValue(role);
}

function shown(permission: DrivePermission): object {
  return { kind: 'drive#permission', ...permission };
}

/** 20 digits, as Google's are. */
function newPermissionId(): string {
  return crypto.getRandomValues(new BigUint64Array(1))[0]!.toString().padStart(20, '0');
}
