/** A built page of the add-on in a browser, with a server of the test's own behind google.script.run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type {
  Inputs,
  ReplyOf,
  ServerFunctionName,
} from '../../src/client/sidebar/calls/server-calls';
import { launchBrowser, launchOwnBrowser, patience } from './launch';

export type PageFolder = 'sidebar' | 'word-dialog' | 'paper-writer';

const fileOf: Readonly<Record<PageFolder, string>> = {
  sidebar: 'sidebar.html',
  'word-dialog': 'word.html',
  'paper-writer': 'papers.html',
};

/** The page of a folder as it ships. */
export function shippedPage(folder: PageFolder): string {
  return readFileSync(join(__dirname, '../../dist', fileOf[folder]), 'utf8');
}

/** What the server functions of a test do; one that throws is a call that Google failed. */
export type FakeServer = {
  readonly [Name in ServerFunctionName]?: (
    input: Inputs[Name],
  ) => ReplyOf<Name> | null | Promise<ReplyOf<Name>>;
};

export interface PageOptions {
  readonly server: FakeServer;
  /** As the server writes it on the page's body, by attribute. */
  readonly told?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** What the browser is served: by default the page; another for a page around it. */
  readonly around?: (page: string) => string;
  /** What the console may say without failing the test. */
  readonly mayComplain?: RegExp;
}

export interface OpenPage {
  readonly page: Page;
  /** Every call made so far, oldest first: name and input. */
  readonly calls: readonly (readonly [string, unknown])[];
}

const address = 'https://addon.test/';

/** google.script.run as Google's page script has it, each runner with handlers of its own. */
const scriptRun = `
  const runner = (handlers) =>
    new Proxy({}, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (done) => runner({ ...handlers, done });
        if (name === 'withFailureHandler') return (failed) => runner({ ...handlers, failed });
        return (input) => {
          serverCall(name, input).then(({ reply, error }) => {
            if (error === undefined) handlers.done(reply);
            else handlers.failed(Object.assign(new Error(error), { name: 'ScriptError' }));
          });
        };
      },
    });
  window.google = {
    script: { get run() { return runner({}); }, host: { close: () => serverCall('close') } },
  };
`;

/** A page that tests take in turn, and what the test that has it now wants of it. */
interface ReusedPage {
  readonly page: Page;
  wants: PageOptions;
  body: string;
  calls: (readonly [string, unknown])[];
}

interface PagesOptions {
  /** Whether files that a page downloads are read. */
  readonly downloads?: true;
}

/**
 * One browser for the tests of a file, and pages that are used again. After each test none of them
 * may have complained on its console, thrown, or asked for anything but itself; each is emptied.
 */
export function usePages(
  folder: PageFolder,
  { downloads }: PagesOptions = {},
): (options: PageOptions) => Promise<OpenPage> {
  let browser: Browser;
  let html: string;
  const idle: ReusedPage[] = [];
  const used: ReusedPage[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    html = shippedPage(folder);
    browser = await (downloads === true ? launchOwnBrowser() : launchBrowser());
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const one of used.splice(0)) {
      await leave(one);
      idle.push(one);
    }
    expect(complaints.splice(0)).toEqual([]);
  });

  return async (wants) => {
    const { server, told = {}, around = (page) => page } = wants;
    const { width = 300, height = 640, reducedMotion = 'no-preference' } = wants;
    let filled = html;
    for (const [name, value] of Object.entries(told)) {
      const escaped = value.replaceAll('"', '&quot;');
      filled = filled.replace(`data-${name}=""`, () => `data-${name}="${escaped}"`);
    }
    const one = idle.pop() ?? (await newPage(browser, server, complaints));
    used.push(one);
    Object.assign(one, { wants, body: around(filled), calls: [] });
    await one.page.setViewportSize({ width, height });
    await one.page.emulateMedia({ reducedMotion });
    await one.page.goto(address);
    return { page: one.page, calls: one.calls };
  };
}

async function newPage(
  browser: Browser,
  server: FakeServer,
  complaints: string[],
): Promise<ReusedPage> {
  const one: ReusedPage = { page: await browser.newPage(), wants: { server }, body: '', calls: [] };
  const { page } = one;
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type());
    if (isComplaint && !one.wants.mayComplain?.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.route('**/*', (route) => {
    if (route.request().url() === address) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: one.body });
    }
    complaints.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction('serverCall', async (name: ServerFunctionName, input: never) => {
    one.calls.push([name, input]);
    try {
      return { reply: await one.wants.server[name]?.(input) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(scriptRun);
  return one;
}

/** Nothing of a test is left for the next one: no storage, no focus, no place of the mouse. */
async function leave({ page }: ReusedPage): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
}
