/** Recognises a sheet of figures by unit where a register is expected: a row for each ward, a column for each figure. */
import type { ReadingContext } from '../schema/column-type';
import { groupKindOf, splitGroupName } from '../vietnamese/parse/total-words';
import type { Table } from '../schema/table';
import { rowCountOf, type SheetCells } from './snapshot';

/** A summary has at least so many rows of units, and figures in each. */
const [fewestRows, fewestFigures] = [2, 2];

/** The unit stands in one of the first columns. */
const columnsOfUnit = 3;

export function isSummary(sheet: SheetCells, table: Table, { wards }: ReadingContext): boolean {
  // A register of figures by ward is what it is meant to be.
  if (table.dateColumn === undefined || table.isSnapshot === true) return false;
  let [ofUnits, others] = [0, 0];
  for (let row = 0; row < rowCountOf(sheet); row += 1) {
    const cells = sheet.values.map((column) => column[row]);
    const figures = cells.filter((cell) => typeof cell === 'number').length;
    if (figures < fewestFigures) continue;
    const isOfUnit = cells.slice(0, columnsOfUnit).some((cell) => {
      if (typeof cell !== 'string') return false;
      const { name } = splitGroupName(cell);
      const kind = groupKindOf(name);
      return kind === 'unit' || kind === 'hamlet' || wards.named(name).length > 0;
    });
    const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (isOfUnit && texts <= 2) ofUnits += 1;
    else others += 1;
  }
  return ofUnits >= fewestRows && ofUnits > others;
}
