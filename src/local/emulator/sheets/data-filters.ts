/** Data filters: the ranges that an address, a grid range or developer metadata names. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Spreadsheet } from '../../../sheets/api';
import { a1Text, resolveA1, type SheetRange } from './a1';
import { gridSize, outsideGrid, rangeText, storedArea } from './areas';
import { invalidArgument, noGrid, unsupported } from './failures';
import { getSpreadsheet } from './get';
import { flag, list, message, one } from './messages/message';
import { dataFilter } from './messages/ranges';
import { readMessage } from './messages/read-message';
import { allMetadata, checkLookup, matchesLookup } from './metadata';

const body = message<Schema.GetSpreadsheetByDataFilterRequest>(
  'GetSpreadsheetByDataFilterRequest',
  { dataFilters: list(one(dataFilter)), includeGridData: flag, excludeTablesInBandedRanges: flag },
);

/**
 * spreadsheets.getByDataFilter: a get of the ranges that the filters name; of no sheet where they
 * name none.
 */
export function getByDataFilter(
  spreadsheet: Spreadsheet,
  sent: unknown,
  { fields, owner }: { readonly fields?: string; readonly owner: string },
): Spreadsheet {
  const { dataFilters = [], includeGridData = false } = readMessage(sent, body);
  const ranges = dataFilters.flatMap((filter) => rangesOf(spreadsheet, filter).map(a1Text));
  const matches = dataFilters.length === 0 || ranges.length > 0;
  const options = { includeGridData, ranges, ...(fields !== undefined && { fields }) };
  return getSpreadsheet(matches ? spreadsheet : { ...spreadsheet, sheets: [] }, options, owner);
}

/**
 * The ranges of a filter. One by metadata means the row, column or sheet of every match, and none
 * where nothing matches: what Google answers then is in no recording.
 * @throws 400 for a filter that cannot be read, or that names no sheet of the spreadsheet
 */
export function rangesOf(
  spreadsheet: Spreadsheet,
  filter: Schema.DataFilter,
): readonly SheetRange[] {
  const { a1Range, gridRange, developerMetadataLookup } = filter;
  if (a1Range !== undefined) return [resolveA1(spreadsheet, a1Range)];
  if (gridRange !== undefined) return [inSheet(spreadsheet, gridRange)];
  if (developerMetadataLookup === undefined) {
    throw invalidArgument('A data filter must name a range or developer metadata.');
  }
  checkLookup(developerMetadataLookup);
  return allMetadata(spreadsheet)
    .filter((metadata) => matchesLookup(metadata, developerMetadataLookup))
    .map(({ location = {} }) => {
      const { dimensionRange, sheetId = 0, spreadsheet: isWhole } = location;
      if (isWhole === true) throw unsupported('a data filter by metadata of the spreadsheet');
      if (dimensionRange === undefined) return inSheet(spreadsheet, { sheetId });
      const { dimension, startIndex = 0, endIndex = 0 } = dimensionRange;
      const span =
        dimension === 'ROWS'
          ? { startRowIndex: startIndex, endRowIndex: endIndex }
          : { startColumnIndex: startIndex, endColumnIndex: endIndex };
      return inSheet(spreadsheet, { sheetId: dimensionRange.sheetId ?? 0, ...span });
    });
}

function inSheet(spreadsheet: Spreadsheet, range: Schema.GridRange): SheetRange {
  const { sheetId = 0 } = range;
  const sheet = spreadsheet.sheets?.find(
    ({ properties }) => (properties?.sheetId ?? 0) === sheetId,
  );
  if (sheet === undefined) throw noGrid(sheetId);
  const size = gridSize(sheet);
  const area = storedArea(range, size);
  if (area.startRow >= size.rows || area.startColumn >= size.columns) {
    throw outsideGrid(rangeText(sheet, range), size);
  }
  return {
    sheet,
    area: {
      ...area,
      endRow: Math.min(area.endRow, size.rows),
      endColumn: Math.min(area.endColumn, size.columns),
    },
  };
}
