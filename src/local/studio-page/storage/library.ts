/** Lists the workbooks that this browser keeps, and makes, opens and removes them. */
import { StorageError } from './failures';
import { knownFiles, type KnownFiles } from './known-files';
import { openStored, type StoredWorkbook } from './stored-workbook';
import type { ListedWorkbook } from './vault/calls';
import { startVault } from './vault-worker';

export {
  joinWorkbook,
  type Membership,
  type WindowListener,
  type WindowRole,
} from './join-workbook';
export type { FileLink, WriteOutcome } from './file-link';
export type { StoredVersion, StoredWorkbook } from './stored-workbook';
export type { ListedWorkbook as RecentWorkbook } from './vault/calls';

/** All of its functions throw StorageError and nothing else. */
export interface Library {
  /** The one changed last comes first. */
  list(): Promise<readonly ListedWorkbook[]>;
  create(
    name: string,
    base: Uint8Array,
    role?: 'workbook' | 'ward',
    parent?: string | null,
  ): Promise<StoredWorkbook>;
  open(id: string): Promise<StoredWorkbook>;
  /** The files that workbooks were read from or are written to. */
  readonly files: KnownFiles;
  /** With its versions; the workbooks of its wards stay. */
  remove(id: string): Promise<void>;
}

/** @throws StorageError */
export async function openLibrary(): Promise<Library> {
  if (!isSecureContext) throw new StorageError('insecure-address');
  const vault = startVault();
  const files = knownFiles();
  // Whether anything can be kept at all is known from the first call.
  await vault.list();
  return {
    files,
    list: () => vault.list(),
    async create(name, base, role = 'workbook', parent = null) {
      askToStay();
      return openStored(vault, await vault.create(name, base, role, parent));
    },
    open: (id) => openStored(vault, id),
    async remove(id) {
      await vault.remove(id);
      await files.forget(id).catch(() => undefined);
    },
  };
}

/** Browsers drop what pages keep when the disk gets full, unless they were asked not to. */
function askToStay(): void {
  void navigator.storage.persist?.().catch(() => undefined);
}
