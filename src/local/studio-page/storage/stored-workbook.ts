/** Keeps one workbook: the bytes of its last checkpoint, the changes since, and its earlier versions. */
import { keysBefore, keysFrom, type Database, type Stores, type WorkbookRecord } from './database';
import { StorageError } from './failures';
import { versionsToKeep } from './versions';
import { ring } from './windows-channel';

export interface StoredWorkbook {
  readonly id: string;
  readonly name: string;
  /** The .xlsx file of the last checkpoint, when this was opened. */
  readonly base: Uint8Array;
  /** What was changed since that checkpoint, in order, when this was opened. */
  readonly changes: readonly unknown[];
  /** The index that the next change gets: how many were ever made, as far as this window knows. */
  readonly index: number;
  /**
   * Resolves when the changes are on the disk: all of one call, or none. Calls are kept in their order;
   * after one that fails, those that waited behind it fail as well.
   * @returns the index of the first
   * @throws StorageError 'written-elsewhere' where another window wrote what this one does not know
   */
  append(changes: readonly unknown[]): Promise<number>;
  /**
   * Takes the bytes as the new base; the former one stays as a version.
   * @param base holds every change before `index`, and none after
   */
  checkpoint(base: Uint8Array, index: number): Promise<void>;
  rename(name: string): Promise<void>;
  /** Oldest first. */
  versions(): Promise<readonly StoredVersion[]>;
  version(id: string): Promise<Uint8Array>;
  /** Resolves when all that was asked for so far is on the disk, or has failed. */
  settled(): Promise<void>;
  /**
   * Reads what other windows appended, and counts it as known.
   * @returns null where that is folded into a checkpoint: then the workbook is to be opened again
   */
  catchUp(): Promise<readonly unknown[] | null>;
}

export interface StoredVersion {
  readonly id: string;
  readonly at: number;
  readonly name: string;
}

interface Waiting {
  readonly changes: readonly unknown[];
  readonly json: string;
  readonly resolve: (index: number) => void;
  readonly reject: (error: unknown) => void;
}

/** @throws StorageError 'no-workbook' */
export async function openStored(database: Database, id: string): Promise<StoredWorkbook> {
  const opened = await database.run('readonly', async (stores) => {
    const record = await recordIn(stores, id);
    const { bytes } = (await stores.get('bytes', record.base)) ?? missing();
    return { record, bytes, changes: await changesFrom(stores, record, record.folded) };
  });

  let { name, next: index } = opened.record;
  let waiting: readonly Waiting[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  /** All calls that came while the last transaction was running share the next one. */
  async function appendWaiting(): Promise<void> {
    const calls = waiting;
    waiting = [];
    if (calls.length === 0) return;
    try {
      const from = index;
      index = await database.run('readwrite', (stores) => put(stores, id, from, calls));
      ring(id);
      let at = from;
      for (const { changes, resolve } of calls) {
        resolve(at);
        at += changes.length;
      }
    } catch (error) {
      // What came meanwhile follows on what is missing now.
      for (const { reject } of [...calls, ...waiting]) reject(error);
      waiting = [];
    }
  }

  return {
    id,
    base: opened.bytes,
    changes: opened.changes,
    get name() {
      return name;
    },
    get index() {
      return index;
    },
    append: (changes) =>
      new Promise((resolve, reject) => {
        waiting = [...waiting, { changes, json: JSON.stringify(changes), resolve, reject }];
        void inTurn(appendWaiting);
      }),
    checkpoint: (base, upTo) =>
      inTurn(() => database.run('readwrite', (stores) => fold(stores, id, base, upTo))),
    async rename(wanted) {
      await inTurn(() =>
        database.run('readwrite', async (stores) => {
          stores.put('workbooks', { ...(await recordIn(stores, id)), name: wanted });
        }),
      );
      name = wanted;
    },
    versions: () =>
      database.run('readonly', async (stores) =>
        (await stores.versionsOf(id)).map((version) => ({
          id: version.id,
          at: version.at,
          name: version.name,
        })),
      ),
    version: (versionId) =>
      database.run('readonly', async (stores) => {
        const version = await stores.get('versions', versionId);
        if (version?.workbook !== id) return missing();
        return ((await stores.get('bytes', versionId)) ?? missing()).bytes;
      }),
    settled: () => inTurn(async () => undefined),
    catchUp: () =>
      inTurn(async () => {
        const found = await database.run('readonly', async (stores) => {
          const record = await recordIn(stores, id);
          const changes = await changesFrom(stores, record, index);
          return { next: record.next, changes };
        });
        if (found.changes.length !== found.next - index) return null;
        index = found.next;
        return found.changes;
      }),
  };
}

/** @returns the index after the last of them */
async function put(
  stores: Stores,
  workbook: string,
  from: number,
  calls: readonly Waiting[],
): Promise<number> {
  const record = await recordIn(stores, workbook);
  if (record.next !== from) throw new StorageError('written-elsewhere');
  let index = from;
  for (const { changes, json } of calls) {
    const count = changes.length;
    if (count > 0) stores.put('changes', { workbook, index, count, json });
    index += count;
  }
  stores.put('workbooks', { ...record, next: index, changedAt: Date.now() });
  return index;
}

async function fold(
  stores: Stores,
  workbook: string,
  bytes: Uint8Array,
  upTo: number,
): Promise<void> {
  const record = await recordIn(stores, workbook);
  // Made by a window that knows other changes than the log has, or older than the present base.
  if (upTo > record.next || upTo < record.folded) throw new StorageError('written-elsewhere');
  const now = Date.now();
  const base = putBytes(stores, bytes);
  const { base: former, baseAt: at, baseSize: size, name } = record;
  stores.put('versions', { id: former, workbook, at, name, size });
  const versions = await stores.versionsOf(workbook);
  const kept = new Set(versionsToKeep(versions, now));
  for (const version of versions) {
    if (kept.has(version)) continue;
    stores.remove('versions', version.id);
    stores.remove('bytes', version.id);
  }
  // The changes of the former base stay for windows that follow and have not read them yet.
  stores.remove('changes', keysBefore(workbook, await firstNeeded(stores, record)));
  const checkpoint = { base, baseAt: now, baseSize: bytes.length, folded: upTo };
  stores.put('workbooks', { ...record, ...checkpoint, changedAt: now });
}

/** The index of the first record that reaches beyond the former checkpoint. */
async function firstNeeded(stores: Stores, { id, folded }: WorkbookRecord): Promise<number> {
  const last = await stores.changesBefore(id, folded);
  return last !== undefined && last.index + last.count > folded ? last.index : folded;
}

/** @returns fewer than there are where the first of them are gone */
async function changesFrom(
  stores: Stores,
  { id }: WorkbookRecord,
  index: number,
): Promise<readonly unknown[]> {
  // A record may begin before the index and reach beyond it.
  const earlier = await stores.changesBefore(id, index);
  const later = await stores.all('changes', keysFrom(id, index));
  return [...(earlier === undefined ? [] : [earlier]), ...later].flatMap((record) => {
    const changes = JSON.parse(record.json) as readonly unknown[];
    return changes.slice(Math.max(0, index - record.index));
  });
}

/** @returns their key */
export function putBytes(stores: Stores, bytes: Uint8Array): string {
  const id = crypto.randomUUID();
  // A view would be kept with all of the memory that it looks at.
  stores.put('bytes', { id, bytes: bytes.slice() });
  return id;
}

async function recordIn(stores: Stores, id: string): Promise<WorkbookRecord> {
  return (await stores.get('workbooks', id)) ?? missing();
}

function missing(): never {
  throw new StorageError('no-workbook');
}
