/** Starts the studio: a server on loopback only, the workbook of the last time, and the page. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { addonRoutes } from './addon-routes';
import { defaultDataFolder, openDataFolder } from './data-folder';
import { eventsRoute } from './events-route';
import { createFrames } from './frames';
import { loopbackOnly, tokenRequired } from './guard';
import type { StudioAddonOptions } from './open-workbook';
import { pageRoutes, studioFile } from './page-routes';
import { printRoutes } from './print/print-routes';
import { spreadsheetPath, type Reply, type StudioState } from './protocol';
import { pageHeaders } from './security-headers';
import { createWindows } from './windows';
import { refuse } from './words';
import { workbookRoutes } from './workbook-routes';
import { createWorkspace } from './workspace';

export interface StudioOptions {
  /** By default any that is free. */
  readonly port?: number;
  /** The .xlsx to open and to write to; by default the workbook of the last time. */
  readonly file?: string;
  /** Where workbooks are kept that have no place of their own. */
  readonly dataFolder?: string;
  readonly addonOptions?: StudioAddonOptions;
}

export interface Studio {
  /** The address for the browser, e.g. "http://127.0.0.1:40123/". */
  readonly url: string;
  /** Writes what is not written yet and lets go of the port. */
  close(): Promise<void>;
}

/** @throws CommandFailure where the file cannot be opened, and what listening on the port throws */
export async function startStudio(options: StudioOptions = {}): Promise<Studio> {
  const token = randomBytes(24).toString('base64url');
  const closing = new AbortController();
  const windows = createWindows();
  const frames = createFrames(() => readFileSync(studioFile('google-script-run.js'), 'utf8'));
  const folder = openDataFolder(options.dataFolder ?? defaultDataFolder());
  const addonOptions: StudioAddonOptions = {
    spreadsheetUrl: (id) => `http://127.0.0.1:${port}${spreadsheetPath}${id}/edit`,
    ...options.addonOptions,
  };
  const surroundings = { windows, frames, addonOptions };
  const workspace = createWorkspace(folder, surroundings);
  if (options.file === undefined) await workspace.resume();
  else await workspace.openFile(options.file);

  let port = 0;
  const api = new Hono();
  api.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(pageHeaders)) context.header(name, value);
  });
  api.use(tokenRequired(token));
  api.get('/state', (context) => {
    const state: Reply<StudioState> = {
      ok: true,
      token,
      workbook: workspace.state(),
    };
    return context.json(state);
  });
  api.route('/', eventsRoute(windows, closing.signal));
  api.route('/', workbookRoutes(workspace));
  api.route('/', addonRoutes(workspace));

  const app = new Hono();
  app.use(loopbackOnly(() => port));
  app.route('/api', api);
  app.route('/', pageRoutes(frames));
  app.route('/', printRoutes(workspace));
  app.notFound((context) => context.json(refuse('no-page'), 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof SyntaxError) {
      return context.json(refuse('bad-request', { reason: error.message }), 400);
    }
    return context.json(refuse('unexpected', { reason: error.message }), 500);
  });

  const server = createServer(getRequestListener(app.fetch));
  port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      closing.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await workspace.close();
    },
  };
}

/** @returns the port */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
