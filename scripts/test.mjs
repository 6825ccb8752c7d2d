// The test command: lint and types first (seconds), then jest. Arguments go to jest.
import { spawnSync } from 'node:child_process';

const run = (command, args) => {
  const { status } = spawnSync(process.execPath, [command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? '0' },
  });
  if (status !== 0) process.exit(status ?? 1);
};

run('node_modules/oxlint/bin/oxlint', ['--deny-warnings']);
run('node_modules/oxfmt/bin/oxfmt', ['--check']);
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.apps-script.json']);
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']);
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.sidebar.json']);
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.studio-page.json']);
run('node_modules/jest/bin/jest.js', process.argv.slice(2));
