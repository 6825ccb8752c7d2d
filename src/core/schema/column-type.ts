/** What every kind of column shares: how one value is judged, and which native rule says the same in the sheet. */
import type { CellKind, CellValue } from '../data/cell';
import type { Problem } from '../messages/finding';
import type { Lists } from './lists';
import type { Ward, Wards } from './units';
import type { ListName } from './lists';

/**
 * A clean value: a text, a number (đồng, a count, a day serial, a year) or, in a ward column,
 * first every ward that the text may mean, then the one of them that the row's date decides for.
 */
export type Value = string | number | readonly Ward[] | Ward;

/** The value that a cell stands for (null: none that can be used) and what is wrong with it. */
export interface ParsedValue {
  readonly value: Value | null;
  readonly problem?: Problem;
}

/** Judges one cell that is neither blank nor a failed formula. Pure, so that equal cells are judged once. */
export type Parse = (value: CellValue, kind: CellKind) => ParsedValue;

/** What judging needs to know of the workbook. */
export interface ReadingContext {
  readonly lists: Lists;
  readonly wards: Wards;
  /** Of a ward's own file: the unit that a blank ward of a register means. */
  readonly ownUnit?: Ward;
  /** Day serial in the spreadsheet's time zone. */
  readonly today: number;
}

/** The rule that the sheet itself can hold, so that it warns while someone types. */
export type NativeRule =
  | { readonly kind: 'date'; readonly from: number; readonly to: number }
  | { readonly kind: 'at-least'; readonly minimum: number }
  | { readonly kind: 'between'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: 'wards' };

/** Whether the values of a kind are words, whose letters an encoding may have spoilt. */
export const holdsWords = ({ name }: ColumnType) => wordKinds.includes(name);

const wordKinds: readonly ColumnType['name'][] = ['name', 'text', 'list', 'ward'];

export interface ColumnType {
  readonly name: 'text' | 'name' | 'date' | 'money' | 'count' | 'year' | 'phone' | 'list' | 'ward';
  /** A number format pattern of Google Sheets; '@' is text. */
  readonly format?: { readonly type: 'TEXT' | 'NUMBER' | 'DATE'; readonly pattern: string };
  readonly rule?: NativeRule;
  /** Of a day that is planned, and may well be in the future. */
  readonly mayLieAhead?: true;
  /** Nothing is read of it, so that its numbers need not be looked at. */
  readonly isIgnored?: true;
  /**
   * Whether a text stands for itself, so that it need not be judged. Asked of words only where they
   * are tidy and their encoding is in order (see looksOf).
   */
  readonly isRightAsTyped?: (text: string) => boolean;
  /** Whether a text of the column stands for nothing, beside those that do everywhere (see isBlankText). */
  readonly isStandIn?: (text: string) => boolean;
  /** Makes texts comparable where rows are compared by them; without it they are folded. */
  readonly comparer?: () => (text: string) => string;
  readonly parse: (context: ReadingContext) => Parse;
  /**
   * Judges amounts whose plain numbers count so many đồng each; values are in đồng, fixes in the
   * column's own unit.
   */
  readonly parseInUnit?: (unit: number) => Parse;
}
