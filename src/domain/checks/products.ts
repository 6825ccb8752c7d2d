/** Thành tiền that is not Số lượng × Mức thưởng. Which of the three is wrong is not known, so nothing is proposed. */
import { columnOf } from '../tables/table';
import { productAt } from '../workbook/amounts';
import { numberAt } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const products: TableCheck = {
  codes: ['product-mismatch'],
  run: (reading) => {
    const rule = reading.table.product;
    if (rule === undefined) return [];
    const column = columnOf(reading.table, rule.product);
    const names = {
      countHeading: columnOf(reading.table, rule.count).heading,
      rateHeading: columnOf(reading.table, rule.rate).heading,
    };
    const typed = numberAt(reading, rule.product);
    const product = productAt(reading);
    const problems: RowProblem[] = [];
    reading.rows.forEach((_, row) => {
      const expected = product(row);
      const actual = typed(row);
      if (expected === null || actual === null || expected === actual) return;
      problems.push({
        row,
        column,
        problem: {
          code: 'product-mismatch',
          params: { ...names, expectedNumber: expected },
        },
      });
    });
    return problems;
  },
};
