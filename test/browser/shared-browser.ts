/** One Chromium for all suites of a run: jest starts it before them and ends it after them. */
import type { BrowserServer } from 'playwright-core';
import { startBrowserServer } from './launch';

let server: BrowserServer | null = null;

/**
 * Only for a run of all suites: of suites that are named, few need a browser, and they start one.
 * Where none can be started, the suites that need one say why.
 * @param run.nonFlagArgs the names given to jest
 */
export default async function startSharedBrowser(run: {
  readonly nonFlagArgs: readonly string[];
}): Promise<void> {
  if (run.nonFlagArgs.length > 0) return;
  server = await startBrowserServer().catch(() => null);
  if (server !== null) process.env['SHARED_BROWSER'] = server.wsEndpoint();
  (globalThis as { endSharedBrowser?: () => Promise<void> }).endSharedBrowser = async () => {
    await server?.close();
  };
}
