/** A few rows of each kind, for the officer to look at before anything is taken in. */
import type { Register } from './register';
import type { WardDifference } from './difference';
import { rowWords } from './typed-rows';
import { removalTask, type JournalEntry } from '../fix/journal';

/** As many of each kind and ward as anyone reads. */
const mostSamples = 5;

export interface RowSample {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly sheet: string;
  /** What the row holds, or will hold; of a removed one, what it held. */
  readonly text: string;
  /** Of a changed row, what it held. */
  readonly before?: string;
}

export function samplesOf(
  found: readonly { readonly register: Register; readonly ward: WardDifference }[],
): readonly RowSample[] {
  const samples = found.flatMap(({ register: { table, title: sheet }, ward }) => {
    const { difference, present, wanted } = ward;
    const words = (rows: typeof present, place: number) => rowWords(table, rows[place] ?? []);
    return [
      ...difference.added.slice(0, mostSamples).map((place): RowSample => ({
        kind: 'added',
        sheet,
        text: words(wanted, place),
      })),
      ...difference.changed.slice(0, mostSamples).map(({ from, to }): RowSample => ({
        kind: 'changed',
        sheet,
        text: words(wanted, to),
        before: words(present, from),
      })),
      ...difference.removed.slice(0, mostSamples).map((place): RowSample => ({
        kind: 'removed',
        sheet,
        text: words(present, place),
      })),
    ];
  });
  return (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    samples.filter((sample) => sample.kind === kind).slice(0, mostSamples),
  );
}

// What gathering writes into Nhật ký: every row that it changed or removed, with all its values readable.

/** A row is no cell, so that undoing mends leaves these entries alone. */
const rowPlace = (row: number) => `${row + 1}:${row + 1}`;

/** A cell of Google Sheets holds 50,000 characters. */
const longestText = 49_000;

const asCell = (text: string) => ({ value: text.slice(0, longestText), isDate: false });

export function journalEntries(
  { table, title }: Register,
  wards: readonly WardDifference[],
  stamp: Pick<JournalEntry, 'when' | 'who'>,
): readonly JournalEntry[] {
  return wards.flatMap(({ source, difference, present, presentRows, wanted }) => [
    ...difference.changed.map(({ from, to }) => ({
      ...stamp,
      task: `Thu số liệu ${source}: sửa dòng`,
      sheet: title,
      cell: rowPlace(presentRows[from] ?? 0),
      old: asCell(rowWords(table, present[from] ?? [])),
      new: asCell(rowWords(table, wanted[to] ?? [])),
    })),
    ...difference.removed.map((from) => ({
      ...stamp,
      task: `${removalTask} ${source}`,
      sheet: title,
      cell: rowPlace(presentRows[from] ?? 0),
      old: asCell(rowWords(table, present[from] ?? [])),
      new: asCell(''),
    })),
  ]);
}
