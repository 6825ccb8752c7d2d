/** Remembers which workbook belongs to which file outside the storage, and what the file held last. */
import type { Database, LinkRecord } from './database';
import type { FileLink } from './file-link';

export interface KnownFile {
  readonly workbook: string;
  readonly name: string;
  /** Of the file when it was last read or written: another one tells that it was changed elsewhere since. */
  readonly stamp: string;
  /** null for the file of a server, which a page reaches only with its present secret. */
  readonly handle: FileSystemFileHandle | null;
}

export interface KnownFiles {
  /** The workbook that was last read from the file or written to it. */
  find(link: FileLink): Promise<KnownFile | null>;
  of(workbook: string): Promise<KnownFile | null>;
  /** To be called after each reading and writing. */
  remember(workbook: string, link: FileLink, stamp: string): Promise<void>;
  forget(workbook: string): Promise<void>;
}

export function knownFilesIn(database: Database): KnownFiles {
  /** All records of one file: handles can only be asked whether they are the same. */
  async function recordsOf(link: FileLink): Promise<readonly LinkRecord[]> {
    const all = await database.run('readonly', (stores) => stores.all('links'));
    const isSame = await Promise.all(
      all.map(async ({ serverId, handle }) =>
        link.handle === null
          ? serverId === link.serverId
          : handle !== null && (await handle.isSameEntry(link.handle)),
      ),
    );
    return all.filter((_, place) => isSame[place]);
  }

  return {
    async find(link) {
      const [record] = await recordsOf(link);
      return record === undefined ? null : known(record);
    },
    async of(workbook) {
      const record = await database.run('readonly', (stores) => stores.get('links', workbook));
      return record === undefined ? null : known(record);
    },
    async remember(workbook, link, stamp) {
      const former = await recordsOf(link);
      const { serverId, handle, name } = link;
      await database.run('readwrite', async (stores) => {
        for (const record of former) stores.remove('links', record.workbook);
        stores.put('links', { workbook, serverId, handle, name, stamp });
      });
    },
    forget: (workbook) =>
      database.run('readwrite', async (stores) => stores.remove('links', workbook)),
  };
}

const known = ({ workbook, name, stamp, handle }: LinkRecord): KnownFile => ({
  workbook,
  name,
  stamp,
  handle,
});
