/** What the pages point at is there: files, pictures, headings, paths in the code, npm scripts. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { anchorsOf, codeIn, linksOf, pages, read, root } from './pages';

/** Folders that a build makes. */
const made = /^(dist|build|output|node_modules)\b/;

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('its links lead to files and headings that are there', () => {
    const broken = linksOf(text).filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('the paths that it names are there', () => {
    const paths = codeIn(text).filter(
      (code) => /^(\.?[a-z][\w-]*\/[\w./-]*|[\w-]+\.(json|md|mjs))$/.test(code) && !made.test(code),
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the npm scripts that it names are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

test('every picture is shown on a page', () => {
  const shown = pages.flatMap((page) =>
    linksOf(read(page)).map((target) => target.split('/').pop()),
  );
  const pictures = readdirSync(join(root, 'docs/images'));
  expect(pictures.filter((name) => !shown.includes(name))).toEqual([]);
});
