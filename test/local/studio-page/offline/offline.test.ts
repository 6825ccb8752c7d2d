/** A page on a plain web server, from below its root: without a network, and when a newer version is put there. */
import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type * as module from '../../../../src/local/studio-page/offline/keep-offline';
import { launchOwnBrowser, patience } from '../../../browser/launch';

const root = join(__dirname, '../../../..');

/** What the test's own script puts on a page. */
declare const offline: typeof module & { readonly said: string[] };

const bundled = (contents: string, define: Record<string, string> = {}): string =>
  buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'offline',
    define,
  }).outputFiles[0]?.text ?? '';

const script = bundled(`
  export * from './src/local/studio-page/offline/keep-offline';
  export const said = [];`).replace('var offline', 'globalThis.offline');

const digestOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** The files of a page, and its service worker as the build makes it. */
function publish(title: string): void {
  const files: Readonly<Record<string, string>> = {
    'index.html': `<!doctype html><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="./assets/a1/style.css"><script type="module" src="./assets/a1/studio.js"></script>`,
    'assets/a1/studio.js': `import('./part.js');`,
    'assets/a1/part.js': `document.body.append('Sổ của phường');`,
    'assets/a1/style.css': `body { color: rgb(1, 2, 3); }`,
    'addon/Code.js': `function onOpen() {}`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const pageFiles = Object.entries(files).map(([path, text]) => ({ path, digest: digestOf(text) }));
  writeFileSync(
    join(folder, 'service-worker.js'),
    bundled(`import './src/local/studio-page/offline/service-worker';`, {
      pageFiles: JSON.stringify(pageFiles),
    }),
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let browser: Browser;
let context: BrowserContext;
let folder = '';
let server: Server;
let address = '';

/** As a static host does it: files by their path, below /hoi/so/, and no headers of ours. */
async function serve(): Promise<void> {
  server = createServer((request, response) => {
    const path = join(
      folder,
      (request.url ?? '').replace(/^\/hoi\/so\//, '').replace(/\?.*/, '') || 'index.html',
    );
    const isFile =
      request.url?.startsWith('/hoi/so/') === true && existsSync(path) && statSync(path).isFile();
    response.writeHead(isFile ? 200 : 404, {
      'Content-Type': types[extname(path)] ?? 'text/plain',
    });
    response.end(isFile ? readFileSync(path) : undefined);
  });
  server.listen(Number(new URL(address || 'http://x:0').port), '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hoi/so/`;
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

beforeAll(async () => {
  browser = await launchOwnBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-folder-'));
  publish('Bản cũ');
  address = '';
  await serve();
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  if (server.listening) await stop();
  rmSync(folder, { recursive: true });
});

/** Opens the page as its own script would: with the version that waits, where there is one. */
async function open(page?: Page): Promise<Page> {
  const window = page ?? (await context.newPage());
  window.setDefaultTimeout(patience);
  await window.goto(address);
  await begin(window);
  return window;
}

async function begin(window: Page): Promise<void> {
  await window.evaluate(script.replace('var offline', 'globalThis.offline'));
  const loaded = window.waitForEvent('load');
  loaded.catch(() => undefined);
  const isLoadedAgain = await window
    .evaluate(() =>
      offline.keepOffline({
        onReady: () => offline.said.push('ready'),
        onNewVersion: () => offline.said.push('new version'),
      }),
    )
    .catch(() => true);
  if (!isLoadedAgain) return;
  await loaded;
  await begin(window);
}

const said = (window: Page, words: string) =>
  window.waitForFunction((word) => offline.said.includes(word), words);

describe('without a network', () => {
  test('the page is there, with scripts that it loads late, and at any fragment', async () => {
    const page = await open();
    await said(page, 'ready');
    await stop();
    for (const at of ['', 'index.html', '#file=x', '?x=1']) {
      await page.goto('about:blank');
      await page.goto(address + at);
      await page.getByText('Sổ của phường').waitFor();
      const color = () => getComputedStyle(document.body).color;
      expect(await page.evaluate(color)).toBe('rgb(1, 2, 3)');
    }
    expect(await page.evaluate(async () => (await fetch('addon/Code.js')).text())).toBe(
      'function onOpen() {}',
    );
  });

  test('what is no file of the page is asked for on the network', async () => {
    const page = await open();
    await said(page, 'ready');
    expect(await page.evaluate(async () => (await fetch('file')).status)).toBe(404);
    await stop();
    expect(await page.evaluate(() => fetch('file').then(String, () => 'no network'))).toBe(
      'no network',
    );
  });
});

describe('a newer version', () => {
  test('is said, and taken when the page is opened next', async () => {
    const page = await open();
    await said(page, 'ready');
    publish('Bản mới');
    await open(page);
    await said(page, 'new version');
    expect(await page.title()).toBe('Bản cũ');
    await open(page);
    expect(await page.title()).toBe('Bản mới');
    await stop();
    await page.goto(address);
    expect(await page.title()).toBe('Bản mới');
  });

  test('waits while another window works with the one before', async () => {
    const first = await open();
    await said(first, 'ready');
    publish('Bản mới');
    const second = await open();
    await said(second, 'new version');
    await open(second);
    await said(second, 'new version');
    expect(await second.title()).toBe('Bản cũ');
    await first.close();
    await open(second);
    expect(await second.title()).toBe('Bản mới');
  });

  test('that is half uploaded is not taken', async () => {
    const page = await open();
    await said(page, 'ready');
    publish('Bản mới');
    const index = readFileSync(join(folder, 'index.html'));
    writeFileSync(join(folder, 'index.html'), 'nửa chừng');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const failed = new Promise((resolve) =>
        registration?.addEventListener('updatefound', () => {
          const { installing } = registration;
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'redundant') resolve(null);
          });
        }),
      );
      await Promise.all([failed, registration?.update()]);
    });
    await open(page);
    expect(await page.title()).toBe('Bản cũ');
    writeFileSync(join(folder, 'index.html'), index);
    await open(page);
    await said(page, 'new version');
    await open(page);
    expect(await page.title()).toBe('Bản mới');
  });
});
