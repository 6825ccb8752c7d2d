/** Thành tiền that is not Số lượng × Mức thưởng. Which of the three is wrong is not known, so nothing is proposed. */
import { columnOf } from '../tables/table';
import { productsOf } from '../workbook/amounts';
import { numbersOf } from '../workbook/read-table';
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
    const typed = numbersOf(reading, rule.product);
    const problems: RowProblem[] = [];
    productsOf(reading).forEach((expected, row) => {
      const actual = typed[row] ?? null;
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
