/** Serves an API of Google over HTTP on this machine alone. */
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface RunningApi {
  /** "http://127.0.0.1:41235": what a client takes as its rootUrl. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param port 0 takes a free one. @throws what listening throws, e.g. the code EADDRINUSE */
export function serveOnLoopback({ fetch }: Hono, port: number): Promise<RunningApi> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address) => {
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((done, fail) => {
            server.close((error) => (error === undefined ? done() : fail(error)));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}

/** A slash at the end, or before a method's name, is passed over, as Google does. */
export function pathOf(request: Request): string {
  return new URL(request.url).pathname.replace(/\/(?=:[A-Za-z]+$|$)/, '');
}
