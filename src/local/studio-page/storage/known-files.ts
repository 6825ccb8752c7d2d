/**
 * Remembers which workbook belongs to which file outside the browser, and what the file held last. Handles
 * of files can be kept in IndexedDB alone. That is all there is: Chromium drops a whole database when two
 * kills damage it, and what is lost then is only that a file has to be opened again.
 */
import type { FileLink } from './file-link';
import { storageError } from './failures';

export interface KnownFile {
  readonly workbook: string;
  readonly name: string;
  /** Of the file when it was last read or written: another one tells that it was changed elsewhere since. */
  readonly stamp: string;
  /** null for the file of a server, which a page reaches only with its present secret. */
  readonly handle: FileSystemFileHandle | null;
}

/** All of its functions throw StorageError and nothing else. */
export interface KnownFiles {
  /** The workbook that was last read from the file or written to it. */
  find(link: FileLink): Promise<KnownFile | null>;
  of(workbook: string): Promise<KnownFile | null>;
  /** To be called after each reading and writing. */
  remember(workbook: string, link: FileLink, stamp: string): Promise<void>;
  forget(workbook: string): Promise<void>;
}

interface LinkRecord extends KnownFile {
  readonly serverId: string | null;
}

const databaseName = 'khuyenhoc-files';
const store = 'links';

export function knownFiles(): KnownFiles {
  let opened: Promise<IDBDatabase> | null = null;

  async function run<Result>(work: (links: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
    try {
      opened ??= openDatabase();
      const transaction = (await opened).transaction(store, 'readwrite', { durability: 'strict' });
      const ended = new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error));
      });
      const request = work(transaction.objectStore(store));
      await ended;
      return request.result;
    } catch (error) {
      // Let go of, or not opened: tried again by the next call.
      opened = null;
      throw storageError(error);
    }
  }

  /** All records of one file: handles can only be asked whether they are the same. */
  async function recordsOf(link: FileLink): Promise<readonly LinkRecord[]> {
    const all = await run<LinkRecord[]>((links) => links.getAll());
    const isSame = await Promise.all(
      all.map(async ({ serverId, handle }) =>
        link.handle === null
          ? serverId === link.serverId
          : handle !== null && (await handle.isSameEntry(link.handle)),
      ),
    );
    return all.filter((_, place) => isSame[place]);
  }

  return {
    async find(link) {
      const [record] = await recordsOf(link);
      return record ?? null;
    },
    async of(workbook) {
      const record = await run<LinkRecord | undefined>((links) => links.get(workbook));
      return record ?? null;
    },
    async remember(workbook, link, stamp) {
      for (const record of await recordsOf(link)) {
        if (record.workbook !== workbook) await run((links) => links.delete(record.workbook));
      }
      const { serverId, handle, name } = link;
      await run((links) =>
        links.put({ workbook, serverId, handle, name, stamp } satisfies LinkRecord),
      );
    },
    async forget(workbook) {
      await run((links) => links.delete(workbook));
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(store, { keyPath: 'workbook' }),
    );
    request.addEventListener('success', () => {
      // A newer page wants to change it: that need not wait for this one.
      request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error));
  });
}
