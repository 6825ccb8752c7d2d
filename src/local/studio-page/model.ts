/** The workbook as this page has it: a copy of the server's, brought up to date by what the server sends. */
import type {
  PackedRow,
  SheetFrame,
  SheetView,
  TableSizes,
  WorkbookView,
} from '../studio/protocol';

export interface SheetModel {
  readonly sheetId: number;
  readonly frame: SheetFrame;
  readonly rows: readonly PackedRow[];
}

export interface WorkbookModel {
  readonly revision: string;
  readonly sheets: readonly SheetModel[];
  readonly tables: WorkbookView['tables'];
}

/** What has to be drawn anew. */
export type ModelChange =
  | { readonly kind: 'whole' }
  /** Only values and looks of these rows. */
  | { readonly kind: 'rows'; readonly rows: ReadonlyMap<number, readonly number[]> };

export const emptyRow: PackedRow = [0];

/** @returns null where the answer builds upon something that this page does not have */
export function updatedModel(
  before: WorkbookModel | null,
  view: WorkbookView,
): { readonly model: WorkbookModel; readonly change: ModelChange } | null {
  const base = view.continues ? before : null;
  if (view.continues && base === null) return null;
  const tables = {
    shapes: [...(base?.tables.shapes ?? []), ...view.tables.shapes],
    formats: [...(base?.tables.formats ?? []), ...view.tables.formats],
    validations: [...(base?.tables.validations ?? []), ...view.tables.validations],
  };
  const sheets: SheetModel[] = [];
  for (const sheetView of view.sheets) {
    const known = base?.sheets.find(({ sheetId }) => sheetId === sheetView.sheetId);
    const frame = sheetView.frame ?? known?.frame;
    if (frame === undefined) return null;
    sheets.push({ sheetId: sheetView.sheetId, frame, rows: updatedRows(known, sheetView) });
  }
  const model = { revision: view.revision, sheets, tables };
  return { model, change: base === null ? { kind: 'whole' } : changeOf(base, model, view) };
}

function updatedRows(known: SheetModel | undefined, view: SheetView): readonly PackedRow[] {
  if (view.rows !== undefined) return view.rows;
  const before = known?.rows ?? [];
  if (view.changedRows === undefined || view.changedRows.length === 0) {
    return before.length === view.rowsHeld ? before : before.slice(0, view.rowsHeld);
  }
  const rows = before.slice(0, view.rowsHeld);
  for (const [index, row] of view.changedRows) {
    while (rows.length <= index && index < view.rowsHeld) rows.push(emptyRow);
    if (index < view.rowsHeld) rows[index] = row;
  }
  return rows;
}

/** Rows can be drawn alone where nothing but values and looks changed in them. */
function changeOf(before: WorkbookModel, after: WorkbookModel, view: WorkbookView): ModelChange {
  const order = ({ sheets }: WorkbookModel) => sheets.map(({ sheetId }) => sheetId).join();
  const isOther = view.sheets.some(({ frame, rows }) => frame !== undefined || rows !== undefined);
  if (isOther || order(before) !== order(after)) return { kind: 'whole' };
  const changed = new Map<number, readonly number[]>();
  for (const { sheetId, changedRows = [] } of view.sheets) {
    if (changedRows.length === 0) continue;
    const rows = changedRows.map(([index]) => index);
    const sameRules = rows.every(
      (row) => rulesOf(before, sheetId, row) === rulesOf(after, sheetId, row),
    );
    if (!sameRules) return { kind: 'whole' };
    changed.set(sheetId, rows);
  }
  return { kind: 'rows', rows: changed };
}

function rulesOf({ sheets, tables }: WorkbookModel, sheetId: number, row: number): string {
  const sheet = sheets.find((one) => one.sheetId === sheetId);
  const [shape] = sheet?.rows[row] ?? emptyRow;
  return (tables.shapes[shape]?.validations ?? []).join();
}

export function tableSizes({ tables }: WorkbookModel): TableSizes {
  return {
    shapes: tables.shapes.length,
    formats: tables.formats.length,
    validations: tables.validations.length,
  };
}
