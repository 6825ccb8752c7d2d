/** The file that the open workbook is kept in. A file that another program changed meanwhile is not overwritten. */
import { stat } from 'node:fs/promises';
import { writeWholeFile } from '../command-line/files';
import { freePathBeside } from './data-folder';

export interface WorkingFile {
  path(): string;
  /** Writes whole or not at all. @returns whether it had to go to a new name beside the old one */
  write(bytes: Uint8Array): Promise<boolean>;
}

/** @param path a file that was just read or written by the studio, or that does not exist yet */
export async function workingFile(path: string): Promise<WorkingFile> {
  let current = path;
  let asLeft = await fingerprint(path);
  return {
    path: () => current,
    async write(bytes) {
      const isForeign = (await fingerprint(current)) !== asLeft && asLeft !== missing;
      if (isForeign) current = freePathBeside(current);
      await writeWholeFile(current, bytes, 'vi');
      asLeft = await fingerprint(current);
      return isForeign;
    },
  };
}

const missing = 'missing';

async function fingerprint(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return missing;
  }
}
