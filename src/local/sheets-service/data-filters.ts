/** spreadsheets.getByDataFilter: the filters of its body as the ranges of a get. */
import type { Spreadsheet } from '../../sheets/api';
import { a1Text } from './a1';
import { gridSize, storedArea } from './areas';
import { noGrid } from './failures';
import { flag, list, message, one, text, unsupported } from './messages/message';
import { gridRange } from './messages/ranges';
import { readMessage } from './messages/read-message';
import type { GetOptions } from './service';
import Schema = GoogleAppsScript.Sheets.Schema;

const dataFilter = message<Schema.DataFilter>(
  'DataFilter',
  { a1Range: text, gridRange: one(gridRange), developerMetadataLookup: unsupported },
  { filter: ['a1Range', 'gridRange'] },
);

const body = message<Schema.GetSpreadsheetByDataFilterRequest>(
  'GetSpreadsheetByDataFilterRequest',
  { dataFilters: list(one(dataFilter)), includeGridData: flag, excludeTablesInBandedRanges: flag },
);

/** @throws 400 for a filter that cannot be read, or that names no sheet of the spreadsheet */
export function readDataFilters(spreadsheet: Spreadsheet, sent: unknown): GetOptions {
  const { dataFilters = [], includeGridData = false } = readMessage(sent, body);
  return {
    includeGridData,
    ranges: dataFilters.map(({ a1Range, gridRange: range = {} }) => {
      if (a1Range !== undefined) return a1Range;
      const { sheetId = 0 } = range;
      const sheet = spreadsheet.sheets?.find(
        ({ properties }) => (properties?.sheetId ?? 0) === sheetId,
      );
      if (sheet === undefined) throw noGrid(sheetId);
      return a1Text({ sheet, area: storedArea(range, gridSize(sheet)) });
    }),
  };
}
