/** What the browser refuses its storage: each has its code and its sentence, and nothing that was kept is lost. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { storageSentence } from '../../../../src/local/studio-page/storage/failures';
import { address } from './storage-page';
import { useWindows } from './use-windows';

const openWindow = useWindows();
let page: Page;
beforeEach(async () => {
  page = await openWindow();
});

test('a full storage refuses what does not fit, keeps all before, and takes it when there is room', async () => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
  const { kept, codes, changes, base } = await page.evaluate(async () => {
    const library = await storage.openLibrary();
    const made = await library.create('Sổ', new Uint8Array(1000));
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'kept',
        (error: { code: string }) => error.code,
      );
    // What can be packed takes no room.
    const noise = (size: number) => {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 50_000) {
        crypto.getRandomValues(bytes.subarray(at, at + 50_000));
      }
      return bytes;
    };
    const text = () => [...noise(100_000)].map((byte) => byte.toString(36)).join('');
    // Looked at now and then, as the browser does not ask for the room before each writing.
    const fill = async (kept: readonly string[]): Promise<readonly string[]> => {
      const change = text();
      const code = await codeOf(made.append([change]));
      return code === 'kept' ? fill([...kept, change]) : kept;
    };
    const kept = await fill([]);
    const large = text();
    Object.assign(globalThis, { made, library, large });
    const codes = await Promise.all([
      codeOf(made.append([large])),
      // Follows on it: kept alone it would stand in the wrong place.
      codeOf(made.append(['sau'])),
      codeOf(made.checkpoint(noise(2_000_000), 1)),
      codeOf(library.create('Sổ khác', noise(2_000_000))),
    ]);
    const again = await library.open(made.id);
    return { kept, codes, changes: again.changes, base: again.base.length };
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(codes).toEqual(['storage-full', 'storage-full', 'storage-full', 'storage-full']);
  expect([changes.length, base]).toEqual([kept.length, 1000]);
  expect(changes).toEqual(kept);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const last = await page.evaluate(async () => {
    const { made, library, large } = globalThis as unknown as {
      made: Awaited<ReturnType<typeof library.open>>;
      library: Awaited<ReturnType<typeof storage.openLibrary>>;
      large: string;
    };
    await Promise.all([made.append([large]), made.append(['sau'])]);
    const changes = (await library.open(made.id)).changes.slice(-2);
    return [changes[0] === large, changes[1]];
  });
  expect(last).toEqual([true, 'sau']);
});

describe('a page of another version', () => {
  /** An older page that does not know that it should let go. */
  const holdOpen = (other: Page) =>
    other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('khuyenhoc', 1);
          request.addEventListener('success', () => {
            Object.assign(globalThis, { held: request.result });
            resolve();
          });
        }),
    );

  test('that holds the storage of an older one is said, and going on is possible once it is closed', async () => {
    await page.evaluate(async () => {
      const library = await storage.openLibrary();
      const made = await library.create('Sổ', new Uint8Array([1]));
      await made.append(['một']);
    });
    await page.reload();
    const other = await openWindow();
    await holdOpen(other);
    const open = () =>
      page.evaluate(async () => {
        try {
          const database = await storage.openDatabase(2);
          const [made] = await storage.libraryIn(database).list();
          return (await storage.libraryIn(database).open(made?.id ?? '')).changes;
        } catch (error) {
          return (error as { code: string }).code;
        }
      });
    expect(await open()).toBe('older-page-open');
    await other.close();
    expect(await open()).toEqual(['một']);
  });

  test('our own older page lets go, finishes what it was asked for, and says that it is old', async () => {
    await page.evaluate(async () => {
      const library = await storage.openLibrary();
      Object.assign(globalThis, { made: await library.create('Sổ', new Uint8Array([1])) });
    });
    const other = await openWindow();
    const outcome = page.evaluate(async () => {
      const { made } = globalThis as unknown as {
        made: { append(changes: readonly unknown[]): Promise<number> };
      };
      const kept: number[] = [];
      for (;;) {
        try {
          await made.append([kept.length]);
          kept.push(kept.length);
        } catch (error) {
          return { kept, code: (error as { code: string }).code };
        }
      }
    });
    const opened = await other.evaluate(async () => {
      const library = storage.libraryIn(await storage.openDatabase(2));
      const [made] = await library.list();
      return (await library.open(made?.id ?? '')).changes;
    });
    const { kept, code } = await outcome;
    expect(code).toBe('page-outdated');
    expect(opened).toEqual(kept);
  });

  test('a page that is older than what is kept leaves it alone', async () => {
    const code = await page.evaluate(async () => {
      (await storage.openDatabase(2)).close();
      return storage.openLibrary().then(String, (error: { code: string }) => error.code);
    });
    expect(code).toBe('page-outdated');
  });
});

describe('a storage that is refused', () => {
  test('in a page that may keep nothing', async () => {
    const frame = await page.evaluate(async () => {
      const element = document.createElement('iframe');
      element.sandbox.add('allow-scripts');
      element.src = location.href;
      document.body.append(element);
      await new Promise((resolve) => element.addEventListener('load', resolve));
    });
    expect(frame).toBeUndefined();
    const [, inner] = page.frames();
    const code = await inner?.evaluate(() =>
      storage.openLibrary().then(String, (error: { code: string }) => error.code),
    );
    expect(code).toBe('storage-refused');
  });

  test('at an address that is not secure', async () => {
    await page.goto(address.replace('https:', 'http:'));
    const code = await page.evaluate(() =>
      storage.openLibrary().then(String, (error: { code: string }) => error.code),
    );
    expect(code).toBe('insecure-address');
  });

  test.each(['InvalidStateError', 'UnknownError'])(
    'by a private window that says %s',
    async (name) => {
      const code = await page.evaluate((errorName) => {
        IDBFactory.prototype.open = () => {
          const request = new EventTarget() as IDBOpenDBRequest;
          Object.assign(request, { error: new DOMException('', errorName) });
          queueMicrotask(() => request.dispatchEvent(new Event('error')));
          return request;
        };
        return storage.openLibrary().then(String, (error: { code: string }) => error.code);
      }, name);
      expect(code).toBe('storage-refused');
    },
  );
});

test('each is one sentence or two of what, why and what to do, in both languages', () => {
  const codes = [
    'storage-full',
    'storage-refused',
    'insecure-address',
    'older-page-open',
    'page-outdated',
    'written-elsewhere',
    'no-workbook',
    'storage-failed',
  ] as const;
  for (const language of ['vi', 'en'] as const) {
    const sentences = codes.map((code) => storageSentence(code, language));
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{20,220}\.$/);
  }
});
