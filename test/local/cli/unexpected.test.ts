/** What nobody foresaw ends a command with a sentence, exit code 2 and, with --json, an error as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runCommandLine } from '../../../src/local/cli/program';

/** Runs a command whose output fails once, at its first line. */
async function failing(...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  let isFirst = true;
  const code = await runCommandLine(argv, {
    print: (line) => {
      if (isFirst) {
        isFirst = false;
        throw new TypeError('Cannot read properties of undefined');
      }
      out.push(line);
    },
    warn: (line) => err.push(line),
  });
  return { code, out, err: err.join('\n') };
}

test.each([
  ['vi', [], /^Có lỗi ngoài dự tính nên lệnh dừng lại\. .*“(.+)”/],
  ['en', ['--english'], /^An error that was not foreseen ended the command\. .*“(.+)”/],
])('%s', async (_, more, sentence) => {
  const { code, out, err } = await failing('--help', '--json', ...more);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/TypeError|\bat /);
  expect(JSON.parse(out.join('\n'))).toEqual({
    ok: false,
    error: { code: 'unexpected', message: err, sheet: null, column: null },
  });
  const details = sentence.exec(err)?.[1] ?? '';
  expect(existsSync(details)).toBe(true);
  expect(readFileSync(details, 'utf8')).toMatch(/TypeError: Cannot read properties[^]* at /);
});
