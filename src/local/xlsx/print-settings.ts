/** How a sheet prints that the add-on made: xlsx has page settings, the Sheets API has none. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../../sheets/api';
import { breaksOf, markOf } from '../../sheets/metadata';
import { rowsOf } from '../emulator/sheets/grid';
import { googleWidth } from './sizes';

/** Pixels of columns that still fit an A4 page upright, a little smaller than they are. */
const widestUpright = 760;
const a4 = 9;
const inches = (millimetres: number) => millimetres / 25.4;

/** Whether the add-on wrote a sheet anew since it was read or written last. */
export function isRewritten(before: Sheet | undefined, after: Sheet): boolean {
  const mark = markOf(after);
  return mark !== null && JSON.stringify(mark) !== JSON.stringify(before && markOf(before));
}

/** A4, one page wide, the margins of an official document (Nghị định 30/2020), numbered pages. */
export function setPrintSettings(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.pageSetup = {
    ...worksheet.pageSetup,
    paperSize: a4,
    orientation: usedWidth(sheet) <= widestUpright ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    // As many pages down as it takes.
    fitToHeight: 0,
    margins: {
      top: inches(20),
      bottom: inches(20),
      left: inches(30),
      right: inches(15),
      header: inches(8),
      footer: inches(8),
    },
  };
  worksheet.rowBreaks = [];
  // A break stands below its row, whose number is 1-based.
  for (const row of breaksOf(sheet)) if (row > 0) worksheet.getRow(row).addPageBreak();
  worksheet.headerFooter = { ...worksheet.headerFooter, oddFooter: '&C&P' };
}

/** The width in pixels of the visible columns up to the last one that holds something. */
function usedWidth(sheet: Sheet): number {
  const count = rowsOf(sheet).reduce((most, { values = [] }) => {
    for (let column = values.length; column > most; column -= 1) {
      if (values[column - 1]?.userEnteredValue !== undefined) return column;
    }
    return most;
  }, 0);
  const sizes = sheet.data?.[0]?.columnMetadata ?? [];
  return Array.from({ length: count }, (_, column) => sizes[column]).reduce(
    (sum, size) => sum + (size?.hiddenByUser === true ? 0 : (size?.pixelSize ?? googleWidth)),
    0,
  );
}
