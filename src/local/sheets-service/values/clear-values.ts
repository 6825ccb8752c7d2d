/** spreadsheets.values.clear. */
import type { Spreadsheet } from '../../../sheets/api';
import { a1Text, resolveA1, type SheetRange } from '../a1';
import { createDraft, type Draft } from '../draft';
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
  clearRange(draft, range);
  return {
    spreadsheet: draft.spreadsheet,
    reply: { spreadsheetId: stored.spreadsheetId ?? '', clearedRange: a1Text(range) },
  };
}

export function clearRange(draft: Draft, { sheet, area }: SheetRange): void {
  changeCells(draft, sheet.properties?.sheetId ?? 0, area, (cell) => withValue(cell, undefined));
}
