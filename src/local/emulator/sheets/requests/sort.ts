/** The request sortRange: rows of a range in the order of their cells. */
import { fillFormula } from '../../../../formulas/language/rewrite-references';
import type { CellData } from '../../../../sheets/api';
import { areaOf, gridSize, overlaps, storedArea } from '../areas';
import { required, sheetById } from '../draft';
import { invalidArgument, unsupported as unsupportedHere } from '../failures';
import { blankCell, cellAt, changeCells, rowsOf } from '../grid';
import { choice, integer, list, message, one, unsupported } from '../messages/message';
import { gridRange, dimensionRange } from '../messages/ranges';
import { effectiveValue } from '../render';
import { requestKind } from './request';

import Schema = GoogleAppsScript.Sheets.Schema;

const sortSpec = message<Schema.SortSpec>('SortSpec', {
  dimensionIndex: integer,
  sortOrder: choice('SortOrder', ['ASCENDING', 'DESCENDING']),
  foregroundColor: unsupported,
  foregroundColorStyle: unsupported,
  backgroundColor: unsupported,
  backgroundColorStyle: unsupported,
  dataSourceColumnReference: unsupported,
});

const sortRange = message<Schema.SortRangeRequest>('SortRangeRequest', {
  range: one(gridRange),
  sortSpecs: list(one(sortSpec)),
});

export const sortRequests = {
  /** Whole cells change places, with their formats and notes; equal rows keep their order. */
  sortRange: requestKind(sortRange, (draft, { range, sortSpecs = [] }) => {
    const area = areaOf(draft, required(range, 'range'));
    const sheet = sheetById(draft, area.sheetId);
    if (sortSpecs.length === 0) throw invalidArgument('sortSpecs is required.');
    if (sheet.merges?.some((merge) => overlaps(storedArea(merge, gridSize(sheet)), area))) {
      throw unsupportedHere('sortRange over merged cells');
    }
    const compare = comparerOf(draft.spreadsheet.properties?.locale ?? '');
    const order = Array.from(
      { length: area.endRow - area.startRow },
      (_, row) => area.startRow + row,
    );
    for (const { dimensionIndex = 0 } of sortSpecs) {
      if (dimensionIndex >= area.startColumn && dimensionIndex < area.endColumn) continue;
      throw invalidArgument(`The sort column ${dimensionIndex} is not in the range.`);
    }
    order.sort((a, b) => {
      for (const { dimensionIndex = 0, sortOrder = 'ASCENDING' } of sortSpecs) {
        const first = cellAt(sheet, a, dimensionIndex);
        const second = cellAt(sheet, b, dimensionIndex);
        const difference = compare(first, second, sortOrder === 'DESCENDING');
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    // Taken out first: an earlier request of the batch may have made these rows the draft's own.
    const { startColumn } = area;
    const sorted = order.map((row) =>
      (rowsOf(sheet)[row]?.values ?? []).slice(startColumn, area.endColumn),
    );
    changeCells(draft, area.sheetId, area, (before, row, column) => {
      const cell = sorted[row - area.startRow]?.[column - startColumn] ?? blankCell;
      const formula = cell.userEnteredValue?.formulaValue;
      const from = order[row - area.startRow] ?? row;
      if (cell === before || formula === undefined || from === row) return cell;
      return { ...cell, userEnteredValue: { formulaValue: fillFormula(formula, row - from, 0) } };
    });
  }),
};

/** Numbers, then texts, then FALSE and TRUE, then errors; blank cells last in either direction. */
function comparerOf(locale: string) {
  const collator = new Intl.Collator(locale.replace('_', '-') || undefined);
  const rankOf = (value: Schema.ExtendedValue): number => {
    if (value.numberValue !== undefined) return 0;
    if (value.stringValue !== undefined) return 1;
    return value.boolValue === undefined ? 3 : 2;
  };
  return (first: CellData, second: CellData, descending: boolean): number => {
    const a = effectiveValue(first);
    const b = effectiveValue(second);
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    const difference =
      rankOf(a) - rankOf(b) ||
      (a.numberValue ?? 0) - (b.numberValue ?? 0) ||
      collator.compare(a.stringValue ?? '', b.stringValue ?? '') ||
      Number(a.boolValue ?? false) - Number(b.boolValue ?? false);
    return descending ? -difference : difference;
  };
}

// Requests that tidy cells: trimWhitespace, deleteDuplicates.

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
