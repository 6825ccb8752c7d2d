/** Who may call the studio's server. */
import { describe, expect, test } from '@jest/globals';
import type { StudioState } from '../../../src/local/studio/protocol';
import { get, post, statusOf, studio, token } from './studio-client';

describe('who may call', () => {
  const port = () => new URL(studio.url).port;

  test.each<readonly [string, () => Record<string, string>, number]>([
    ['the own page', () => ({ Host: `127.0.0.1:${port()}` }), 200],
    ['by the name localhost', () => ({ Host: `localhost:${port()}` }), 200],
    ['a name that leads here (DNS rebinding)', () => ({ Host: `evil.example:${port()}` }), 403],
    ['another port in the host', () => ({ Host: '127.0.0.1:1' }), 403],
    [
      'a page from elsewhere',
      () => ({ Host: `127.0.0.1:${port()}`, Origin: 'https://evil.example' }),
      403,
    ],
    [
      'a page of another port',
      () => ({ Host: `127.0.0.1:${port()}`, Origin: 'http://127.0.0.1:1' }),
      403,
    ],
    ['a page without an origin', () => ({ Host: `127.0.0.1:${port()}`, Origin: 'null' }), 403],
    [
      'the own origin',
      () => ({ Host: `127.0.0.1:${port()}`, Origin: `http://127.0.0.1:${port()}` }),
      200,
    ],
    [
      'a link from elsewhere',
      () => ({ Host: `127.0.0.1:${port()}`, 'Sec-Fetch-Site': 'cross-site' }),
      403,
    ],
    [
      'a page of the same site',
      () => ({ Host: `127.0.0.1:${port()}`, 'Sec-Fetch-Site': 'same-site' }),
      403,
    ],
    ['the address bar', () => ({ Host: `127.0.0.1:${port()}`, 'Sec-Fetch-Site': 'none' }), 200],
  ])('%s', async (_, headers, status) => {
    expect(await statusOf('/', headers())).toBe(status);
    expect(await statusOf('/api/state', headers())).toBe(status);
  });

  test.each(['new', 'sample', 'batchUpdate', 'call', 'menu', 'open'])(
    'POST %s without the token is refused',
    async (path) => {
      for (const given of ['', 'wrong', `${token}x`]) {
        const { status, reply } = await post(path, {}, { 'x-studio-token': given });
        expect([status, reply.ok]).toEqual([403, false]);
      }
      expect(await get<StudioState>('state')).toMatchObject({ workbook: null });
    },
  );

  test('only loopback is bound', () => {
    expect(new URL(studio.url).hostname).toBe('127.0.0.1');
  });

  test('headers hold the page to its own scripts', async () => {
    const response = await fetch(studio.url);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/assets/..%2findex.html', '/assets/%2e%2e/khuyenhoc.cjs', '/frame/x', '/etc/passwd'])(
    '%s leads nowhere',
    async (path) => {
      expect(await statusOf(path, { Host: new URL(studio.url).host })).toBe(404);
    },
  );
});
