/** Merged cells of a sheet. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { GridRange, Sheet } from '../../sheets/api';
import { gridSize, storedArea, type Area } from '../emulator/sheets/areas';
import { addressOf } from './a1';

export function readMerges(worksheet: Worksheet, sheetId: number): GridRange[] {
  return worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    sheetId,
    startRowIndex: top - 1,
    endRowIndex: bottom,
    startColumnIndex: left - 1,
    endColumnIndex: right,
  }));
}

/** What is no longer merged, and what is newly so: the one before the cells are written, the other after. */
export function changedMerges(before: Sheet, after: Sheet) {
  const was = areasOf(before);
  const is = areasOf(after);
  return {
    split: (worksheet: Worksheet) => {
      for (const [address] of was) if (!is.has(address)) worksheet.unMergeCells(address);
    },
    merge: (worksheet: Worksheet) => {
      for (const [address] of is) if (!was.has(address)) worksheet.mergeCellsWithoutStyle(address);
    },
  };
}

/** By address; a single cell is no merge. */
function areasOf(sheet: Sheet): ReadonlyMap<string, Area> {
  const size = gridSize(sheet);
  const areas = (sheet.merges ?? []).map((range) => storedArea(range, size));
  return new Map(
    areas
      .map((area) => [addressOf(area), area] as const)
      .filter(([address]) => address.includes(':')),
  );
}
