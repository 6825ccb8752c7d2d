/** Who gets the file: the page that was opened with the secret, and nobody else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { secretHeader } from '../../../../src/local/studio/file-server/protocol';
import { startFileServer, usualPort } from '../../../../src/local/studio/file-server/start';
import { callAt, file, folder, read, secretOf, server, workbook, write } from './file-client';

const port = () => new URL(server.url).port;

describe('the file', () => {
  test('is sent to who knows the secret, with its name', async () => {
    const { status, headers, body } = await read();
    expect([status, body]).toEqual([200, workbook('cũ')]);
    expect(decodeURIComponent(String(headers['x-khuyenhoc-name']))).toBe('Sổ phường.xlsx');
  });

  test('is only looked at by HEAD', async () => {
    const { status, body, headers } = await callAt(server.url, {
      method: 'HEAD',
      headers: secretOf(server.url),
    });
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['x-khuyenhoc-stamp']).toBe((await read()).headers['x-khuyenhoc-stamp']);
  });

  const secret = () => secretOf(server.url)[secretHeader] ?? '';
  test.each<readonly [string, () => Record<string, string>]>([
    ['no secret', () => ({})],
    ['an empty secret', () => ({ [secretHeader]: '' })],
    ['a wrong secret', () => ({ [secretHeader]: 'x'.repeat(43) })],
    ['part of the secret', () => ({ [secretHeader]: secret().slice(1) })],
    ['more than the secret', () => ({ [secretHeader]: `${secret()}x` })],
    ['a name that leads here (DNS rebinding)', () => own({ Host: `evil.example:${port()}` })],
    ['another port in the host', () => own({ Host: '127.0.0.1:1' })],
    ['another host', () => own({ Host: 'localhost' })],
    ['a page from elsewhere', () => own({ Origin: 'https://evil.example' })],
    ['a page of another port', () => own({ Origin: 'http://127.0.0.1:1' })],
    ['a page without an origin', () => own({ Origin: 'null' })],
    ['a page of the same site', () => own({ 'Sec-Fetch-Site': 'same-site' })],
    ['a link from elsewhere', () => own({ 'Sec-Fetch-Site': 'cross-site' })],
    ['the address bar', () => own({ 'Sec-Fetch-Site': 'none' })],
  ])('%s: refused, and nothing is said of the file', async (_, headers) => {
    for (const method of ['GET', 'HEAD', 'PUT']) {
      const body = method === 'PUT' ? { body: workbook('mới') } : {};
      const answer = await callAt(server.url, { method, headers: headers(), ...body });
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.headers)).not.toMatch(/khuyenhoc/);
      if (method !== 'HEAD')
        expect(answer.json()).toEqual({ kind: 'failed', code: 'secret-refused' });
    }
    expect(readFileSync(file)).toEqual(workbook('cũ'));
  });

  function own(headers: Record<string, string>): Record<string, string> {
    return { ...secretOf(server.url), ...headers };
  }

  test('the own origin is answered', async () => {
    const headers = own({ Origin: `http://127.0.0.1:${port()}`, 'Sec-Fetch-Site': 'same-origin' });
    expect((await callAt(server.url, { headers })).status).toBe(200);
  });

  test.each(['POST', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not a way to it', async (method) => {
    expect((await callAt(server.url, { method, headers: own({}) })).status).toBe(405);
  });

  test('each start has another secret, of more than 200 bits', async () => {
    const other = await startFileServer({ file, port: 0 });
    const given = [server, other].map(({ url }) => secretOf(url)[secretHeader] ?? '');
    await other.close();
    expect(new Set(given).size).toBe(2);
    for (const one of given) expect(one).toMatch(/^[\w-]{43}$/);
  });

  test('a server without a file has no secret, and answers nobody', async () => {
    const without = await startFileServer({ port: 0 });
    expect(new URL(without.url).hash).toBe('');
    expect((await callAt(without.url, { headers: { [secretHeader]: '' } })).status).toBe(403);
    await without.close();
  });
});

describe('the page', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'page/addon'), { recursive: true });
    mkdirSync(join(folder, 'page/assets'));
    writeFileSync(join(folder, 'page/index.html'), '<!doctype html>trang');
    writeFileSync(join(folder, 'page/addon/sidebar.html'), '<!doctype html>bên');
    writeFileSync(join(folder, 'page/assets/studio.js'), 'chạy()');
    writeFileSync(join(folder, 'page/assets/notes.bin'), 'riêng');
    writeFileSync(join(folder, 'page/.env'), 'riêng');
  });
  const at = (path: string, headers = {}) => callAt(server.url, { path, headers });

  test.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>trang'],
    ['/index.html', 'text/html; charset=utf-8', '<!doctype html>trang'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<!doctype html>trang'],
    ['/assets/studio.js', 'text/javascript; charset=utf-8', 'chạy()'],
    ['/addon/sidebar.html', 'text/html; charset=utf-8', '<!doctype html>bên'],
  ])('%s', async (path, type, text) => {
    const { status, headers, body } = await at(path);
    expect([status, headers['content-type'], body.toString()]).toEqual([200, type, text]);
  });

  test.each([
    '/assets/../../Sổ phường.xlsx',
    '/assets/..%2f..%2fpage/index.html',
    '/%2e%2e/page/index.html',
    '//index.html',
    '/assets/',
    '/assets',
    '/.env',
    '/assets/notes.bin',
    '/index.html%00.js',
    '/etc/passwd',
    '/constructor',
  ])('%s leads nowhere', async (path) => {
    expect((await at(encodeURI(path).replaceAll('%25', '%'))).status).toBe(404);
  });

  test.each(['/', '/assets/studio.js', '/khong-co.js', '/file'])(
    'headers hold %s to itself',
    async (path) => {
      const { headers } = await at(path);
      const policy = String(headers['content-security-policy']);
      for (const part of ["default-src 'none'", "script-src 'self';", "frame-ancestors 'none'"]) {
        expect(policy).toContain(part);
      }
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    },
  );

  test('the policy is that of the build, which names the add-on’s scripts', async () => {
    const policy = { 'Content-Security-Policy': "script-src 'self' 'sha256-AAAA'" };
    writeFileSync(join(folder, 'page/security-headers.json'), JSON.stringify(policy));
    const built = await startFileServer({ port: 0, pageFolder: join(folder, 'page') });
    const { headers } = await callAt(built.url, { path: '/' });
    await built.close();
    expect(headers['content-security-policy']).toBe(policy['Content-Security-Policy']);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await at('/assets/studio.js');
    const again = await at('/assets/studio.js', { 'If-None-Match': headers.etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    writeFileSync(join(folder, 'page/assets/studio.js'), 'chạy lại()');
    expect((await at('/assets/studio.js', { 'If-None-Match': headers.etag })).status).toBe(200);
  });

  test('a foreign host gets nothing of it', async () => {
    expect((await at('/', { Host: 'evil.example' })).status).toBe(403);
    expect((await at('/', { Origin: 'https://evil.example' })).status).toBe(403);
  });

  test('by the name localhost it is led to the one address that has its storage', async () => {
    const { status, headers } = await at('/', { Host: `localhost:${port()}` });
    expect([status, headers.location]).toEqual([308, `http://127.0.0.1:${port()}/`]);
    const put = {
      method: 'PUT',
      headers: { ...secretOf(server.url), Host: `localhost:${port()}` },
    };
    expect((await callAt(server.url, put)).status).toBe(403);
  });
});

describe('the port', () => {
  test('only loopback is bound', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  test('is the usual one, or the next where it is taken, which is said', async () => {
    const taken = createServer();
    taken.listen(usualPort, '127.0.0.1');
    // Another studio on this machine may have it: then it is taken all the same.
    await Promise.race([once(taken, 'listening'), once(taken, 'error')]).catch(() => undefined);
    const next = await startFileServer();
    expect(next.isOtherPort).toBe(true);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(usualPort);
    await next.close();
    taken.close();
  });

  test('one that was asked for and is taken is refused', async () => {
    const taken = createServer();
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const wanted = (taken.address() as AddressInfo).port;
    await expect(startFileServer({ port: wanted })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    taken.close();
  });
});

test('what is no workbook is not written', async () => {
  for (const body of [Buffer.alloc(0), Buffer.from('<html>'), Buffer.from('P')]) {
    expect((await write(body)).status).toBe(400);
  }
  expect(readFileSync(file)).toEqual(workbook('cũ'));
});
