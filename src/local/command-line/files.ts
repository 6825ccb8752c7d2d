/** Files in and out: read whole, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../../domain/findings/words';
import { openXlsx, XlsxError, type XlsxFile } from '../xlsx/xlsx-file';
import { localFailure } from './failures';

const reasonOf = (error: unknown) =>
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

/** @throws CommandFailure when an output is the input file, by whatever path */
export async function refuseSameFile(
  input: string,
  output: string,
  language: Language,
): Promise<void> {
  const real = async (path: string) => (existsSync(path) ? realpath(path) : resolve(path));
  if ((await real(input)) === (await real(output))) {
    throw localFailure('output-is-input', { file: basename(input) }, language);
  }
}

/**
 * Writes a file whole: beside its place first, then moved there in one step.
 * @throws CommandFailure; then the place is as it was
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
  language: Language,
): Promise<void> {
  const target = resolve(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    if (existsSync(target) && statSync(target).isDirectory()) {
      throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw localFailure('output-unwritable', { file: path, reason: reasonOf(error) }, language);
  }
}
