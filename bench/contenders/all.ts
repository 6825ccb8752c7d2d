/** All that is measured on the same rows. */
import { ajvRows } from './ajv-rows';
import { type Contender, onRows, type Prepared } from './contender';
import { equalRows } from './equal-rows';
import { typeCheck } from './type-check';
import { zodRows } from './zod-rows';
import { serve } from '../project/service';
import type { Workbook } from '../data/register';

// The floor: one pass that touches each cell.

const floor: Contender = {
  id: 'floor',
  label: 'One pass that touches each cell',
  on: (workbook) =>
    onRows(workbook, (rows) => {
      let filled = 0;
      for (const row of rows) {
        for (const cell of row) if (cell !== '') filled += 1;
      }
      return filled;
    }),
};

// This project: the shipped bundle, from the first service call to the reply to the sidebar.

const serverFunction =
  (name: string, proof: (reply: unknown) => number) =>
  (workbook: Workbook): Prepared => {
    const addon = serve(workbook);
    return { refresh: addon.refresh, run: () => proof(addon.call(name)) };
  };

/** Read, all checks, figures and text, the sheet Tổng hợp: what the goals speak of. */
export const projectReport: Contender = {
  id: 'report',
  label: 'This project: all checks and the report',
  on: serverFunction(
    'makeReport',
    (reply) => (reply as { report: { excluded: { rows: number } } }).report.excluded.rows,
  ),
};

/** Read, all checks, their words, the column Kiểm tra and the sheet Lỗi. */
const projectCheck: Contender = {
  id: 'check',
  label: 'This project: all checks, told in words',
  on: serverFunction('checkWorkbook', (reply) => (reply as { issues: unknown[] }).issues.length),
};

/** The one that the others are compared with. */
export const reference = typeCheck;

export const contenders: readonly Contender[] = [
  projectReport,
  projectCheck,
  floor,
  typeCheck,
  equalRows,
  zodRows,
  ajvRows,
];
