/** The usual add-on, cell by cell, on a sheet that only counts: what each call would cost Google is left out. */
import { wrongColumns } from './contenders/type-check';
import type { Cell } from './data/register';
import type { Workbook } from './data/register';

interface Range {
  readonly getValue: () => Cell;
  readonly setBackground: (color: string) => void;
  readonly setNote: (note: string) => void;
}

/** @returns how many calls of the Spreadsheet service it makes */
export function callsOfPerCellAddon(workbook: Workbook): number {
  let calls = 0;
  const sheet = {
    getLastRow: (): number => {
      calls += 1;
      return workbook.rows.length + 1;
    },
    // A range is a local object until something is asked of it.
    getRange: (row: number, column: number): Range => ({
      getValue: () => {
        calls += 1;
        return workbook.rows[row - 2]?.[column - 1] ?? '';
      },
      setBackground: () => {
        calls += 1;
      },
      setNote: () => {
        calls += 1;
      },
    }),
  };
  const check = wrongColumns(workbook);
  const lastRow = sheet.getLastRow();
  const columnCount = workbook.rows[0]?.length ?? 0;
  for (let row = 2; row <= lastRow; row += 1) {
    const cells: Cell[] = [];
    for (let column = 1; column <= columnCount; column += 1) {
      cells.push(sheet.getRange(row, column).getValue());
    }
    for (const column of check(cells)) {
      const range = sheet.getRange(row, column + 1);
      range.setBackground('#f4cccc');
      range.setNote('Sai kiểu dữ liệu');
    }
  }
  return calls;
}
