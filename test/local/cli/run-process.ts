/** Runs command lines in a process of their own: Google's clients import modules as jest cannot. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Said } from './run';

/** @param environment beside that of the tests; no credentials of whoever runs them are used */
export function khuyenhocProcess(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Said> {
  const env = {
    ...process.env,
    GOOGLE_APPLICATION_CREDENTIALS: join(tmpdir(), 'no-such-key.json'),
    ...environment,
  };
  const script = join(__dirname, '..', '..', '..', 'bin', 'khuyenhoc.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...argv], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err: err.trim() });
    });
  });
}
