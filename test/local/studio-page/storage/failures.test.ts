/** What the browser refuses its storage: each has its code and its sentence, and nothing that was kept is lost. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { storageSentence } from '../../../../src/local/studio-page/storage/failures';
import { framed } from '../../../../src/local/studio-page/storage/vault/records';
import { address } from './storage-page';
import { useWindows } from './use-windows';

const openWindow = useWindows();
let page: Page;
beforeEach(async () => {
  page = await openWindow();
});

/** Writes a file of a workbook's folder as a page of another version, or an accident, would. */
const put = (id: string, name: string, bytes: Uint8Array) =>
  page.evaluate(
    async ([workbook, file, content]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await (
        await root.getDirectoryHandle('khuyenhoc')
      ).getDirectoryHandle(workbook);
      const writing = await (await folder.getFileHandle(file)).createWritable();
      await writing.write(new Uint8Array(content));
      await writing.close();
    },
    [id, name, [...bytes]] as const,
  );

const created = () =>
  page.evaluate(async () => {
    const library = await storage.openLibrary();
    const made = await library.create('Sổ', new Uint8Array([1]));
    await made.append(['một']);
    await made.release();
    return made.id;
  });

const opened = (id: string) =>
  page.evaluate(async (workbook) => {
    const library = await storage.openLibrary();
    return library.open(workbook).then(
      ({ changes }) => changes,
      (error: { code: string }) => error.code,
    );
  }, id);

test('a workbook that a newer version of the page keeps is left alone', async () => {
  const id = await created();
  const header = JSON.stringify({ format: 2, generation: 2 });
  await put(id, 'log-2', framed(header));
  expect(await opened(id)).toBe('page-outdated');
});

test.each([
  ['nothing', ''],
  ['half a record', '\u0000\u0000\u0001\u0000\u0012\u0034'],
  ['anything', 'không phải nhật ký'.repeat(50)],
])('a next generation of which there is %s does not count', async (_, content) => {
  const id = await created();
  await put(id, 'log-2', Buffer.from(content));
  expect(await opened(id)).toEqual(['một']);
});

test('a workbook that another window has open is not removed under it', async () => {
  const id = await page.evaluate(async () => {
    const library = await storage.openLibrary();
    const made = await library.create('Sổ', new Uint8Array([1]));
    await made.append(['một']);
    Object.assign(globalThis, { made });
    return made.id;
  });
  const other = await openWindow();
  const remove = () =>
    other.evaluate(async (workbook) => {
      const library = await storage.openLibrary();
      return library.remove(workbook).then(
        () => 'removed',
        (error: { code: string }) => error.code,
      );
    }, id);
  expect(await remove()).toBe('open-elsewhere');
  await page.evaluate(() =>
    (
      globalThis as unknown as { made: { append(changes: unknown[]): Promise<number> } }
    ).made.append(['hai']),
  );
  expect(await opened(id)).toEqual(['một', 'hai']);
  await page.close();
  expect(await remove()).toBe('removed');
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
});

test('each is one sentence or two of what, why and what to do, in both languages', () => {
  const codes = [
    'storage-full',
    'storage-refused',
    'insecure-address',
    'open-elsewhere',
    'browser-outdated',
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
