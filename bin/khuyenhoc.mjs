#!/usr/bin/env node
// The command line. It runs the built bundle, and builds it first when it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a script of this project quietly; its output goes to stderr, so that stdout stays the command's own. */
function runScript(script) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', script), '--quiet'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(2);
}

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
const built = (name) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;

runScript('install-if-needed.mjs');
const newestSource = Math.max(newest(join(root, 'src')), newest(join(root, 'scripts')));
if (Math.min(built('build/khuyenhoc.cjs'), built('dist/Code.js')) < newestSource) {
  runScript('build.mjs');
}
const { main } = await import('../build/khuyenhoc.cjs');
process.exitCode = await main(process.argv.slice(2));
