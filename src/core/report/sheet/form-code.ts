/** A code of a form in place of a figure: it is laid out as the figure that will stand there. */
import type { CellValue } from '../../data/cell';
import type { Table } from '../document';

/** Whether a cell holds nothing but a code. */
export const isFormCode = (value: CellValue | null): boolean =>
  typeof value === 'string' && value.startsWith('{{') && value.indexOf('}}') === value.length - 2;

/** As high as any figure. */
export const usualFigure = '0';

/** As wide as most figures are, and as most amounts. */
const [widestCount, widestAmount] = [100_000, 10_000_000_000];

/** A table of a form with figures in place of its codes. */
export function withFigures(table: Table): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        if (!isFormCode(cell)) return cell;
        return table.columns[index]?.unit === undefined ? widestCount : widestAmount;
      }),
    })),
  };
}
