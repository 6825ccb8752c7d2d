/**
 * What a run that was killed left beside the files that it was writing. Several files are moved to
 * their places one by one; before the first move their list is written beside them. Whoever finds
 * such a list of a run that is no more ends its work, so that all are new, or all are old.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { besidePrefix, lookOf, syncFolder, type Place } from './place';

type Listed = Pick<Place, 'target' | 'fresh' | 'old' | 'before'>;

interface MoveList {
  /** 'on': the files not moved yet are to be moved; 'back': those moved are to be taken back. */
  readonly direction: 'on' | 'back';
  readonly files: readonly Listed[];
}

/** A name for the files of this run, which tells whether it is still going on. */
export const newRun = () => `${process.pid}-${randomUUID().slice(0, 8)}`;

const listName = (run: string) => `${besidePrefix}${run}.json`;

/** Writes the list of what is being moved beside each of the files; it is there whole or not at all. */
export async function writeMoveList(
  run: string,
  places: readonly Place[],
  direction: MoveList['direction'],
): Promise<void> {
  const files = places.map(({ target, fresh, old, before }) => ({ target, fresh, old, before }));
  const text = JSON.stringify({ direction, files } satisfies MoveList);
  for (const folder of foldersOf(places)) {
    const fresh = join(folder, `${besidePrefix}${run}.list`);
    const file = await open(fresh, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, join(folder, listName(run)));
    await syncFolder(folder);
  }
}

export async function removeMoveList(run: string, places: readonly Place[]): Promise<void> {
  for (const folder of foldersOf(places)) await rm(join(folder, listName(run)), { force: true });
}

const foldersOf = (places: readonly { readonly target: string }[]) => [
  ...new Set(places.map(({ target }) => dirname(target))),
];

const ofRun = new RegExp(`^${besidePrefix.replace('.', '\\.')}((\\d+)-[0-9a-f]{8})[-.]`);

/** Ends what killed runs began in a folder, and takes their leftovers away; other files are never touched. */
export async function endKilledRuns(folder: string): Promise<void> {
  const runs = new Map<string, string[]>();
  for (const name of namesIn(folder)) {
    const [, run = '', pid = ''] = ofRun.exec(name) ?? [];
    if (run !== '' && !isAlive(Number(pid))) runs.set(run, [...(runs.get(run) ?? []), name]);
  }
  for (const [run, names] of runs) {
    const list = readMoveList(join(folder, listName(run)));
    if (list !== null) await endMoves(list);
    const paths = names.map((name) => join(folder, name));
    for (const path of [...paths, ...(list?.files ?? []).flatMap(besides)]) {
      await rm(path, { force: true });
    }
    for (const other of foldersOf(list?.files ?? [])) {
      await rm(join(other, listName(run)), { force: true });
    }
  }
}

const besides = ({ fresh, old }: Listed) => (old === null ? [fresh] : [fresh, old]);

async function endMoves({ direction, files }: MoveList): Promise<void> {
  for (const { target, fresh, old, before } of files) {
    const standing = statSync(target, { throwIfNoEntry: false });
    if (direction === 'on') {
      // Somebody may have gone on working with the old file: it is theirs.
      const isAsItWas = lookOf(standing) === before;
      if (isThere(fresh) && isAsItWas) await rename(fresh, target);
    } else if (!isThere(fresh)) {
      if (old === null) await rm(target, { force: true });
      else if (isThere(old)) await rename(old, target);
    }
  }
}

function readMoveList(path: string): MoveList | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as MoveList;
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
