/**
 * The states that the open workbook went through. A revision is a mark that the page hands back:
 * it tells whether a change is based on the present state, and what to send to a page that is behind.
 */
import { randomUUID } from 'node:crypto';
import type { Spreadsheet } from '../../sheets/api';

export interface Revisions {
  current(): string;
  /** Takes note of the workbook as it now is. @returns whether it differs from the last one noted */
  note(spreadsheet: Spreadsheet): boolean;
  /** The workbook at a revision, while it is remembered. */
  at(revision: string): Spreadsheet | undefined;
}

/** States kept for pages that are behind; they share all that did not change. */
const mostKept = 30;

/** @param first the revision that a run before this one ended with, where the file is as it was left */
export function createRevisions(spreadsheet: Spreadsheet, first?: string): Revisions {
  const [line = '', count = '0'] = first?.split('.') ?? [randomUUID()];
  let number = Number(count);
  let last = spreadsheet;
  const kept = new Map([[`${line}.${number}`, spreadsheet]]);
  return {
    current: () => `${line}.${number}`,
    at: (revision) => kept.get(revision),
    note(now) {
      if (now === last) return false;
      last = now;
      number += 1;
      kept.set(`${line}.${number}`, now);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return true;
    },
  };
}
