/** What is wrong with the indicators that staff define in `Chỉ số`. */
import { indicatorsOf } from '../figures/indicator-list';
import { ownIndicators } from '../schema/reference-sheets';
import { columnOf } from '../schema/table';
import type { TableCheck } from './check';
import { isOfCondition } from './conditions';

export const definitions: TableCheck = {
  codes: [
    'definition-built-in',
    'definition-repeated',
    'definition-table-unknown',
    'definition-calculation-unclear',
    'definition-column-unknown',
    'definition-part-unknown',
    'definition-part-faulty',
    'definition-parts-mixed',
    'definition-circular',
    'definition-not-of-rows',
    'definition-unit-wrong',
  ],
  run: (reading, workbook) =>
    reading.table !== ownIndicators
      ? []
      : indicatorsOf(workbook).problems.flatMap(({ row, column, problem }) =>
          isOfCondition(problem) ? [] : [{ row, column: columnOf(ownIndicators, column), problem }],
        ),
};
