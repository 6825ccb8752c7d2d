/**
 * Tells the add-on which formulas the local host could not compute: by developer metadata that only
 * a reading of the spreadsheet shows. Google computes every formula and has no such mark.
 */
import type { NotComputed } from '../../formulas/engine';
import { notComputedKey } from '../../core/workbook/not-computed';
import type { Spreadsheet } from '../../sheets/api';

/** Beyond the ids that a workbook gives its own. */
const metadataId = 2_000_000_011;

export function withNotComputedMark(
  spreadsheet: Spreadsheet,
  found: readonly NotComputed[],
): Spreadsheet {
  if (found.length === 0) return spreadsheet;
  const mark = {
    metadataId,
    metadataKey: notComputedKey,
    metadataValue: JSON.stringify(
      found.map(({ sheet, row, column, unknown, hasResult }) => [
        sheet,
        row,
        column,
        unknown,
        hasResult,
      ]),
    ),
    location: { locationType: 'SPREADSHEET', spreadsheet: true },
    visibility: 'DOCUMENT',
  };
  return { ...spreadsheet, developerMetadata: [...(spreadsheet.developerMetadata ?? []), mark] };
}
