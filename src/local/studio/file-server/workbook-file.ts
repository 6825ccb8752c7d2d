/** The file of a workbook on the disk: read whole, and written whole where nobody else changed it. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { endKilledRuns, newRun } from '../../cli/leftovers';
import { lookOf, placeOf, targetOf } from '../../cli/place';
import type { FileFailure } from './failures';
import type { WriteOutcome } from './protocol';

export interface WorkbookFile {
  readonly name: string;
  readonly id: string;
  /** @throws what the system says; see failureOf */
  read(): Promise<{ readonly bytes: Uint8Array; readonly stamp: string }>;
  /** One after another. @param stamp of the content that `bytes` were made from */
  write(bytes: Uint8Array, stamp: string): Promise<WriteOutcome>;
}

export function workbookFileAt(path: string): WorkbookFile {
  let queue: Promise<unknown> = Promise.resolve();
  const read = async () => {
    const bytes = await readFile(path);
    return { bytes, stamp: stampOf(bytes) };
  };
  return {
    name: basename(path),
    id: stampOf(Buffer.from(targetOf(path))),
    read,
    write(bytes, stamp) {
      const done = queue.then(() => writeUnlessChanged(path, bytes, stamp));
      queue = done;
      return done;
    },
  };
}

async function writeUnlessChanged(
  path: string,
  bytes: Uint8Array,
  stamp: string,
): Promise<WriteOutcome> {
  try {
    await endKilledRuns(dirname(targetOf(path)));
    // Looked at before it is read: what comes between is then seen before the move.
    const place = placeOf({ path, bytes }, newRun(), 0);
    const standing = stampOf(await readFile(path));
    if (standing !== stamp) return { kind: 'changed-elsewhere', stamp: standing };
    const fresh = stampOf(bytes);
    if (fresh === standing) return { kind: 'written', stamp };
    try {
      await place.prepare();
      const isAsItWas = lookOf(statSync(place.target)) === place.before;
      if (!isAsItWas) {
        await place.takeBack();
        return { kind: 'changed-elsewhere', stamp: stampOf(await readFile(path)) };
      }
      await place.move(false);
    } catch (error) {
      await place.takeBack().catch(() => undefined);
      throw error;
    }
    return { kind: 'written', stamp: fresh };
  } catch (error) {
    return { kind: 'failed', code: failureOf(error) };
  }
}

/** By Node's codes of system errors. */
const failures: Readonly<Record<string, FileFailure>> = {
  ENOENT: 'file-gone',
  ENOTDIR: 'file-gone',
  EBUSY: 'file-locked',
  EACCES: 'file-read-only',
  EPERM: 'file-read-only',
  EROFS: 'file-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

export function failureOf(error: unknown): FileFailure {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const failure = failures[code] ?? 'file-failed';
  // Windows lets nothing be moved to a file that is open; that the folder may be written to is known by then.
  return failure === 'file-read-only' && syscall === 'rename' ? 'file-locked' : failure;
}

/** Equal for equal contents. */
const stampOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');
