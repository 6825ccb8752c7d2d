/** Fills a form of the level above with the figures of a workbook, for `report --form FORM.xlsx`. */
import type { Reply } from '../../addon/server';
import type { FillFormResult, FormSheet } from '../../core/commands/form/fill-form';
import type { Language } from '../../core/messages/entry';
import type { Sheet } from '../../sheets/api';
import { formRequests } from '../../sheets/form-requests';
import { titleOf } from '../../sheets/metadata';
import type { Addon } from '../emulator/apps-script/addon';
import { openSession, type Session } from '../session';
import type { XlsxFile } from '../xlsx/xlsx-file';
import { refused } from './failures';

/**
 * @param choices period and day of the report
 * @throws CommandFailure for a code that there is not, and for a form without codes
 */
export async function filledForm(
  file: XlsxFile,
  addon: Addon,
  choices: object,
): Promise<{ readonly bytes: Uint8Array; readonly unknown: FillFormResult['unknown'] }> {
  const session = openSession(file);
  const sheets = session.now().sheets ?? [];
  const request = { ...choices, form: sheets.map(formSheet) };
  const reply = addon.callFromClient('fillForm', [request]) as Reply<FillFormResult>;
  if (!reply.ok) throw refused(reply);
  for (const filled of reply.sheets) {
    const sheet = sheets.find((one) => titleOf(one) === filled.sheet);
    if (sheet !== undefined) fill(session, sheet, filled);
  }
  return { bytes: await session.save(), unknown: reply.unknown };
}

function fill(session: Session, sheet: Sheet, filled: FillFormResult['sheets'][number]): void {
  const { sheetId = 0, gridProperties } = sheet.properties ?? {};
  const requests = formRequests(filled, sheetId, gridProperties?.columnCount ?? 26);
  session.store.batchUpdate(session.spreadsheetId, { requests: [...requests] });
}

/** Which figures the form has no value for, in words. */
export function unknownWords(unknown: FillFormResult['unknown'], language: Language): string[] {
  return unknown.map(({ sheet, cell, code }) =>
    language === 'vi'
      ? `Trang “${sheet}”, ô ${cell} để trống: chưa có số liệu của mã “${code}”.`
      : `Sheet “${sheet}”, cell ${cell} is left blank: there is no figure for the code “${code}”.`,
  );
}

function formSheet(sheet: Sheet): FormSheet {
  const cells: FormSheet['cells'][number][] = [];
  const formulas: FormSheet['formulas'][number][] = [];
  for (const { startRow = 0, startColumn = 0, rowData = [] } of sheet.data ?? []) {
    rowData.forEach(({ values = [] }, index) =>
      values.forEach(({ userEnteredValue }, offset) => {
        const { stringValue, numberValue, formulaValue } = userEnteredValue ?? {};
        const place = { row: startRow + index, column: startColumn + offset };
        const value = stringValue ?? numberValue;
        if (formulaValue !== undefined) formulas.push({ ...place, formula: formulaValue });
        else if (value !== undefined) cells.push({ ...place, value });
      }),
    );
  }
  return { sheet: titleOf(sheet), cells, formulas };
}
