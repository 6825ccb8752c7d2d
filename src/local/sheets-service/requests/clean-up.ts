/** Requests that tidy cells: trimWhitespace, deleteDuplicates. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData } from '../../../sheets/api';
import { areaOf } from '../areas';
import { required, sheetById } from '../draft';
import { invalidArgument } from '../failures';
import { blankCell, changeCells, rowsOf } from '../grid';
import { integer, list, message, one } from '../messages/message';
import { dimensionRange, gridRange } from '../messages/ranges';
import { effectiveValue } from '../render';
import { requestKind } from './request';

/** What the typings of Apps Script lack. */
interface TrimWhitespaceRequest {
  readonly range?: Schema.GridRange;
}

interface DeleteDuplicatesRequest extends TrimWhitespaceRequest {
  readonly comparisonColumns?: readonly Schema.DimensionRange[];
}

const trimWhitespace = message<TrimWhitespaceRequest>('TrimWhitespaceRequest', {
  range: one(gridRange),
});

const trimmed = message<{ readonly cellsChangedCount: number }>('TrimWhitespaceResponse', {
  cellsChangedCount: integer,
});

const deleteDuplicates = message<DeleteDuplicatesRequest>('DeleteDuplicatesRequest', {
  range: one(gridRange),
  comparisonColumns: list(one(dimensionRange)),
});

const deleted = message<{ readonly duplicatesRemovedCount: number }>('DeleteDuplicatesResponse', {
  duplicatesRemovedCount: integer,
});

export const cleanUpRequests = {
  trimWhitespace: requestKind(
    trimWhitespace,
    (draft, { range }) => {
      const area = areaOf(draft, required(range, 'range'));
      let cellsChangedCount = 0;
      changeCells(draft, area.sheetId, area, (cell) => {
        const text = cell.userEnteredValue?.stringValue;
        const stringValue = text?.replace(/\s+/g, ' ').trim();
        if (stringValue === undefined || stringValue === text) return cell;
        cellsChangedCount += 1;
        return { ...cell, userEnteredValue: { stringValue } };
      });
      return { trimWhitespace: { cellsChangedCount } } as Schema.Response;
    },
    trimmed,
  ),

  /** Values alone are compared, in either case; the first row of equal ones stays, the rest move up. */
  deleteDuplicates: requestKind(
    deleteDuplicates,
    (draft, { range, comparisonColumns = [] }) => {
      const area = areaOf(draft, required(range, 'range'));
      const columns = comparisonColumns.flatMap(({ startIndex = area.startColumn, endIndex }) => {
        const end = endIndex ?? area.endColumn;
        if (startIndex < area.startColumn || end > area.endColumn) {
          throw invalidArgument('The comparison columns must lie in the range.');
        }
        return Array.from({ length: end - startIndex }, (_, index) => startIndex + index);
      });
      const all = rowsOf(sheetById(draft, area.sheetId))
        .slice(area.startRow, area.endRow)
        .map((row) => row?.values ?? []);
      const seen = new Set<string>();
      const kept = all.filter((cells) => {
        const compared =
          columns.length === 0
            ? cells.slice(area.startColumn, area.endColumn)
            : columns.map((column) => cells[column] ?? blankCell);
        const key = keyOf(compared);
        return !seen.has(key) && seen.add(key) !== undefined;
      });
      const moved = kept.map((cells) => cells.slice(area.startColumn, area.endColumn));
      changeCells(
        draft,
        area.sheetId,
        { ...area, endRow: area.startRow + all.length },
        (_before, row, column) =>
          moved[row - area.startRow]?.[column - area.startColumn] ?? blankCell,
      );
      const duplicatesRemovedCount = all.length - kept.length;
      return { deleteDuplicates: { duplicatesRemovedCount } } as Schema.Response;
    },
    deleted,
  ),
};

/** Equal for cells of equal values; blank cells at the end make no difference. */
function keyOf(cells: readonly CellData[]): string {
  const values = cells.map((cell) => {
    const value = effectiveValue(cell ?? blankCell);
    return value?.stringValue === undefined ? value : value.stringValue.toLowerCase();
  });
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return JSON.stringify(values);
}
