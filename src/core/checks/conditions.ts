/** What is wrong with the conditions on rows that `Mẫu giấy` and `Chỉ số` hold. */
import { indicatorsOf } from '../figures/indicator-list';
import type { Problem } from '../messages/finding';
import { readTemplate, templateRows } from '../papers/templates';
import { paperTemplates } from '../schema/paper-sheets';
import { ownIndicators } from '../schema/reference-sheets';
import { columnOf } from '../schema/table';
import type { TableCheck } from './check';

export const conditions: TableCheck = {
  codes: [
    'condition-unclear',
    'condition-column-unknown',
    'condition-value-unknown',
    'condition-unit-unknown',
    'condition-number-unclear',
  ],
  run: ({ table }, workbook) => {
    const found: readonly { readonly row: number | null; readonly problem: Problem }[] =
      table === ownIndicators
        ? indicatorsOf(workbook).problems
        : table === paperTemplates
          ? templateRows(workbook).flatMap(({ row, ...template }) =>
              readTemplate(template, workbook.context).problems.map((one) => ({ ...one, row })),
            )
          : [];
    return found.flatMap(({ row, problem }) =>
      row === null || !isOfCondition(problem)
        ? []
        : [{ row, column: columnOf(table, 'condition'), problem }],
    );
  },
};

export const isOfCondition = ({ code }: Problem): boolean => code.startsWith('condition-');
