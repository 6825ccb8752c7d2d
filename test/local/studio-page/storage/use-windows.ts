/** Windows of the page's storage for the tests of a file; each test has a browser context of its own. */
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchOwnBrowser } from '../../../browser/launch';
import { openWindow } from './storage-page';

/** @returns opens one more window on what is kept */
export function useWindows(): () => Promise<Page> {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchOwnBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  return () => openWindow(context);
}
