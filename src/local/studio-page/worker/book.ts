/** One workbook in the worker: the states that it went through, and what the page knows of it. */
import type { Spreadsheet } from '../../../sheets/api';
import { SheetsApiError } from '../../emulator/sheets/failures';
import { applyChange } from '../../emulator/sheets/follow-changes';
import type { SheetsStore } from '../../emulator/sheets/service';
import { openXlsx, type XlsxFile } from '../../xlsx/xlsx-file';
import type { Change, StoredBytes } from './messages';
import { reordered } from './reorder';
import { workbookViewer, type WorkbookViewer } from './view/workbook-view';

export interface WorkerBook {
  readonly id: string;
  readonly xlsx: XlsxFile;
  /** Made anew each time that the workbook is shown. */
  viewer: WorkbookViewer;
  content(): Spreadsheet;
  /** @throws SheetsApiError where a request is refused; then nothing has changed */
  change(change: Change, index: number): void;
  /** After something else wrote to it: the state before the change of an index. */
  note(index: number): void;
  bytes(): Promise<Uint8Array>;
}

/** As many as a long series of undos can ask for; they share all that did not change. */
const mostStates = 120;

/** Takes a workbook into the store. @throws XlsxError */
export async function openBook(
  store: SheetsStore,
  id: string,
  { base, changes, index }: StoredBytes,
): Promise<WorkerBook> {
  const book = bookOf(store, id, await openXlsx(base, { spreadsheetId: id }));
  for (const [place, change] of changes.entries()) {
    try {
      book.change(change, index + place);
    } catch (error) {
      // Refused when it was made, it is refused again.
      if (!isRefusal(error)) throw error;
    }
  }
  return book;
}

/** Whether a step could not be made; the workbook is as before it then. */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof SheetsApiError || error instanceof RangeError;

export function bookOf(store: SheetsStore, id: string, xlsx: XlsxFile): WorkerBook {
  store.put({ ...xlsx.spreadsheet, spreadsheetId: id });
  const states = new Map<number, Spreadsheet>();
  const content = () => store.peek(id);
  const note = (index: number) => {
    states.set(index, content());
    const [oldest] = states.keys();
    if (states.size > mostStates && oldest !== undefined) states.delete(oldest);
  };
  return {
    id,
    xlsx,
    viewer: workbookViewer(),
    content,
    note,
    change(change, index) {
      note(index);
      if (change.kind === 'edit') store.batchUpdate(id, { requests: change.requests });
      if (change.kind === 'reorder') store.put(reordered(content(), change));
      if (change.kind === 'command') for (const one of change.changes) applyChange(store, one);
      if (change.kind === 'restore') {
        const state = states.get(change.index);
        if (state === undefined) throw new RangeError(`No state is kept of ${change.index}`);
        store.put(state);
      }
    },
    bytes: () => xlsx.write(content()),
  };
}
