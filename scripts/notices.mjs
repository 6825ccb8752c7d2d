// The copyright notices that go with a bundle: those of every package in it. The MIT licence and its
// like ask that they stay with every copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * @param {import('esbuild').Metafile} metafile
 * @returns {readonly string[]} folders of packages of which something is in the bundle
 */
function bundledFolders(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [folder] = (bytesInOutput > 0 && packageFolder.exec(path)) || [];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set(folders)];
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where Node finds a package that is asked for from a folder. */
function resolvedFolder(name, from) {
  const found = join(from, 'node_modules', name);
  if (existsSync(found)) return found;
  if (from === dirname(from)) throw new Error(`The package ${name} is not installed.`);
  return resolvedFolder(name, dirname(from));
}

/** A package may carry its dependencies in its own file, where no bundler sees them: they are named too. */
function withDependencies(folder) {
  const names = Object.keys(manifestOf(folder).dependencies ?? {});
  return [
    folder,
    ...names
      .filter((name) => !name.startsWith('@types/'))
      .flatMap((name) => withDependencies(resolvedFolder(name, folder))),
  ];
}

/**
 * The packages of a bundle, with their licences.
 * @param {import('esbuild').Metafile} metafile
 * @param {{ mayLackText?: boolean }} options whether a package may only name its licence and its author
 */
export function packagesIn(metafile, { mayLackText = false } = {}) {
  const folders = new Set(bundledFolders(metafile).flatMap(withDependencies));
  return [...folders].map((folder) => {
    const { name, version, license, author } = manifestOf(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) {
      if (!mayLackText) throw new Error(`${name} has no licence file in ${folder}.`);
      const copyright = [`Copyright ${author?.name ?? author}`];
      return { name, version, license, copyright, terms: `(${license}, without its text)` };
    }
    const paragraphs = readFileSync(join(folder, file), 'utf8')
      .trim()
      .split(/\r?\n\s*\r?\n/);
    const isCopyright = (text) => /^\s*copyright\b/i.test(text);
    return {
      name,
      version,
      license,
      copyright: paragraphs.filter(isCopyright).map((text) => text.trim()),
      terms: paragraphs
        .filter((text, order) => !isCopyright(text) && !(order === 0 && /licen[cs]e/i.test(text)))
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .join('\n\n'),
    };
  });
}

/**
 * The notices of all that is in a bundle, as plain text; terms that several share are given once.
 * @param {import('esbuild').Metafile} metafile
 * @param {Parameters<typeof packagesIn>[1]} options
 */
export function noticesOf(metafile, options) {
  const byTerms = new Map();
  for (const { name, version, license, copyright, terms } of packagesIn(metafile, options)) {
    const lines = byTerms.get(terms) ?? [];
    lines.push(`${name} ${version} (${license}): ${copyright.join(' ')}`);
    byTerms.set(terms, lines);
  }
  const text = [...byTerms].map(([terms, lines]) => `${lines.join('\n')}\n\n${terms}`).join('\n\n');
  return `This file holds parts of\n${text}\n`;
}
