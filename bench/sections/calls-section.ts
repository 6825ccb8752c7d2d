/** The section of docs/benchmarks.md on calls of services. */
import { workbookOf } from '../data/register';
import { callsOfPerCellAddon } from '../per-cell-addon';
import { serve } from '../project/service';
import { number, table } from '../document';

export function callsSection(sizes: readonly number[]): string {
  const rows = sizes.map((rowCount) => {
    const workbook = workbookOf(rowCount);
    const addon = serve(workbook);
    const callsOf = (name: string) => {
      addon.refresh();
      addon.call(name);
      return number(addon.calls());
    };
    return [
      number(rowCount),
      callsOf('checkWorkbook'),
      callsOf('makeReport'),
      number(callsOfPerCellAddon(workbook)),
    ];
  });
  return [
    'Calls of the Sheets service, counted by a service that answers from memory. The per-cell add-on reads',
    'each cell, and colours and notes the wrong ones; its check is the hand-written one above.',
    '',
    table(
      ['rows', 'this project: check', 'this project: report', 'add-on that works cell by cell'],
      rows,
    ),
  ].join('\n');
}
