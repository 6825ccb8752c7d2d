/** The place of a file that is to be written whole: what is new stands beside it until it is moved there. */
import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

export interface Place {
  /** As the user gave it. */
  readonly path: string;
  /** Writes what is new beside the place. @throws where the place or its folder cannot be written to */
  prepare(): Promise<void>;
  /** @param keepOld so that `takeBack` can bring back what stood here */
  move(keepOld: boolean): Promise<void>;
  /** Leaves the place as it was before. */
  takeBack(): Promise<void>;
  /** Drops what was kept of the old. */
  forget(): Promise<void>;
}

export function placeOf(path: string, bytes: Uint8Array): Place {
  const target = resolve(path);
  const beside = (ending: string) =>
    join(dirname(target), `.${basename(target)}.${randomUUID()}.${ending}`);
  const fresh = beside('tmp');
  const old = beside('old');
  let isMoved = false;
  return {
    path,
    async prepare() {
      if (existsSync(target) && statSync(target).isDirectory()) {
        throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      }
      await mkdir(dirname(target), { recursive: true });
      await writeFile(fresh, bytes);
    },
    async move(keepOld) {
      if (keepOld && existsSync(target)) await rename(target, old);
      await rename(fresh, target);
      isMoved = true;
    },
    async takeBack() {
      if (isMoved) await rm(target, { force: true });
      if (existsSync(old)) await rename(old, target);
      await rm(fresh, { force: true });
    },
    forget: () => rm(old, { force: true }),
  };
}
