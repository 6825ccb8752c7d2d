/** Which protections a request runs into for an editor who is not among their editors. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { GridRange, Request, Sheet, Spreadsheet } from '../../../sheets/api';
import { contains, gridSize, overlaps, storedArea, type Area } from './areas';
import { rowsOf } from './grid';

/** Whether a protection stops a person; those that only warn stop nobody, the owner is never asked. */
export function binds({ warningOnly, editors }: Schema.ProtectedRange, email: string): boolean {
  return warningOnly !== true && editors?.users?.includes(email) !== true;
}

/** A protection of a range without ends is that of the whole sheet, its properties included. */
function isOfSheet({ range = {} }: Schema.ProtectedRange): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every(
    (end) => end === undefined,
  );
}

/** @param email the editor who sends the request */
export function runsIntoProtection(
  spreadsheet: Spreadsheet,
  request: Request,
  email: string,
): boolean {
  const { sheets = [] } = spreadsheet;
  const all = sheets.flatMap(({ protectedRanges = [] }) => protectedRanges);
  const { deleteProtectedRange, updateProtectedRange, deleteSheet, insertDimension } = request;
  const changed =
    deleteProtectedRange?.protectedRangeId ??
    updateProtectedRange?.protectedRange?.protectedRangeId;
  if (changed !== undefined) {
    return all.some((one) => one.protectedRangeId === changed && binds(one, email));
  }
  if (insertDimension !== undefined) {
    const { sheetId = 0, dimension, startIndex = 0 } = insertDimension.range ?? {};
    // What is inserted at the edge of a protected range lies outside of it.
    const holds = ({ range = {} }: Schema.ProtectedRange) =>
      dimension === 'ROWS'
        ? (range.startRowIndex ?? 0) < startIndex && startIndex < (range.endRowIndex ?? Infinity)
        : (range.startColumnIndex ?? 0) < startIndex &&
          startIndex < (range.endColumnIndex ?? Infinity);
    return all.some(
      (one) =>
        (one.range?.sheetId ?? 0) === sheetId &&
        binds(one, email) &&
        (isOfSheet(one) || holds(one)),
    );
  }
  return touchesOf(spreadsheet, request).some(({ sheetId, area }) => {
    const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
    if (sheet === undefined) return false;
    const binding = (sheet.protectedRanges ?? []).filter((one) => binds(one, email));
    if (deleteSheet !== undefined) return binding.length > 0;
    const size = gridSize(sheet);
    return binding.some(({ range = {}, unprotectedRanges = [], ...rest }) => {
      if (area === null) return isOfSheet({ range, ...rest });
      return (
        overlaps(storedArea(range, size), area(sheet)) &&
        !unprotectedRanges.some((open) => contains(storedArea(open, size), area(sheet)))
      );
    });
  });
}

interface Touch {
  readonly sheetId: number;
  /** null: the sheet itself, whose cells stay as they are. */
  readonly area: ((sheet: Sheet) => Area) | null;
}

const ofSheet = (sheetId = 0): readonly Touch[] => [{ sheetId, area: null }];
const ofRange = (range: GridRange): Touch => ({
  sheetId: range.sheetId ?? 0,
  area: (sheet) => storedArea(range, gridSize(sheet)),
});

function touchesOf({ sheets = [] }: Spreadsheet, request: Request): readonly Touch[] {
  const { updateCells, appendCells, updateSheetProperties, addChart } = request;
  if (updateCells?.start !== undefined) {
    const { start, rows = [] } = updateCells;
    const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
    const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
    const area = {
      startRow: rowIndex,
      endRow: rowIndex + rows.length,
      startColumn: columnIndex,
      endColumn: columnIndex + width,
    };
    return [{ sheetId, area: () => area }];
  }
  if (appendCells !== undefined) {
    const {
      sheetId = 0,
      tableId,
      rows = [],
    } = appendCells as typeof appendCells & {
      tableId?: string;
    };
    const table = sheets
      .flatMap(({ tables = [] }) => tables)
      .find((one) => one.tableId === tableId);
    if (table?.range !== undefined) return [ofRange(table.range)];
    const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
    return [
      {
        sheetId,
        area: (sheet) => {
          const startRow = rowsWithData(sheet);
          return { startRow, endRow: startRow + rows.length, startColumn: 0, endColumn: width };
        },
      },
    ];
  }
  const removed = request.deleteDimension?.range ?? request.moveDimension?.source;
  if (removed !== undefined) return [ofBand(removed)];
  if (updateSheetProperties !== undefined) {
    return ofSheet(updateSheetProperties.properties?.sheetId);
  }
  if (addChart !== undefined) {
    return ofSheet(addChart.chart?.position?.overlayPosition?.anchorCell?.sheetId);
  }
  const sheetwise =
    request.appendDimension?.sheetId ??
    request.updateDimensionProperties?.range?.sheetId ??
    request.deleteConditionalFormatRule?.sheetId ??
    request.deleteSheet?.sheetId;
  if (sheetwise !== undefined) return ofSheet(sheetwise);
  return rangesIn(request).map(ofRange);
}

function ofBand({ sheetId, dimension, startIndex, endIndex }: Schema.DimensionRange): Touch {
  const ends =
    dimension === 'ROWS'
      ? { startRowIndex: startIndex, endRowIndex: endIndex }
      : { startColumnIndex: startIndex, endColumnIndex: endIndex };
  return ofRange({ sheetId, ...ends });
}

/** The ranges that any other request names, but where it only reads from them. */
function rangesIn(value: unknown): readonly GridRange[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(rangesIn);
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (name === 'source' || name === 'sources' || name === 'namedRange') return [];
    if (name === 'range' || name === 'destination') return [part as GridRange];
    if (name === 'ranges') return part as GridRange[];
    return rangesIn(part);
  });
}

function rowsWithData(sheet: Sheet): number {
  const rows = rowsOf(sheet);
  let count = rows.length;
  while (count > 0 && !rows[count - 1]?.values?.some((cell) => cell?.userEnteredValue)) count -= 1;
  return count;
}
