/** The page's storage in a real Chromium: its code, bundled as it ships, on pages of one origin. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type * as handleLink from '../../../../src/local/studio-page/storage/handle-link';
import type * as library from '../../../../src/local/studio-page/storage/library';
import { patience } from '../../../browser/launch';

export const address = 'https://studio.test/';

/** What the pages of a test have under this name. */
export type Storage = typeof handleLink & typeof library;
declare global {
  var storage: Storage;
}

const folder = 'src/local/studio-page/storage';

const bundled = (contents: string): string =>
  buildSync({
    stdin: { contents, resolveDir: join(__dirname, '../../../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  }).outputFiles[0]?.text ?? '';

let scripts: Readonly<Record<string, string>> | null = null;

const allScripts = (): Readonly<Record<string, string>> => ({
  '/page.js': bundled(`
    import * as handleLink from './${folder}/handle-link';
    import * as library from './${folder}/library';
    globalThis.storage = { ...handleLink, ...library };`),
  '/vault.js': bundled(`import './${folder}/vault/main';`),
});

/** A window of the page; those of one context share what is kept. */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const texts = (scripts ??= allScripts());
  await context.route('**/*', (route) => {
    const script = texts[new URL(route.request().url()).pathname];
    return script === undefined
      ? route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><meta charset=utf-8><script type="module" src="/page.js"></script>',
        })
      : route.fulfill({
          contentType: 'text/javascript; charset=utf-8',
          // For a page without an origin of its own.
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: script,
        });
  });
  await page.goto(address);
  return page;
}
