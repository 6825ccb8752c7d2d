/** The request autoResizeDimensions: columns as wide as their texts, rows as high as they need to be. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { textWidth } from '../../../domain/text/text-width';
import { gridSize } from '../areas';
import { made, required, sheetById, type Draft } from '../draft';
import { invalidArgument } from '../failures';
import { padTo, rowsOf, writableGrid } from '../grid';
import { message, one, unsupported } from '../messages/message';
import { dimensionRange } from '../messages/ranges';
import { createNumberFormatter } from '../number-formats';
import { formattedValue } from '../render';
import { requestKind } from './request';

const autoResize = message<Schema.AutoResizeDimensionsRequest>('AutoResizeDimensionsRequest', {
  dimensions: one(dimensionRange),
  dataSourceSheetDimensions: unsupported,
});

/** Pixels left and right of a text, and the least that is left of a column. */
const padding = 6;
const narrowest = 21;

export const autoResizeRequests = {
  /** Widths are measured in another font than Google's, and so are not to the pixel the same. */
  autoResizeDimensions: requestKind(autoResize, (draft, { dimensions }) => {
    const { sheetId = 0, startIndex = 0, ...range } = required(dimensions, 'dimensions');
    const rows = required(range.dimension, 'dimensions.dimension') === 'ROWS';
    const size = gridSize(sheetById(draft, sheetId));
    const last = rows ? size.rows : size.columns;
    const end = Math.min(range.endIndex ?? last, last);
    if (startIndex < 0 || startIndex >= last) {
      throw invalidArgument(`dimensions.startIndex is larger than current grid size (${last})`);
    }
    const name = rows ? 'rowMetadata' : 'columnMetadata';
    const grid = writableGrid(draft, sheetId);
    const all = made(draft, [...(grid[name] ?? [])]);
    padTo(all, end, {});
    for (let index = startIndex; index < end; index += 1) {
      const { pixelSize: _before, ...rest } = all[index] ?? {};
      const width = rows ? undefined : columnWidth(draft, sheetId, index);
      all[index] = width === undefined ? rest : { ...rest, pixelSize: width };
    }
    grid[name] = all;
  }),
};

/** undefined where the column is empty: it keeps the usual width. */
function columnWidth(draft: Draft, sheetId: number, column: number): number | undefined {
  const formatter = createNumberFormatter(draft.spreadsheet.properties?.locale ?? '');
  let widest = 0;
  for (const row of rowsOf(sheetById(draft, sheetId))) {
    const cell = row?.values?.[column];
    if (cell?.userEnteredValue === undefined) continue;
    const { fontSize = 10, bold = false } = cell.userEnteredFormat?.textFormat ?? {};
    for (const line of formattedValue(cell, formatter).split('\n')) {
      widest = Math.max(widest, textWidth(line, { size: fontSize, bold }));
    }
  }
  return widest === 0 ? undefined : Math.max(narrowest, Math.ceil(widest) + padding);
}
