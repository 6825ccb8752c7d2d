/**
 * The folders and files that the browser keeps for the page alone (the origin private file system), as
 * a worker may use them: written in place, and on the disk when `flush` returns.
 */
import { StorageError } from '../failures';

export interface SyncFile {
  read(buffer: Uint8Array, options: { readonly at: number }): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

// What workers have beyond the declarations of a page's script.
interface FileInWorker extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<SyncFile>;
}

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

/** Whether another window has the file open, or one in the folder. */
export const isLocked = (error: unknown): boolean =>
  ['NoModificationAllowedError', 'InvalidModificationError'].includes(nameOf(error));

/** The folder of all workbooks. @throws StorageError */
export async function openRoot(): Promise<FileSystemDirectoryHandle> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle('khuyenhoc', { create: true });
  } catch (cause) {
    // A private window, a sandboxed frame, or site data that the user blocks.
    throw new StorageError('storage-refused', { cause });
  }
}

export async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

export async function folderIn(
  root: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle> {
  try {
    return await root.getDirectoryHandle(name);
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') throw new StorageError('no-workbook');
    throw error;
  }
}

/** Opens a file for writing, which one window can at a time. @returns null where another one has it open */
export async function openSync(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<SyncFile | null> {
  const handle: FileInWorker = await folder.getFileHandle(name, { create: true });
  if (handle.createSyncAccessHandle === undefined) throw new StorageError('browser-outdated');
  try {
    return await handle.createSyncAccessHandle();
  } catch (error) {
    if (isLocked(error)) return null;
    throw error;
  }
}

/** @throws DOMException QuotaExceededError where it does not fit */
export function writeAll(file: SyncFile, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) < bytes.length) throw new DOMException('', 'QuotaExceededError');
  file.flush();
}

/** Writes a file whole, and lets go of it. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const file = await openSync(folder, name);
  if (file === null) throw new StorageError('written-elsewhere');
  try {
    file.truncate(0);
    writeAll(file, bytes, 0);
  } finally {
    file.close();
  }
}

/** A reader that meets a writer is told to read again; each time the file has more. */
const mostTries = 50;

/** @returns null where there is no such file */
export async function readFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<Uint8Array | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') return null;
      if (nameOf(error) !== 'NotReadableError' || tries === mostTries) throw error;
    }
  }
}
