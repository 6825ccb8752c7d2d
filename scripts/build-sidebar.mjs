// Builds the sidebar: one HTML page with its script and style inside, as HtmlService wants it.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/sidebar');

/** Nothing in the script may end its element or open a comment of the page. */
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** The text of the page. */
export async function buildSidebar() {
  const { outputFiles } = await build({
    entryPoints: [join(sources, 'main.tsx'), join(sources, 'style.css')],
    bundle: true,
    write: false,
    outdir: 'sidebar',
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
    outputFiles.find(({ path }) => path.endsWith(extension)).text.trim();
  return readFileSync(join(sources, 'page.html'), 'utf8')
    .replace('/* style */', () => textOf('.css'))
    .replace('/* script */', () => inScript(textOf('.js')));
}
