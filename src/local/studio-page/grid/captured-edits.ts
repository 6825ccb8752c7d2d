/**
 * Watches what people do in the grid. Everything that one action changes is handed on together, as
 * steps of the log, with what it needs to be undone; what the studio cannot keep is stopped.
 */
import {
  CanceledError,
  CommandType,
  ICommandService,
  IUndoRedoService,
  RedoCommandId,
  UndoCommandId,
  type IUndoRedoItem,
} from '@univerjs/core';
import { AutoFillCommand, CopySheetCommand } from '@univerjs/preset-sheets-core';
import type { Request } from '../../../sheets/api';
import type { Change } from '../worker/messages';
import { changesWorkbook, isAllowed } from './allowed-commands';
import { keptFormula } from './cells';
import { formulaFills } from './fill-formulas';
import { translate, type GridReader, type Translation } from './mutations';
import { sheetIdOf } from './sheet-ids';
import type { GridEngine } from './univer';

export interface EditListener {
  /** Someone did something; the steps of one action, in order, or none that were not told before. @param undoable what undoes it in the grid */
  edited(changes: readonly Change[], undoable: object | null): void;
  /** The grid was taken back, or forward again, over what that element undoes. */
  undone(undoable: object): void;
  redone(undoable: object): void;
  /** Whether this window may change the workbook. */
  mayEdit(): boolean;
  /** The user asked for something that cannot be kept; `isDone`: the grid did it all the same. */
  unsupported(isDone: boolean): void;
}

/**
 * The options that mark what the studio itself executes in the grid. For the grid it comes from someone
 * else at work in the workbook: colour rules follow it, and nobody is taken from where they type.
 */
export const ownChange = { fromCollab: true, byStudio: true };

const undoing: ReadonlySet<string> = new Set([UndoCommandId, RedoCommandId]);

/** The grid's stacks, which it shows only for the editor that has the keyboard. */
interface Stacks {
  readonly _undoStacks: ReadonlyMap<string, readonly IUndoRedoItem[]>;
  readonly _redoStacks: ReadonlyMap<string, readonly IUndoRedoItem[]>;
}

export function captureEdits(
  { injector }: GridEngine,
  unitId: () => string,
  grid: Omit<GridReader, 'copiedSheet'>,
  listener: EditListener,
): void {
  const commands = injector.get(ICommandService);
  const undo = injector.get(IUndoRedoService);
  const stacks = undo as unknown as Stacks;
  const top = (kind: keyof Stacks) => stacks[kind].get(unitId())?.at(-1) ?? null;
  let done: Translation[] = [];
  /** What the workbook is to do after what the grid did. */
  let following: readonly Request[] = [];
  let undoable: object | null = null;
  let isPending = false;
  /** What an undo or redo that is under way is about. */
  let turning: { readonly element: IUndoRedoItem | null } | null = null;
  let copiedSheet: string | null = null;
  /** Elements that were told of: an undo brings them to the top again. */
  const told = new WeakSet<object>();
  const isKnown = (element: object) => told.has(element);
  const reader: GridReader = { ...grid, copiedSheet: () => copiedSheet };

  const finish = () => {
    isPending = false;
    const hasStructure = done.some(({ kind }) => kind === 'structure');
    const changes = done.flatMap((one): readonly Change[] =>
      'steps' in one && !(hasStructure && one.kind === 'follows') ? one.steps : [],
    );
    const isUnknown = done.some(({ kind }) => kind === 'unknown');
    const after: readonly Change[] =
      following.length === 0 ? [] : [{ kind: 'edit', requests: following }];
    const element = undoable;
    if (element !== null) told.add(element);
    done = [];
    following = [];
    undoable = null;
    copiedSheet = null;
    const all = merged([...changes, ...after]);
    // What undoes an action may come later than all that it changed.
    if (all.length > 0 || element !== null) listener.edited(all, element);
    if (isUnknown) listener.unsupported(true);
  };
  const finishSoon = () => {
    if (isPending) return;
    isPending = true;
    // The mutations of one action follow each other within one turn of the event loop.
    queueMicrotask(finish);
  };

  let lastTop: object | null = null;
  undo.undoRedoStatus$.subscribe(() => {
    const element = top('_undoStacks');
    if (element === lastTop) return;
    lastTop = element;
    if (element === null || turning !== null || isKnown(element)) return;
    undoable = element;
    finishSoon();
  });

  commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (options?.['byStudio'] === true) return;
    if (undoing.has(id)) {
      // What was done before is told before it is undone.
      if (isPending) finish();
      turning = { element: top(id === UndoCommandId ? '_undoStacks' : '_redoStacks') };
      return;
    }
    if (type !== CommandType.COMMAND) return;
    if (!isAllowed(id)) {
      listener.unsupported(false);
      throw new CanceledError();
    }
    if (changesWorkbook(id) && !listener.mayEdit()) throw new CanceledError();
    if (id === AutoFillCommand.id) {
      const sheet = grid.activeSheet();
      following = formulaFills(
        params as Parameters<typeof formulaFills>[0],
        sheetIdOf(sheet),
        (row, column) => keptFormula(grid.cell(sheet, row, column)) !== undefined,
      );
    }
    if (id === CopySheetCommand.id) {
      copiedSheet =
        (params as { readonly subUnitId?: string } | undefined)?.subUnitId ?? grid.activeSheet();
    }
  });

  commands.onCommandExecuted(({ id }) => {
    if (!undoing.has(id)) return;
    const element = turning?.element ?? null;
    turning = null;
    // What was undone is what can be done again now; else it was something in the cell's own editor.
    const turned = top(id === UndoCommandId ? '_redoStacks' : '_undoStacks');
    if (element === null || turned !== element) return;
    if (id === UndoCommandId) listener.undone(element);
    else listener.redone(element);
  });

  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    if (options?.['byStudio'] === true || turning !== null) return;
    if ((params as { readonly unitId?: string } | undefined)?.unitId !== unitId()) return;
    const translation = translate({ id, params }, reader);
    if (translation.kind === 'nothing') return;
    done.push(translation);
    finishSoon();
  });
}

/** Requests that follow each other become one step. */
function merged(changes: readonly Change[]): readonly Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last?.kind === 'edit' && change.kind === 'edit') {
      all[all.length - 1] = { kind: 'edit', requests: [...last.requests, ...change.requests] };
    } else all.push(change);
  }
  return all;
}
