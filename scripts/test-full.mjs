// The tests at full size, of which `npm test` runs a tenth. Arguments go to jest: names of suites, say.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, KHUYENHOC_TESTS: 'full' } },
);
process.exit(status ?? 1);
