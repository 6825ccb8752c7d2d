/** Files in and out: read whole, written whole or not at all. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Language } from '../../core/messages/entry';
import { openXlsx, XlsxError, type XlsxFile } from '../xlsx/xlsx-file';
import { localFailure, type CommandFailure } from './failures';
import { endKilledRuns, newRun, removeMoveList, writeMoveList } from './leftovers';
import { codeOf, reasonOf } from './system-errors';
import { placeOf, type FileToWrite, type Place } from './place';
import type { NoteCall } from '../call-log';

/** @throws CommandFailure naming what is wrong with the file */
export async function readWorkbookFile(path: string, language: Language): Promise<XlsxFile> {
  const file = basename(path);
  await endKilledRuns(dirname(resolve(path)));
  if (!existsSync(path)) throw localFailure('file-missing', { file: path }, language);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw localFailure('file-unreadable', { file, reason: reasonOf(error, language) }, language);
  }
  try {
    return await openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) {
      throw localFailure(error.code, { sheet: '', cell: '', ...error.params, file }, language);
    }
    throw error;
  }
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
    for (const [order, file] of files.entries()) {
      current = file.path;
      await endKilledRuns(dirname(resolve(file.path)));
      const place = placeOf(file, run, order);
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
  const code = codeOf(error);
  if (code === 'ENOTFILE') return localFailure('output-no-file', { file }, language);
  if (code === 'EACCES') return localFailure('output-read-only', { file }, language);
  return localFailure('output-unwritable', { file, reason: reasonOf(error, language) }, language);
}

// Where a command's words go; tests and the real process each give their own.

export interface Output {
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** What every command gets. */
export interface CommandContext {
  readonly output: Output;
  readonly language: 'vi' | 'en';
  /** With --calls: is told of every call to Google's services. */
  readonly onCall?: NoteCall | undefined;
}
