/** Finds formulas that the local host cannot compute: on Google there are none. */
import { shownValue } from '../messages/finding-text';
import { notComputedCells } from '../workbook/not-computed';
import type { PlacedProblem, WorkbookCheck } from './check';

/** What is said of such a formula says more than that its result is an error. */
export function withoutErrorsOfNotComputed(
  problems: readonly PlacedProblem[],
): readonly PlacedProblem[] {
  const told = problems.filter(
    ({ problem: { code } }) => code === 'formula-not-computed' || code === 'formula-circular',
  );
  if (told.length === 0) return problems;
  const keyOf = ({ sheet, row, columnIndex }: PlacedProblem) =>
    JSON.stringify([sheet?.title, row, columnIndex]);
  const cells = new Set(told.map(keyOf));
  return problems.filter(
    (placed) => placed.problem.code !== 'formula-error' || !cells.has(keyOf(placed)),
  );
}

export const notComputedFormulas: WorkbookCheck = {
  codes: ['formula-not-computed', 'formula-circular'],
  run: ({ tables }, snapshot) => {
    const cells = notComputedCells(snapshot);
    if (cells.length === 0) return [];
    return [...tables.values()].flatMap(({ sheet, table, header, rows }) => {
      const dataRows = new Set(rows);
      const toldColumns = new Set<number>();
      return cells.flatMap((cell): PlacedProblem[] => {
        const column = table.columns.find(({ key }) => header.columns.get(key) === cell.column);
        if (cell.sheet !== sheet.title || column === undefined || !dataRows.has(cell.row))
          return [];
        // A kept result is told once a column; a missing one for its row, which it leaves out.
        if (cell.hasResult && toldColumns.has(cell.column)) return [];
        if (cell.hasResult) toldColumns.add(cell.column);
        return [
          {
            sheet,
            row: cell.row,
            columnIndex: cell.column,
            column,
            problem:
              cell.unknown === null
                ? { code: 'formula-circular' }
                : {
                    code: 'formula-not-computed',
                    params: { part: shownValue(cell.unknown) },
                    ...(cell.hasResult && { severity: 'warning' as const }),
                  },
          },
        ];
      });
    });
  },
};
