/** Writes every call to Google's services into a file, one line of JSON a call, for engineers to check. */
import { closeSync, existsSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import type { SheetsService } from './emulator/sheets/service';

/** Takes the name of an API method and its arguments, in the order in which Apps Script gives them. */
export type NoteCall = (method: string, args: readonly unknown[]) => void;

export interface CallLog {
  readonly note: NoteCall;
  readonly close: () => void;
}

/**
 * Opens the file, in place of an earlier call log.
 * @returns null where a file of another kind stands there, which is left as it is
 * @throws Error with `code` (ENOENT, EACCES …) where the file cannot be written
 */
export function openCallLog(path: string): CallLog | null {
  if (!isReplaceable(path)) return null;
  const file = openSync(path, 'w');
  return {
    // At once, so that a process that is killed leaves the calls that it made.
    note: (method, args) => void writeSync(file, `${JSON.stringify({ method, args })}\n`),
    close: () => closeSync(file),
  };
}

const firstWords = '{"method":"';

/** A workbook named by mistake must not be lost. */
function isReplaceable(path: string): boolean {
  if (!existsSync(path)) return true;
  const { size } = statSync(path);
  if (!statSync(path).isFile() || size === 0) return true;
  const file = openSync(path, 'r');
  try {
    const begin = Buffer.alloc(firstWords.length);
    readSync(file, begin, 0, begin.length, 0);
    return begin.toString() === firstWords;
  } finally {
    closeSync(file);
  }
}

/** A service whose calls are noted, for what runs on it without the bundle. */
export function notingCalls(service: SheetsService, note: NoteCall | undefined): SheetsService {
  if (note === undefined) return service;
  return {
    create: (body) => {
      note('sheets.spreadsheets.create', [body]);
      return service.create(body);
    },
    get: (id, options) => {
      note('sheets.spreadsheets.get', [id, options]);
      return service.get(id, options);
    },
    batchGetValues: (id, ranges, options) => {
      note('sheets.spreadsheets.values.batchGet', [id, { ranges, ...options }]);
      return service.batchGetValues(id, ranges, options);
    },
    batchUpdate: (id, body) => {
      note('sheets.spreadsheets.batchUpdate', [body, id]);
      return service.batchUpdate(id, body);
    },
  };
}
