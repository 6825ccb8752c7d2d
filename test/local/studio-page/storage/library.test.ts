/** Workbooks in the browser's storage: what is kept comes back, in order, whole. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../../browser/launch';
import { openWindow } from './storage-page';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await openWindow(context);
});
afterEach(() => context.close());

test('what was appended comes back in its order, after the base', async () => {
  const kept = await page.evaluate(async () => {
    const library = await storage.openLibrary();
    const made = await library.create('Sổ Khuyến học', new Uint8Array([80, 75]));
    await Promise.all([
      made.append([
        { ô: 'A1', giá: 'Nguyễn Thị Hoa' },
        { ô: 'A2', giá: 1 },
      ]),
      made.append([]),
      made.append([{ ô: 'A3', giá: null }]),
    ]);
    const again = await library.open(made.id);
    return { name: again.name, base: [...again.base], changes: again.changes, index: again.index };
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
  });
});
