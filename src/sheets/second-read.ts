/**
 * Tells which cells are read a second time. FORMULA with FORMATTED_STRING shows every constant that
 * is no day as UNFORMATTED_VALUE does; of a day and of a formula it shows the text and not the value.
 * So only these are read again, and what formulas are worked out from. Where that agrees with the
 * first read, all of it is what stood there at the moment of the first read.
 */
import { columnIndex, columnLetters, quoteTitle } from '../core/data/a1';
import type { CellValue } from '../core/data/cell';
import type { SheetCells, Snapshot } from '../core/workbook/snapshot';
import type { ValueRange } from './api';
import { joinedSpans, type Span } from './spans';

/** Cells of one of the sheets that were read; rows null: of every row. */
interface Area {
  readonly sheet: number;
  readonly columns: Span;
  readonly rows: Span | null;
}

export interface SecondRead {
  readonly areas: readonly Area[];
  /** The same as A1 ranges. */
  readonly ranges: readonly string[];
}

/** More ranges than these would make the call too large; then cells between them are read too. */
const mostRanges = 60;

/** @param first what FORMULA with FORMATTED_STRING gave, as values and as formulas */
export function secondReadOf({ sheets }: Snapshot): SecondRead {
  const found = sheets.map((sheet) => ({
    sheet,
    ...cellsToRead(sheet),
    inputs: new Set<number>(),
  }));
  for (const { sheet, shapes } of found) {
    for (const text of shapes) {
      for (const other of found) addInputs({ sheet, text }, other.sheet, other.inputs);
    }
  }
  for (let gap = 8; ; gap *= 4) {
    const areas = found.flatMap(({ inputs, rows }, index) => areasOf(index, inputs, rows, gap));
    if (areas.length <= mostRanges || gap > mostRows) {
      return { areas, ranges: areas.map((area) => rangeOf(area, sheets)) };
    }
  }
}

/** No sheet has more. */
const mostRows = 10_000_000;

interface CellsToRead {
  /** By column: the rows of days and formulas, ascending. */
  readonly rows: readonly (readonly number[])[];
  /** One of all formulas that differ in nothing but their numbers. */
  readonly shapes: readonly string[];
}

function cellsToRead({ formulas, mark }: SheetCells): CellsToRead {
  const shapes = new Map<string, string>();
  const rows = formulas.map((cells) => {
    const found: number[] = [];
    for (let row = 0; row < cells.length; row += 1) {
      const cell = cells[row];
      if (typeof cell !== 'string' || cell === '') continue;
      if (cell.charCodeAt(0) === 61) {
        found.push(row);
        shapes.set(cell.replace(/\d+/g, ''), cell);
        // A page of the add-on's own holds no days, but tells of some.
      } else if (mark === null && mayBeDay(cell)) found.push(row);
    }
    return found;
  });
  return { rows, shapes: [...shapes.values()] };
}

interface Formula {
  readonly sheet: SheetCells;
  readonly text: string;
}

/** What a formula is worked out from is read with it, so that an edit of it in between is seen. */
function addInputs({ sheet, text }: Formula, other: SheetCells, inputs: Set<number>): void {
  const { length } = other.formulas;
  if (other === sheet) {
    const columns = (text.match(/(?<![A-Z])[A-Z]{1,3}(?![A-Z(])/g) ?? [])
      .map(columnIndex)
      .filter((column) => column < length);
    const last = Math.max(...columns);
    for (let column = Math.min(...columns); column <= last; column += 1) inputs.add(column);
  } else if (text.includes('!') && text.includes(other.title.replace(/'/g, "''"))) {
    for (let column = 0; column < length; column += 1) inputs.add(column);
  }
}

function areasOf(
  sheet: number,
  whole: ReadonlySet<number>,
  rows: readonly (readonly number[])[],
  gap: number,
): readonly Area[] {
  const asSpans = (indexes: readonly number[], between: number) =>
    joinedSpans(
      indexes.map((start) => ({ start, end: start + 1 })),
      between,
    );
  return [
    ...asSpans(
      [...whole].sort((one, other) => one - other),
      0,
    ).map((columns) => ({ sheet, columns, rows: null })),
    ...rows.flatMap((found, column) =>
      whole.has(column)
        ? []
        : asSpans(found, gap).map((span) => ({
            sheet,
            columns: { start: column, end: column + 1 },
            rows: span,
          })),
    ),
  ];
}

function rangeOf({ sheet, columns, rows }: Area, sheets: readonly SheetCells[]): string {
  const ends = [
    `${columnLetters(columns.start)}${rows === null ? '' : rows.start + 1}`,
    `${columnLetters(columns.end - 1)}${rows === null ? '' : rows.end}`,
  ];
  return `${quoteTitle(sheets[sheet]?.title ?? '')}!${ends.join(':')}`;
}

/**
 * The values of everything that was read: those of the second read, and of all else the first.
 * Columns that were not read again are the same arrays as in the first.
 * @param formulas by sheet: FORMULA, columns first
 * @param shown by range of the second read: UNFORMATTED_VALUE, columns first
 */
export function valuesOf(
  formulas: readonly ValueRange[],
  { areas }: SecondRead,
  shown: readonly ValueRange[],
): readonly ValueRange[] {
  const columns = formulas.map(({ values = [] }) => [...values] as CellValue[][]);
  areas.forEach(({ sheet, columns: { start, end }, rows }, index) => {
    const ofSheet = columns[sheet] ?? [];
    const found = (shown[index]?.values ?? []) as CellValue[][];
    for (let column = start; column < end; column += 1) {
      const cells = found[column - start] ?? [];
      if (rows === null) {
        ofSheet[column] = cells;
        continue;
      }
      const isCopy = ofSheet[column] !== formulas[sheet]?.values?.[column];
      const merged = isCopy ? (ofSheet[column] ?? []) : [...(ofSheet[column] ?? [])];
      for (let row = rows.start; row < rows.end; row += 1) {
        merged[row] = cells[row - rows.start] ?? '';
      }
      ofSheet[column] = merged;
    }
  });
  return formulas.map((range, index) => ({ ...range, values: columns[index] ?? [] }));
}

/** Names of days and months, which a format may show without any digit. */
const dayOrMonth =
  /^(?:thứ|tháng|thg|th|chủ nhật|cn|t[2-7]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)(?![a-zà-ỹ])/i;

const ofADay = /thứ|tháng|thg|ngày|năm|quý|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Whether a text may be a day or a time as some format shows it: two groups of digits, or one with
 * a word for a part of a day. What is taken for one and is none costs some bytes, and nothing else.
 */
export function mayBeDay(text: string): boolean {
  if (!/\d/.test(text)) return dayOrMonth.test(text);
  // A number that is no day of the calendar is shown as a number although it is formatted as a day.
  if (/^-?[1-9]\d*(?:[.,]\d+)?(?:E[+-]?\d+)?$/i.test(text)) return true;
  const groups = text.match(/\d+/g) ?? [];
  const [first = ''] = groups;
  const hasLetters = /[a-zA-Z\u00c0-\u1ef9]/.test(text);
  if (groups.length === 1) {
    return hasLetters ? first.length === 4 || ofADay.test(text) : first.length <= 8;
  }
  // Parts of a second have three digits, the years of very large numbers more than four. Of the
  // groups of a phone number more than one is so long.
  const isOdd = ({ length }: string) => length === 3 || length > 4;
  return groups.filter(isOdd).length <= (groups.length > 2 ? 1 : 0);
}
