/** Lists the workbooks that this browser keeps, and makes, opens and removes them. */
import { keysFrom, openDatabase, type Database } from './database';
import { StorageError } from './failures';
import { knownFilesIn, type KnownFiles } from './known-files';
import { openStored, putBytes, type StoredWorkbook } from './stored-workbook';

export {
  joinWorkbook,
  type Membership,
  type WindowListener,
  type WindowRole,
} from './join-workbook';
export type { FileLink, WriteOutcome } from './file-link';
export type { StoredVersion, StoredWorkbook } from './stored-workbook';

export interface RecentWorkbook {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
  readonly role: 'workbook' | 'ward';
  readonly parent: string | null;
}

/** All of its functions throw StorageError and nothing else. */
export interface Library {
  /** The one changed last comes first. */
  list(): Promise<readonly RecentWorkbook[]>;
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

export async function openLibrary(): Promise<Library> {
  return libraryIn(await openDatabase());
}

export function libraryIn(database: Database): Library {
  return {
    files: knownFilesIn(database),

    list: () =>
      database.run('readonly', async (stores) =>
        (await stores.all('workbooks'))
          .map(({ id, name, changedAt, role, parent }) => ({ id, name, changedAt, role, parent }))
          .sort((a, b) => b.changedAt - a.changedAt),
      ),

    async create(name, bytes, role = 'workbook', parent = null) {
      askToStay();
      const id = crypto.randomUUID();
      const now = Date.now();
      await database.run('readwrite', async (stores) => {
        const base = putBytes(stores, bytes);
        const log = { base, baseAt: now, baseSize: bytes.length, folded: 0, next: 0 };
        stores.put('workbooks', { id, name, role, parent, changedAt: now, ...log });
      });
      return openStored(database, id);
    },

    open: (id) => openStored(database, id),

    remove: (id) =>
      database.run('readwrite', async (stores) => {
        const record = await stores.get('workbooks', id);
        if (record === undefined) throw new StorageError('no-workbook');
        const versions = await stores.versionsOf(id);
        for (const key of [record.base, ...versions.map((version) => version.id)]) {
          stores.remove('bytes', key);
          stores.remove('versions', key);
        }
        stores.remove('changes', keysFrom(id, 0));
        stores.remove('links', id);
        stores.remove('workbooks', id);
        for (const other of await stores.all('workbooks')) {
          if (other.parent === id) stores.put('workbooks', { ...other, parent: null });
        }
      }),
  };
}

/** Browsers drop what pages keep when the disk gets full, unless they were asked not to. */
function askToStay(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}
