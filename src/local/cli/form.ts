/** Fills a form of the level above with the figures of a workbook, for `report --form FORM.xlsx`. */
import type { Reply } from '../../addon/server';
import type { FillFormResult, FormSheet } from '../../core/commands/form/fill-form';
import type { Language } from '../../core/messages/entry';
import type { Request, Sheet } from '../../sheets/api';
import { replaceReferences } from '../../formulas/language/tokenizer';
import { cellRequest, formRequests } from '../../sheets/form-requests';
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

type Filled = FillFormResult['sheets'][number];

function fill(session: Session, sheet: Sheet, filled: Filled): void {
  const { sheetId = 0, gridProperties } = sheet.properties ?? {};
  const write = (requests: readonly Request[]) =>
    session.store.batchUpdate(session.spreadsheetId, { requests });
  write(formRequests(filled, sheetId, gridProperties?.columnCount ?? 26));
  const after = session.now().sheets?.find((one) => titleOf(one) === filled.sheet);
  const widened = after === undefined ? [] : widenedSums(after, filled.repeated);
  if (widened.length > 0) write(widened);
}

/**
 * A sum over the one row of the form is a sum over the rows of all units: "SUM(C5:C5)" becomes
 * "SUM(C5:C12)". Rows inserted below the end of a range do not widen it by themselves.
 */
function widenedSums(sheet: Sheet, repeated: Filled['repeated']): readonly Request[] {
  const ends = new Map<number, number>();
  let added = 0;
  for (const { row, count } of repeated) {
    ends.set(row + added, row + added + count);
    added += count - 1;
  }
  return (sheet.data ?? []).flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
    rowData.flatMap(({ values = [] }, index) =>
      values.flatMap(({ userEnteredValue }, offset): readonly Request[] => {
        const formula = userEnteredValue?.formulaValue ?? '';
        const widened = replaceReferences(formula, (reference) => widenedRange(reference, ends));
        if (widened === formula) return [];
        const [row, column] = [startRow + index, startColumn + offset];
        return [
          cellRequest(sheet.properties?.sheetId ?? 0, row, column, { formulaValue: widened }),
        ];
      }),
    ),
  );
}

/** @param ends of each row that stands several times: the row below its last, 0-based */
function widenedRange(reference: string, ends: ReadonlyMap<number, number>): string {
  const [whole, start = '', row = '', column = '', last = ''] =
    /^(\$?[A-Z]{1,3}\$?(\d+)):(\$?[A-Z]{1,3}\$?)(\d+)$/i.exec(reference) ?? [];
  const end = ends.get(Number(last) - 1);
  return whole === undefined || row !== last || end === undefined
    ? reference
    : `${start}:${column}${end}`;
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
  const cells = (sheet.data ?? []).flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
    rowData.flatMap(({ values = [] }, row) =>
      values.flatMap(({ userEnteredValue }, column): FormSheet['cells'] => {
        const { stringValue, numberValue } = userEnteredValue ?? {};
        const value = stringValue ?? numberValue;
        return value === undefined
          ? []
          : [{ row: startRow + row, column: startColumn + column, value }];
      }),
    ),
  );
  return { sheet: titleOf(sheet), cells };
}
