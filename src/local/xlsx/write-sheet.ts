/** Writes one sheet into the library's: what differs from what was written last, and nothing else. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellData, Sheet } from '../../sheets/api';
import { gridSize, storedArea } from '../emulator/sheets/areas';
import { rowsOf } from '../emulator/sheets/grid';
import { addressOf } from './a1';
import { writeCharts, type Charts } from './charts';
import { fitRows } from './fit-rows';
import { changedMerges } from './merges';
import { isRewritten, setPrintSettings } from './print-settings';
import { writeProperties } from './sheet-properties';
import { googleHeight, googleWidth, useGoogleSizes, writeColumnSize, writeRowSize } from './sizes';
import { writeCell, type CellChange, type CellWriter } from './write-cell';

/**
 * @param before the sheet as it was written last; undefined: it has never been
 * @param isNew whether the sheet is not from the file
 * @returns whether values changed, and formulas among them
 */
export function writeSheet(
  worksheet: Worksheet,
  before: Sheet | undefined,
  after: Sheet,
  isNew: boolean,
  writer: CellWriter,
  charts: Charts,
): CellChange {
  if (before === after) return 'none';
  if (before === undefined) useGoogleSizes(worksheet);
  const was = before ?? {};
  writeProperties(worksheet, was.properties ?? {}, after.properties ?? {});
  writeFilter(worksheet, was, after);
  const { split, merge } = changedMerges(was, after);
  split(worksheet);
  const change = writeCells(worksheet, was, after, writer);
  merge(worksheet);
  writeCharts(worksheet, was, after, charts);
  writeSizes(worksheet, before, after);
  if (isNew) fitRows(worksheet, before, after);
  if (isNew || isRewritten(before, after)) setPrintSettings(worksheet, after);
  return change;
}

function writeCells(
  worksheet: Worksheet,
  before: Sheet,
  after: Sheet,
  writer: CellWriter,
): CellChange {
  let change: CellChange = 'none';
  const was = rowsOf(before);
  const is = rowsOf(after);
  for (let row = 0; row < Math.max(was.length, is.length); row += 1) {
    if (was[row] === is[row]) continue;
    const wasCells = was[row]?.values ?? [];
    const isCells = is[row]?.values ?? [];
    for (let column = 0; column < Math.max(wasCells.length, isCells.length); column += 1) {
      const [wasCell, isCell] = [wasCells[column], isCells[column]];
      if (wasCell === isCell || (isBlank(wasCell) && isBlank(isCell))) continue;
      const cell = worksheet.getRow(row + 1).getCell(column + 1);
      const changed = writeCell(cell, wasCell, isCell, writer);
      if (changed === 'formula' || change === 'none') change = changed;
    }
  }
  return change;
}

/** Blank cells of both are many, and the library would make a cell of each. */
function isBlank(cell: CellData | undefined): boolean {
  for (const _ in cell) return false;
  return true;
}

function writeSizes(worksheet: Worksheet, before: Sheet | undefined, after: Sheet): void {
  const was = before?.data?.[0];
  const { rowMetadata = [], columnMetadata = [] } = after.data?.[0] ?? {};
  for (const [index, size] of rowMetadata.entries()) {
    const last = was?.rowMetadata?.[index] ?? { pixelSize: googleHeight };
    if (size !== last && !isAlike(size, last))
      writeRowSize(worksheet.getRow(index + 1), last, size);
  }
  for (const [index, size] of columnMetadata.entries()) {
    const last = was?.columnMetadata?.[index] ?? { pixelSize: googleWidth };
    if (size !== last && !isAlike(size, last)) {
      writeColumnSize(worksheet, worksheet.getColumn(index + 1), last, size);
    }
  }
}

type Dimension = NonNullable<NonNullable<Sheet['data']>[number]['rowMetadata']>[number];

function isAlike(one: Dimension, other: Dimension): boolean {
  return one.pixelSize === other.pixelSize && one.hiddenByUser === other.hiddenByUser;
}

/** Of a filter, the file gets the range: its conditions are not written. */
function writeFilter(worksheet: Worksheet, before: Sheet, after: Sheet): void {
  const [was, is] = [before, after].map(({ basicFilter }) => basicFilter?.range);
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  worksheet.autoFilter = is === undefined ? null : addressOf(storedArea(is, gridSize(after)));
}
