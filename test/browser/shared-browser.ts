/** One Chromium for all suites of a run: jest starts it before them and ends it after them. */
import type { BrowserServer } from 'playwright-core';
import { startBrowserServer } from './launch';

let server: BrowserServer | null = null;

/** Where none can be started, the suites that need one say why. */
export default async function startSharedBrowser(): Promise<void> {
  server = await startBrowserServer().catch(() => null);
  if (server !== null) process.env['SHARED_BROWSER'] = server.wsEndpoint();
  (globalThis as { endSharedBrowser?: () => Promise<void> }).endSharedBrowser = async () => {
    await server?.close();
  };
}
