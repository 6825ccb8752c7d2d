/** Confirms warnings with a reason, and revokes confirmations: rows of the sheet Ngoại lệ. */
import { findAll } from '../checks/all';
import { addressOf } from '../findings/words';
import { exceptions } from '../tables/exceptions';
import { formatDateTime } from '../text/dates';
import type { Book } from '../workbook/book';
import { textsOf } from '../workbook/read-table';
import type { Change } from './change';
import type { Command } from './command';
import { readableWorkbook, tableTitles } from './readable';
import { layoutOf } from './set-up/layout';

/** A finding as the sidebar names it. */
export interface FindingPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
}

export interface ConfirmInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly findings: readonly FindingPlace[];
  readonly reason: string;
  readonly who: string;
}

export interface ConfirmResult {
  /** Warnings confirmed now; those that no longer stand, or are no warnings, are not among them. */
  readonly confirmed: number;
}

export const confirm: Command<ConfirmInput, ConfirmResult> = {
  name: 'confirm',
  reads: (titles) => tableTitles(titles),
  plan: ({ now, findings: named, reason, who }, book) => {
    const read = readableWorkbook(book, Math.floor(now));
    if (!read.ok) return read;
    const wanted = new Set(
      named.map(({ sheet, cell, code }) => `${sheet}\u0001${cell}\u0001${code}`),
    );
    const confirmed = findAll(read.workbook, book).filter(
      (finding) =>
        finding.key !== undefined &&
        finding.confirmed === undefined &&
        wanted.has(`${finding.sheet}\u0001${addressOf(finding)}\u0001${finding.code}`),
    );
    const when = formatDateTime(now);
    const rows = confirmed.map(({ key, code }) => ({
      key: key ?? '',
      rule: code,
      reason,
      who,
      when,
    }));
    return {
      ok: true,
      changes: rows.length === 0 ? [] : appendRows(book, rows),
      result: { confirmed: confirmed.length },
    };
  },
};

/** Rows below everything on Ngoại lệ, which is made where it is missing. */
function appendRows(
  book: Book,
  rows: readonly Readonly<Record<string, string>>[],
): readonly Change[] {
  const layout = layoutOf(book, exceptions);
  if (layout === null) return [];
  const { title, columns, headerRow, endOfData, sheet } = layout;
  return [
    {
      kind: 'table',
      table: exceptions,
      sheet: sheet?.title ?? null,
      headerRow,
      columns,
      endOfData,
      dropDowns: null,
    },
    ...columns.map(({ key, column }): Change => ({
      kind: 'cells',
      sheet: title,
      row: endOfData,
      column,
      values: rows.map((row) => [row[key] ?? '']),
    })),
  ];
}

export interface RevokeInput {
  readonly today: number;
  readonly keys: readonly string[];
}

export interface RevokeResult {
  readonly revoked: number;
}

/** Blanks the rows of the keys; the warnings stand again at the next check. */
export const revoke: Command<RevokeInput, RevokeResult> = {
  name: 'revoke',
  reads: (titles) => tableTitles(titles),
  plan: ({ today, keys }, book) => {
    const read = readableWorkbook(book, today);
    if (!read.ok) return read;
    const reading = read.workbook.tables.get(exceptions.sheet);
    if (reading === undefined) return { ok: true, changes: [], result: { revoked: 0 } };
    const rows = textsOf(reading, 'key').flatMap((key, row) =>
      key !== null && keys.includes(key) ? (reading.rows[row] ?? []) : [],
    );
    const changes = rows.flatMap((row) =>
      [...reading.header.columns.values()].map((column): Change => ({
        kind: 'cells',
        sheet: reading.sheet.title,
        row,
        column,
        values: [['']],
      })),
    );
    return { ok: true, changes, result: { revoked: rows.length } };
  },
};
