/** A receipt number used twice within level, ward, hamlet and year: one receipt may list several donors, so it is asked. */
import { columnOf } from '../tables/table';
import { fromSerial } from '../text/dates';
import { fold } from '../text/fold';
import { textAt, numberAt, wardAt } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const repeatedReceipts: TableCheck = {
  codes: ['receipt-repeated'],
  run: (reading) => {
    const { receiptColumn } = reading.table;
    if (receiptColumn === undefined) return [];
    const column = columnOf(reading.table, receiptColumn);
    const [receiptAt, levelAt] = [textAt(reading, receiptColumn), textAt(reading, 'level')];
    const [wardOf, hamletAt] = [wardAt(reading), textAt(reading, 'hamlet')];
    const dayAt = numberAt(reading, 'date');
    const comparable = columnOf(reading.table, 'hamlet').kind.comparer?.() ?? fold;
    const firstRows = new Map<string, number>();
    const problems: RowProblem[] = [];
    reading.rows.forEach((_, row) => {
      const receipt = receiptAt(row);
      const day = dayAt(row);
      if (receipt === null || day === null) return;
      const key = JSON.stringify([
        fold(receipt),
        levelAt(row),
        wardOf(row)?.row,
        comparable(hamletAt(row) ?? ''),
        fromSerial(day).year,
      ]);
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, row);
        return;
      }
      const firstRow = (reading.rows[first] ?? 0) + 1;
      problems.push({ row, column, problem: { code: 'receipt-repeated', params: { firstRow } } });
    });
    return problems;
  },
};
