/** What is deployed holds packages of free licences only, and their notices. */
import { buildSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './pages';

/** They ask for nothing but that their notice stays. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const files = [
  ['Code.js', 'src/addon/main.ts', []],
  ['sidebar.html', 'src/client/sidebar/main.tsx', []],
  ['papers.html', 'src/client/paper-writer/main.ts', []],
  // docx carries its own dependencies within its file.
  ['word.html', 'src/client/word-dialog/main.tsx', ['fflate', 'nanoid']],
] as const;

describe.each(files)('dist/%s', (file, entry, carried) => {
  const text = readFileSync(join(root, 'dist', file), 'utf8');
  const [notices = ''] = text
    .slice(text.indexOf('This file holds parts of'))
    .split(/\*\/|<\/template>/);
  const named = [...notices.matchAll(/^(\S+) (\S+) \((.+)\): Copyright .+/gm)].map(
    ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
  );

  test('names every package that it holds, and no other', () => {
    const { metafile } = buildSync({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'dist',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2019',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    const inside = Object.keys(metafile.inputs).flatMap((path) => {
      const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      return name === undefined ? [] : [name];
    });
    expect(named.map(({ name }) => name).sort()).toEqual(
      [...new Set([...inside, ...carried])].sort(),
    );
  });

  test('of free licences, in the versions that are installed', () => {
    for (const { name, version, licence } of named) {
      expect(allowed).toContain(licence);
      const places = [`node_modules/${name}`, `node_modules/docx/node_modules/${name}`];
      const versions = places
        .map((place) => join(root, place, 'package.json'))
        .filter((path) => existsSync(path))
        .map((path) => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version);
      expect(versions).toContain(version);
    }
  });

  test('with the terms of the licence', () => {
    expect(notices).toContain('Permission is hereby granted, free of charge');
    expect(notices).toContain('shall be included in all copies or substantial portions');
    expect(notices).toContain('WITHOUT WARRANTY OF ANY KIND');
  });
});
