/** What is wrong in `Mẫu giấy`: fields that nothing is behind, conditions that cannot be read, a name used twice. */
import { templateRows, readTemplate } from '../papers/templates';
import { paperTemplates } from '../schema/paper-sheets';
import { columnOf } from '../schema/table';
import { fold } from '../vietnamese/fold';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { isOfCondition } from './conditions';

export const paperTemplateCheck: TableCheck = {
  codes: [
    'paper-source-unknown',
    'paper-size-unknown',
    'template-field-unknown',
    'template-field-private',
    'template-field-misplaced',
    'template-without-fields',
    'template-repeated',
  ],
  run: (reading, workbook) => {
    if (reading.table !== paperTemplates) return [];
    const first = new Map<string, number>();
    return templateRows(workbook).flatMap(({ row, ...template }): readonly RowProblem[] => {
      if (row === null) return [];
      const earlier = first.get(fold(template.name));
      if (earlier !== undefined) {
        const params = { firstRow: (reading.rows[earlier] ?? 0) + 1 };
        const problem = { code: 'template-repeated' as const, params };
        return [{ row, column: columnOf(paperTemplates, 'name'), problem }];
      }
      first.set(fold(template.name), row);
      return readTemplate(template, workbook.context).problems.flatMap(({ column, problem }) =>
        isOfCondition(problem) ? [] : [{ row, column: columnOf(paperTemplates, column), problem }],
      );
    });
  },
};
