/** The section of docs/benchmarks.md on .xlsx files. */
import { number, table } from '../document';
import { fileCosts } from '../files';
import { median } from '../measure';

/** A larger file than most associations have; Excel itself takes seconds for it. */
const mostRows = 100_000;
const runs = 5;

export async function filesSection(sizes: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  for (const size of sizes.filter((one) => one <= mostRows)) {
    const costs = await fileCosts(size, runs);
    const middle = (of: (cost: (typeof costs)[number]) => number) => number(median(costs.map(of)));
    rows.push([
      number(size),
      middle(({ opening }) => opening),
      middle(({ saving }) => saving),
      middle(({ memory }) => memory ?? NaN),
    ]);
  }
  return [
    'A file of the register with twelve columns is opened, fifty of its cells are changed, and it is',
    `saved; medians of ${runs} processes, their whole memory at its most.`,
    '',
    table(['rows', 'opening, ms of processor', 'saving, ms of processor', 'memory, MB'], rows),
    '',
    'The workbook library that wrote files before (excelts 10.2, until the package was patched) took',
    '6,570 ms, 10,870 ms and 1,068 MB for a like file of 100,000 rows on the same machine.',
  ].join('\n');
}
