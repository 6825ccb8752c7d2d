// Takes the pictures of docs/images/ anew: the studio in a real browser, with the sample workbook, on
// a fixed day, in a window of a fixed size.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
for (const program of [
  ['scripts/build.mjs', '--quiet'],
  ['node_modules/jest/bin/jest.js', '--testMatch', '<rootDir>/test/docs/guide-pictures.ts'],
]) {
  const { status } = spawnSync(process.execPath, program, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
