/**
 * Who may call: the studio's own page, in a browser on this machine. A page from elsewhere is known
 * by its origin, a name that leads here from elsewhere (DNS rebinding) by the host.
 */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { tokenHeader } from './protocol';
import { refuse } from './words';

/** Refuses with 403 whatever does not come from this machine's own page, or from the address bar. */
export function loopbackOnly(port: () => number): MiddlewareHandler {
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
export function tokenRequired(token: string): MiddlewareHandler {
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
