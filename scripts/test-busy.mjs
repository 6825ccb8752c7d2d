// `npm test` on a machine that has much else to do: eight loops run beside it, and end with it.
import { spawn, spawnSync } from 'node:child_process';

const loopCount = 8;
// A loop whose parent is gone ends as well.
const loop =
  'const parent = process.ppid; while (process.ppid === parent) for (let i = 0; i < 1e8; i += 1);';

const loops = Array.from({ length: loopCount }, () => spawn(process.execPath, ['-e', loop]));
const { status } = spawnSync('npm', ['test'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const each of loops) each.kill();
process.exit(status ?? 1);
