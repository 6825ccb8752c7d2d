// Puts built files in the place of older ones. A studio, a command or a test may run meanwhile:
// at any moment each file is there, and whole.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What this, or another build just now, is about to put in its place. */
const unfinished = /\.\d+$/;

/**
 * @param {string} folder afterwards it holds these files and no others
 * @param {readonly { path: string, contents: string | Uint8Array }[]} files paths are absolute, or
 *   start from the working folder, and lead into `folder`
 */
export function writeOutputs(folder, files) {
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, contents);
    renameSync(beside, path);
  }
  const written = new Set(files.map(({ path }) => resolve(path)));
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = resolve(join(folder, name));
    const found = statSync(path, { throwIfNoEntry: false });
    const isStale = found?.isFile() && !written.has(path) && !unfinished.test(path);
    if (isStale) rmSync(path, { force: true });
  }
}
