/** spreadsheets.sheets.copyTo: a sheet of one spreadsheet, copied to the end of another. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { Spreadsheet } from '../../../sheets/api';
import { createDraft, nextId, required, sheetById, sheetsOf } from './draft';
import { checkSize } from './grid';
import { message, text } from './messages/message';
import { readMessage } from './messages/read-message';
import { copyOf, freeCopyTitle } from './requests/sheets';
import { placeSheet } from './requests/sheets';
import type { Written } from './values/update-values';

const copyBody = message<Schema.CopySheetToAnotherSpreadsheetRequest>(
  'CopySheetToAnotherSpreadsheetRequest',
  { destinationSpreadsheetId: text },
);

/** @throws 400 where the body names no destination */
export function readDestination(body: unknown): string {
  return required(readMessage(body, copyBody).destinationSpreadsheetId, 'destinationSpreadsheetId');
}

/** @throws 400 for no such sheet, and where the destination has no room for it */
export function copySheetTo(
  from: Spreadsheet,
  sheetId: number,
  destination: Spreadsheet,
): Written<Schema.SheetProperties> {
  const source = sheetById(createDraft(from), sheetId);
  const draft = createDraft(destination);
  const ids = sheetsOf(draft).map(({ properties }) => properties?.sheetId ?? 0);
  const newId = nextId(ids);
  const title = freeCopyTitle(draft, source.properties?.title ?? '');
  placeSheet(draft, copyOf(draft, source, { sheetId: newId, title }), ids.length);
  checkSize(draft, newId);
  const properties = sheetById(draft, newId).properties ?? {};
  return { spreadsheet: draft.spreadsheet, reply: properties };
}
