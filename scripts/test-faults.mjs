// The tables of faults at full size; `npm test` runs a tenth of them. Arguments go to jest.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', 'test/addon/interleaving', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, KHUYENHOC_FAULTS: 'full' } },
);
process.exit(status ?? 1);
