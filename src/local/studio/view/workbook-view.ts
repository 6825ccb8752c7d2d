/**
 * The workbook as a page gets it: whole, or what changed since a state that the page has. What no
 * request touched is the same object as before, so differences are found without comparing cells.
 */
import type { Sheet, Spreadsheet } from '../../../sheets/api';
import type { PackedRow, SheetFrame, SheetView, TableSizes, WorkbookView } from '../protocol';
import { readFrame } from './frame';
import { rowPacker } from './rows';
import { growingTables } from './tables';

/** What a page has: the spreadsheet of its revision, and how much of the tables. */
export interface Known {
  readonly spreadsheet: Spreadsheet;
  readonly sizes: TableSizes;
}

export interface WorkbookViewer {
  /** @param known undefined: the page has nothing that can be built upon */
  view(spreadsheet: Spreadsheet, known: Known | undefined): Omit<WorkbookView, 'revision'>;
}

const nothing: TableSizes = { shapes: 0, formats: 0, validations: 0 };

/** Where more rows than this share differ, all are sent. */
const mostChanged = 0.5;

export function workbookViewer(): WorkbookViewer {
  const tables = growingTables();
  const pack = rowPacker(tables);
  const frames = new WeakMap<Sheet, SheetFrame>();

  const frameOf = (sheet: Sheet): SheetFrame => {
    const frame = frames.get(sheet) ?? readFrame(sheet);
    frames.set(sheet, frame);
    return frame;
  };

  const whole = (sheet: Sheet): SheetView => {
    const rows = rowsOf(sheet).map(pack);
    return { sheetId: idOf(sheet), frame: frameOf(sheet), rows, rowsHeld: rows.length };
  };

  const changes = (sheet: Sheet, before: Sheet): SheetView => {
    const rows = rowsOf(sheet);
    const rowsBefore = rowsOf(before);
    const view = { sheetId: idOf(sheet), rowsHeld: rows.length };
    if (sheet === before) return view;
    const frame = frameOf(sheet);
    const sameFrame = JSON.stringify(frame) === JSON.stringify(frameOf(before));
    const changed: [number, PackedRow][] = [];
    for (let row = 0; row < Math.max(rows.length, rowsBefore.length); row += 1) {
      if (rows[row] !== rowsBefore[row]) changed.push([row, pack(rows[row])]);
    }
    const withFrame = sameFrame ? view : { ...view, frame };
    return changed.length > 100 && changed.length > rows.length * mostChanged
      ? { ...withFrame, rows: rows.map(pack) }
      : { ...withFrame, changedRows: changed };
  };

  return {
    view(spreadsheet, known) {
      const before = new Map(known?.spreadsheet.sheets?.map((sheet) => [idOf(sheet), sheet]));
      const sheets = (spreadsheet.sheets ?? []).map((sheet) => {
        const sheetBefore = before.get(idOf(sheet));
        return sheetBefore === undefined ? whole(sheet) : changes(sheet, sheetBefore);
      });
      return {
        sheets,
        tables: tables.since(known?.sizes ?? nothing),
        continues: known !== undefined,
      };
    },
  };
}

const idOf = (sheet: Sheet) => sheet.properties?.sheetId ?? 0;
const rowsOf = (sheet: Sheet) => sheet.data?.[0]?.rowData ?? [];
