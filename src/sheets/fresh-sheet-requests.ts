/** Begins a sheet anew: what stands on it is cleared, and cells are merged as they are to be. */
import type { FreshSheetChange } from '../domain/commands/change';
import type { Request } from './api';
import type { Target } from './target';

export function freshSheetRequests(
  { merges }: FreshSheetChange,
  { sheetId, existing }: Target,
): readonly Request[] {
  const cleared: readonly Request[] =
    existing === null
      ? []
      : [
          { unmergeCells: { range: { sheetId } } },
          {
            updateCells: {
              range: { sheetId },
              fields: 'userEnteredValue,userEnteredFormat,note,dataValidation',
            },
          },
        ];
  return [
    ...cleared,
    ...merges.map(({ startRow, endRow, startColumn, endColumn }): Request => ({
      mergeCells: {
        range: {
          sheetId,
          startRowIndex: startRow,
          endRowIndex: endRow,
          startColumnIndex: startColumn,
          endColumnIndex: endColumn,
        },
        mergeType: 'MERGE_ALL',
      },
    })),
  ];
}
