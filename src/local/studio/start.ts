/** Starts the studio: a server on loopback only, the workbook of the last time, and the page. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { keepErrorDetails } from '../error-details';
import { addonRoutes } from './addon-routes';
import { defaultDataFolder, openDataFolder } from './data-folder';
import { createFrames } from './frames';
import type { StudioAddonOptions } from './open-workbook';
import { pageRoutes, studioFile } from './page-routes';
import { printRoutes } from './print/print-routes';
import {
  spreadsheetPath,
  type Reply,
  type StudioState,
  tokenHeader,
  type StudioEvent,
} from './protocol';
import { pageHeaders } from './security-headers';
import { createWindows, type Windows } from './windows';
import { refuse } from './words';
import { workbookRoutes } from './workbook-routes';
import { createWorkspace } from './workspace';
import { streamSSE } from 'hono/streaming';

// GET /api/events: what the server tells a window, as server-sent events, for as long as the page is open.

/** A line now and then keeps proxies and sleeping laptops from taking the connection for dead. */
const heartbeat = 15_000;

/** @param closing aborted when the server stops */
function eventsRoute(windows: Windows, closing: AbortSignal): Hono {
  const routes = new Hono();
  routes.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: StudioEvent) =>
        void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
      const disconnect = windows.connect(context.req.query('window') ?? '', send);
      const beat = setInterval(() => void stream.write(': \n\n').catch(() => undefined), heartbeat);
      send({ kind: 'hello' });
      await new Promise<void>((ended) => {
        stream.onAbort(ended);
        closing.addEventListener('abort', () => ended(), { once: true });
      });
      clearInterval(beat);
      disconnect();
    }),
  );
  return routes;
}

// Who may call: the studio's own page, in a browser on this machine. A page from elsewhere is known
// by its origin, a name that leads here from elsewhere (DNS rebinding) by the host.

/** Refuses with 403 whatever does not come from this machine's own page, or from the address bar. */
function loopbackOnly(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port()}`);
    const host = header('host') ?? '';
    const origin = header('origin');
    const site = header('sec-fetch-site');
    const isOwn =
      hosts.includes(host) &&
      (origin === undefined || origin === `http://${host}`) &&
      (site === undefined || site === 'same-origin' || site === 'none');
    if (!isOwn) return context.json(refuse('foreign'), 403);
    return next();
  };
}

/** Refuses with 403 a changing call without the token that only the studio's page was given. */
function tokenRequired(token: string): MiddlewareHandler {
  const expected = Buffer.from(token);
  return async (context, next) => {
    if (context.req.method === 'GET') return next();
    const given = Buffer.from(context.req.header(tokenHeader) ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return context.json(refuse('foreign'), 403);
    }
    return next();
  };
}

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
    const file = keepErrorDetails(error, `studio: ${context.req.method} ${context.req.path}`);
    return context.json(refuse('unexpected', { file }), 500);
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
