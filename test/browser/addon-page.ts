/** A built page of the add-on in a browser, with a server of the test's own behind google.script.run. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Inputs, ReplyOf, ServerFunctionName } from '../../src/sidebar/calls/server-calls';
import { launchBrowser } from './launch';

export type PageFolder = 'sidebar' | 'word-dialog';

/** Builds the page of a folder as the project's build does. */
export function buildPage(folder: PageFolder): string {
  const script = `import('./scripts/build-page.mjs').then(({ buildPage }) => buildPage('${folder}')).then((page) => process.stdout.write(page))`;
  return execFileSync(process.execPath, ['-e', script], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
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

/**
 * One browser for the tests of a file. After each test every page is closed, and none of them may
 * have complained on its console, thrown, or asked for anything but itself.
 */
export function usePages(folder: PageFolder): (options: PageOptions) => Promise<OpenPage> {
  let browser: Browser;
  let html: string;
  const pages: Page[] = [];
  const complaints: string[] = [];

  jest.setTimeout(60_000);
  beforeAll(async () => {
    html = buildPage(folder);
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return async ({ server, told = {}, around = (page) => page, ...options }) => {
    const { width = 300, height = 640, reducedMotion = 'no-preference' } = options;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion });
    pages.push(page);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      const isComplaint = ['error', 'warning'].includes(message.type());
      if (isComplaint && !options.mayComplain?.test(message.text())) {
        complaints.push(message.text());
      }
    });
    let filled = html;
    for (const [name, value] of Object.entries(told)) {
      const escaped = value.replaceAll('"', '&quot;');
      filled = filled.replace(`data-${name}=""`, () => `data-${name}="${escaped}"`);
    }
    const body = around(filled);
    await page.route('**/*', (route) => {
      if (route.request().url() === address) {
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      }
      complaints.push(`asked for ${route.request().url()}`);
      return route.abort();
    });
    const calls: (readonly [string, unknown])[] = [];
    await page.exposeFunction('serverCall', async (name: ServerFunctionName, input: never) => {
      calls.push([name, input]);
      try {
        return { reply: await server[name]?.(input) };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    });
    await page.addInitScript(scriptRun);
    await page.goto(address);
    return { page, calls };
  };
}
