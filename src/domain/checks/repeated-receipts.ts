/** A receipt number used twice within level, ward, hamlet and year: one receipt may list several donors, so it is asked. */
import { columnOf } from '../tables/table';
import { fromSerial } from '../text/dates';
import { fold } from '../text/fold';
import { numbersOf, textsOf, wardsOfRows } from '../workbook/read-table';
import type { RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';

export const repeatedReceipts: TableCheck = {
  codes: ['receipt-repeated'],
  run: (reading) => {
    const { receiptColumn } = reading.table;
    if (receiptColumn === undefined) return [];
    const column = columnOf(reading.table, receiptColumn);
    const levels = textsOf(reading, 'level');
    const wards = wardsOfRows(reading);
    const hamlets = textsOf(reading, 'hamlet');
    const dates = numbersOf(reading, 'date');
    const comparable = columnOf(reading.table, 'hamlet').kind.comparer?.() ?? fold;
    const firstRows = new Map<string, number>();
    const problems: RowProblem[] = [];
    textsOf(reading, receiptColumn).forEach((receipt, row) => {
      const day = dates[row] ?? null;
      if (receipt === null || day === null) return;
      const ward = wards[row];
      const key = JSON.stringify([
        fold(receipt),
        levels[row],
        ward && ward.row,
        comparable(hamlets[row] ?? ''),
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
