/** Workbooks in the browser's storage: what is kept comes back, in order, whole. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useWindows } from './use-windows';

const openWindow = useWindows();
let page: Page;
beforeEach(async () => {
  page = await openWindow();
});

describe('changes', () => {
  test('come back in their order, after the base', async () => {
    const kept = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ Khuyến học', new Uint8Array([80, 75]));
      const indexes = await Promise.all([
        made.append([
          { ô: 'A1', giá: 'Nguyễn Thị Hoa' },
          { ô: 'A2', giá: 1 },
        ]),
        made.append([]),
        made.append([{ ô: 'A3', giá: null }]),
      ]);
      const { name, base, changes, index } = await library.open(made.id);
      return { name, base: [...base], changes, index, indexes };
    });
    expect(kept).toEqual({
      name: 'Sổ Khuyến học',
      base: [80, 75],
      changes: [
        { ô: 'A1', giá: 'Nguyễn Thị Hoa' },
        { ô: 'A2', giá: 1 },
        { ô: 'A3', giá: null },
      ],
      index: 3,
      indexes: [0, 2, 2],
    });
  });

  test('are kept as they were when they were appended', async () => {
    const changes = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array());
      const change = { giá: 'trước' };
      const appended = made.append([change]);
      change.giá = 'sau';
      await appended;
      return (await library.open(made.id)).changes;
    });
    expect(changes).toEqual([{ giá: 'trước' }]);
  });

  test('of a call that is no JSON fail alone, and nothing of them is kept', async () => {
    const { failed, changes } = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array());
      const ring: unknown[] = [];
      ring.push(ring);
      const outcomes = await Promise.allSettled([
        made.append(['một']),
        made.append(ring),
        made.append(['ba']),
      ]);
      return {
        failed: outcomes.map(({ status }) => status),
        changes: (await library.open(made.id)).changes,
      };
    });
    expect(failed).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(changes).toEqual(['một', 'ba']);
  });

  test('that a window makes after another wrote are refused, not mixed with the others', async () => {
    const { codes, changes, next } = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const first = await library.create('Sổ', new Uint8Array());
      const second = await library.open(first.id);
      await first.append(['của cửa sổ một']);
      const outcomes = await Promise.allSettled([second.append(['mất?']), second.append(['và?'])]);
      const codes = outcomes.map((outcome) =>
        outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : null,
      );
      const caught = await second.catchUp();
      await second.append(['của cửa sổ hai']);
      return { codes, changes: (await library.open(first.id)).changes, next: caught };
    });
    expect(codes).toEqual(['written-elsewhere', 'written-elsewhere']);
    expect(next).toEqual(['của cửa sổ một']);
    expect(changes).toEqual(['của cửa sổ một', 'của cửa sổ hai']);
  });
});

describe('a checkpoint', () => {
  test('folds what it holds, and leaves what came while its bytes were made', async () => {
    const kept = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array([0]));
      await made.append([1, 2]);
      await made.append([3, 4, 5]);
      // In the midst of what was appended in one call.
      await made.checkpoint(new Uint8Array([1, 2, 3]), 3);
      await made.append([6]);
      const { base, changes, index } = await library.open(made.id);
      return { base: [...base], changes, index };
    });
    expect(kept).toEqual({ base: [1, 2, 3], changes: [4, 5, 6], index: 6 });
  });

  test('is made after the appends that were asked for before it', async () => {
    const changes = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array([0]));
      void made.append([1]);
      void made.append([2]);
      await made.checkpoint(new Uint8Array([1, 2]), 2);
      return (await library.open(made.id)).changes;
    });
    expect(changes).toEqual([]);
  });

  test('lets a window follow that was behind by less than three of them', async () => {
    const caught = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array([0]));
      await made.append([1]);
      const follower = await library.open(made.id);
      const asleep = await library.open(made.id);
      await made.append([2, 3]);
      await made.checkpoint(new Uint8Array([1]), made.index);
      await made.append([4]);
      const first = await follower.catchUp();
      await made.checkpoint(new Uint8Array([2]), made.index);
      await made.checkpoint(new Uint8Array([3]), made.index);
      return [first, await follower.catchUp(), await asleep.catchUp()];
    });
    expect(caught).toEqual([[2, 3, 4], [], null]);
  });

  test.each([
    ['of changes that the log has not', 3],
    ['older than the one that is there', 0],
  ])('%s is refused', async (_, index) => {
    const kept = await page.evaluate(async (upTo) => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array([0]));
      await made.append([1, 2]);
      await made.checkpoint(new Uint8Array([1]), 1);
      const refused = await made
        .checkpoint(new Uint8Array([9]), upTo)
        .catch((error: { code: string }) => error.code);
      const { base, changes } = await library.open(made.id);
      return { refused, base: [...base], changes };
    }, index);
    expect(kept).toEqual({ refused: 'written-elsewhere', base: [1], changes: [2] });
  });

  test('leaves the one before as a version, under the name it had', async () => {
    const { versions, bytes } = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ 2016', new Uint8Array([16]));
      await made.checkpoint(new Uint8Array([17]), 0);
      await made.rename('Sổ 2017');
      await made.checkpoint(new Uint8Array([18]), 0);
      const versions = await made.versions();
      const bytes = await Promise.all(versions.map(({ id }) => made.version(id)));
      return { versions, bytes: bytes.map((one) => [...one]) };
    });
    expect(versions.map(({ name }) => name)).toEqual(['Sổ 2016', 'Sổ 2017']);
    expect(bytes).toEqual([[16], [17]]);
    expect(versions[0]!.at).toBeLessThanOrEqual(versions[1]!.at);
  });

  test('made a hundred times leaves a bounded number of versions, and of bytes', async () => {
    const { count, filled, newest } = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array([0]));
      for (let turn = 1; turn <= 100; turn += 1) {
        await made.append([turn]);
        await made.checkpoint(new Uint8Array([turn]), turn);
      }
      const versions = await made.versions();
      const newest = [...(await made.version(versions.at(-1)?.id ?? ''))];
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle('khuyenhoc')).getDirectoryHandle(made.id);
      const sizes: number[] = [];
      for await (const handle of folder.values()) {
        if (handle.kind === 'file' && handle.name.endsWith('.xlsx')) {
          sizes.push((await (handle as FileSystemFileHandle).getFile()).size);
        }
      }
      return { count: versions.length, filled: sizes.filter((size) => size > 0).length, newest };
    });
    expect(count).toBe(20);
    // Of each version, and the base.
    expect(filled).toBe(21);
    expect(newest).toEqual([99]);
  });
});

describe('the list', () => {
  test('begins with what was changed last', async () => {
    const names = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const first = await library.create('Một', new Uint8Array());
      await library.create('Hai', new Uint8Array());
      const tick = () => new Promise((resolve) => setTimeout(resolve, 20));
      await tick();
      const list = async () => (await library.list()).map(({ name }) => name);
      const before = await list();
      await first.append([1]);
      return [before.includes('Hai') && before.length, await list()];
    });
    expect(names).toEqual([2, ['Một', 'Hai']]);
  });

  test('is the same in another window, and after the page was closed', async () => {
    const before = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const city = await library.create('Sổ thành phố', new Uint8Array([1]));
      await library.create('Phường Đức Xuân', new Uint8Array([2]), 'ward', city.id);
      return library.list();
    });
    await page.close();
    const other = await openWindow();
    const after = await other.evaluate(async () => (await storage.openLibrary()).list());
    expect(after).toEqual(before);
    const ward = after.find(({ role }) => role === 'ward');
    const city = after.find(({ role }) => role === 'workbook');
    expect(ward).toMatchObject({ name: 'Phường Đức Xuân', parent: city?.id });
    expect(city).toMatchObject({ name: 'Sổ thành phố', parent: null });
  });

  test('a workbook that is removed leaves nothing, and the wards’ stay', async () => {
    const { left, list, code } = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const city = await library.create('Sổ thành phố', new Uint8Array([1]));
      const ward = await library.create('Phường Đức Xuân', new Uint8Array([2]), 'ward', city.id);
      await city.append([1]);
      await city.checkpoint(new Uint8Array([3]), 1);
      await library.remove(city.id);
      const code = await city.append([2]).catch((error: { code: string }) => error.code);
      const root = await navigator.storage.getDirectory();
      const left: boolean[] = [];
      for await (const name of (await root.getDirectoryHandle('khuyenhoc')).keys()) {
        left.push(name === ward.id);
      }
      const list = (await library.list()).map(({ id, parent }) => [id === ward.id, parent]);
      return { left, list, code };
    });
    expect(left).toEqual([true]);
    expect(list).toEqual([[true, null]]);
    expect(code).toBe('no-workbook');
  });

  test('a part of a large buffer is kept as that part', async () => {
    const [length, kept] = await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array(1_000_000).subarray(10, 13));
      const { base } = await library.open(made.id);
      return [base.length, base.buffer.byteLength];
    });
    expect([length, kept]).toEqual([3, 3]);
  });
});
