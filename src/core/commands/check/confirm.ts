/** Confirms warnings with a reason, and revokes confirmations: rows of the sheet Ngoại lệ. */
import { findAll } from '../../checks/run-checks';
import { failure } from '../../messages/failure-catalog';
import { addressOf } from '../../messages/finding-text';
import { exceptions } from '../../schema/managed-sheets';
import { formatDateTime } from '../../data/dates';
import { textsOf } from '../../workbook/read-table';
import { appendedRows, plain } from '../append-rows';
import type { Change } from '../change';
import type { Command } from '../command';
import { openWorkbook, tableTitles } from '../open-workbook';

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
  /** Warnings that are confirmed so, now or by the same request before; those that no longer stand, or are no warnings, are not among them. */
  readonly confirmed: number;
  /** The day and time written with them. */
  readonly when: string;
}

export const confirm: Command<ConfirmInput, ConfirmResult> = {
  name: 'confirm',
  reads: (titles) => tableTitles(titles),
  plan: ({ now, findings, reason, who }, snapshot) => {
    const read = openWorkbook(snapshot, Math.floor(now));
    if (!read.ok) return read;
    const wanted = new Set(
      findings.map(({ sheet, cell, code }) => `${sheet}\u0001${cell}\u0001${code}`),
    );
    const named = findAll(read.workbook, snapshot).filter(
      (finding) =>
        finding.key !== undefined &&
        wanted.has(`${finding.sheet}\u0001${addressOf(finding)}\u0001${finding.code}`),
    );
    const confirmed = named.filter((finding) => finding.confirmed === undefined);
    // Asked once more, since the answer was lost: it is what was asked for.
    const before = named.flatMap(({ confirmed: present }) =>
      present?.who === who && present.reason === reason ? [present] : [],
    );
    const when = confirmed.length === 0 ? (before[0]?.when ?? '') : formatDateTime(now);
    const rows = confirmed.map(({ key, code }) => ({
      key: plain(key ?? ''),
      rule: plain(code),
      reason: plain(reason),
      who: plain(who),
      when: plain(when),
    }));
    const changes = appendedRows(snapshot, exceptions, rows);
    if (changes === null) return failure('header-missing', { sheet: exceptions.sheet });
    return { ok: true, changes, result: { confirmed: confirmed.length + before.length, when } };
  },
};

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
  plan: ({ today, keys }, snapshot) => {
    const read = openWorkbook(snapshot, today);
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
