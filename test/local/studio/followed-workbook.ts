/** A small workbook on a server, and a page that follows it from difference to difference. */
import type { CellData, Spreadsheet } from '../../../src/sheets/api';
import { createSheetsStore } from '../../../src/local/emulator/sheets/store';
import { workbookViewer, type Known } from '../../../src/local/studio/view/workbook-view';
import { tableSizes, updatedModel, type WorkbookModel } from '../../../src/local/studio-page/model';

export const id = 'sổ';
export const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });
export const red = { backgroundColor: { red: 1 } };
export const rule = {
  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND(A1;B1)' }] },
};

const workbook: Spreadsheet = {
  spreadsheetId: id,
  properties: { title: 'Sổ', locale: 'vi_VN' },
  sheets: [
    {
      properties: { sheetId: 1, title: 'Quỹ', gridProperties: { rowCount: 20, columnCount: 6 } },
      data: [
        {
          rowData: [
            {
              values: [
                { ...text('Ngày thu'), userEnteredFormat: red, note: 'Ngày ghi trên phiếu' },
              ],
            },
            {
              values: [{ userEnteredValue: { numberValue: 42_740 } }, {}, { dataValidation: rule }],
            },
            {},
            {
              values: [
                {},
                { userEnteredValue: { formulaValue: '=A1' }, effectiveValue: { numberValue: 2 } },
              ],
            },
          ],
          columnMetadata: [{ pixelSize: 90 }, { pixelSize: 90 }, {}, { hiddenByUser: true }],
        },
      ],
    },
    { properties: { sheetId: 2, title: 'Trống', hidden: true } },
  ],
};

/** A server with a viewer, and a page that follows it. */
export function connected() {
  const store = createSheetsStore();
  store.put(workbook);
  const viewer = workbookViewer();
  let number = 0;
  const view = (known?: Known) => {
    number += 1;
    const seen = { revision: String(number), ...viewer.view(store.peek(id), known) };
    // As it comes over the wire.
    return JSON.parse(JSON.stringify(seen)) as typeof seen;
  };
  const follow = (model: WorkbookModel, before: Spreadsheet) =>
    updatedModel(model, view({ spreadsheet: before, sizes: tableSizes(model) }));
  const whole = () => updatedModel(null, view())?.model;
  return { store, view, follow, whole, peek: () => store.peek(id) };
}

/** What a model shows, whatever the numbers in its tables. */
export function shown(model: WorkbookModel | undefined) {
  return model?.sheets.map(({ sheetId, frame, rows }) => ({
    sheetId,
    frame,
    rows: rows.map(([shape, ...values]) => ({
      values,
      formats: model.tables.shapes[shape]?.formats.map((format) => model.tables.formats[format]),
      rules: model.tables.shapes[shape]?.validations.map((one) => model.tables.validations[one]),
    })),
  }));
}
