// Builds what ships and the benchmark (bench/), and runs it. Arguments go to it:
// --rows 100000 --only checks --rounds 5. Not part of the tests.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await build({
  entryPoints: ['bench/main.ts'],
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  outfile: 'build/bench.cjs',
});
const run = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=8192', 'build/bench.cjs', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
