/** What the menu "Tệp" does: workbooks in and out, those of the last time, and their earlier versions. */
import { chooseFile } from './choose-file';
import { fileBehind, type FileBehind } from './file-behind';
import type { PageStore } from './page-state';
import type { Session } from './session';
import type { FileLink } from './storage/file-link';
import { chooseHandle, choosePlace, handleLink, hasFileAccess } from './storage/handle-link';
import type { Library } from './storage/library';
import { openServerLink } from './storage/server-link';
import { wardsIn, zipOfWards, type RefusedFile } from './storage/ward-files';
import type { WorkerClient } from './worker-client';

export interface FileActions {
  /** An .xlsx of this machine. */
  open(): void;
  openRecent(id: string): void;
  removeRecent(id: string): void;
  /** A ward's file, beside the open workbook. */
  openBeside(): void;
  /** Files that were dropped on the page. */
  drop(files: readonly File[]): void;
  /** Shows another workbook of the same association. */
  turnTo(id: string): void;
  download(): void;
  /** The workbooks of all wards, as one .zip. */
  downloadWards(): void;
  saveAs(): void;
  rename(): void;
  sample(): void;
  blank(): void;
  toStart(): void;
  showVersions(): void;
  hideVersions(): void;
  /** Goes back to an earlier version; the present one becomes one itself. */
  restore(version: string): void;
  takeOver(): void;
  /** Answers to what is said of the file behind the workbook. */
  overwriteFile(): void;
  readFile(): void;
  allowFile(): void;
}

export interface Files extends FileActions {
  /** At the start: the file that the page was opened with, or the choice of workbooks. */
  begin(): Promise<void>;
  changed(): void;
  /** The page is being left. */
  leave(): void;
  isWritten(): boolean;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const withoutEnding = (name: string) => name.replace(/\.xlsx$/i, '');

export function createFiles(options: {
  readonly page: PageStore;
  readonly session: Session;
  readonly library: Library;
  readonly worker: WorkerClient;
}): Files {
  const { page, session, library, worker } = options;
  let behind: FileBehind | null = null;

  /** Runs something that takes a moment; what goes wrong is said in a sentence. */
  const during = async (words: string, work: () => Promise<unknown>) => {
    page.update({ busy: words });
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      page.toast({ title: '', message, seconds: -1 });
      if (page.get().open === undefined) await toStart();
    } finally {
      page.update({ busy: null });
    }
  };

  const leaveFile = async () => {
    await behind?.flush();
    behind?.leave();
    behind = null;
    page.updateOpen({ file: { state: 'none' } });
  };
  const show = async (id: string) => {
    await leaveFile();
    await session.open(id);
  };
  const attach = (link: FileLink, stamp: string) => {
    const workbook = session.main()?.id;
    if (workbook === undefined) return;
    behind = fileBehind(link, stamp, {
      workbook,
      page,
      files: library.files,
      bytes: () => worker.ask('bytes', workbook),
    });
  };

  /** Makes a workbook of bytes, once they are known to be one. */
  const add = async (name: string, bytes: Uint8Array) => {
    await worker.ask('probe', bytes, name);
    const stored = await library.create(withoutEnding(name), bytes);
    await show(stored.id);
  };

  const openLink = async (link: FileLink) => {
    const [known, { bytes, stamp }] = await Promise.all([library.files.find(link), link.read()]);
    const isKept = known !== null && (await library.list()).some(({ id }) => id === known.workbook);
    if (isKept && known.stamp === stamp) {
      await show(known.workbook);
      attach(link, stamp);
      // What was kept after the file was written last.
      if ((session.main()?.changes.length ?? 0) > 0) behind?.changed();
      return;
    }
    await add(link.name, bytes);
    const id = session.main()?.id ?? '';
    await library.files.remember(id, link, stamp);
    attach(link, stamp);
    if (isKept) page.toast(changedSince(link.name));
  };

  const toStart = async () => {
    await leaveFile();
    await session.close();
    page.update({ recent: await library.list() });
  };

  /** Workbooks of wards, alone or in a .zip; of several the association's own stays in sight. */
  const takeWards = async (files: readonly File[]) => {
    const given = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
    );
    const { wards, refused } = wardsIn(given);
    for (const { name, code } of refused) {
      page.toast({ title: '', message: `“${name}”: ${refusals[code]}`, seconds: -1 });
    }
    for (const { name, bytes } of wards) {
      const id = await session.takeWard(name, bytes);
      page.toast(taken(id));
      if (wards.length === 1) await session.turnTo(id);
    }
  };

  /** Hands bytes to the user as a file. */
  const give = (bytes: Uint8Array, name: string, type: string) => {
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };

  const save = async () => {
    const { open } = page.get();
    if (!open) return;
    give(await session.bytes(), `${withoutEnding(nameOf(open))}.xlsx`, xlsxType);
  };

  const nameOf = ({
    id,
    books,
    name,
  }: {
    id: string;
    books: readonly { id: string; name: string }[];
    name: string;
  }) => books.find((book) => book.id === id)?.name ?? name;

  return {
    async begin() {
      await during('Đang mở…', async () => {
        const link = await openServerLink(location);
        if (link === null) await toStart();
        else await openLink(link);
      });
    },
    changed: () => behind?.changed(),
    leave: () => void behind?.flush(),
    isWritten: () => behind?.isWritten() ?? true,

    open() {
      void (async () => {
        if (hasFileAccess()) {
          const handle = await chooseHandle();
          if (handle !== null) await during('Đang mở tệp…', () => openLink(handleLink(handle)));
          return;
        }
        const file = await chooseFile('.xlsx');
        if (file !== null)
          await during('Đang mở tệp…', async () => add(file.name, await bytesOf(file)));
      })();
    },
    openRecent: (id) =>
      void during('Đang mở sổ…', async () => {
        await show(id);
        const known = await library.files.of(id);
        if (known?.handle !== undefined && known.handle !== null) {
          attach(handleLink(known.handle), known.stamp);
          if ((session.main()?.changes.length ?? 0) > 0) behind?.changed();
        }
      }),
    removeRecent: (id) =>
      void during('Đang xóa…', async () => {
        await library.remove(id);
        page.update({ recent: await library.list() });
      }),
    openBeside: () =>
      void chooseFile('.xlsx,.zip').then((file) =>
        file === null ? undefined : during('Đang mở tệp…', () => takeWards([file])),
      ),
    drop: (files) =>
      void during('Đang mở tệp…', async () => {
        const [first] = files;
        if (page.get().open) await takeWards(files);
        else if (first !== undefined) await add(first.name, await bytesOf(first));
      }),
    turnTo: (id) => void during('Đang mở sổ…', () => session.turnTo(id)),
    download: () => void during('Đang ghi tệp…', save),
    downloadWards: () =>
      void during('Đang ghi tệp…', async () => {
        const [, ...wards] = page.get().open?.books ?? [];
        const made = await Promise.all(
          wards.map(async ({ id, name }) => ({ name, bytes: await worker.ask('bytes', id) })),
        );
        give(zipOfWards(made), 'So-cua-xa-phuong.zip', 'application/zip');
      }),
    saveAs: () =>
      void (async () => {
        const { open } = page.get();
        if (!open) return;
        if (hasFileAccess()) {
          const handle = await choosePlace(`${withoutEnding(open.name)}.xlsx`);
          if (handle === null) return;
          await during('Đang ghi tệp…', async () => {
            await leaveFile();
            const link = handleLink(handle);
            attach(link, await link.look());
            await behind?.overwrite();
          });
          return;
        }
        const name = prompt('Tên của bản mới:', `${open.name} (bản sao)`);
        if (name === null || name.trim() === '') return;
        await during('Đang lưu…', async () => {
          await session.settled();
          await add(name, await worker.ask('bytes', session.main()?.id ?? open.id));
        });
      })(),
    rename() {
      const main = session.main();
      const name = main === null ? null : prompt('Tên của sổ:', main.name);
      if (main === null || name === null || name.trim() === '') return;
      void during('Đang lưu…', async () => {
        await main.rename(name.trim());
        const { open } = page.get();
        const books = open?.books.map((book) =>
          book.id === main.id ? { ...book, name: main.name } : book,
        );
        page.updateOpen({ name: main.name, ...(books && { books }) });
      });
    },
    sample: () =>
      void during('Đang tạo dữ liệu mẫu…', async () =>
        add('Sổ mẫu Bắc Kạn 2017', await worker.ask('sample')),
      ),
    blank: () =>
      void during('Đang tạo bảng trống…', async () =>
        add('Sổ khuyến học', await worker.ask('blank')),
      ),
    toStart: () => void during('Đang lưu…', toStart),
    showVersions: () =>
      void during('Đang tìm…', async () => {
        await session.checkpoint();
        const versions = (await session.main()?.versions()) ?? [];
        page.update({ versions: [...versions].reverse() });
      }),
    hideVersions: () => page.update({ versions: null }),
    restore: (version) =>
      void during('Đang mở bản trước…', async () => {
        page.update({ versions: null });
        const bytes = await session.main()?.version(version);
        if (bytes !== undefined) await session.replace(bytes);
      }),
    takeOver: () => void during('Đang chuyển…', () => session.takeOver()),
    overwriteFile: () => void during('Đang ghi tệp…', async () => behind?.overwrite()),
    readFile: () =>
      void during('Đang mở tệp…', async () => {
        const link = behind?.link;
        if (link === undefined) return;
        behind?.leave();
        behind = null;
        const { bytes, stamp } = await link.read();
        await session.replace(bytes);
        await library.files.remember(session.main()?.id ?? '', link, stamp);
        attach(link, stamp);
      }),
    allowFile: () =>
      void (async () => {
        if (await behind?.link.allow()) await behind?.flush();
      })(),
  };
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

const refusals: Readonly<Record<RefusedFile, string>> = {
  'not-xlsx': 'không phải là sổ Excel (.xlsx) nên không nhận. Lưu lại thành .xlsx rồi thử lại.',
  'old-excel':
    'là dạng Excel cũ (.xls) hoặc có mật khẩu nên không nhận. Bỏ mật khẩu, lưu thành .xlsx rồi thử lại.',
  broken: 'bị hỏng, không mở được. Nén lại hoặc gửi lại tệp.',
  'too-large': 'chứa quá nhiều nên không mở. Chia ra rồi thử lại.',
  empty: 'trống (0 byte). Chọn lại đúng tệp.',
};

const taken = (id: string) => ({
  title: 'Đã mở bên cạnh sổ của Hội',
  message: `Để thu từ sổ này: về sổ của Hội (mục Sổ), mở Chia sẻ và thu bảng, chọn “Nhận tệp có sẵn…” ở xã, phường đó và dán mã này: ${id}`,
  seconds: -1,
});

const changedSince = (name: string) => ({
  title: `“${name}” đã đổi từ lần trước`,
  message:
    'Trang mở bản mới của tệp. Bản mà trình duyệt giữ từ lần trước vẫn còn trong danh sách sổ gần đây.',
  seconds: -1,
});
