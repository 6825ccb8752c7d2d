/** The command line as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('a reader that closes the pipe early gets no stack trace', async () => {
  const script = join(__dirname, '..', '..', 'bin', 'khuyenhoc.mjs');
  const child = spawn(process.execPath, [script, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  expect(complaints).toBe('');
});
