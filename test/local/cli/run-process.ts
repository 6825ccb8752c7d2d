/** Runs command lines in a process of their own: Google's clients import modules as jest cannot. */
import { fork, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Said } from './run';

let server: ChildProcess | null = null;

afterAll(() => {
  server?.kill();
});

/** One process for the command lines of a suite, which are run one after the other. */
function startedServer(): ChildProcess {
  server ??= fork(join(__dirname, 'command-server.mjs'), {
    // No credentials of whoever runs the tests are used.
    env: { ...process.env, GOOGLE_APPLICATION_CREDENTIALS: join(tmpdir(), 'no-such-key.json') },
  });
  return server;
}

/** @param environment beside that of the tests */
export function khuyenhocProcess(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Said> {
  const asked = startedServer();
  return new Promise((resolve, reject) => {
    const ended = () => {
      server = null;
      reject(new Error(`khuyenhoc ${argv.join(' ')} ended its process`));
    };
    asked.once('exit', ended);
    asked.once('message', (said) => {
      asked.off('exit', ended);
      resolve(said as Said);
    });
    asked.send({ argv, environment });
  });
}
