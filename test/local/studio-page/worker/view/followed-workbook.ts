/** A small workbook in the worker, and a page that follows it from difference to difference. */
import type { CellData, Spreadsheet } from '../../../../../src/sheets/api';
import { createSheetsStore } from '../../../../../src/local/emulator/sheets/store';
import { workbookViewer } from '../../../../../src/local/studio-page/worker/view/workbook-view';
import {
  emptyModel,
  updatedModel,
  type WorkbookModel,
} from '../../../../../src/local/studio-page/model';

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

/** A workbook with a viewer, and a page that follows it. */
export function connected() {
  const store = createSheetsStore();
  store.put(workbook);
  const viewer = workbookViewer();
  // As it comes from the worker.
  const view = () => structuredClone(viewer(store.peek(id)));
  const follow = (model: WorkbookModel) => {
    const news = view();
    return news === null ? model : updatedModel(model, news);
  };
  /** What a page has that begins now. */
  const whole = () => updatedModel(emptyModel, workbookViewer()(store.peek(id))!);
  return { store, view, follow, whole };
}

/** What a model shows, whatever the numbers in its tables. */
export function shown(model: WorkbookModel) {
  return model.sheets.map(({ sheetId, frame, rows }) => ({
    sheetId,
    frame,
    rows: rows.map(([shape, ...values]) => ({
      values,
      formats: model.tables.shapes[shape]?.formats.map((format) => model.tables.formats[format]),
      rules: model.tables.shapes[shape]?.validations.map((one) => model.tables.validations[one]),
    })),
  }));
}
