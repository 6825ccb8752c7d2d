// Builds what ships and the benchmark (bench/), and runs it. Arguments go to it:
// --rows 100000 --only checks --rounds 5. `country` before them runs bench/country instead.
// Not part of the tests.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './run-typescript.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const given = process.argv.slice(2);
const isCountry = given[0] === 'country';
const [from, to] = isCountry
  ? ['bench/country/main.ts', 'build/bench-country.cjs']
  : ['bench/main.ts', 'build/bench.cjs'];
await runTypeScript(from, to, {
  node: ['--expose-gc', '--max-old-space-size=8192'],
  program: isCountry ? given.slice(1) : given,
});
