/** Files that the user opened, with the browser's own handles; and which workbook belongs to which of them. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useWindows } from './use-windows';

const openWindow = useWindows();
let page: Page;
beforeEach(async () => {
  page = await openWindow();
  // Files of the page's own folder have the same handles as those of the disk, and need no click.
  await page.evaluate(() => {
    const newFile = async (name: string, bytes: readonly number[]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      const writing = await handle.createWritable();
      await writing.write(new Uint8Array(bytes));
      await writing.close();
      return handle;
    };
    Object.assign(globalThis, { newFile });
  });
});

/** On the page. */
declare const newFile: (name: string, bytes: readonly number[]) => Promise<FileSystemFileHandle>;

test('a file is read and written whole', async () => {
  const seen = await page.evaluate(async () => {
    const handle = await newFile('Sổ.xlsx', [80, 75, 1, 2, 3]);
    const link = storage.handleLink(handle);
    const { bytes, stamp } = await link.read();
    const outcome = await link.write(new Uint8Array([80, 75]), stamp);
    const now = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    const isNext = outcome.kind === 'written' && outcome.stamp === (await link.look());
    return { name: link.name, bytes: [...bytes], outcome: outcome.kind, now, isNext };
  });
  expect(seen).toEqual({
    name: 'Sổ.xlsx',
    bytes: [80, 75, 1, 2, 3],
    outcome: 'written',
    now: [80, 75],
    isNext: true,
  });
});

test('a file that was changed elsewhere is not written over', async () => {
  const seen = await page.evaluate(async () => {
    const handle = await newFile('Sổ.xlsx', [1]);
    const link = storage.handleLink(handle);
    const { stamp } = await link.read();
    await newFile('Sổ.xlsx', [1, 2]);
    const outcome = await link.write(new Uint8Array([9]), stamp);
    const now = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    const isTheirs = outcome.kind === 'changed-elsewhere' && outcome.stamp === (await link.look());
    return { now, isTheirs };
  });
  expect(seen).toEqual({ now: [1, 2], isTheirs: true });
});

describe('what the browser refuses is named', () => {
  test('a file that is gone', async () => {
    const codes = await page.evaluate(async () => {
      const link = storage.handleLink(await newFile('Sổ.xlsx', [1]));
      const { stamp } = await link.read();
      await (await navigator.storage.getDirectory()).removeEntry('Sổ.xlsx');
      const codeOf = (error: { code: string }) => error.code;
      return [await link.write(new Uint8Array(), stamp), await link.read().catch(codeOf)];
    });
    expect(codes).toEqual([{ kind: 'failed', code: 'file-gone' }, 'file-gone']);
  });

  test.each([
    ['NotAllowedError', 'permission-denied'],
    ['NoModificationAllowedError', 'file-locked'],
    ['QuotaExceededError', 'disk-full'],
    ['AbortError', 'file-failed'],
  ])('%s while it is written: %s, and the file is as it was', async (name, code) => {
    const seen = await page.evaluate(async (errorName) => {
      const handle = await newFile('Sổ.xlsx', [1]);
      const link = storage.handleLink(handle);
      const { stamp } = await link.read();
      FileSystemWritableFileStream.prototype.close = () =>
        Promise.reject(new DOMException('', errorName));
      const outcome = await link.write(new Uint8Array([9, 9]), stamp);
      return { outcome, now: [...new Uint8Array(await (await handle.getFile()).arrayBuffer())] };
    }, name);
    expect(seen).toEqual({ outcome: { kind: 'failed', code }, now: [1] });
  });

  test('the permission, until the user gives it', async () => {
    const seen = await page.evaluate(async () => {
      let permission = 'prompt';
      const asked = { queryPermission: () => Promise.resolve(permission) };
      const handle = Object.assign(await newFile('Sổ.xlsx', [1]), asked, {
        requestPermission: () => Promise.resolve((permission = 'granted')),
      });
      const link = storage.handleLink(handle);
      const { stamp } = await link.read();
      const before = await link.write(new Uint8Array([2]), stamp);
      const allowed = await link.allow();
      const after = await link.write(new Uint8Array([2]), stamp);
      return [before, allowed, after.kind];
    });
    expect(seen).toEqual([{ kind: 'failed', code: 'permission-denied' }, true, 'written']);
  });

  test('the user’s choice of nothing is no failure, and a browser without file access has none', async () => {
    const seen = await page.evaluate(async () => {
      const found: unknown[] = [];
      Object.assign(globalThis, {
        showOpenFilePicker: () => Promise.reject(new DOMException('', 'AbortError')),
      });
      found.push(storage.hasFileAccess(), await storage.chooseHandle());
      Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
      found.push(storage.hasFileAccess(), await storage.chooseHandle());
      found.push(await storage.choosePlace('Sổ.xlsx'));
      return found;
    });
    expect(seen).toEqual([true, null, false, null, null]);
  });
});

describe('known files', () => {
  test('a workbook’s file is found again after the page was loaded anew, by its own handle', async () => {
    const id = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array());
      const link = storage.handleLink(await newFile('Sổ.xlsx', [1]));
      await library.files.remember(made.id, link, (await link.read()).stamp);
      return made.id;
    });
    await page.reload();
    const seen = await page.evaluate(async (workbook) => {
      const library = await storage.openLibrary();
      const known = await library.files.of(workbook);
      if (known === null || known.handle === null) return null;
      const link = storage.handleLink(known.handle);
      const isAsItWas = (await link.look()) === known.stamp;
      const folder = await navigator.storage.getDirectory();
      const same = storage.handleLink(await folder.getFileHandle('Sổ.xlsx'));
      const other = storage.handleLink(await folder.getFileHandle('Khác.xlsx', { create: true }));
      return {
        isAsItWas,
        found: (await library.files.find(same))?.workbook,
        other: await library.files.find(other),
      };
    }, id);
    expect(seen).toEqual({ isAsItWas: true, found: id, other: null });
  });

  test('a file belongs to the workbook that was last read from it or written to it', async () => {
    const seen = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const first = await library.create('Một', new Uint8Array());
      const second = await library.create('Hai', new Uint8Array());
      const link = storage.handleLink(await newFile('Sổ.xlsx', [1]));
      await library.files.remember(first.id, link, 'a');
      await library.files.remember(second.id, link, 'b');
      const found = await library.files.find(link);
      const former = await library.files.of(first.id);
      await library.remove(second.id);
      return [found?.workbook === second.id, found?.stamp, former, await library.files.find(link)];
    });
    expect(seen).toEqual([true, 'b', null, null]);
  });
});
