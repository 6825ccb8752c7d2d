/** Cells that a row must have and that are blank. Blank is not zero. */
import type { Column } from '../tables/table';
import { textAt, type TableReading } from '../workbook/read-table';
import { isTakenAsOwn, type RowProblem } from '../workbook/read-column';
import type { TableCheck } from './check';
import { fixesOfBlanks } from './fixes-of-blanks';

export const requiredCells: TableCheck = {
  codes: ['required'],
  run: (reading, { ownUnit, context: { wards } }) => {
    const fixOf = fixesOfBlanks(reading, wards);
    const problems: RowProblem[] = [];
    for (const column of reading.table.columns) {
      const isRequired = requirement(reading, column);
      if (isRequired === null) continue;
      const read = reading.column(column.key);
      for (let row = 0; row < reading.rows.length; row += 1) {
        const isOwn = isTakenAsOwn(read, row);
        if ((isOwn || read.isBlank(row)) && isRequired(row)) {
          const fix = fixOf(row, column);
          // The title of its group, or its merged range, may name another ward.
          if (isOwn && (fix === undefined || fix.value === ownUnit?.name)) continue;
          problems.push({ row, column, problem: { code: 'required', ...(fix && { fix }) } });
        }
      }
    }
    return problems;
  },
};

/** Whether a row must have the column; null when no row must. */
function requirement(reading: TableReading, { inRow }: Column): ((row: number) => boolean) | null {
  if (inRow === 'optional') return null;
  if (inRow === 'required') return () => true;
  if ('requiredUnlessFilled' in inRow) return reading.column(inRow.requiredUnlessFilled).isBlank;
  const { column, oneOf } = inRow.requiredUnless;
  const at = textAt(reading, column);
  // Where the deciding cell is blank or faulty, that is the finding; this one may be in order.
  return (row) => {
    const value = at(row);
    return value !== null && !oneOf.includes(value);
  };
}
