/** A build beside a running studio: what is read meanwhile is there, and whole. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const script = join(__dirname, '../../scripts/write-outputs.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds `times` times in another process: a text of one letter, a million times. */
function build(times: number): ChildProcess {
  const code = `
    import { writeOutputs } from ${JSON.stringify(script)};
    const folder = ${JSON.stringify(folder)};
    for (let build = 0; build < ${times}; build += 1) {
      const contents = 'abc'.charAt(build % 3).repeat(1_000_000);
      writeOutputs(folder, [{ path: folder + '/assets/Code.js', contents }]);
    }`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
}

test('a file is there at every moment, and of one build', async () => {
  await once(build(1), 'exit');
  const file = join(folder, 'assets/Code.js');
  const process = build(60);
  const seen = new Set<string>();
  while (process.exitCode === null) {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(text.charAt(0).repeat(1_000_000));
    seen.add(text.charAt(0));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(process.exitCode).toBe(0);
  expect(seen.size).toBeGreaterThan(1);
});

test('what an earlier build left goes, a file that another build is writing stays', async () => {
  mkdirSync(join(folder, 'assets'));
  const stale = join(folder, 'assets/part-1.js');
  const beingWritten = join(folder, 'assets/part-2.js.4711');
  for (const path of [stale, beingWritten]) writeFileSync(path, '');
  await once(build(1), 'exit');
  expect([stale, beingWritten].map((path) => existsSync(path))).toEqual([false, true]);
});
