/**
 * A spreadsheet while a batch changes it. What the draft has copied it may change in place; all
 * else belongs to the stored spreadsheet and is copied first. A draft that is dropped leaves no trace.
 */
import type { Sheet, Spreadsheet } from '../../../sheets/api';
import { invalidArgument, noGrid } from './failures';

export interface Draft {
  readonly spreadsheet: Spreadsheet;
  /** The objects and arrays that this draft made, and so may write to. */
  readonly own: WeakSet<object>;
}

export function createDraft(stored: Spreadsheet): Draft {
  const spreadsheet = { ...stored };
  return { spreadsheet, own: new WeakSet([spreadsheet]) };
}

/** The value itself where the draft made it, else a shallow copy. */
export function writable<T extends object>(draft: Draft, value: T): T {
  if (draft.own.has(value)) return value;
  return made(draft, (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as T);
}

/** Marks an object or array that the caller has just made as the draft's own. */
export function made<T extends object>(draft: Draft, value: T): T {
  draft.own.add(value);
  return value;
}

export function sheetsOf(draft: Draft): readonly Sheet[] {
  return draft.spreadsheet.sheets ?? [];
}

/** The sheets as an array that may be written to. */
export function writableSheets(draft: Draft): Sheet[] {
  const sheets = writable(draft, draft.spreadsheet.sheets ?? []);
  draft.spreadsheet.sheets = sheets;
  return sheets;
}

/** A sheet to read. @throws 400 "No grid with id: 5" */
export function sheetById(draft: Draft, sheetId = 0): Sheet {
  const sheet = sheetsOf(draft).find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  if (sheet === undefined) throw noGrid(sheetId);
  return sheet;
}

/** A sheet to write to (its own fields; what they hold is copied in turn). @throws as sheetById */
export function writableSheet(draft: Draft, sheetId = 0): Sheet {
  const index = sheetsOf(draft).indexOf(sheetById(draft, sheetId));
  const sheets = writableSheets(draft);
  const sheet = writable(draft, sheets[index]!);
  sheets[index] = sheet;
  return sheet;
}

/** The part of a request without which it means nothing. @throws 400 naming what is missing */
export function required<T>(value: T | null | undefined, name: string): T {
  if (value === undefined || value === null) throw invalidArgument(`${name} is required.`);
  return value;
}

/** The smallest whole number from 1 on above all of these. */
export function nextId(taken: Iterable<number | undefined>): number {
  let highest = 0;
  for (const id of taken) highest = Math.max(highest, id ?? 0);
  return highest + 1;
}
