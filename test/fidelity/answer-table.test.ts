/** The table that a person reads after asking Google: every question, and both answers where they differ. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '..', '..');

test('names what is as expected, what is not, and what is new', async () => {
  const script = `
    import { isDeepStrictEqual } from 'node:util';
    import { answerTable } from './scripts/fidelity/answer-table.mjs';
    const google = { charts: { one: 'taken', two: 'taken' }, dates: { text: true } };
    const { lines, differences } = answerTable(google, { charts: { one: 'taken', two: 400 } }, isDeepStrictEqual);
    console.log(lines.join('\\n'), differences);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script],
    { cwd: root },
  );
  expect(stdout.trim().split('\n')).toEqual([
    'charts',
    '  as expected  one',
    '  NOT          two',
    '               Google:   "taken"',
    '               expected: 400',
    '',
    'dates',
    '  NOT          text',
    '               Google:   true',
    '               expected: nothing',
    '',
    '3 questions, 2 not as expected. 2',
  ]);
});
