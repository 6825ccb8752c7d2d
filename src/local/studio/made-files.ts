/**
 * What stands on disk of an association's Drive: a folder beside its workbook with the wards'
 * workbooks as .xlsx files, and drive.json, which says whose each is and who has access.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { writeWholeFile } from '../cli/files';
import type { DriveState } from '../emulator/drive/service';
import { freePathBeside, safeName } from './data-folder';

export interface MadeFile {
  readonly id: string;
  readonly path: string;
}

export interface MadeFiles {
  /** What the last run left; files that are gone are left out. */
  read(): Promise<{ readonly drive: DriveState; readonly files: readonly MadeFile[] }>;
  /** A path inside that no file has yet. @param name as in the Drive */
  freePath(name: string): Promise<string>;
  /** @param names of the files on disk, by id; nothing is written where all is as it was */
  write(drive: DriveState, names: Readonly<Record<string, string>>): Promise<void>;
}

interface Noted {
  readonly drive: DriveState;
  readonly names: Readonly<Record<string, string>>;
}

const nothing: Noted = { drive: { files: [], permissions: {} }, names: {} };

/** Where the files are kept that a workbook's Drive holds. */
export function madeFolderOf(workbook: string): string {
  const { dir, name } = parse(workbook);
  return join(dir, `${name} - tệp đã lập`);
}

export function madeFiles(folder: string): MadeFiles {
  const notePath = join(folder, 'drive.json');
  let written = '';
  return {
    async read() {
      const note = await readNote(notePath);
      written = JSON.stringify(note);
      const files = Object.entries(note.names)
        .map(([id, name]): MadeFile => ({ id, path: join(folder, basename(name)) }))
        .filter((file) => existsSync(file.path));
      const isHeld = ({ id }: { readonly id: string }) =>
        note.names[id] === undefined || files.some((file) => file.id === id);
      return { drive: { ...note.drive, files: note.drive.files.filter(isHeld) }, files };
    },

    async freePath(name) {
      await mkdir(folder, { recursive: true });
      return freePathBeside(join(folder, safeName(name)));
    },

    async write(drive, names) {
      const text = JSON.stringify({ drive, names });
      if (text === written || (drive.files.length === 0 && !existsSync(notePath))) return;
      await mkdir(folder, { recursive: true });
      await writeWholeFile(notePath, Buffer.from(text), 'vi');
      written = text;
    },
  };
}

async function readNote(path: string): Promise<Noted> {
  if (!existsSync(path)) return nothing;
  try {
    const { drive = nothing.drive, names = {} } = JSON.parse(
      await readFile(path, 'utf8'),
    ) as Partial<Noted>;
    return { drive, names };
  } catch (error) {
    // Kept for whoever can mend it; the workbooks beside it are all there.
    const aside = freePathBeside(path);
    await rename(path, aside);
    process.stderr.write(`${path}: ${String(error)} -> ${aside}\n`);
    return nothing;
  }
}
