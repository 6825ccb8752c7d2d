/** Finds rows of all registers by a name, a phone number or a receipt, tones and ways of spelling aside. */
import { cellAddress } from '../../data/a1';
import { formatDate } from '../../data/dates';
import { note } from '../../schema/registers/shared-columns';
import type { Column } from '../../schema/table';
import { formatInteger } from '../../vietnamese/format-number';
import { fold, withoutTones } from '../../vietnamese/fold';
import type { TableData } from '../../workbook/read-table';
import type { Command, CommonInput } from '../command';
import { enteredTables } from '../enter/entry-form';
import { openWorkbook, tableTitles } from '../open-workbook';

export interface FindInput extends CommonInput {
  /** A name or a part of it, or figures of a phone number or receipt. */
  readonly query: string;
}

export interface FoundRow {
  readonly sheet: string;
  /** The cell of the row's name, as "E12". */
  readonly cell: string;
  readonly name: string;
  /** What tells the row from others of that name: day, unit, amount …, as it is written. */
  readonly details: readonly string[];
}

export interface FindResult {
  /** Those first in which the query stands letter for letter. */
  readonly rows: readonly FoundRow[];
  /** How many there are, beside those given. */
  readonly total: number;
}

/** More would not be read by anyone; a longer query finds fewer. */
const mostRows = 200;

export const findRows: Command<FindInput, FindResult> = {
  name: 'find-rows',
  onlyReads: true,
  reads: (titles) => tableTitles(titles),
  plan: ({ today, query }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const matches = matcherOf(query);
    const found = enteredTables(read.workbook).flatMap((data) => foundIn(data, matches));
    // Sorting keeps the order of sheets and rows among equals.
    found.sort((one, other) => other.likeness - one.likeness);
    return {
      ok: true,
      changes: [],
      result: { rows: found.slice(0, mostRows).map(({ row }) => row), total: found.length },
    };
  },
};

/** 2: the very letters; 1: tones, i or y, or signs between figures aside; 0: another text. */
type Likeness = 0 | 1 | 2;

interface Matcher {
  readonly name: (text: string) => Likeness;
  readonly number: (text: string) => Likeness;
}

function matcherOf(query: string): Matcher {
  const exact = fold(query.trim());
  const words = spelledPlainly(query).split(' ');
  const figures = query.replace(/\D/g, '');
  const isNumber = figures.length >= 2 && !/\p{L}/u.test(query);
  return {
    name: (text) => {
      if (exact === '' || isNumber) return 0;
      if (fold(text).includes(exact)) return 2;
      const plainText = ` ${spelledPlainly(text)}`;
      return words[0] !== '' && words.every((word) => plainText.includes(` ${word}`)) ? 1 : 0;
    },
    number: (text) => (isNumber && text.replace(/\D/g, '').includes(figures) ? 1 : 0),
  };
}

/** Without tones, i and y as one letter, and one space between words. */
const spelledPlainly = (text: string): string =>
  withoutTones(text)
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Found {
  readonly likeness: Likeness;
  readonly row: FoundRow;
}

function foundIn(data: TableData, matches: Matcher): readonly Found[] {
  const { table, header, rows, rawValue, sheet } = data;
  const isNumbered = (column: Column) =>
    column.kind.name === 'phone' || column.key === table.receiptColumn;
  const searched = table.columns.filter(
    ({ key, kind }) =>
      header.columns.has(key) &&
      (key === table.nameColumn ||
        kind.name === 'name' ||
        kind.name === 'phone' ||
        key === table.receiptColumn),
  );
  // Many rows hold the same name, so that each text is compared once.
  const known = new Map<string, Likeness>();
  const likenessOf = (column: Column, text: string): Likeness => {
    if (text === '') return 0;
    const id = (isNumbered(column) ? '#' : '') + text;
    let likeness = known.get(id);
    if (likeness === undefined) {
      likeness = isNumbered(column) ? matches.number(text) : matches.name(text);
      known.set(id, likeness);
    }
    return likeness;
  };
  const found: Found[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    let likeness: Likeness = 0;
    for (const column of searched) {
      const one = likenessOf(column, String(rawValue(row, column.key)));
      if (one > likeness) likeness = one;
    }
    if (likeness === 0) continue;
    const column = header.columns.get(table.nameColumn) ?? 0;
    found.push({
      likeness,
      row: {
        sheet: sheet.title,
        cell: cellAddress(rows[row] ?? 0, column),
        name: String(rawValue(row, table.nameColumn)),
        details: detailsOf(data, row),
      },
    });
  }
  return found;
}

function detailsOf({ table, header, rawValue }: TableData, row: number): readonly string[] {
  return table.columns.flatMap(({ key, kind, isProse }) => {
    if (key === table.nameColumn || isProse || kind.isIgnored || !header.columns.has(key))
      return [];
    if (key === note.key) return [];
    const value = rawValue(row, key);
    if (value === '') return [];
    if (typeof value !== 'number') return [String(value)];
    if (kind.name === 'date') return [formatDate(value)];
    return [kind.name === 'money' ? formatInteger(value) : String(value)];
  });
}
