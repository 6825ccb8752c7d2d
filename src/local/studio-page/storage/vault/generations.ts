/**
 * Reads what a folder keeps of a workbook. Each checkpoint begins a generation: one of the files for
 * bases, and one of the logs, whose first record says what it goes on from. The highest generation that
 * has such a record counts; so a kill at any moment leaves the one before or the new one. All files are
 * made with the workbook and used in turn: browsers keep the list of files less safely than the files.
 */
import { StorageError } from '../failures';
import { readFile } from './private-files';
import { readRecords } from './records';

/** The form of all this: to be raised with any change, so that pages of before know that they are old. */
export const format = 1;

export interface Header {
  readonly format: number;
  readonly generation: number;
  /** When it was begun. */
  readonly at: number;
  readonly name: string;
  readonly role: 'workbook' | 'ward';
  readonly parent: string | null;
  /** The file that this generation goes on from. */
  readonly base: number;
  readonly baseAt: number;
  readonly baseSize: number;
  /** How many changes the base holds, of all that were ever made. */
  readonly folded: number;
  /** Those that came while the base was made. */
  readonly carried: readonly unknown[];
  /** Oldest first. */
  readonly versions: readonly Version[];
}

/** An earlier base that is kept. */
export interface Version {
  /** Its generation: no other ever has this number. */
  readonly generation: number;
  readonly base: number;
  readonly at: number;
  readonly name: string;
  readonly size: number;
}

/** A record after the first. */
export type LogRecord = { readonly at: number } & (
  | { readonly changes: readonly unknown[] }
  | { readonly name: string }
);

export interface Generation {
  readonly header: Header;
  /** The file that it stands in. */
  readonly log: LogName;
  readonly name: string;
  /** Since the base. */
  readonly changes: readonly unknown[];
  /** That the next change gets. */
  readonly index: number;
  /** Bytes of the log up to the end of its last whole record. */
  readonly end: number;
  readonly changedAt: number;
}

/** Of the present generation, the one before, which other windows may still have to read, and the next. */
export const logs = ['log-0', 'log-1', 'log-2'] as const;

export type LogName = (typeof logs)[number];

export const baseFile = (base: number): string => `base-${base}.xlsx`;

/** Who writes: each writer puts a name of its own there before it reads what it goes on from. */
export const ownerFile = 'owner';

/** @returns null where the log was never begun whole @throws StorageError 'page-outdated' */
export async function readGeneration(
  folder: FileSystemDirectoryHandle,
  log: LogName,
): Promise<Generation | null> {
  const bytes = await readFile(folder, log);
  if (bytes === null) return null;
  const { records, end } = readRecords(bytes);
  const [header, ...rest] = records as [Header | undefined, ...LogRecord[]];
  if (header === undefined) return null;
  if (header.format > format) throw new StorageError('page-outdated');
  const changes = [...header.carried];
  let { name } = header;
  for (const record of rest) {
    if ('name' in record) ({ name } = record);
    // One after another: a call may have more changes than a function takes arguments.
    else for (const change of record.changes) changes.push(change);
  }
  const index = header.folded + changes.length;
  const changedAt = rest.at(-1)?.at ?? header.at;
  return { header, log, name, changes, index, end, changedAt };
}

/** All that are there, the present one last. */
async function generationsIn(folder: FileSystemDirectoryHandle): Promise<readonly Generation[]> {
  const found = await Promise.all(logs.map((log) => readGeneration(folder, log)));
  return found
    .filter((generation) => generation !== null)
    .sort((a, b) => a.header.generation - b.header.generation);
}

/** @throws StorageError 'no-workbook' */
export async function presentIn(folder: FileSystemDirectoryHandle): Promise<Generation> {
  const present = (await generationsIn(folder)).at(-1);
  if (present === undefined) throw new StorageError('no-workbook');
  return present;
}

/** The logs for the next generation: the one that is needed least comes first, the present one is none of them. */
export async function spareLogs(folder: FileSystemDirectoryHandle): Promise<readonly LogName[]> {
  const inUse = (await generationsIn(folder)).map(({ log }) => log);
  return [...logs.filter((log) => !inUse.includes(log)), ...inUse.slice(0, -1)];
}

/** The changes from an index on, over generations. @returns null where the first of them are gone */
export async function changesFrom(
  folder: FileSystemDirectoryHandle,
  index: number,
): Promise<readonly unknown[] | null> {
  const generations = await generationsIn(folder);
  if (generations.length === 0) throw new StorageError('no-workbook');
  const first = generations.findLastIndex(({ header }) => header.folded <= index);
  if (first < 0) return null;
  const changes: unknown[] = [];
  for (const generation of generations.slice(first)) {
    const known = index + changes.length - generation.header.folded;
    // A log that was being written anew while it was read.
    if (known < 0) return null;
    for (const change of generation.changes.slice(known)) changes.push(change);
  }
  return changes;
}
