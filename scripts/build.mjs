// Builds what ships and what runs it here:
//   dist/   Code.js, sidebar.html, word.html, papers.html, appsscript.json: exactly what `clasp push` uploads
//   build/  khuyenhoc.cjs: the command line and local host (Node); page/: the studio, for any web server
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddon } from './build-addon.mjs';
import { buildPage } from './build-page.mjs';
import { buildPageFolder } from './build-page-folder.mjs';
import { writeOutputs } from './write-outputs.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const quiet = process.argv.includes('--quiet');

// esbuild remembers the folder that it was loaded in, which need not be the project's.
const common = {
  absWorkingDir: process.cwd(),
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
};

async function buildLocalHost() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: {
      khuyenhoc: 'src/local/main.ts',
      'sheets-worker': 'src/local/remote/sheets-worker.ts',
    },
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    outdir: 'build',
    outExtension: { '.js': '.cjs' },
  });
  return outputFiles;
}

const [addon, sidebar, word, papers, localHost] = await Promise.all([
  buildAddon(common),
  buildPage('sidebar'),
  buildPage('word-dialog'),
  buildPage('paper-writer'),
  buildLocalHost(),
]);
const shipped = [
  ...addon,
  { path: 'dist/sidebar.html', contents: Buffer.from(sidebar) },
  { path: 'dist/word.html', contents: Buffer.from(word) },
  { path: 'dist/papers.html', contents: Buffer.from(papers) },
  { path: 'dist/appsscript.json', contents: readFileSync('appsscript.json') },
];
writeOutputs('dist', shipped);
const page = await buildPageFolder({ outdir: 'build/page', addon: shipped });
writeOutputs('build', [...localHost, ...page]);

if (!quiet) {
  const kilobytes = (files) =>
    `${(files.reduce((sum, { contents }) => sum + contents.length, 0) / 1024).toFixed(1)} KB`;
  for (const file of shipped) console.log(`dist/${basename(file.path)}  ${kilobytes([file])}`);
  console.log(`build/page/  ${page.length} files  ${kilobytes(page)}`);
}
