/** The studio in a real browser: started on a folder of its own, worked with as a person would. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { startStudio, type Studio, type StudioOptions } from '../../src/local/studio/start';
import { launchBrowser, launchOwnBrowser, patience } from '../browser/launch';
import { isFullSize } from '../sizes';

/** Only in the browser, inside evaluate. */
declare const studio: StudioTestHook;

const screenshots = join(__dirname, '../../output/screenshots');

export interface StudioWindow {
  readonly page: Page;
  /** The page of the add-on in the sidebar. */
  readonly sidebar: FrameLocator;
  /** Until the grid shows what the server has. */
  ready(): Promise<void>;
  sheets(): Promise<readonly string[]>;
  /** Goes to a cell, e.g. 'Quỹ', 'J2', and clicks it where the keyboard is elsewhere. */
  select(sheet: string, address: string): Promise<void>;
  /** Types into the selected cell and presses Enter. */
  type(text: string): Promise<void>;
  /** Until a cell shows a text. Row and column are 0-based. */
  shows(sheet: string, row: number, column: number, text: string): Promise<void>;
  text(sheet: string, row: number, column: number): Promise<string>;
  selection(): Promise<string>;
  background(sheet: string, row: number, column: number): Promise<string>;
  /** Until something of the hook is so; condition and argument go to the browser. */
  until<Arg = undefined>(condition: (arg: Arg) => boolean, arg?: Arg): Promise<void>;
  menu(menu: 'Tệp' | 'Tiện ích', item: string): Promise<void>;
  /** For a person to look at, in output/screenshots; only `npm run test:full` takes it. */
  screenshot(name: string): Promise<void>;
}

export interface StudioRun {
  readonly studio: Studio;
  /** One more window on the workbook. */
  window(): Promise<StudioWindow>;
}

/** A browser for the tests of a file; studios, windows and folders of a test go when it ends. */
export function useStudios({ downloads }: { readonly downloads?: true } = {}): {
  folder(): string;
  start(options?: StudioOptions): Promise<StudioRun>;
} {
  let browser: Browser;
  let ends: (() => Promise<unknown> | void)[] = [];

  // On a machine that has much else to do, a journey of many clicks takes a minute.
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    browser = await (downloads === true ? launchOwnBrowser() : launchBrowser());
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const end of ends.reverse()) await end();
    ends = [];
  });

  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'studio-'));
    ends.push(() => rmSync(made, { recursive: true }));
    return made;
  };
  return {
    folder,
    async start(options = {}) {
      const dataFolder = options.dataFolder ?? folder();
      const started = await startStudio({ ...options, dataFolder });
      ends.push(() => started.close());
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      ends.push(() => context.close());
      // The server works in this process: while it makes the sample, say, no answer of the browser is read.
      context.setDefaultTimeout(patience);
      return { studio: started, window: () => openWindow(context, started.url) };
    },
  };
}

async function openWindow(context: BrowserContext, url: string): Promise<StudioWindow> {
  const page = await context.newPage();
  await page.goto(url);
  const until: StudioWindow['until'] = async (condition, arg) => {
    await page.waitForFunction(condition as (arg: unknown) => boolean, arg);
  };
  const ready = () => until(() => 'studio' in globalThis && studio.ready());
  await ready();
  return {
    page,
    sidebar: page.frameLocator('.side-panel iframe'),
    ready,
    until,
    sheets: () => page.evaluate(() => studio.sheets()),
    async select(sheet, address) {
      await until((name) => studio.sheets().includes(name), sheet);
      const place = [sheet, address] as const;
      await page.evaluate(([name, cell]) => studio.select(name, cell), place);
      // Two clicks on a cell would open it; where the keyboard is in the grid already, none is needed.
      const isInGrid = await page.locator('.grid :focus').count();
      const { x, y } = await page.evaluate((cell) => studio.middle(cell), address);
      if (isInGrid === 0) await page.mouse.click(x, y);
      // A merged cell is a range.
      await until((cell) => studio.selection().split(':')[0] === cell, `${sheet}!${address}`);
    },
    async type(text) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    shows: (...args) =>
      until(([sheet, row, column, text]) => studio.text(sheet, row, column) === text, args),
    text: (...args) =>
      page.evaluate(([sheet, row, column]) => studio.text(sheet, row, column), args),
    selection: () => page.evaluate(() => studio.selection()),
    background: (...args) =>
      page.evaluate(([sheet, row, column]) => studio.background(sheet, row, column), args),
    async menu(menu, item) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    async screenshot(name) {
      if (!isFullSize) return;
      await page.screenshot({ path: join(screenshots, `studio-${name}.png`) });
    },
  };
}
