// Builds what ships and what runs it here:
//   dist/   Code.js, sidebar.html, appsscript.json: exactly what `clasp push` uploads
//   build/  khuyenhoc.cjs: the command line and local host (Node); studio/: its page
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSidebar } from './build-sidebar.mjs';
import { buildStudio } from './build-studio.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const quiet = process.argv.includes('--quiet');

// esbuild remembers the folder that it was loaded in, which need not be the project's.
const common = {
  absWorkingDir: process.cwd(),
  bundle: true,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
};

/** Apps Script sees only top-level functions: one stub for each exported entry, and no other. */
async function buildAddon() {
  const options = {
    ...common,
    entryPoints: ['src/addon/main.ts'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
  };
  const { metafile } = await build({
    ...options,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'dist',
  });
  const [{ exports: entries }] = Object.values(metafile.outputs);
  const stubs = entries.map(
    (name) => `function ${name}() { return SoKhuyenHoc.${name}.apply(null, arguments); }`,
  );
  await build({
    ...options,
    format: 'iife',
    globalName: 'SoKhuyenHoc',
    minify: true,
    outfile: 'dist/Code.js',
    footer: { js: stubs.join('\n') },
  });
}

async function buildLocalHost() {
  await build({
    ...common,
    entryPoints: ['src/local/main.ts'],
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    outfile: 'build/khuyenhoc.cjs',
  });
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await Promise.all([
  buildAddon(),
  buildLocalHost(),
  buildSidebar({ outfile: 'dist/sidebar.html' }),
  buildStudio({ outdir: 'build/studio' }),
]);
copyFileSync('appsscript.json', 'dist/appsscript.json');

if (!quiet) {
  for (const file of ['dist/Code.js', 'dist/sidebar.html', 'dist/appsscript.json']) {
    console.log(`${file}  ${(statSync(file).size / 1024).toFixed(1)} KB`);
  }
}
