// The tables of faults at full size; `npm test` runs a tenth of them. Arguments go to jest.
import { spawnSync } from 'node:child_process';

const suites = ['test/addon/interleaving', 'test/sheets/mend-undo'];

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', ...suites, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, KHUYENHOC_FAULTS: 'full' } },
);
process.exit(status ?? 1);
