/** This project: the shipped bundle, from the first service call to the reply to the sidebar. */
import { serve } from '../project/service';
import type { Contender, Prepared } from './contender';
import type { Workbook } from '../data/register';

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
export const projectCheck: Contender = {
  id: 'check',
  label: 'This project: all checks, told in words',
  on: serverFunction('checkWorkbook', (reply) => (reply as { issues: unknown[] }).issues.length),
};
