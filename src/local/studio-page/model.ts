/** The workbook as the worker told the page of it last. */
import type { PackedRow, SheetFrame, WorkbookView } from './worker/workbook-view';

export interface SheetModel {
  readonly sheetId: number;
  readonly frame: SheetFrame;
  readonly rows: readonly PackedRow[];
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly tables: WorkbookView['tables'];
}

export const emptyRow: PackedRow = [0];

export const emptyModel: WorkbookModel = {
  sheets: [],
  tables: { shapes: [], formats: [], validations: [] },
};

export function updatedModel(before: WorkbookModel, view: WorkbookView): WorkbookModel {
  const tables = {
    shapes: [...before.tables.shapes, ...view.tables.shapes],
    formats: [...before.tables.formats, ...view.tables.formats],
    validations: [...before.tables.validations, ...view.tables.validations],
  };
  const sheets = view.sheets.map(({ sheetId, frame, splice, changedRows }): SheetModel => {
    const known = before.sheets.find((sheet) => sheet.sheetId === sheetId);
    const shown = frame ?? known?.frame;
    if (shown === undefined) throw new Error(`Nothing is known of the sheet ${sheetId}.`);
    let rows = known?.rows ?? [];
    if (splice !== undefined) {
      const { start, removed, rows: added } = splice;
      rows = [...rows.slice(0, start), ...added, ...rows.slice(start + removed)];
    } else if (changedRows !== undefined && changedRows.length > 0) {
      const changed = [...rows];
      for (const [row, packed] of changedRows) changed[row] = packed;
      rows = changed;
    }
    return { sheetId, frame: shown, rows };
  });
  return { sheets, tables };
}
