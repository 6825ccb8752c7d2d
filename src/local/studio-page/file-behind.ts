/** Keeps the real file behind the workbook written: seconds after the last change, and when the page is left. */
import type { PageStore } from './page-state';
import type { FileLink } from './storage/file-link';
import type { KnownFiles } from './storage/known-files';
import { fileSentence } from '../studio/file-server/failures';

export interface FileBehind {
  readonly link: FileLink;
  /** The workbook has changed. */
  changed(): void;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
  /** Writes over what another program has put there. */
  overwrite(): Promise<void>;
  isWritten(): boolean;
  leave(): void;
}

/** Milliseconds after the last change, until another try, and between looks for changes from elsewhere. */
const pause = 2000;
const untilAgain = 5000;
const betweenLooks = 10_000;

export function fileBehind(
  link: FileLink,
  firstStamp: string,
  options: {
    readonly workbook: string;
    readonly page: PageStore;
    readonly files: KnownFiles;
    readonly bytes: () => Promise<Uint8Array>;
  },
): FileBehind {
  const { workbook, page, files, bytes } = options;
  const { name } = link;
  let stamp = firstStamp;
  let isDirty = false;
  let isElsewhere = false;
  let writing: Promise<void> = Promise.resolve();
  let writes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (file: Parameters<typeof page.updateOpen>[0]['file']) =>
    page.updateOpen(file === undefined ? {} : { file });
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };

  const write = async () => {
    isDirty = false;
    const outcome = await link.write(await bytes(), stamp);
    if (outcome.kind === 'written') {
      stamp = outcome.stamp;
      await files.remember(workbook, link, stamp);
      if (!isDirty) tell({ state: 'written', name });
    } else if (outcome.kind === 'changed-elsewhere') {
      isDirty = true;
      isElsewhere = true;
      stamp = outcome.stamp;
      tell({ state: 'changed-elsewhere', name });
    } else {
      isDirty = true;
      const message = fileSentence(outcome.code, name, 'vi');
      tell({ state: 'failed', name, message, mayAsk: outcome.code === 'permission-denied' });
      later(untilAgain);
    }
  };

  function flush(): Promise<void> {
    clearTimeout(timer);
    writes += 1;
    writing = writing
      .then(() => (isDirty && !isElsewhere ? write() : undefined))
      .finally(() => (writes -= 1));
    return writing;
  }

  const look = setInterval(() => {
    if (isElsewhere || writes > 0 || document.hidden) return;
    void link
      .look()
      .then((found) => {
        if (found === stamp || writes > 0) return;
        stamp = found;
        isElsewhere = true;
        tell({ state: 'changed-elsewhere', name });
      })
      .catch(() => undefined);
  }, betweenLooks);

  tell({ state: 'written', name });
  return {
    link,
    changed() {
      isDirty = true;
      if (isElsewhere) return;
      tell({ state: 'waiting', name });
      later(pause);
    },
    flush,
    async overwrite() {
      isElsewhere = false;
      isDirty = true;
      await flush();
    },
    isWritten: () => !isDirty && writes === 0,
    leave() {
      clearInterval(look);
      clearTimeout(timer);
    },
  };
}
