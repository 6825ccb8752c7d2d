/** spreadsheets.values.update. */
import type { Spreadsheet } from '../../../sheets/api';
import { columnLetters } from '../../../domain/cells/address';
import { a1Text, resolveA1, type SheetRange } from '../a1';
import { gridSize } from '../areas';
import { createDraft, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { readRows, readWriteOptions, type ValuesBody, type WriteOptions } from './body';
import { widthOf, writeRows, type Rows, type UpdatedValues, type Written } from './write-rows';

/**
 * Writes rows from the range's first cell on; a range of one cell is only where to begin.
 * @throws 400 for values beyond the range or the grid
 */
export function updateValues(
  stored: Spreadsheet,
  rangeText: string,
  body: ValuesBody,
  options: WriteOptions,
): Written<UpdatedValues> {
  const read = readWriteOptions(options);
  const rows = readRows(body);
  return writeToRange(createDraft(stored), resolveA1(stored, rangeText, 'refuse'), rows, read);
}

/** The same into a draft, by a range that is found already. @throws as updateValues */
export function writeToRange(
  draft: Draft,
  range: SheetRange,
  rows: Rows,
  options: ReturnType<typeof readWriteOptions>,
): ReturnType<typeof writeRows> {
  checkRoom(range, rows);
  return writeRows(draft, range, rows, options);
}

function checkRoom({ sheet, area }: SheetRange, rows: Rows): void {
  const isStart = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
  const size = gridSize(sheet);
  const endRow = isStart ? size.rows : area.endRow;
  const endColumn = isStart ? size.columns : area.endColumn;
  const width = widthOf(rows);
  const within = `Requested writing within range [${a1Text({ sheet, area })}], but tried writing to`;
  if (area.startRow + rows.length > endRow) throw invalidArgument(`${within} row [${endRow + 1}]`);
  if (area.startColumn + width > endColumn) {
    throw invalidArgument(`${within} column [${columnLetters(endColumn)}]`);
  }
}
