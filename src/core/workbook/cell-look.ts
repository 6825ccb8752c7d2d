/** How a cell shows its value, as far as another value in its place would need another look. */
import type { CellValue } from '../data/cell';

/** As the Sheets API names it: 'DATE', 'TEXT', 'NUMBER' …, and what is typed for it. */
export interface NumberFormat {
  readonly type?: string | undefined;
  readonly pattern?: string | undefined;
}

/** What is missing is automatic. */
export interface CellLook {
  readonly numberFormat?: NumberFormat;
  /** Parts of a text that look otherwise, as the API has them; a new value ends them. */
  readonly textFormatRuns?: readonly object[];
}

/** A cell by its sheet's title and 0-based place. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type LookOf = (cell: CellAt) => CellLook;

/** How the add-on shows a day. */
export const dayFormat: NumberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };

/**
 * How a cell looks once it holds another value: a day must be shown as one, and a number must not
 * be shown as a day or be kept as text.
 */
export function lookWith(
  { value, isDate }: { readonly value: CellValue; readonly isDate: boolean },
  before: CellLook,
): CellLook {
  const { numberFormat } = before;
  const type = numberFormat?.type ?? '';
  const showsDay = type === 'DATE' || type === 'DATE_TIME';
  const after =
    isDate && !showsDay
      ? dayFormat
      : !isDate && typeof value === 'number' && (showsDay || type === 'TIME' || type === 'TEXT')
        ? undefined
        : numberFormat;
  return after === undefined ? {} : { numberFormat: after };
}

export function hasSameFormat(one: CellLook, other: CellLook): boolean {
  return JSON.stringify(one.numberFormat) === JSON.stringify(other.numberFormat);
}
