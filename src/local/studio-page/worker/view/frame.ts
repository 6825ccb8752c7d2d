/** Everything of a sheet that is not in its rows: title, size, frozen rows, widths, merges, colour rules, notes. */
import type { Sheet } from '../../../../sheets/api';
import { gridSize } from '../../../emulator/sheets/areas';
import type { DimensionRun, SheetFrame } from '../workbook-view';
import { colorOf } from '../../grid/styles';
import { conditionalFormatForGrid } from './rules';

type GridData = NonNullable<Sheet['data']>[number];

export function readFrame(sheet: Sheet): SheetFrame {
  const { rows, columns } = gridSize(sheet);
  const { title = '', hidden = false, gridProperties = {} } = sheet.properties ?? {};
  const { tabColor, tabColorStyle } = sheet.properties ?? {};
  const grid = sheet.data?.[0] ?? {};
  return {
    title,
    hidden,
    tabColor: colorOf(tabColorStyle, tabColor)?.rgb ?? null,
    rowCount: rows,
    columnCount: columns,
    frozenRows: gridProperties.frozenRowCount ?? 0,
    frozenColumns: gridProperties.frozenColumnCount ?? 0,
    showGridLines: gridProperties.hideGridlines !== true,
    rowSizes: runsOf(grid.rowMetadata ?? []),
    columnSizes: runsOf(grid.columnMetadata ?? []),
    merges: sheet.merges ?? [],
    conditionalFormats: (sheet.conditionalFormats ?? []).map(conditionalFormatForGrid),
    notes: notesOf(grid),
  };
}

type Dimensions = NonNullable<GridData['rowMetadata']>;

/** Runs of equal rows or columns; those with nothing said about them are left out. */
function runsOf(metadata: Dimensions): readonly DimensionRun[] {
  const runs: DimensionRun[] = [];
  for (let start = 0; start < metadata.length;) {
    const size = metadata[start]?.pixelSize ?? null;
    const hidden = isHidden(metadata[start]);
    let end = start + 1;
    while (
      end < metadata.length &&
      (metadata[end]?.pixelSize ?? null) === size &&
      isHidden(metadata[end]) === hidden
    ) {
      end += 1;
    }
    if (size !== null || hidden) runs.push({ start, end, size, hidden });
    start = end;
  }
  return runs;
}

function isHidden(dimension: Dimensions[number] | undefined): boolean {
  return dimension?.hiddenByUser === true || dimension?.hiddenByFilter === true;
}

function notesOf({ rowData = [] }: GridData): SheetFrame['notes'] {
  const notes: [number, number, string][] = [];
  rowData.forEach((row, rowIndex) => {
    row?.values?.forEach((cell, column) => {
      if (cell?.note !== undefined && cell.note !== '') notes.push([rowIndex, column, cell.note]);
    });
  });
  return notes;
}
