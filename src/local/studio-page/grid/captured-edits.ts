/**
 * Watches what people do in the grid. Everything that one action changes is handed on together, as
 * requests for the server; what the studio does not carry out is stopped, or taken back.
 */
import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import type { Request } from '../../../sheets/api';
import { AutoFillCommand } from '@univerjs/preset-sheets-core';
import { isAllowed } from './allowed-commands';
import { keptFormula } from './cells';
import { formulaFills } from './fill-formulas';
import { translate, type GridReader } from './mutations';
import type { GridEngine } from './univer';

/** What one action of the user did. */
export interface GridEdit {
  readonly requests: readonly Request[];
  /** Rows or columns came or went, or something has to be drawn again that no request is about. */
  readonly redraw: boolean;
}

export interface EditListener {
  edited(edit: GridEdit): void;
  /** The user asked for something that the studio does not do; taken back where it had happened. */
  unsupported(): void;
}

/** The options that mark what the studio itself executes in the grid. */
export const ownChange = { onlyLocal: true, byStudio: true };

export function captureEdits(
  { injector }: GridEngine,
  unitId: () => string,
  grid: GridReader,
  listener: EditListener,
): void {
  const commands = injector.get(ICommandService);
  let requests: Request[] = [];
  /** What the server is to do after what the grid did. */
  let following: readonly Request[] = [];
  let redraw = false;
  let isUnsupported = false;
  let isPending = false;

  const finish = () => {
    isPending = false;
    const edit = { requests: [...requests, ...following], redraw };
    const said = isUnsupported && requests.length === 0;
    requests = [];
    following = [];
    redraw = false;
    isUnsupported = false;
    if (said) listener.unsupported();
    if (edit.requests.length > 0 || edit.redraw) listener.edited(edit);
  };

  commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (id === AutoFillCommand.id) {
      const sheet = grid.activeSheet();
      following = formulaFills(
        params as Parameters<typeof formulaFills>[0],
        Number(sheet),
        (row, column) => keptFormula(grid.cell(sheet, row, column)) !== undefined,
      );
      redraw ||= following.length > 0;
    }
    if (type !== CommandType.COMMAND || options?.['byStudio'] === true || isAllowed(id)) return;
    listener.unsupported();
    throw new CanceledError();
  });

  commands.onMutationExecutedForCollab(({ id, params }, options) => {
    if (options?.['byStudio'] === true) return;
    if ((params as { readonly unitId?: string } | undefined)?.unitId !== unitId()) return;
    const translation = translate({ id, params }, grid);
    if (translation.kind === 'none') return;
    if (translation.kind === 'requests') {
      requests.push(...translation.requests);
      redraw ||= translation.structure;
    } else {
      redraw = true;
      isUnsupported ||= !translation.following;
    }
    if (isPending) return;
    isPending = true;
    // The mutations of one action follow each other within one turn of the event loop.
    queueMicrotask(finish);
  });
}
