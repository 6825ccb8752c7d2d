/**
 * What is to be done to the rows gathered before, so that they become those of the ward's file.
 * Equal rows stay where they are (as often as they stand in both); a row of the same name is
 * changed in its place, so that what the user wrote beside it stays with it.
 */
import type { Table } from '../../schema/table';
import { blank, rowKeys, valueKey, type TypedRow } from './typed-rows';

/** Places in the two lists, ascending. */
export interface Difference {
  readonly kept: number;
  readonly changed: readonly { readonly from: number; readonly to: number }[];
  /** Of the wanted rows. */
  readonly added: readonly number[];
  /** Of the present rows. */
  readonly removed: readonly number[];
}

/** What comes of one ward's rows. */
export interface WardDifference {
  readonly source: string;
  readonly difference: Difference;
  /** The rows gathered before, and their 0-based rows of the sheet. */
  readonly present: readonly TypedRow[];
  readonly presentRows: readonly number[];
  readonly wanted: readonly TypedRow[];
}

export function difference(
  table: Table,
  present: readonly TypedRow[],
  wanted: readonly TypedRow[],
): Difference {
  const everyPlace = (rows: readonly TypedRow[]) => rows.map((_, index) => index);
  const equal = paired(present, everyPlace(present), wanted, everyPlace(wanted), rowKeys(table));
  const sameDay = paired(present, equal.from, wanted, equal.to, namesOf(table, true));
  const sameName = paired(present, sameDay.from, wanted, sameDay.to, namesOf(table, false));
  return {
    kept: equal.pairs.length,
    changed: [...sameDay.pairs, ...sameName.pairs].sort((one, other) => one.from - other.from),
    added: sameName.to,
    removed: sameName.from,
  };
}

/** Pairs rows of equal keys, in order; a key of null matches nothing. What is left over is returned beside them. */
function paired(
  present: readonly TypedRow[],
  from: readonly number[],
  wanted: readonly TypedRow[],
  to: readonly number[],
  key: (row: TypedRow) => string | null,
): {
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
  readonly from: readonly number[];
  readonly to: readonly number[];
} {
  const waiting = new Map<string, { readonly places: number[]; next: number }>();
  for (const place of from) {
    const text = key(present[place] ?? []);
    if (text === null) continue;
    const known = waiting.get(text);
    if (known === undefined) waiting.set(text, { places: [place], next: 0 });
    else known.places.push(place);
  }
  const pairs: { from: number; to: number }[] = [];
  const taken = new Set<number>();
  const left: number[] = [];
  for (const place of to) {
    const text = key(wanted[place] ?? []);
    const known = text === null ? undefined : waiting.get(text);
    const match = known?.places[known.next];
    if (known === undefined || match === undefined) {
      left.push(place);
      continue;
    }
    known.next += 1;
    taken.add(match);
    pairs.push({ from: match, to: place });
  }
  return { pairs, from: from.filter((place) => !taken.has(place)), to: left };
}

/** The name of a row, with its day or without; null where it has none. */
function namesOf(table: Table, withDay: boolean): (row: TypedRow) => string | null {
  const place = (key: string | undefined) =>
    table.columns.findIndex((column) => column.key === key);
  const name = place(table.nameColumn);
  const day = place(table.dateColumn);
  return (row) => {
    const { value } = row[name] ?? blank;
    if (value === '') return null;
    return withDay ? `${value}\u0001${valueKey(row[day] ?? blank)}` : String(value);
  };
}
