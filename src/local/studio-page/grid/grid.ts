/** The grid of the studio: shows the model, tells what people do in it, and jumps to cells. */
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import {
  IEditorBridgeService,
  SetScrollOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { Selection } from '../../emulator/apps-script/host-ui';
import type { PackedRow } from '../../studio/protocol';
import type { ModelChange, WorkbookModel } from '../model';
import { captureEdits, type EditListener } from './captured-edits';
import { takeOverPaste } from './clipboard';
import { colourWindow } from './colour-window';
import { bookIn, linkOf } from './links';
import { judgeOnlyWhatIsDrawn, keepKeyboardInEditor } from './univer';
import type { GridReader } from './mutations';
import { paintRows } from './paint';
import { middleOf, rememberPlace, selectCell, selectionIn, type Place } from './place';
import { showPlainNumbers } from './plain-numbers';
import { rowHeights } from './row-heights';
import { gridSheetId, workbookSnapshot } from './snapshot';
import { interpretTyping, type FormulaRefused } from './typing';
import { createEngine } from './univer';

export interface Grid {
  /** Draws what changed; the sheet, the scroll position and the selection stay. */
  show(model: WorkbookModel, change: ModelChange): void;
  /** Nothing is open, or something else is about to be. */
  clear(): void;
  /** Drawn for the first time: before that the grid takes no input and has no place to scroll to. */
  isDrawn(): boolean;
  isTyping(): boolean;
  /** Called when someone stops typing, whether or not something was written. */
  onTypingEnded(listener: () => void): void;
  selection(): Selection | undefined;
  select(selection: Selection): void;
  /** The middle of a cell that is in sight, in pixels of the window; for tests. */
  middle(address: string): { x: number; y: number };
  /** What a cell shows: its text, and its background as "#rrggbb" or ''; for tests. */
  shown(sheetId: number, row: number, column: number): { text: string; background: string };
}

export function createGrid(
  container: HTMLElement,
  listener: EditListener & {
    readonly formulaRefused: FormulaRefused;
    /** A link to another spreadsheet was clicked. @param id the spreadsheet's */
    readonly openBook: (id: string) => void;
  },
): Grid {
  const engine = createEngine(container);
  const { api, injector } = engine;
  const colours = colourWindow(engine);
  const heights = rowHeights(engine);
  const typingEnded: (() => void)[] = [];
  let model: WorkbookModel | null = null;
  let unitId = '';
  let made = 0;
  let isDrawn = false;

  const workbook = () => injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);

  const sheetCameIntoSight = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!isDrawn || !sheet) return;
    colours.show(Number(sheet.getSheetId()), sheet.getScrollState().sheetViewStartRow);
    heights.fit();
  };

  /** The grid's services for sheets are there from the first workbook on, those of the screen a moment later. */
  const listen = () => {
    const reader: GridReader = {
      activeSheet: () => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '',
      cell: (sheet, row, column) => workbook()?.getSheetBySheetId(sheet)?.getCellRaw(row, column),
      pattern: (cell) => workbook()?.getStyles().getStyleByCell(cell)?.n?.pattern,
    };
    judgeOnlyWhatIsDrawn(engine);
    keepKeyboardInEditor(engine, container);
    interpretTyping(engine, listener.formulaRefused);
    takeOverPaste(engine, listener.formulaRefused);
    showPlainNumbers(engine);
    captureEdits(engine, () => unitId, reader, listener);
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetScrollOperation.id || id === SetWorksheetActiveOperation.id) {
        queueMicrotask(sheetCameIntoSight);
      }
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      queueMicrotask(() => typingEnded.forEach((ended) => ended()));
    });
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      if (model === null) return;
      const place = [model, Number(worksheet.getSheetId()), row, column] as const;
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

  const draw = (next: WorkbookModel) => {
    const place: Place = isDrawn ? rememberPlace(engine) : { restore: () => false };
    const old = unitId;
    made += 1;
    unitId = `workbook-${made}`;
    const shown = api.createWorkbook(workbookSnapshot(next, unitId));
    shown.setNumfmtLocal('vi');
    if (made === 1) listen();
    colours.reset(next, unitId);
    heights.reset(next, unitId);
    if (old !== '') api.disposeUnit(old);
    const filled = next.sheets.find(({ frame, rows }) => !frame.hidden && rows.some(isFilled));
    // A workbook that was not open before begins at its first sheet that holds something.
    if (!place.restore() && filled !== undefined) {
      shown.setActiveSheet(gridSheetId(filled.sheetId));
    }
    sheetCameIntoSight();
  };

  return {
    show(next, change) {
      model = next;
      const drawn = workbook();
      if (change.kind === 'whole' || !drawn) draw(next);
      else for (const [id, rows] of change.rows) paintRows(engine, drawn, next, id, rows);
    },

    clear() {
      if (unitId !== '') api.disposeUnit(unitId);
      unitId = '';
      model = null;
    },

    isDrawn: () => isDrawn,
    isTyping: () => unitId !== '' && injector.get(IEditorBridgeService).isVisible().visible,
    onTypingEnded: (ended) => void typingEnded.push(ended),
    selection: () => selectionIn(engine),
    select: (selection) => selectCell(engine, selection),

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

/** CellValueType.BOOLEAN */
const booleanType = 3;

const isFilled = (row: PackedRow) => row.length > 1;
