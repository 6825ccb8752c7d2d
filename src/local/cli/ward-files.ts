/** The wards' files of a command line: each opened, or named with what is wrong with it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '../../core/messages/entry';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { CommandFailure, localFailure } from './failures';
import { readWorkbookFile } from './files';

export type OpenedWardFile =
  | { readonly ok: true; readonly path: string; readonly file: XlsxFile }
  | { readonly ok: false; readonly path: string; readonly failed: CommandFailure };

/** In the order given; of files that are the same, by path or byte for byte, the first counts. */
export async function openWardFiles(
  cityPath: string,
  paths: readonly string[],
  language: Language,
): Promise<readonly OpenedWardFile[]> {
  const opened: OpenedWardFile[] = [];
  const seen = new Map<string, string>([[await fingerprint(cityPath), cityPath]]);
  for (const path of paths) {
    try {
      const file = await readWorkbookFile(path, language);
      const print = await fingerprint(path);
      const first = seen.get(print);
      if (first !== undefined) {
        const names = { file: basename(path), first: basename(first) };
        throw localFailure('file-given-twice', names, language);
      }
      seen.set(print, path);
      opened.push({ ok: true, path, file });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      opened.push({ ok: false, path, failed: error });
    }
  }
  return opened;
}

/** Equal for files of equal content; an unreadable one is known by its place. */
async function fingerprint(path: string): Promise<string> {
  if (!existsSync(path)) return path;
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return realpath(path);
  }
}
