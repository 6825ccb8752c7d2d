/**
 * The workbook as the page gets it: whole at first, then what changed since. What no request touched
 * is the same object as before, so differences are found without comparing cells.
 */
import type { Sheet, Spreadsheet } from '../../../../sheets/api';
import type { PackedRow, RowSplice, SheetFrame, SheetView, WorkbookView } from '../workbook-view';
import { readFrame } from './frame';
import { rowPacker } from './rows';
import { growingTables, type TableSizes } from './tables';

/** Tells what the page does not know yet. @returns null where it knows all */
export type WorkbookViewer = (spreadsheet: Spreadsheet) => WorkbookView | null;

const nothing: TableSizes = { shapes: 0, formats: 0, validations: 0 };

export function workbookViewer(): WorkbookViewer {
  const tables = growingTables();
  const pack = rowPacker(tables);
  const frames = new WeakMap<Sheet, SheetFrame>();
  let known: Spreadsheet = {};
  let sizes = nothing;

  const frameOf = (sheet: Sheet): SheetFrame => {
    const frame = frames.get(sheet) ?? readFrame(sheet);
    frames.set(sheet, frame);
    return frame;
  };

  const changes = (sheet: Sheet, before: Sheet | undefined): SheetView => {
    const view = { sheetId: idOf(sheet) };
    if (sheet === before) return view;
    const frame = frameOf(sheet);
    const isSameFrame =
      before !== undefined && JSON.stringify(frame) === JSON.stringify(frameOf(before));
    return {
      ...view,
      ...(!isSameFrame && { frame }),
      ...changedRows(rowsOf(sheet), before === undefined ? [] : rowsOf(before), pack),
    };
  };

  return (spreadsheet) => {
    if (spreadsheet === known) return null;
    const before = new Map(known.sheets?.map((sheet) => [idOf(sheet), sheet]));
    const sheets = (spreadsheet.sheets ?? []).map((sheet) =>
      changes(sheet, before.get(idOf(sheet))),
    );
    known = spreadsheet;
    const added = tables.since(sizes);
    sizes = tables.sizes();
    return { sheets, tables: added };
  };
}

type Rows = ReturnType<typeof rowsOf>;

/** Rows that came or went are told as such: those after them only moved. */
function changedRows(
  rows: Rows,
  before: Rows,
  pack: ReturnType<typeof rowPacker>,
): Pick<SheetView, 'splice' | 'changedRows'> {
  if (rows === before) return {};
  const shorter = Math.min(rows.length, before.length);
  let start = 0;
  while (start < shorter && rows[start] === before[start]) start += 1;
  let same = 0;
  const last = (list: Rows) => list[list.length - 1 - same];
  while (same < shorter - start && last(rows) === last(before)) same += 1;
  if (rows.length !== before.length) {
    const splice: RowSplice = {
      start,
      removed: before.length - same - start,
      rows: rows.slice(start, rows.length - same).map(pack),
    };
    return { splice };
  }
  const changed: [number, PackedRow][] = [];
  for (let row = start; row < rows.length - same; row += 1) {
    if (rows[row] !== before[row]) changed.push([row, pack(rows[row])]);
  }
  return { changedRows: changed };
}

const idOf = (sheet: Sheet) => sheet.properties?.sheetId ?? 0;
const rowsOf = (sheet: Sheet) => sheet.data?.[0]?.rowData ?? [];
