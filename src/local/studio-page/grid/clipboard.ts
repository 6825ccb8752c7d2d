/**
 * Pasting: texts from elsewhere are read as if typed; cells of this grid keep what they are (a
 * text "001" stays a text) with their looks. With Shift their values are pasted alone.
 */
import {
  ICommandService,
  type ICellData,
  type IRange,
  type Nullable,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import { keptFormula } from './cells';
import { pastedCells } from './pasted-text';
import { interpretedCell, type FormulaRefused } from './typing';
import type { GridEngine } from './univer';

/** What was copied or cut last in this grid. */
interface Copied {
  /** As the clipboard has it: another text there comes from elsewhere. */
  readonly text: string;
  readonly cells: readonly (readonly ICellData[])[];
  /** The cells to be cleared after a cut. */
  readonly cutFrom: { readonly unitId: string; readonly sheetId: string; range: IRange } | null;
}

type Matrix = Record<number, Record<number, ICellData>>;

const blank: ICellData = { v: '', t: null, p: null, custom: null };

export function takeOverPaste({ api, injector }: GridEngine, refused: FormulaRefused): void {
  const commands = injector.get(ICommandService);
  let copied: Copied | null = null;
  let isCut = false;
  let isPlain = false;

  addEventListener(
    'keydown',
    ({ key, shiftKey }) => {
      if (key.toLowerCase() === 'v') isPlain = shiftKey;
    },
    true,
  );

  commands.beforeCommandExecuted(({ id }) => {
    if (id === 'univer.command.cut') isCut = true;
    if (id === 'univer.command.copy') isCut = false;
  });

  api.addEvent(api.Event.ClipboardChanged, ({ text, fromSheet, fromRange }) => {
    const range = fromRange.getRange();
    const unitId = fromSheet.getWorkbook().getUnitId();
    copied = {
      text,
      cells: rawCells(fromSheet.getSheet(), fromSheet.getWorkbook().getStyles(), range),
      cutFrom: isCut ? { unitId, sheetId: fromSheet.getSheetId(), range } : null,
    };
  });

  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const { workbook, worksheet, text = '' } = event;
    const target = worksheet.getActiveRange()?.getRange();
    if (target === undefined) return;
    const own = copied !== null && sameText(copied.text, text) ? copied : null;
    const book = workbook.getWorkbook();
    const sheet = worksheet.getSheet();
    const cutFrom = own?.cutFrom?.unitId === workbook.getId() ? own.cutFrom : null;
    if (cutFrom !== null) {
      write(cutFrom.unitId, cutFrom.sheetId, cutFrom.range, () => blank);
      copied = null;
    }
    const source: readonly (readonly (ICellData | string)[])[] = own?.cells ?? pastedCells(text);
    const width = Math.max(0, ...source.map((cells) => cells.length));
    const range = {
      ...target,
      endRow: Math.min(target.startRow + source.length, sheet.getRowCount()) - 1,
      endColumn: Math.min(target.startColumn + width, sheet.getColumnCount()) - 1,
    };
    write(workbook.getId(), worksheet.getSheetId(), range, (row, column) => {
      const cell = source[row - target.startRow]?.[column - target.startColumn];
      const before = sheet.getCellRaw(row, column);
      if (cell === undefined) return undefined;
      return typeof cell === 'string'
        ? interpretedCell(cell, { before, row, column }, book, refused)
        : isPlain
          ? valueOf(cell, book.getStyles(), before)
          : pastedOwn(
              cutFrom === null ? cell : withFormulaAt(cell, row, column),
              book.getStyles(),
              before,
            );
    });
  });

  function write(
    unitId: string,
    subUnitId: string,
    range: IRange,
    cellFor: (row: number, column: number) => ICellData | undefined,
  ): void {
    const value: Matrix = {};
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const cell = cellFor(row, column);
        if (cell !== undefined) (value[row] ??= {})[column] = { ...cell };
      }
    }
    const params = { unitId, subUnitId, range, value };
    commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  }
}

/** The cells as they are held, not as they are shown; looks by value, as they may be pasted later. */
function rawCells(sheet: Worksheet, styles: Styles, range: IRange): ICellData[][] {
  const rows: ICellData[][] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const cells: ICellData[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      cells.push({ ...cell, s: styles.getStyleByCell(cell) ?? null });
    }
    rows.push(cells);
  }
  return rows;
}

/** What the copied cell shows, without its formula, in the look of the cell that it goes to. */
function valueOf(cell: ICellData, styles: Styles, before: Nullable<ICellData>): ICellData {
  const number = typeof cell.s === 'object' ? cell.s?.n : undefined;
  const look = styles.getStyleByCell(before) ?? {};
  return { ...blank, v: cell.v ?? '', t: cell.t ?? null, s: { ...look, n: number ?? null } };
}

/** What the copied cell is; of the look of the cell that it goes to nothing stays. */
function pastedOwn(cell: ICellData, styles: Styles, before: Nullable<ICellData>): ICellData {
  const kept = keptFormula(cell);
  const old = Object.keys(styles.getStyleByCell(before) ?? {}).map((name) => [name, null]);
  const look = typeof cell.s === 'object' ? cell.s : null;
  const custom = kept ? { ...kept } : null;
  return {
    ...blank,
    v: cell.v ?? '',
    t: cell.t ?? null,
    s: { ...Object.fromEntries(old), ...look },
    custom,
  };
}

/** A formula that was cut is the same wherever it is pasted. */
function withFormulaAt(cell: ICellData, row: number, column: number): ICellData {
  const kept = keptFormula(cell);
  return kept === undefined ? cell : { ...cell, custom: { ...kept, row, column } };
}

/** Clipboards change line ends, and may add one. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
