/** Files in and out: read whole, written whole or not at all. */
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Language } from '../../domain/findings/words';
import { openXlsx, XlsxError, type XlsxFile } from '../xlsx/xlsx-file';
import { localFailure, type CommandFailure } from './failures';
import { endKilledRuns, newRun, removeMoveList, writeMoveList } from './leftovers';
import { placeOf, type Place } from './place';

/** Why a file cannot be read or written, as short as the system says it. */
export const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

/** @throws CommandFailure naming what is wrong with the file */
export async function readWorkbookFile(path: string, language: Language): Promise<XlsxFile> {
  const file = basename(path);
  await endKilledRuns(dirname(resolve(path)));
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
  const run = newRun();
  const places: Place[] = [];
  let current = '';
  try {
    for (const [order, { path, bytes }] of files.entries()) {
      current = path;
      await endKilledRuns(dirname(resolve(path)));
      const place = placeOf(path, bytes, run, order);
      await endKilledRuns(dirname(place.target));
      places.push(place);
    }
    for (const place of places) {
      current = place.path;
      await place.prepare();
    }
    // One file alone needs no list and no way back: its move happens or it does not.
    const several = places.length > 1;
    if (several) await writeMoveList(run, places, 'on');
    for (const place of places) {
      current = place.path;
      await place.move(several);
    }
  } catch (error) {
    if (places.length > 1) await writeMoveList(run, places, 'back').catch(() => undefined);
    for (const place of [...places].reverse()) await place.takeBack().catch(() => undefined);
    await removeMoveList(run, places).catch(() => undefined);
    throw unwritable(current, error, language);
  }
  await removeMoveList(run, places).catch(() => undefined);
  for (const place of places) await place.forget().catch(() => undefined);
}

function unwritable(file: string, error: unknown, language: Language): CommandFailure {
  const reason = reasonOf(error);
  return reason === 'ENOTFILE'
    ? localFailure('output-no-file', { file }, language)
    : reason === 'EACCES'
      ? localFailure('output-read-only', { file }, language)
      : localFailure('output-unwritable', { file, reason }, language);
}
