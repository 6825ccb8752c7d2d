/** spreadsheets.values.clear. */
import type { Spreadsheet } from '../../../sheets/api';
import { a1Text, resolveA1 } from '../a1';
import { createDraft } from '../draft';
import { changeCells } from '../grid';
import { withValue } from './entered';
import type { Written } from './write-rows';

/** Clears the values of a range; formats, notes and rules stay. */
export function clearValues(
  stored: Spreadsheet,
  rangeText: string,
): Written<{ readonly spreadsheetId: string; readonly clearedRange: string }> {
  const range = resolveA1(stored, rangeText);
  const draft = createDraft(stored);
  changeCells(draft, range.sheet.properties?.sheetId ?? 0, range.area, (cell) =>
    withValue(cell, undefined),
  );
  return {
    spreadsheet: draft.spreadsheet,
    reply: { spreadsheetId: stored.spreadsheetId ?? '', clearedRange: a1Text(range) },
  };
}
