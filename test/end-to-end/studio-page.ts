/** The studio in a real browser, served as the command serves it, worked with as a person would. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { StudioTestHook } from '../../src/local/studio-page/test-hook-type';
import { startFileServer, type FileServer } from '../../src/local/studio/file-server/start';
import type { PackedRow, ViewValue } from '../../src/local/studio-page/worker/workbook-view';
import { launchBrowser, launchOwnBrowser, patience } from '../browser/launch';
import { isFullSize } from '../sizes';

/** Only in the browser, inside evaluate. */
declare const studio: StudioTestHook;

const screenshots = join(__dirname, '../../output/screenshots');

export interface StudioWindow {
  readonly page: Page;
  /** The page of the add-on in the sidebar. */
  readonly sidebar: FrameLocator;
  /** Until the grid shows what the worker has, and all of it is kept. */
  ready(): Promise<void>;
  sheets(): Promise<readonly string[]>;
  /** Goes to a cell, e.g. 'Quỹ', 'J2', and clicks it where the keyboard is elsewhere. */
  select(sheet: string, address: string): Promise<void>;
  /** Types into the selected cell and presses Enter. */
  type(text: string): Promise<void>;
  /** Until a cell shows a text. Row and column are 0-based. */
  shows(sheet: string, row: number, column: number, text: string): Promise<void>;
  text(sheet: string, row: number, column: number): Promise<string>;
  /** What the worker holds in a cell. Row and column are 0-based. */
  held(sheet: string, row: number, column: number): Promise<ViewValue>;
  rows(sheet: string): Promise<readonly PackedRow[]>;
  selection(): Promise<string>;
  background(sheet: string, row: number, column: number): Promise<string>;
  /** Until something of the hook is so; condition and argument go to the browser. */
  until<Arg = undefined>(condition: (arg: Arg) => boolean, arg?: Arg): Promise<void>;
  menu(menu: 'Tệp' | 'Tiện ích', item: string): Promise<void>;
  /** For a person to look at, in output/screenshots; only `npm run test:full` takes it. */
  screenshot(name: string): Promise<void>;
}

export interface StudioRun {
  readonly server: FileServer;
  readonly context: BrowserContext;
  /** One more window of the same browser. */
  window(): Promise<StudioWindow>;
}

/** A browser for the tests of a file; servers, windows and folders of a test go when it ends. */
export function useStudios({ downloads }: { readonly downloads?: true } = {}): {
  folder(): string;
  /** @param options.file that the server is given, and the page opens */
  start(options?: {
    readonly file?: string;
    readonly width?: number;
    /** The browser keeps the page for use without a network. */
    readonly isKept?: true;
  }): Promise<StudioRun>;
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
      const { file, width = 1366, isKept } = options;
      const server = await startFileServer({ port: 0, ...(file !== undefined && { file }) });
      ends.push(() => server.close());
      const context = await browser.newContext({
        viewport: { width, height: 768 },
        permissions: ['clipboard-read', 'clipboard-write'],
        serviceWorkers: isKept === true ? 'allow' : 'block',
      });
      // Files are chosen as in browsers without file access, which a test can do.
      await context.addInitScript(() => {
        for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
          Object.defineProperty(globalThis, name, { value: undefined });
        }
      });
      ends.push(() => context.close());
      context.setDefaultTimeout(patience);
      return { server, context, window: () => openWindow(context, server.url) };
    },
  };
}

export async function openWindow(context: BrowserContext, url: string): Promise<StudioWindow> {
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
    held: (...args) =>
      page.evaluate(([sheet, row, column]) => studio.value(sheet, row, column), args),
    rows: (sheet) => page.evaluate((name) => studio.rows(name), sheet),
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

/** Lets the scripts of another page of the add-on run, which the page's own policy does not name. */
export async function allowScripts(context: BrowserContext, url: string, page: string) {
  const digests = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  await context.route(url, async (route) => {
    const response = await route.fetch();
    const more = (policy: string) =>
      policy.replace('script-src', `script-src ${digests.join(' ')}`);
    const headers = response.headers();
    const policy = more(headers['content-security-policy'] ?? '');
    await route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': policy },
      body: more(await response.text()),
    });
  });
}
