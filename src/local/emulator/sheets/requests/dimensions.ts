/** Requests about rows and columns: append, insert, delete, move them, and their properties. */
import { areaOf, gridSize } from '../areas';
import { made, required, sheetById, type Draft } from '../draft';
import { invalidArgument, unsupported as unsupportedHere } from '../failures';
import { changeByMask, changeMask } from '../field-masks';
import { setGridSize, padTo, writableGrid, rowsOf } from '../grid';
import { dimensionProperties } from '../messages/cells';
import { flag, integer, message, one, text, unsupported } from '../messages/message';
import { dimension, dimensionRange, gridRange } from '../messages/ranges';
import { deleteSpan, insertSpan, moveSpan } from '../shifts';
import { requestKind } from './request';
import { textWidth } from '../../../../core/vietnamese/text-width';
import { createNumberFormatter } from '../number-formats';
import { formattedValue } from '../render';

import Schema = GoogleAppsScript.Sheets.Schema;

const appendDimension = message<Schema.AppendDimensionRequest>('AppendDimensionRequest', {
  sheetId: integer,
  dimension,
  length: integer,
});

const insertDimension = message<Schema.InsertDimensionRequest>('InsertDimensionRequest', {
  range: one(dimensionRange),
  inheritFromBefore: flag,
});

const deleteDimension = message<Schema.DeleteDimensionRequest>('DeleteDimensionRequest', {
  range: one(dimensionRange),
});

const moveDimension = message<Schema.MoveDimensionRequest>('MoveDimensionRequest', {
  source: one(dimensionRange),
  destinationIndex: integer,
});

const deleteRange = message<Schema.DeleteRangeRequest>('DeleteRangeRequest', {
  range: one(gridRange),
  shiftDimension: dimension,
});

const updateProperties = message<Schema.UpdateDimensionPropertiesRequest>(
  'UpdateDimensionPropertiesRequest',
  {
    range: one(dimensionRange),
    properties: one(dimensionProperties),
    fields: text,
    dataSourceSheetRange: unsupported,
  },
);

interface Span {
  readonly sheetId: number;
  readonly rows: boolean;
  /** The number of rows (or columns) of the sheet. */
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

export const dimensionRequests = {
  appendDimension: requestKind(appendDimension, (draft, { sheetId = 0, dimension, length = 0 }) => {
    const size = gridSize(sheetById(draft, sheetId));
    const what = required(dimension, 'dimension') === 'ROWS' ? 'rows' : 'columns';
    if (length < 1) throw invalidArgument('length must be greater than zero.');
    setGridSize(draft, sheetId, { ...size, [what]: size[what] + length });
  }),

  insertDimension: requestKind(insertDimension, (draft, { range, inheritFromBefore = false }) => {
    required(range?.endIndex, 'range.endIndex');
    const { sheetId, rows, size, start, end } = spanOf(draft, range);
    if (start > size) {
      throw invalidArgument(`range.startIndex is larger than current grid size (${size})`);
    }
    if (start === size && !inheritFromBefore) {
      throw invalidArgument(
        `range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`,
      );
    }
    if (start === 0 && inheritFromBefore) {
      throw invalidArgument('inheritFromBefore cannot be true when inserting at index 0.');
    }
    const template = inheritFromBefore ? start - 1 : start;
    insertSpan(draft, sheetId, rows, start, end - start, template);
  }),

  deleteDimension: requestKind(deleteDimension, (draft, { range }) => {
    const { sheetId, rows, size, start, end } = spanOf(draft, range);
    if (start >= size || end > size) {
      const what = rows ? 'row' : 'column';
      throw invalidArgument(
        `Cannot delete a ${what} that doesn't exist. Tried to delete ${what} index ${Math.max(start, end - 1)} but there are only ${size} ${what}s.`,
      );
    }
    deleteSpan(draft, sheetId, rows, start, end - start);
  }),

  /** The destination counts the rows as before the move: one inside the source changes nothing. */
  moveDimension: requestKind(moveDimension, (draft, { source, destinationIndex = 0 }) => {
    required(source?.endIndex, 'source.endIndex');
    const { sheetId, rows, size, start, end } = spanOf(draft, source);
    if (start >= size || end > size) {
      throw invalidArgument(`source.endIndex is larger than current grid size (${size})`);
    }
    if (destinationIndex < 0 || destinationIndex > size) {
      throw invalidArgument(`destinationIndex is larger than current grid size (${size})`);
    }
    if (destinationIndex >= start && destinationIndex <= end) return;
    const count = end - start;
    const to = destinationIndex > start ? destinationIndex - count : destinationIndex;
    moveSpan(draft, { sheetId, rows, from: start, count, to });
  }),

  /** Of whole rows only: the rows below move up, and as many blank ones follow at the end. */
  deleteRange: requestKind(deleteRange, (draft, { range, shiftDimension }) => {
    const area = areaOf(draft, required(range, 'range'));
    const size = gridSize(sheetById(draft, area.sheetId));
    const isWhole = area.startColumn === 0 && area.endColumn === size.columns;
    if (!isWhole || required(shiftDimension, 'shiftDimension') !== 'ROWS') {
      throw unsupportedHere('deleteRange of anything but whole rows, shifted up');
    }
    const count = area.endRow - area.startRow;
    setGridSize(draft, area.sheetId, { ...size, rows: size.rows + count });
    deleteSpan(draft, area.sheetId, true, area.startRow, count);
  }),

  updateDimensionProperties: requestKind(updateProperties, (draft, request) => {
    const mask = changeMask(request.fields, dimensionProperties);
    const { sheetId, rows, size, start, end } = spanOf(draft, request.range);
    if (start >= size) {
      throw invalidArgument(`range.startIndex is larger than current grid size (${size})`);
    }
    const grid = writableGrid(draft, sheetId);
    const name = rows ? 'rowMetadata' : 'columnMetadata';
    const metadata = made(draft, [...(grid[name] ?? [])]);
    padTo(metadata, Math.min(end, size), {});
    for (let index = start; index < Math.min(end, size); index += 1) {
      metadata[index] = changeByMask(metadata[index] ?? {}, request.properties ?? {}, mask);
    }
    grid[name] = metadata;
  }),
};

/** A dimension range with both ends closed. @throws 400 for no such sheet, an empty or negative span */
function spanOf(draft: Draft, range: Schema.DimensionRange | undefined): Span {
  const { sheetId = 0, dimension, startIndex = 0, endIndex } = required(range, 'range');
  const grid = gridSize(sheetById(draft, sheetId));
  const rows = required(dimension, 'range.dimension') === 'ROWS';
  const size = rows ? grid.rows : grid.columns;
  const end = endIndex ?? size;
  if (startIndex < 0) throw invalidArgument('range.startIndex must not be negative.');
  if (end <= startIndex && endIndex !== undefined) {
    throw invalidArgument('range.endIndex must be greater than range.startIndex.');
  }
  return { sheetId, rows, size, start: startIndex, end };
}

// The request autoResizeDimensions: columns as wide as their texts, rows as high as they need to be.

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
