/** Tells of money columns that are not in đồng, and of units that contradict each other. */
import { unitName } from '../reading/stated-units';
import { columnOf } from '../tables/table';
import type { PlacedProblem, WorkbookCheck } from './check';

export const moneyUnits: WorkbookCheck = {
  codes: ['money-unit', 'money-unit-conflict'],
  run: ({ tables }) =>
    [...tables.values()].flatMap(({ sheet, table, header, moneyUnits: { byColumn, conflict } }) => {
      if (conflict !== null) {
        const { heading } = columnOf(table, conflict.key);
        const units = conflict.units.map(unitName).join(', ');
        const problem = { code: 'money-unit-conflict', params: { heading, units } } as const;
        return [{ sheet, row: null, columnIndex: null, column: null, problem }];
      }
      return [...byColumn].map(([key, unit]): PlacedProblem => ({
        sheet,
        row: header.lastRow,
        columnIndex: header.columns.get(key) ?? null,
        column: columnOf(table, key),
        problem: {
          code: 'money-unit',
          params: { moneyUnit: unitName(unit), unitNumber: unit },
        },
      }));
    }),
};
