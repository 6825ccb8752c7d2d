/** The grid of the studio: it holds the workbook while it is open, and tells what people do in it. */
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import type { ICellData, Nullable, Workbook } from '@univerjs/core';
import {
  IEditorBridgeService,
  SetScrollOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { Selection } from '../../emulator/apps-script/host-ui';
import { emptyRow, type WorkbookModel } from '../model';
import type { PackedRow } from '../worker/workbook-view';
import { captureEdits, type EditListener } from './captured-edits';
import { takeOverPaste } from './clipboard';
import { colourWindow } from './colour-window';
import { showBookNames } from './book-names';
import { bookIn, linkOf } from './links';
import { paint, type TypedCell } from './paint';
import { middleOf, selectCell, selectionIn } from './place';
import { showPlainNumbers } from './plain-numbers';
import { rowHeights } from './row-heights';
import { gridSheetId, sheetIdOf } from './sheet-ids';
import { workbookSnapshot } from './snapshot';
import { interpretTyping, type FormulaRefused } from './typing';
import { createEngine, judgeOnlyWhatIsDrawn, keepKeyboardInEditor } from './univer';

export interface Grid {
  /** Draws a workbook that was not shown before. */
  draw(model: WorkbookModel): void;
  /** Brings what was painted before to what the workbook is now. @returns what is painted now */
  paint(before: WorkbookModel, model: WorkbookModel): WorkbookModel;
  /** Nothing is open. */
  clear(): void;
  /** Drawn for the first time: before that the grid takes no input and has no place to scroll to. */
  isDrawn(): boolean;
  /** Makes what the add-on wrote a step of the grid's undo. @param later steps that come after it */
  pushUndo(later: number): object;
  forgetUndos(): void;
  selection(): Selection | undefined;
  select(selection: Selection): void;
  focus(): void;
  /** Runs a command of the grid, as its keys and menus do. */
  run(command: string, params?: object): void;
  /** The middle of a cell that is in sight, in pixels of the window; for tests. */
  middle(address: string): { x: number; y: number };
  /** What a cell shows: its text, and its background as "#rrggbb" or ''; for tests. */
  shown(sheetId: number, row: number, column: number): { text: string; background: string };
}

export interface GridListener extends EditListener {
  readonly formulaRefused: FormulaRefused;
  /** A link to another spreadsheet was clicked. @param id the spreadsheet's */
  openBook(id: string): void;
  /** Of a spreadsheet that stands beside the one that is shown. */
  bookName(id: string): string | undefined;
  /** Someone stopped typing, whether or not something was written. */
  typingEnded(): void;
}

export function createGrid(container: HTMLElement, listener: GridListener): Grid {
  const engine = createEngine(container);
  const { api, injector } = engine;
  const commands = injector.get(ICommandService);
  const colours = colourWindow(engine);
  const heights = rowHeights(engine);
  let model: WorkbookModel | null = null;
  let unitId = '';
  let made = 0;
  let isDrawn = false;

  const workbook = () => injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);

  const sheetCameIntoSight = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!isDrawn || !sheet) return;
    colours.show(sheetIdOf(sheet.getSheetId()), sheet.getScrollState().sheetViewStartRow);
    heights.fit();
  };

  const typedCell = (): TypedCell | null => {
    const bridge = injector.get(IEditorBridgeService);
    if (unitId === '' || !bridge.isVisible().visible) return null;
    const state = bridge.getEditCellState();
    if (!state) return null;
    return { sheetId: sheetIdOf(state.sheetId), row: state.row, column: state.column };
  };

  /** The grid's services for sheets are there from the first workbook on, those of the screen a moment later. */
  const listen = () => {
    judgeOnlyWhatIsDrawn(engine);
    keepKeyboardInEditor(engine, container);
    interpretTyping(engine, listener.formulaRefused);
    takeOverPaste(engine, listener.formulaRefused);
    showPlainNumbers(engine);
    showBookNames(engine, listener.bookName);
    commands.registerCommand(addonStep);
    const reader = {
      activeSheet: () => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '',
      cell: (sheet: string, row: number, column: number) =>
        workbook()?.getSheetBySheetId(sheet)?.getCellRaw(row, column),
      style: (cell: Nullable<ICellData>) => workbook()?.getStyles().getStyleByCell(cell),
      sheetIndex: (id: string) => {
        const sheet = workbook()?.getSheetBySheetId(id);
        return sheet ? (workbook()?.getSheetIndex(sheet) ?? 0) : 0;
      },
    };
    captureEdits(engine, () => unitId, reader, listener);
    commands.onCommandExecuted(({ id }) => {
      if (id === SetScrollOperation.id || id === SetWorksheetActiveOperation.id) {
        queueMicrotask(sheetCameIntoSight);
      }
    });
    api.addEvent(api.Event.SheetEditEnded, () => queueMicrotask(listener.typingEnded));
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      if (model === null) return;
      const place = [model, sheetIdOf(worksheet.getSheetId()), row, column] as const;
      const target = linkOf(...place);
      if (target) selectCell(engine, target);
      const book = bookIn(...place);
      if (book !== null) listener.openBook(book);
    });
    void injector
      .get(LifecycleService)
      .onStage(LifecycleStages.Rendered)
      .then(() => {
        isDrawn = true;
        sheetCameIntoSight();
      });
  };

  return {
    draw(next) {
      model = next;
      const old = unitId;
      made += 1;
      unitId = `workbook-${made}`;
      const shown = api.createWorkbook(workbookSnapshot(next, unitId));
      shown.setNumfmtLocal('vi');
      if (made === 1) listen();
      colours.reset(next, unitId);
      heights.reset(next, unitId);
      if (old !== '') api.disposeUnit(old);
      // A workbook that was not open before begins at its first sheet that holds something.
      const filled = next.sheets.find(({ frame, rows }) => !frame.hidden && rows.some(isFilled));
      if (filled !== undefined) shown.setActiveSheet(gridSheetId(filled.sheetId));
      sheetCameIntoSight();
    },

    paint(before, next) {
      const drawn = workbook();
      model = next;
      if (!drawn || before === next) return next;
      const typed = typedCell();
      const changed = paint(engine, drawn, { before, after: next, typed });
      colours.update(next, changed);
      heights.update(next);
      sheetCameIntoSight();
      return typed === null ? next : withoutRow(next, typed);
    },

    clear() {
      if (unitId !== '') api.disposeUnit(unitId);
      unitId = '';
      model = null;
    },

    isDrawn: () => isDrawn,
    pushUndo(later) {
      const undo = injector.get(IUndoRedoService);
      const step = { id: addonStep.id, params: { unitId } };
      const item = { unitID: unitId, undoMutations: [step], redoMutations: [step] };
      const stack = (undo as unknown as UndoStacks)._getUndoStack(unitId, true);
      stack.splice(stack.length - Math.min(later, stack.length), 0, item);
      (undo as unknown as UndoStacks)._getRedoStack(unitId, true).length = 0;
      (undo as unknown as UndoStacks)._updateStatus();
      return item;
    },
    forgetUndos: () => injector.get(IUndoRedoService).clearUndoRedo(unitId),
    selection: () => selectionIn(engine),
    select: (selection) => selectCell(engine, selection),
    focus: () => container.querySelector<HTMLElement>('canvas')?.focus(),
    run: (command, params = {}) => void commands.executeCommand(command, params),

    middle: (address) => middleOf(engine, container, address),

    shown(sheetId, row, column) {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(gridSheetId(sheetId));
      const cell = sheet?.getSheet().getCell(row, column);
      const text = sheet?.getRange(row, column).getDisplayValue() ?? '';
      return {
        text: cell?.t === booleanType ? (Number(cell.v) === 1 ? 'TRUE' : 'FALSE') : text,
        background: workbook()?.getStyles().getStyleByCell(cell)?.bg?.rgb ?? '',
      };
    },
  };
}

/** What the grid does of a step of the add-on: nothing, as the workbook is painted when it is taken back. */
const addonStep = {
  id: 'studio.mutation.addon-step',
  type: CommandType.MUTATION,
  handler: () => true,
};

/** The grid's undo service, which lets nobody put a step below others. */
interface UndoStacks {
  _getUndoStack(unitId: string, createAsNeeded: true): object[];
  _getRedoStack(unitId: string, createAsNeeded: true): object[];
  _updateStatus(): void;
}

/** What was painted, but for a row that holds the cell that someone is typing in. */
function withoutRow(model: WorkbookModel, { sheetId, row }: TypedCell): WorkbookModel {
  const sheets = model.sheets.map((sheet) => {
    if (sheet.sheetId !== sheetId || row >= sheet.rows.length) return sheet;
    const rows = [...sheet.rows];
    rows[row] = [...(rows[row] ?? emptyRow)] as unknown as PackedRow;
    return { ...sheet, rows };
  });
  return { ...model, sheets };
}

/** CellValueType.BOOLEAN */
const booleanType = 3;

const isFilled = (row: PackedRow) => row.length > 1;
