// Builds a page of the add-on: one HTML file with its script and style inside, as HtmlService wants it.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from './notices.mjs';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'client');

/**
 * Nothing in the script may end its element, open a comment of the page, or look like a scriptlet.
 * All of it stands inside strings, where the sign before changes nothing.
 */
const inScript = (code) =>
  code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/(["'])<\?/g, '$1<\\?');

/** Text that is no markup. */
const asText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The text of the page of a folder of src: main.tsx or main.ts, style.css where it is seen, page.html.
 * @param {'sidebar' | 'word-dialog' | 'paper-writer'} folder
 */
export async function buildPage(folder) {
  const { outputFiles, metafile } = await build({
    entryPoints: ['main.tsx', 'main.ts', 'style.css']
      .map((file) => join(source, folder, file))
      .filter((file) => existsSync(file)),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'page',
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes "//" inside a template literal for a comment.
    supported: { 'template-literal': false },
  });
  const textOf = (extension) =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  return readFileSync(join(source, folder, 'page.html'), 'utf8')
    .replace('/* style */', () => textOf('.css'))
    .replace('/* script */', () => inScript(textOf('.js')))
    .replace('/* notices */', () => asText(noticesOf(metafile)));
}
