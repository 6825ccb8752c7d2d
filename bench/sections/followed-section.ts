/** The section of docs/benchmarks.md on formulas that the local host keeps computed. */
import { execFileSync } from 'node:child_process';
import type { Followed } from '../formulas/followed';
import { number, table } from '../document';
import { median } from '../measure';

/** Fresh processes for each size. */
const runs = 5;

export function followedSection(): string {
  const rows = [10_000, 50_000].map((count) => {
    const measured = Array.from({ length: runs }, () => inFreshProcess(count));
    const ms = (of: (one: Followed) => number) => number(median(measured.map(of)));
    return [
      number(count),
      ms(({ opening }) => opening.processor),
      ms(({ firstEdit }) => firstEdit.processor),
      ms(({ edit }) => edit.processor),
    ];
  });
  return [
    'A register whose amounts are products of two cells, and 120 SUMIFS over its columns by ward and title,',
    'without stored results. Milliseconds of the processor: opening in a fresh process, the first edit of a',
    `quantity, and the median of 100 more, each of which changes its product and every SUMIFS; the median of ${runs} processes.`,
    '',
    table(['products', 'opening, ms', 'first edit, ms', 'an edit, ms'], rows),
  ].join('\n');
}

function inFreshProcess(rows: number): Followed {
  const given = [...process.execArgv, process.argv[1] ?? '', '--followed', String(rows)];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as Followed;
}
