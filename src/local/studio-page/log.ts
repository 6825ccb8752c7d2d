/** Keeps the steps of one workbook in the browser's storage, in order; what fails is tried again by itself. */
import { StorageError } from './storage/failures';
import type { StoredWorkbook } from './storage/stored-workbook';
import type { Change } from './worker/messages';

export type SavedState =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly message: string };

export interface Log {
  readonly stored: StoredWorkbook;
  append(changes: readonly Change[]): void;
  /** Steps since the last checkpoint. */
  length(): number;
  /** The index that the first step in it has. */
  start(): number;
  /** @param bytes hold every step before the index, and none after */
  checkpoint(bytes: Uint8Array, index: number): void;
  /** Resolves when all of it is kept. */
  settled(): Promise<void>;
}

type Task =
  | { readonly kind: 'append'; readonly changes: readonly Change[] }
  | { readonly kind: 'checkpoint'; readonly bytes: Uint8Array; readonly index: number };

/** Milliseconds until what failed is tried again. */
const pause = 3000;

export function createLog(
  stored: StoredWorkbook,
  listener: {
    saved(state: SavedState): void;
    /** Another window writes this workbook now. */
    lostRole(error: StorageError): void;
  },
): Log {
  let tasks: readonly Task[] = [];
  let isRunning = false;
  let length = stored.changes.length;
  let start = stored.index - length;
  let onSettled: (() => void)[] = [];

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    listener.saved({ state: 'saving' });
    for (let [task] = tasks; task !== undefined; [task] = tasks) {
      try {
        // Steps that wait behind each other are kept together.
        const together: Task[] = task.kind === 'append' ? leading(tasks) : [task];
        if (task.kind === 'append') {
          await stored.append(together.flatMap((one) => ('changes' in one ? one.changes : [])));
        } else {
          await stored.checkpoint(task.bytes, task.index);
          start = task.index;
          length = stored.index - start;
        }
        tasks = tasks.slice(together.length);
      } catch (error) {
        isRunning = false;
        if (!(error instanceof StorageError)) throw error;
        listener.saved({ state: 'failed', message: error.message });
        if (error.code === 'written-elsewhere' || error.code === 'no-workbook') {
          tasks = [];
          listener.lostRole(error);
        } else setTimeout(() => void run(), pause);
        return;
      }
    }
    isRunning = false;
    listener.saved({ state: 'saved' });
    for (const settled of onSettled.splice(0)) settled();
  };

  return {
    stored,
    length: () => length,
    start: () => start,
    append(changes) {
      length += changes.length;
      tasks = [...tasks, { kind: 'append', changes }];
      void run();
    },
    checkpoint(bytes, index) {
      tasks = [...tasks, { kind: 'checkpoint', bytes, index }];
      void run();
    },
    settled: () =>
      new Promise((resolve) => {
        if (tasks.length === 0 && !isRunning) resolve();
        else onSettled = [...onSettled, resolve];
      }),
  };
}

function leading(tasks: readonly Task[]): Task[] {
  const end = tasks.findIndex(({ kind }) => kind !== 'append');
  return tasks.slice(0, end < 0 ? tasks.length : end);
}
