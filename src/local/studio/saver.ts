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
/** A write of a large workbook takes seconds of a processor, so it rests as long, up to this. */
const longestRest = 5000;

export function createSaver(
  write: () => Promise<void>,
  onState: (state: SavedState) => void,
): Saver {
  let isDirty = false;
  let lastDuration = 0;
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
      const rest = Math.min(lastDuration, longestRest);
      timer ??= setTimeout(() => void flush(), Math.max(quiet, rest));
    },
  };
}
