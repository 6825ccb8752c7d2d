/** The folder that the build makes of the page: nothing in it depends on where it lies, and nothing is missing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const folder = join(__dirname, '../../build/page');
const read = (name: string) => readFileSync(join(folder, name));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(folder, name)).isFile())
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const digest = (text: Buffer | string, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(text).digest(encoding);

test('the service worker keeps every file but itself, each by its content', () => {
  const listed = [
    ...read('service-worker.js')
      .toString()
      .matchAll(/path:"([^"]+)",digest:"(\w{64})"/g),
  ].map(([, path = '', found = '']) => [path, found]);
  const kept = files.filter(
    (name) => name !== 'service-worker.js' && name !== 'security-headers.json',
  );
  expect(listed.sort()).toEqual(kept.map((name) => [name, digest(read(name), 'hex')]));
});

test('its addresses are relative', () => {
  const index = read('index.html').toString();
  const addresses = [...index.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, to = '']) => to);
  const own = addresses.filter((to) => to !== 'data:,');
  expect(own.length).toBeGreaterThan(1);
  for (const to of own) {
    expect(to).toMatch(/^\.\//);
    expect(files).toContain(to.slice(2));
  }
});

test('scripts of one version lie in one folder, and name each other from there', () => {
  const assets = files.filter((name) => name.startsWith('assets/'));
  expect(new Set(assets.map((name) => name.split('/')[1])).size).toBe(1);
  const scripts = assets.filter((name) => name.endsWith('.js'));
  for (const name of scripts) {
    const text = read(name).toString();
    const named = [...text.matchAll(/(?:from|import\()\s*"(\.[^"]*)"/g)].map(([, to = '']) => to);
    for (const to of named) expect(scripts.map((path) => `./${path.split('/')[2]}`)).toContain(to);
  }
});

test('the add-on is the one that ships', () => {
  for (const name of ['Code.js', 'sidebar.html', 'word.html', 'papers.html']) {
    expect(read(`addon/${name}`).equals(readFileSync(join(folder, '../../dist', name)))).toBe(true);
  }
});

test('the policy lets run its own scripts and those inside the add-on’s pages, and no other', () => {
  const headers = JSON.parse(read('security-headers.json').toString()) as Record<string, string>;
  const policy = headers['Content-Security-Policy'] ?? '';
  const [, allowed = ''] = /script-src ([^;]+)/.exec(policy) ?? [];
  const inside = ['addon/sidebar.html', 'addon/word.html', 'addon/papers.html'].flatMap((name) =>
    [
      ...read(name)
        .toString()
        .matchAll(/<script>([^]*?)<\/script>/g),
    ].map(([, text]) => text ?? ''),
  );
  const scripts = [read('google-script-run.js').toString(), ...inside];
  expect(scripts.length).toBe(4);
  expect(allowed.split(' ')).toEqual([
    "'self'",
    ...scripts.map((text) => `'sha256-${digest(text, 'base64')}'`),
  ]);
  const [, meta] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read('index.html').toString()) ??
    [];
  expect(policy).toBe(`${meta}; frame-ancestors 'none'`);
});

test('the notices of every package go with it', () => {
  const licences = files.filter((name) => name.endsWith('licences.txt'));
  expect(licences).toHaveLength(1);
  const text = read(licences[0] ?? '').toString();
  for (const name of ['@univerjs/core', 'preact', 'react', 'rxjs']) {
    expect(text).toMatch(new RegExp(`^${name} \\S+ \\(`, 'm'));
  }
});
