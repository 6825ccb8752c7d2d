/** Opens the browser's database of workbooks, and runs transactions that are on the disk when they resolve. */
import { StorageError, storageError } from './failures';

export interface WorkbookRecord {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970, as Date.now has them. */
  readonly changedAt: number;
  readonly role: 'workbook' | 'ward';
  /** The workbook that a ward's belongs to. */
  readonly parent: string | null;
  /** The key of the last checkpoint's bytes. */
  readonly base: string;
  /** When it was made. */
  readonly baseAt: number;
  readonly baseSize: number;
  /** How many changes the checkpoint holds, of all that were ever made. */
  readonly folded: number;
  /** The index that the next change gets. */
  readonly next: number;
}

export interface VersionRecord {
  /** Also the key of its bytes. */
  readonly id: string;
  readonly workbook: string;
  readonly at: number;
  readonly name: string;
  readonly size: number;
}

export interface BytesRecord {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The changes of one call, which are there together or not at all. */
export interface ChangesRecord {
  readonly workbook: string;
  /** Index of the first, of all changes of the workbook ever made. */
  readonly index: number;
  readonly count: number;
  /** A JSON array: as it was when it was appended, whatever the caller does to it afterwards. */
  readonly json: string;
}

export interface LinkRecord {
  readonly workbook: string;
  /** What a file of the loopback server is known by; null for a handle. */
  readonly serverId: string | null;
  readonly handle: FileSystemFileHandle | null;
  readonly name: string;
  /** Of the file as it was last read or written. */
  readonly stamp: string;
}

interface Records {
  readonly workbooks: WorkbookRecord;
  readonly versions: VersionRecord;
  readonly bytes: BytesRecord;
  readonly changes: ChangesRecord;
  readonly links: LinkRecord;
}

type StoreName = keyof Records;

const keys: Readonly<Record<StoreName, string | string[]>> = {
  workbooks: 'id',
  versions: 'id',
  bytes: 'id',
  changes: ['workbook', 'index'],
  links: 'workbook',
};

/** The stores that a transaction was opened on. */
export interface Stores {
  get<Name extends StoreName>(store: Name, key: IDBValidKey): Promise<Records[Name] | undefined>;
  all<Name extends StoreName>(store: Name, range?: IDBKeyRange): Promise<readonly Records[Name][]>;
  /** The last record of a workbook's changes that begins before an index. */
  changesBefore(workbook: string, index: number): Promise<ChangesRecord | undefined>;
  /** Of one workbook, oldest first. */
  versionsOf(workbook: string): Promise<readonly VersionRecord[]>;
  put<Name extends StoreName>(store: Name, record: Records[Name]): void;
  remove(store: StoreName, key: IDBValidKey | IDBKeyRange): void;
}

export interface Database {
  /** All of the work happens or nothing of it. @throws StorageError */
  run<Result>(
    mode: 'readonly' | 'readwrite',
    work: (stores: Stores) => Promise<Result>,
  ): Promise<Result>;
  close(): void;
}

const databaseName = 'khuyenhoc';
/** To be raised with any change of the stores; `upgrade` then brings older ones to it. */
export const databaseVersion = 1;

/** @throws StorageError */
export async function openDatabase(version = databaseVersion): Promise<Database> {
  if (!isSecureContext) throw new StorageError('insecure-address');
  const database = await connect(version);
  let ended: StorageError | null = null;
  // Another tab brings a newer version: what runs is finished, and the newer page need not wait.
  database.addEventListener('versionchange', () => {
    ended = new StorageError('page-outdated');
    database.close();
  });
  // The browser itself let go of it, for example as the user cleared the page's data.
  database.addEventListener('close', () => {
    ended ??= new StorageError('storage-failed');
  });

  return {
    close: () => database.close(),
    async run(mode, work) {
      if (ended !== null) throw ended;
      try {
        return await transact(database, mode, work);
      } catch (error) {
        throw ended ?? storageError(error);
      }
    },
  };
}

function connect(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(databaseName, version);
    } catch (error) {
      // An origin that may keep nothing: a sandboxed frame, or site data that the user blocks.
      reject(new StorageError('storage-refused', { cause: error }));
      return;
    }
    let isGivenUp = false;
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (oldVersion < 1) createStores(request.result);
    });
    request.addEventListener('success', () => {
      if (isGivenUp) request.result.close();
      else resolve(request.result);
    });
    request.addEventListener('error', () => {
      const name = request.error?.name;
      // Browsers whose private windows keep nothing say so in these two ways.
      const isRefused = name === 'InvalidStateError' || name === 'UnknownError';
      const { error: cause } = request;
      reject(isRefused ? new StorageError('storage-refused', { cause }) : storageError(cause));
    });
    request.addEventListener('blocked', () => {
      isGivenUp = true;
      reject(new StorageError('older-page-open'));
    });
  });
}

function createStores(database: IDBDatabase): void {
  for (const [name, keyPath] of Object.entries(keys)) database.createObjectStore(name, { keyPath });
}

async function transact<Result>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  // Strict: the browser answers when the disk has it, and not when the system will write it some time.
  const transaction = database.transaction(Object.keys(keys), mode, { durability: 'strict' });
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new StorageError('storage-failed')),
    );
  });
  try {
    const result = await work(storesOf(transaction));
    await ended;
    return result;
  } catch (error) {
    ended.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It has ended already: with this very error.
    }
    throw error;
  }
}

function storesOf(transaction: IDBTransaction): Stores {
  const result = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  // Requests that nobody waits for: one that fails aborts the transaction, which says it.
  const sent = <Value>(request: IDBRequest<Value>) => void result(request).catch(() => undefined);
  return {
    get: (store, key) => result(transaction.objectStore(store).get(key)),
    all: (store, range) => result(transaction.objectStore(store).getAll(range)),
    changesBefore: async (workbook, index) => {
      const cursor = transaction
        .objectStore('changes')
        .openCursor(keysBefore(workbook, index), 'prev');
      const found = await result(cursor);
      return found?.value as ChangesRecord | undefined;
    },
    versionsOf: async (workbook) => {
      const all: readonly VersionRecord[] = await result(
        transaction.objectStore('versions').getAll(),
      );
      return all.filter((version) => version.workbook === workbook).sort((a, b) => a.at - b.at);
    },
    put: (store, record) => sent(transaction.objectStore(store).put(record)),
    remove: (store, key) => sent(transaction.objectStore(store).delete(key)),
  };
}

/** Keys of the changes that begin before an index. */
export const keysBefore = (workbook: string, index: number): IDBKeyRange =>
  IDBKeyRange.bound([workbook], [workbook, index], false, true);

/** Keys of the changes that begin at an index or after it: a list sorts after every number. */
export const keysFrom = (workbook: string, index: number): IDBKeyRange =>
  IDBKeyRange.bound([workbook, index], [workbook, []]);
