/** The page's storage in a real Chromium: its code, bundled as it ships, on pages of one origin. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type * as database from '../../../../src/local/studio-page/storage/database';
import type * as handleLink from '../../../../src/local/studio-page/storage/handle-link';
import type * as library from '../../../../src/local/studio-page/storage/library';
import { patience } from '../../../browser/launch';

export const address = 'https://studio.test/';

/** What the pages of a test have under this name. */
export type Storage = typeof database & typeof handleLink & typeof library;
declare global {
  var storage: Storage;
}

let script: string | null = null;

function bundled(): string {
  script ??=
    buildSync({
      stdin: {
        contents: `
          export * from './src/local/studio-page/storage/database';
          export * from './src/local/studio-page/storage/handle-link';
          export * from './src/local/studio-page/storage/library';`,
        resolveDir: join(__dirname, '../../../..'),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'storage',
      target: 'es2022',
      charset: 'utf8',
    }).outputFiles[0]?.text ?? '';
  return script;
}

/** A window of the page; those of one context share what is kept. */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset=utf-8><script>${bundled()}</script>`,
    }),
  );
  await page.goto(address);
  return page;
}
