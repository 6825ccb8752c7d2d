/** The place of a file that is to be written whole: what is new stands beside it until it is moved there. */
import { lstatSync, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Rights of a file that is new there, less those that the process may not give; by default 0o666. */
  readonly mode?: number;
}

export interface Place {
  /** As the user gave it. */
  readonly path: string;
  /** Where links lead in the end. */
  readonly target: string;
  /** What is new, beside the target. */
  readonly fresh: string;
  /** What stood there, kept beside it; null: nothing stood there. */
  readonly old: string | null;
  /** What the target was when it was looked at; null: nothing stood there. */
  readonly before: string | null;
  /** Writes what is new beside the place, down to the disk. @throws where the place or its folder cannot be written to */
  prepare(): Promise<void>;
  /** Moves it there; the target is never missing in between. @param keepOld so that `takeBack` can bring back what stood here */
  move(keepOld: boolean): Promise<void>;
  /** Leaves the place as it was before. */
  takeBack(): Promise<void>;
  /** Drops what was kept of the old. */
  forget(): Promise<void>;
}

/** Of files beside a target, which are ours to clean up: see leftovers. */
export const besidePrefix = '.khuyenhoc-';

/** Why a place is refused that the system would write to. */
export type Refused = 'EISDIR' | 'EACCES' | 'ENOTFILE';

/**
 * @param run by which the files of one run are known; it begins with the process id
 * @param order of the file among those of the run
 * @throws an error with a `code` of Refused for a folder, a device or a pipe, and for a target that nobody may write
 */
export function placeOf(
  { path, bytes, mode = 0o666 }: FileToWrite,
  run: string,
  order: number,
): Place {
  const target = targetOf(path);
  const standing = statSync(target, { throwIfNoEntry: false });
  refuseUnwritable(standing);
  const beside = (ending: string) =>
    join(dirname(target), `${besidePrefix}${run}-${order}.${ending}`);
  const fresh = beside('new');
  const old = standing === undefined ? null : beside('old');
  let isMoved = false;
  return {
    path,
    target,
    fresh,
    old,
    before: lookOf(standing),
    async prepare() {
      await mkdir(dirname(target), { recursive: true });
      const file = await open(fresh, 'wx', standing?.mode ?? mode);
      try {
        await file.writeFile(bytes);
        if (standing !== undefined) {
          await file.chmod(standing.mode & 0o7777);
          // Only the administrator may give a file away.
          await file.chown(standing.uid, standing.gid).catch(() => undefined);
        }
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async move(keepOld) {
      if (keepOld && old !== null) {
        // Some file systems know no second name of a file.
        await link(target, old).catch(() => copyFile(target, old));
      }
      await rename(fresh, target);
      isMoved = true;
      await syncFolder(dirname(target));
    },
    async takeBack() {
      if (isMoved) await (old === null ? rm(target, { force: true }) : rename(old, target));
      else if (old !== null) await rm(old, { force: true });
      await rm(fresh, { force: true });
    },
    async forget() {
      if (old !== null) await rm(old, { force: true });
    },
  };
}

/** What tells whether a file is still the one that was looked at. */
export function lookOf(stats: Stats | undefined): string | null {
  return stats === undefined ? null : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/** A rename is on the disk once its folder is; Windows cannot open folders, and needs not. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const file = await open(folder, 'r');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  } catch {
    // The rename holds all the same, only not through a power cut.
  }
}

/** The file that a path leads to through links, whether it is there or not. @throws ELOOP */
export function targetOf(path: string): string {
  let target = resolve(path);
  for (let links = 0; links < 40; links += 1) {
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() !== true) {
      return stats === undefined ? target : realpathSync(target);
    }
    target = resolve(dirname(target), readlinkSync(target));
  }
  throw refusal('ELOOP');
}

function refuseUnwritable(standing: Stats | undefined): void {
  if (standing === undefined) return;
  if (standing.isDirectory()) throw refusal('EISDIR');
  if (!standing.isFile()) throw refusal('ENOTFILE');
  // Moving another file there needs no right to write to this one, but somebody took it away.
  if ((standing.mode & 0o222) === 0) throw refusal('EACCES');
}

const refusal = (code: Refused | 'ELOOP') => Object.assign(new Error(code), { code });
