/** Files in and out: read whole, written whole or not at all. */
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Language } from '../../domain/findings/words';
import { openXlsx, XlsxError, type XlsxFile } from '../xlsx/xlsx-file';
import { localFailure } from './failures';
import { placeOf } from './place';

/** Why a file cannot be read or written, as short as the system says it. */
export const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

/** @throws CommandFailure naming what is wrong with the file */
export async function readWorkbookFile(path: string, language: Language): Promise<XlsxFile> {
  const file = basename(path);
  if (!existsSync(path)) throw localFailure('file-missing', { file: path }, language);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw localFailure('file-unreadable', { file, reason: reasonOf(error) }, language);
  }
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw localFailure(error.code, { file }, language);
    throw error;
  }
}

/** @throws CommandFailure when an output is the input file, or another output, by whatever path */
export async function refuseSameFile(
  input: string,
  outputs: readonly string[],
  language: Language,
): Promise<void> {
  const real = async (path: string) => (existsSync(path) ? realpath(path) : resolve(path));
  const paths = await Promise.all([input, ...outputs].map(real));
  const [inputPath = ''] = paths;
  paths.slice(1).forEach((path, order, outputPaths) => {
    const file = basename(path);
    if (path === inputPath) throw localFailure('output-is-input', { file }, language);
    if (outputPaths.indexOf(path) !== order) throw localFailure('outputs-same', { file }, language);
  });
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes a file whole: beside its place first, then moved there in one step.
 * @throws CommandFailure; then the place is as it was
 */
export function writeWholeFile(path: string, bytes: Uint8Array, language: Language): Promise<void> {
  return writeWholeFiles([{ path, bytes }], language);
}

/**
 * Writes all of the files or none: each beside its place first, then all moved there.
 * @throws CommandFailure naming the file that could not be written; then every place is as it was
 */
export async function writeWholeFiles(
  files: readonly FileToWrite[],
  language: Language,
): Promise<void> {
  const places = files.map(({ path, bytes }) => placeOf(path, bytes));
  let current = '';
  try {
    for (const place of places) {
      current = place.path;
      await place.prepare();
    }
    for (const place of places) {
      current = place.path;
      // One file alone needs no way back: its move happens or it does not.
      await place.move(places.length > 1);
    }
  } catch (error) {
    for (const place of [...places].reverse()) await place.takeBack().catch(() => undefined);
    throw localFailure('output-unwritable', { file: current, reason: reasonOf(error) }, language);
  }
  for (const place of places) await place.forget().catch(() => undefined);
}
