/**
 * Keeps workbooks in files that the browser has for the page alone. What is acknowledged is on the disk,
 * and whole. One window writes a workbook at a time; one that was overtaken without knowing is refused.
 */
import { StorageError } from '../failures';
import { mostVersions, versionsToKeep } from '../versions';
import type { VaultCalls } from './calls';
import {
  baseFile,
  changesFrom,
  format,
  logs,
  ownerFile,
  presentIn,
  spareLogs,
  type Generation,
  type Header,
} from './generations';
import {
  folderIn,
  isLocked,
  namesIn,
  openRoot,
  openSync,
  readFile,
  writeAll,
  writeFile,
  type SyncFile,
} from './private-files';
import { framed } from './records';

/** For each version, for the present base, and for the next one. */
const baseFiles = mostVersions + 2;

/** A workbook that this window writes. */
interface Writer {
  readonly file: SyncFile;
  readonly log: string;
  /** What the file of the owner holds while no other window has taken over. */
  readonly owner: string;
  /** Bytes of the log. */
  readonly size: number;
  readonly index: number;
}

export async function openVault(): Promise<VaultCalls> {
  const root = await openRoot();
  const writers = new Map<string, Writer>();
  /** What this window put into the file of the owner when it claimed a workbook. */
  const claims = new Map<string, string>();

  async function claim(folder: FileSystemDirectoryHandle): Promise<string> {
    const owner = crypto.randomUUID();
    await writeFile(folder, ownerFile, new TextEncoder().encode(owner));
    return owner;
  }

  function letGo(id: string): void {
    writers.get(id)?.file.close();
    writers.delete(id);
  }

  /** @throws StorageError 'written-elsewhere' where the workbook has other changes than the window knows */
  async function writerOf(id: string, index: number): Promise<Writer> {
    const known = writers.get(id);
    if (known !== undefined && (await isOwner(await folderIn(root, id), known.owner))) {
      if (known.index !== index) throw new StorageError('written-elsewhere');
      return known;
    }
    letGo(id);
    const folder = await folderIn(root, id);
    const claimed = claims.get(id);
    // One that is behind takes nothing over, nor does one that was overtaken and does not know it yet.
    const isBehind = (await presentIn(folder)).index !== index;
    const isOvertaken = claimed !== undefined && !(await isOwner(folder, claimed));
    if (isBehind || isOvertaken) throw new StorageError('written-elsewhere');
    const owner = claimed ?? (await claim(folder));
    const present = await presentIn(folder);
    if (present.index !== index) throw new StorageError('written-elsewhere');
    const file = await openSync(folder, present.log);
    // A window that sleeps has it open: it is left that log, which is read no more.
    const writer =
      file === null
        ? await begin(folder, owner, next(present))
        : { file, log: present.log, owner, size: present.end, index };
    if (file !== null) file.truncate(present.end);
    writers.set(id, writer);
    return writer;
  }

  /** @param after the writer's index after that */
  async function write(id: string, writer: Writer, records: Uint8Array, after: number) {
    try {
      writeAll(writer.file, records, writer.size);
    } catch (error) {
      writer.file.truncate(writer.size);
      throw error;
    }
    writers.set(id, { ...writer, size: writer.size + records.length, index: after });
    // Taken over meanwhile: the other window may have read this or not.
    if (!(await isOwner(await folderIn(root, id), writer.owner))) {
      letGo(id);
      throw new StorageError('written-elsewhere');
    }
  }

  return {
    async list() {
      const ids = await namesIn(root);
      const found = await Promise.all(
        ids.map(async (id) => {
          // One that is being made or removed just now has no generation.
          const present = await presentIn(await folderIn(root, id)).catch(() => null);
          return present === null ? [] : [{ id, present }];
        }),
      );
      return found
        .flat()
        .map(({ id, present: { name, changedAt, header } }) => ({
          id,
          name,
          changedAt,
          role: header.role,
          parent: ids.includes(header.parent ?? '') ? header.parent : null,
        }))
        .sort((a, b) => b.changedAt - a.changedAt);
    },

    async create(name, bytes, role, parent) {
      const id = crypto.randomUUID();
      const folder = await root.getDirectoryHandle(id, { create: true });
      const bases = Array.from({ length: baseFiles }, (_, base) => baseFile(base));
      for (const file of [...logs, ownerFile, ...bases]) {
        await folder.getFileHandle(file, { create: true });
      }
      await writeFile(folder, baseFile(0), bytes);
      const at = Date.now();
      const begun = { format, generation: 1, at, name, role, parent, carried: [], versions: [] };
      const { file } = await begin(folder, '', {
        ...begun,
        base: 0,
        baseAt: at,
        baseSize: bytes.length,
        folded: 0,
      });
      file.close();
      return id;
    },

    async remove(id) {
      letGo(id);
      await folderIn(root, id);
      try {
        await root.removeEntry(id, { recursive: true });
      } catch (error) {
        throw isLocked(error) ? new StorageError('open-elsewhere', { cause: error }) : error;
      }
    },

    async open(id) {
      const folder = await folderIn(root, id);
      // A checkpoint of another window may come between the log and its base.
      for (;;) {
        const { header, name, changes, index } = await presentIn(folder);
        const base = await readFile(folder, baseFile(header.base));
        const isPresent = (await presentIn(folder)).header.generation === header.generation;
        if (!isPresent) continue;
        if (base?.length !== header.baseSize) throw new StorageError('storage-failed');
        return { name, base, changes, index };
      }
    },

    async claim(id) {
      letGo(id);
      claims.set(id, await claim(await folderIn(root, id)));
    },

    async append(id, index, batches) {
      const writer = await writerOf(id, index);
      const records = joined(
        batches.map(({ json }) => framed(`{"at":${Date.now()},"changes":${json}}`)),
      );
      const after = batches.reduce((sum, { count }) => sum + count, index);
      await write(id, writer, records, after);
      return after;
    },

    async checkpoint(id, index, bytes, upTo) {
      const writer = await writerOf(id, index);
      const folder = await folderIn(root, id);
      const present = await presentIn(folder);
      const { header, name, changes } = present;
      // Made by a window that knows other changes than the log has, or older than the present base.
      if (upTo > index || upTo < header.folded) throw new StorageError('written-elsewhere');
      const base = freeBase(header);
      await writeFile(folder, baseFile(base), bytes);
      const former = {
        generation: header.generation,
        base: header.base,
        at: header.baseAt,
        name,
        size: header.baseSize,
      };
      const now = Date.now();
      const versions = versionsToKeep([...header.versions, former], now);
      const begun = await begin(folder, writer.owner, {
        ...next(present),
        base,
        baseAt: now,
        baseSize: bytes.length,
        folded: upTo,
        carried: changes.slice(upTo - header.folded),
        versions,
      });
      writer.file.close();
      writers.set(id, begun);
      if (!(await isOwner(folder, writer.owner))) {
        letGo(id);
        throw new StorageError('written-elsewhere');
      }
      for (const dropped of [...header.versions, former]) {
        if (versions.includes(dropped)) continue;
        // Emptied and not deleted: it is used again.
        await writeFile(folder, baseFile(dropped.base), new Uint8Array()).catch(() => undefined);
      }
    },

    async rename(id, index, name) {
      const writer = await writerOf(id, index);
      await write(id, writer, framed(JSON.stringify({ at: Date.now(), name })), index);
    },

    changesFrom: async (id, index) => changesFrom(await folderIn(root, id), index),

    async versions(id) {
      const { header } = await presentIn(await folderIn(root, id));
      return header.versions.map(({ generation, at, name }) => ({ id: `${generation}`, at, name }));
    },

    async version(id, version) {
      const folder = await folderIn(root, id);
      const { header } = await presentIn(folder);
      const found = header.versions.find(({ generation }) => `${generation}` === version);
      const bytes = found === undefined ? null : await readFile(folder, baseFile(found.base));
      if (bytes === null || bytes.length !== found?.size) throw new StorageError('no-workbook');
      return bytes;
    },

    release: async (id) => letGo(id),
  };
}

/** The next generation, which goes on from the same base. */
const next = ({ header, name, changes }: Generation): Header => ({
  ...header,
  generation: header.generation + 1,
  at: Date.now(),
  name,
  carried: changes,
});

/** Begins a generation in a log that is not the present one. */
async function begin(
  folder: FileSystemDirectoryHandle,
  owner: string,
  header: Header,
): Promise<Writer> {
  const record = framed(JSON.stringify(header));
  const index = header.folded + header.carried.length;
  for (const log of await spareLogs(folder)) {
    const file = await openSync(folder, log);
    // A window that was overtaken in its sleep may have one of them open, but not two.
    if (file === null) continue;
    try {
      file.truncate(0);
      writeAll(file, record, 0);
    } catch (error) {
      file.close();
      throw error;
    }
    return { file, log, owner, size: record.length, index };
  }
  throw new StorageError('written-elsewhere');
}

async function isOwner(folder: FileSystemDirectoryHandle, owner: string): Promise<boolean> {
  const found = await readFile(folder, ownerFile);
  return found !== null && new TextDecoder().decode(found) === owner;
}

/** A file that neither the present generation nor any version of it is in. */
function freeBase({ base, versions }: Header): number {
  const used = new Set([base, ...versions.map((version) => version.base)]);
  return Array.from({ length: baseFiles }, (_, file) => file).find((file) => !used.has(file)) ?? 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
