/** Writes the workbook a moment after each change, one write at a time, and again when it changed meanwhile. */
import type { SavedState } from './protocol';

export interface Saver {
  /** Something changed: it will be written soon. */
  changed(): void;
  /** Writes now what is not written yet. Never fails: what went wrong is told through onState. */
  flush(): Promise<void>;
  /** Runs something that no write may overlap, such as another use of the file's writer. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Milliseconds of quiet before a write. */
const quiet = 400;
/** A write of a large workbook takes seconds, so it waits longer: a fifth of the time is enough for writing. */
const restPerWrite = 4;

/** @param expected milliseconds that the first write may take; later ones are measured */
export function createSaver(
  write: () => Promise<void>,
  onState: (state: SavedState) => void,
  expected = 0,
): Saver {
  let isDirty = false;
  let lastDuration = expected;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    return alone(async () => {
      if (!isDirty) return;
      isDirty = false;
      onState({ state: 'saving' });
      const started = performance.now();
      try {
        await write();
        lastDuration = performance.now() - started;
        onState({ state: isDirty ? 'waiting' : 'saved' });
      } catch (error) {
        isDirty = true;
        onState({
          state: 'failed',
          message: error instanceof Error ? error.message : String(error),
        });
      }
    });
  };

  return {
    alone,
    flush,
    changed() {
      if (!isDirty) onState({ state: 'waiting' });
      isDirty = true;
      // Not put off by further changes: what is typed without a pause is written too.
      timer ??= setTimeout(() => void flush(), Math.max(quiet, lastDuration * restPerWrite));
    },
  };
}
