/** The section of docs/benchmarks.md on starting up. */
import { readFileSync } from 'node:fs';
import { plainScript, startUpTimes } from '../start-up';
import { number, table } from '../document';

const rounds = 41;

export function startUpSection(): string {
  const code = readFileSync('dist/Code.js', 'utf8');
  const bytes = Buffer.byteLength(code);
  const scripts = [
    { label: 'An empty script', text: '' },
    { label: 'Plain functions and tables of the same size', text: plainScript(bytes) },
    { label: 'dist/Code.js', text: code },
  ];
  const times = startUpTimes(
    scripts.map(({ text }) => text),
    rounds,
  );
  return [
    'Google evaluates the whole script for every call. Parsing and evaluating it in a fresh V8 context,',
    `nothing compiled before; medians of ${rounds} interleaved runs.`,
    '',
    table(
      ['', 'KB', 'ms'],
      scripts.map(({ label, text }, index) => [
        label,
        number(Buffer.byteLength(text) / 1024),
        number(times[index] ?? NaN),
      ]),
    ),
  ].join('\n');
}
