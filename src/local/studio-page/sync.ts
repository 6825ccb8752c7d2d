/**
 * Keeps the grid and the server in step. Typed changes go to the server one after the other, each
 * with the revision that it is based on; what the server then has is what the grid shows.
 */
import type { Request } from '../../sheets/api';
import { cellAddress } from '../../core/data/a1';
import { api, Unreachable } from './api';
import type { GridEdit } from './grid/captured-edits';
import type { Grid } from './grid/grid';
import { tableSizes, updatedModel, type WorkbookModel } from './model';
import type { PageStore } from './page-state';

export interface Sync {
  edited(edit: GridEdit): void;
  /** The workbook changed, here or elsewhere. */
  changed(revision: string, isOwn: boolean): void;
  /** Takes the whole workbook anew. @param isOther another one is open than before */
  reload(isOther: boolean): Promise<void>;
  /** The server is back: what waited is sent. */
  resume(): void;
  /** Settles when nothing is on its way any more. */
  settled(): Promise<void>;
  /** Whether the grid shows the newest state that this window knows of. */
  isCurrent(): boolean;
  /** Lets the grid wait while something more urgent is drawn. @returns ends the wait */
  hold(): () => void;
  model(): WorkbookModel | null;
}

const nothing = { shapes: 0, formats: 0, validations: 0 };

export function createSync(grid: () => Grid, page: PageStore): Sync {
  let model: WorkbookModel | null = null;
  /** The revision that this window builds upon: that of the model, or of its own last change. */
  let base = '';
  /** A revision on the server that this window does not show yet. */
  let newest = '';
  let waiting: readonly GridEdit[] = [];
  let mustRedraw = false;
  let work: Promise<void> | null = null;
  let holds = 0;

  const say = (title: string, message: string, seconds = 8) =>
    page.toast({ title, message, seconds });

  /** Sends what waits; false: the server is away. */
  const send = async (): Promise<boolean> => {
    for (let [edit] = waiting; edit !== undefined; [edit] = waiting) {
      if (edit.requests.length > 0) {
        const reply = await api.batchUpdate(base, edit.requests);
        if (reply.ok) {
          base = reply.revision;
        } else {
          const lost = waiting.flatMap(({ requests }) => requests);
          waiting = [];
          mustRedraw = true;
          say('Chưa ghi được', [reply.message, ...notWritten(lost)].join('\n'), -1);
          break;
        }
      }
      mustRedraw ||= edit.redraw;
      waiting = waiting.slice(1);
      page.update({ unsent: waiting.length });
    }
    page.update({ unsent: 0 });
    return true;
  };

  const refresh = async () => {
    const reply = await api.view(
      model?.revision ?? '',
      model === null ? nothing : tableSizes(model),
    );
    if (!reply.ok) return;
    const updated = updatedModel(model, reply);
    if (updated === null) {
      model = null;
      await refresh();
      return;
    }
    // Typed while the answer was on its way: it is sent first, and the grid drawn after.
    if (waiting.length > 0) return;
    model = updated.model;
    base = model.revision;
    newest = model.revision;
    grid().show(model, mustRedraw ? { kind: 'whole' } : updated.change);
    mustRedraw = false;
    page.update({ behind: false });
  };

  const isBehind = () =>
    model !== null && (mustRedraw || base !== model.revision || newest !== model.revision);

  const run = async () => {
    try {
      while (waiting.length > 0 || isBehind()) {
        await send();
        // What someone is typing would be lost under a grid that is drawn anew.
        if (grid().isTyping()) return;
        await refresh();
      }
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
  };

  const start = () => {
    if (page.get().connection === 'lost' || holds > 0) return;
    work ??= run().finally(() => {
      work = null;
    });
  };

  return {
    model: () => model,
    isCurrent: () => waiting.length === 0 && !isBehind(),
    hold() {
      holds += 1;
      return () => {
        holds -= 1;
        start();
      };
    },
    edited(edit) {
      waiting = [...waiting, edit];
      page.update({ unsent: waiting.length });
      start();
    },
    changed(revision, isOwn) {
      newest = revision;
      if (!isOwn && grid().isTyping() && revision !== base) page.update({ behind: true });
      // A change of this window is followed by its own answer.
      if (waiting.length === 0) start();
    },
    async reload(isOther) {
      await work;
      if (isOther) grid().clear();
      model = null;
      mustRedraw = true;
      await refresh();
    },
    resume: start,
    async settled() {
      for (let current = work; current !== null; current = work) await current;
    },
  };
}

/** The longest list of cells that a message names. */
const mostNamed = 5;

/** "Chưa ghi: B5 “1tr5”": what the user has to type again. */
function notWritten(requests: readonly Request[]): readonly string[] {
  const cells = requests.flatMap(({ updateCells }) =>
    (updateCells?.rows ?? []).flatMap(({ values = [] }, row) =>
      values.map(({ userEnteredValue = {} }, column) => {
        const { rowIndex = 0, columnIndex = 0 } = updateCells?.start ?? {};
        const [value = ''] = Object.values(userEnteredValue) as readonly unknown[];
        return `${cellAddress(rowIndex + row, columnIndex + column)} “${String(value)}”`;
      }),
    ),
  );
  if (cells.length === 0) return [];
  const more = cells.length > mostNamed ? ` và ${cells.length - mostNamed} ô khác` : '';
  return [`Chưa ghi: ${cells.slice(0, mostNamed).join('; ')}${more}.`];
}
