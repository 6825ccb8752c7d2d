/** Keeps one workbook: the bytes of its last checkpoint, the changes since, and its earlier versions. */
import type { StorageError } from './failures';
import type { Batch, ListedVersion, VaultCalls } from './vault/calls';
import { ring } from './windows-channel';

export type { ListedVersion as StoredVersion } from './vault/calls';

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
   * @throws StorageError 'written-elsewhere' where another window wrote what this one does not know; what
   *   was to be kept may be part of that, if the other one took over at that very moment
   */
  append(changes: readonly unknown[]): Promise<number>;
  /**
   * Takes the bytes as the new base; the former one stays as a version.
   * @param base holds every change before `index`, and none after
   */
  checkpoint(base: Uint8Array, index: number): Promise<void>;
  /** Only the window that writes may. */
  rename(name: string): Promise<void>;
  /** Oldest first. */
  versions(): Promise<readonly ListedVersion[]>;
  version(id: string): Promise<Uint8Array>;
  /** Makes this the window that writes: from then on no append of another one is taken. */
  claim(): Promise<void>;
  /**
   * Resolves when all that was asked for so far is on the disk, or has failed; then another window can
   * write on.
   */
  release(): Promise<void>;
  /**
   * Reads what other windows appended, and counts it as known.
   * @returns null where that is folded into a checkpoint: then the workbook is to be opened again
   */
  catchUp(): Promise<readonly unknown[] | null>;
}

interface Waiting extends Batch {
  readonly resolve: (index: number) => void;
  readonly reject: (error: StorageError) => void;
}

/** @throws StorageError */
export async function openStored(vault: VaultCalls, id: string): Promise<StoredWorkbook> {
  const opened = await vault.open(id);
  let { name, index } = opened;
  let waiting: readonly Waiting[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  /** All calls that came while the last ones were written share the next writing. */
  async function appendWaiting(): Promise<void> {
    const calls = waiting;
    waiting = [];
    if (calls.length === 0) return;
    try {
      const batches = calls.map(({ json, count }) => ({ json, count }));
      let at = index;
      index = await vault.append(id, index, batches);
      ring(id);
      for (const { count, resolve } of calls) {
        resolve(at);
        at += count;
      }
    } catch (error) {
      // What came meanwhile follows on what is missing now.
      for (const { reject } of [...calls, ...waiting]) reject(error as StorageError);
      waiting = [];
    }
  }

  return {
    id,
    base: opened.base,
    changes: opened.changes,
    get name() {
      return name;
    },
    get index() {
      return index;
    },
    append: (changes) =>
      new Promise((resolve, reject) => {
        // As it is now, whatever the caller does to it afterwards.
        const json = JSON.stringify(changes);
        waiting = [...waiting, { json, count: changes.length, resolve, reject }];
        void inTurn(appendWaiting);
      }),
    checkpoint: (base, upTo) => inTurn(() => vault.checkpoint(id, index, base, upTo)),
    async rename(wanted) {
      await inTurn(() => vault.rename(id, index, wanted));
      name = wanted;
    },
    versions: () => vault.versions(id),
    version: (version) => vault.version(id, version),
    claim: () => inTurn(() => vault.claim(id)),
    release: () => inTurn(() => vault.release(id)),
    catchUp: () =>
      inTurn(async () => {
        const changes = await vault.changesFrom(id, index);
        index += changes?.length ?? 0;
        return changes;
      }),
  };
}
