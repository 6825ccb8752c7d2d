// Builds the studio's page: its scripts (in parts, as the grid carries hyphenation rules of thirty
// languages that are never asked for), its stylesheet, and google.script.run for the add-on's pages.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'src/local/studio-page';

/** The files of the folder `outdir`: index.html, google-script-run.js and assets/. */
export async function buildStudio({ outdir }) {
  const common = {
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  };
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: { studio: join(page, 'main.tsx'), style: join(page, 'style.css') },
      outdir: join(outdir, 'assets'),
      format: 'esm',
      splitting: true,
      chunkNames: 'part-[hash]',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...common,
      entryPoints: [join(page, 'frame/google-script-run.ts')],
      format: 'iife',
      outfile: join(outdir, 'google-script-run.js'),
    }),
  ]);
  return [
    ...built.flatMap(({ outputFiles }) => outputFiles),
    { path: join(outdir, 'index.html'), contents: readFileSync(join(page, 'index.html')) },
  ];
}
