/** Where the studio keeps the workbooks that it works on, and which of them is open. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { fileNameOf } from '../../core/vietnamese/file-names';
import { writeWholeFile } from '../cli/files';
import { projectPath } from '../project';

export interface LastOpen {
  readonly file: string;
  /** Set where the run before ended in good order: then the file is at this revision. */
  readonly revision?: string;
  /** The folder of what its Drive holds. */
  readonly made?: string;
}

export interface DataFolder {
  /** A path inside that no file has yet: "Sổ.xlsx", "Sổ (2).xlsx" … @param name with its ending */
  freePath(name: string): Promise<string>;
  lastOpen(): Promise<LastOpen | null>;
  remember(open: LastOpen): Promise<void>;
}

const stateFile = 'studio.json';

/** Inside the project and ignored by git: a newcomer finds it, and removing the project removes it. */
export const defaultDataFolder = () => projectPath('output', 'studio');

export function openDataFolder(folder: string): DataFolder {
  const statePath = join(folder, stateFile);
  return {
    async freePath(name) {
      await mkdir(folder, { recursive: true });
      return freePathBeside(join(folder, safeName(name)));
    },

    async lastOpen() {
      try {
        const state: unknown = JSON.parse(await readFile(statePath, 'utf8'));
        return isLastOpen(state) && existsSync(state.file) ? state : null;
      } catch {
        // Missing, or cut off when the machine went down: the studio begins without a workbook.
        return null;
      }
    },

    remember: (open) => writeWholeFile(statePath, Buffer.from(JSON.stringify(open)), 'vi'),
  };
}

/** The path itself, or with "(2)", "(3)" … before its ending where it is taken. */
export function freePathBeside(path: string): string {
  const { dir, name, ext } = parse(path);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : join(dir, `${name} (${number})${ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}

function isLastOpen(state: unknown): state is LastOpen {
  return (
    typeof state === 'object' &&
    state !== null &&
    'file' in state &&
    typeof state.file === 'string' &&
    (!('revision' in state) || typeof state.revision === 'string') &&
    (!('made' in state) || typeof state.made === 'string')
  );
}

/** A name that came from a browser, without what a path or a file system could trip over. */
export function safeName(name: string): string {
  return fileNameOf(name.replace(/\.xlsx\s*$/i, ''), {
    ending: '.xlsx',
    otherwise: 'so-khuyen-hoc',
  });
}
