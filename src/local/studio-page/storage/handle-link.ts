/** Reads and writes a file that the user opened through the browser's file access. */
import { FileLinkError, type FileFailure, type FileLink } from './file-link';

// What browsers that have file access know beyond TypeScript's own declarations.
type Permission = { readonly mode: 'read' | 'readwrite' };
interface FileHandle extends FileSystemFileHandle {
  queryPermission(wanted: Permission): Promise<PermissionState>;
  requestPermission(wanted: Permission): Promise<PermissionState>;
}
interface FileAccess {
  showOpenFilePicker(options: object): Promise<readonly FileHandle[]>;
  showSaveFilePicker(options: object): Promise<FileHandle>;
}

const xlsx = {
  id: 'khuyenhoc',
  types: [
    {
      description: 'Sổ Excel (.xlsx)',
      accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] },
    },
  ],
};

const browser = () => globalThis as unknown as Partial<FileAccess>;

/** Whether this browser lets pages write files; where not, workbooks are opened and downloaded as copies. */
export const hasFileAccess = (): boolean => browser().showOpenFilePicker !== undefined;

/** Lets the user choose a file. @returns null where none was chosen, or the browser has no file access */
export const chooseHandle = (): Promise<FileSystemFileHandle | null> =>
  chosen(async () => (await browser().showOpenFilePicker?.(xlsx))?.[0]);

/** Lets the user choose where a new file is to be. @returns as chooseHandle does */
export const choosePlace = (suggestedName: string): Promise<FileSystemFileHandle | null> =>
  chosen(async () => browser().showSaveFilePicker?.({ ...xlsx, suggestedName }));

async function chosen(
  choose: () => Promise<FileSystemFileHandle | undefined>,
): Promise<FileSystemFileHandle | null> {
  try {
    return (await choose()) ?? null;
  } catch (error) {
    // Chosen nothing.
    if (nameOf(error) === 'AbortError') return null;
    throw error;
  }
}

const readAndWrite: Permission = { mode: 'readwrite' };

export function handleLink(plain: FileSystemFileHandle): FileLink {
  const handle = plain as FileHandle;
  const { name } = handle;
  const during = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      throw new FileLinkError(failureOf(cause), name, { cause });
    }
  };
  const fileNow = () => during(() => handle.getFile());
  return {
    kind: 'handle',
    name,
    serverId: null,
    handle,
    async read() {
      const file = await fileNow();
      const bytes = new Uint8Array(await during(() => file.arrayBuffer()));
      return { bytes, stamp: stampOf(file) };
    },
    look: async () => stampOf(await fileNow()),
    async write(bytes, stamp) {
      try {
        const permission = await handle.queryPermission(readAndWrite);
        if (permission !== 'granted') return { kind: 'failed', code: 'permission-denied' };
        const standing = stampOf(await handle.getFile());
        if (standing !== stamp) return { kind: 'changed-elsewhere', stamp: standing };
        // The browser writes a file beside, and puts it in the place of this one when it is closed.
        const writing = await handle.createWritable({ keepExistingData: false });
        try {
          await writing.write(bytes as Uint8Array<ArrayBuffer>);
          await writing.close();
        } catch (error) {
          await writing.abort().catch(() => undefined);
          throw error;
        }
        return { kind: 'written', stamp: stampOf(await handle.getFile()) };
      } catch (error) {
        return { kind: 'failed', code: failureOf(error) };
      }
    },
    async allow() {
      if ((await handle.queryPermission(readAndWrite)) === 'granted') return true;
      return (await handle.requestPermission(readAndWrite)) === 'granted';
    },
  };
}

const stampOf = ({ lastModified, size }: File): string => `${lastModified}-${size}`;

/** By the names of the exceptions of the File System Standard. */
const failures: Readonly<Record<string, FileFailure>> = {
  NotFoundError: 'file-gone',
  NotAllowedError: 'permission-denied',
  SecurityError: 'permission-denied',
  NoModificationAllowedError: 'file-locked',
  QuotaExceededError: 'disk-full',
};

const failureOf = (error: unknown): FileFailure => failures[nameOf(error)] ?? 'file-failed';

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');
