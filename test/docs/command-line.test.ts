/** The README's table of commands names those that there are, with options that they take. */
import { expect, test } from '@jest/globals';
import { khuyenhoc } from '../local/cli/run';
import { read } from './pages';

const rows = [...read('README.md').matchAll(/^\| `([a-z-]+) ([^`]*)`/gm)].map(
  ([, command = '', synopsis = '']) => ({ command, synopsis }),
);
const optionsIn = (text: string) => [...new Set(text.match(/--[a-z-]+/g))];

test('every command is there, and no other', async () => {
  const { out } = await khuyenhoc('--help');
  const commands = out
    .slice(out.indexOf('Commands:'))
    .split('\n')
    .slice(1)
    .flatMap((line) => line.match(/^ {2}([a-z-]+)/)?.[1] ?? []);
  expect([...new Set(rows.map(({ command }) => command))].sort()).toEqual(commands.sort());
});

test.each(rows)('$command takes $synopsis', async ({ command, synopsis }) => {
  const { out } = await khuyenhoc(command, '--help');
  const taken = optionsIn(out);
  expect(optionsIn(synopsis).filter((option) => !taken.includes(option))).toEqual([]);
  const toldBelow = ['--help', '--english', '--today', '--calls', '--spreadsheet', '--write'];
  const told = rows
    .filter((row) => row.command === command)
    .flatMap((row) => optionsIn(row.synopsis));
  expect(taken.filter((option) => ![...told, ...toldBelow].includes(option))).toEqual([]);
});

test.each([
  ['--today', 'All but `sample`, `sheets-api` and', ['sample', 'sheets-api', 'studio'], true],
  [
    '--spreadsheet',
    '**On a Google spreadsheet**',
    ['close', 'fix', 'papers', 'reopen', 'report', 'set-up', 'validate'],
    false,
  ],
])('%s is taken by those that are named for it', async (option, sentence, named, isExcept) => {
  const commands = [...new Set(rows.map(({ command }) => command))].sort();
  const taking: string[] = [];
  for (const command of commands) {
    const { out } = await khuyenhoc(command, '--help');
    if (optionsIn(out).includes(option)) taking.push(command);
  }
  const expected = commands.filter((command) => named.includes(command) !== isExcept);
  expect(taking).toEqual(expected);
  const text = read('README.md');
  const [paragraph = ''] = text.slice(text.indexOf(sentence)).split('\n\n');
  for (const command of named) expect(paragraph).toContain(`\`${command}\``);
});
