// Builds what ships and the benchmark (bench/), and runs it. Arguments go to it:
// --rows 100000 --only checks --rounds 5. Not part of the tests.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './run-typescript.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await runTypeScript('bench/main.ts', 'build/bench.cjs', {
  node: ['--expose-gc', '--max-old-space-size=8192'],
  program: process.argv.slice(2),
});
