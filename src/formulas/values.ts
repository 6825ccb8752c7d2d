/** Defines the values that formulas compute with, and how one kind of value becomes another. */

/** The errors that a cell shows, with the names that the Sheets API has for them. */
const errorTypes = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#ERROR!': 'ERROR',
} as const;

export type ErrorText = keyof typeof errorTypes;

/** A failed result. There is one object of each kind, so that they are compared by identity. */
export class FormulaError {
  constructor(
    readonly text: ErrorText,
    readonly type: string,
  ) {}
}

const allErrors = new Map<string, FormulaError>(
  Object.entries(errorTypes).map(([text, type]) => [
    text,
    new FormulaError(text as ErrorText, type),
  ]),
);

export function errorOf(text: ErrorText): FormulaError {
  return allErrors.get(text)!;
}

/** @returns null for a text that is no error */
export function findError(text: string): FormulaError | null {
  return allErrors.get(text.toUpperCase()) ?? null;
}

export function errorOfType(type: string): FormulaError {
  return [...allErrors.values()].find((error) => error.type === type) ?? errorOf('#ERROR!');
}

/** What one cell holds; null: blank. Days are serials. */
export type Scalar = number | string | boolean | null | FormulaError;

/** Rows of equal length, at least one row and one column. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}
}

/** Cells that a formula refers to, 0-based, ends excluded; their values are read when needed. */
export class Range {
  constructor(
    readonly sheet: SheetValues,
    readonly startRow: number,
    readonly endRow: number,
    readonly startColumn: number,
    readonly endColumn: number,
  ) {}

  get height(): number {
    return this.endRow - this.startRow;
  }

  get width(): number {
    return this.endColumn - this.startColumn;
  }

  get isCell(): boolean {
    return this.height === 1 && this.width === 1;
  }
}

export type Value = Scalar | Range | Matrix;

/** The computed values of one sheet, by column; each column counts its changes. */
export class SheetValues {
  readonly columns: Scalar[][] = [];
  readonly versions: number[] = [];
  /** Rows up to the last one that ever held a value. */
  rowCount = 0;
  /** Rows of the grid, blank ones included. */
  gridRows = 0;
  /** 0-based rows that a filter hides, and those that anyone hid by hand. */
  readonly filtered = new Set<number>();
  readonly hidden = new Set<number>();
  /** Cells whose formula is a SUBTOTAL, which other subtotals leave out: see cellKey. */
  readonly subtotals = new Set<number>();

  constructor(readonly title: string) {}

  get(row: number, column: number): Scalar {
    return this.columns[column]?.[row] ?? null;
  }

  set(row: number, column: number, value: Scalar): void {
    while (this.columns.length <= column) {
      this.columns.push([]);
      this.versions.push(0);
    }
    const cells = this.columns[column]!;
    while (cells.length < row) cells.push(null);
    cells[row] = value;
    this.versions[column]! += 1;
    if (row >= this.rowCount) this.rowCount = row + 1;
  }
}

/** Columns of a sheet end at 18,278 (ZZZ), so a cell is one number. */
export function cellKey(row: number, column: number): number {
  return row * 18_278 + column;
}

export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / 18_278), column: key % 18_278 };
}

/** How a host reads and shows numbers, and which day it is. */
export interface Regional {
  /** Day serial, with the time of day as its fraction. */
  readonly now: number;
  /** A text that is a number, a date or a time as people type it. @returns null for any other */
  readonly readNumber: (text: string) => number | null;
  /** A number by a pattern such as "dd/mm/yyyy" or "#,##0"; "General" without one. */
  readonly showNumber: (value: number, pattern: string) => string;
}

/** @returns #VALUE! for a text that is no number */
export function toNumber(value: Scalar, { readNumber }: Regional): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return readNumber(value) ?? errorOf('#VALUE!');
  return value;
}

export function toText(value: Scalar, { showNumber }: Regional): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return showNumber(value, 'General');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A number is true unless it is zero; of texts only TRUE and FALSE mean something. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof FormulaError) return value;
  const text = value.toUpperCase();
  return text === 'TRUE' ? true : text === 'FALSE' ? false : errorOf('#VALUE!');
}

/** Texts are equal without regard to case; both ways of writing Vietnamese letters are one. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Fifteen digits, as cells show: 0.1 + 0.2 is 0.3. */
const rounded = (value: number) => Number(value.toPrecision(15));

/** Numbers come before texts, texts before TRUE and FALSE; a blank is what the other is when empty. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a === null) a = emptyLike(b);
  if (b === null) b = emptyLike(a);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'number') {
    const difference = a - (b as number);
    return difference === 0 || rounded(a) === rounded(b as number) ? 0 : difference;
  }
  if (typeof a === 'string') {
    const [one, other] = [foldText(a), foldText(b as string)];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function emptyLike(value: Scalar): Scalar {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

/** One value of a range: its cell in the row or column of the formula. */
export function single(
  value: Value,
  { row, column }: { readonly row: number; readonly column: number },
): Scalar {
  if (value instanceof Matrix) return value.rows[0]?.[0] ?? null;
  if (!(value instanceof Range)) return value;
  const { sheet, startRow, startColumn, endRow, endColumn } = value;
  if (value.isCell) return sheet.get(startRow, startColumn);
  if (value.width === 1 && row >= startRow && row < endRow) return sheet.get(row, startColumn);
  if (value.height === 1 && column >= startColumn && column < endColumn) {
    return sheet.get(startRow, column);
  }
  return errorOf('#VALUE!');
}

/** The cells of a range as far as its sheet holds any; at least one. */
export function toMatrix(value: Value): Matrix {
  if (value instanceof Matrix) return value;
  if (!(value instanceof Range)) return new Matrix([[value]]);
  const { sheet, startRow, startColumn } = value;
  const endRow = clip(value.startRow, value.endRow, sheet.rowCount);
  const endColumn = clip(value.startColumn, value.endColumn, sheet.columns.length);
  const rows: Scalar[][] = [];
  for (let row = startRow; row < endRow; row += 1) {
    const cells: Scalar[] = [];
    for (let column = startColumn; column < endColumn; column += 1) {
      cells.push(sheet.get(row, column));
    }
    rows.push(cells);
  }
  return new Matrix(rows);
}

/** The ends of a sheet for ranges without an end: more rows than Excel has, columns up to ZZZ. */
export const openEnd = { row: 1_048_576, column: 18_278 };

/** A range that reaches to the end of the sheet ends where the data does; a bounded one stays whole. */
function clip(start: number, end: number, used: number): number {
  return end - start <= 10_000 && end < openEnd.column
    ? end
    : Math.max(start + 1, Math.min(end, used));
}

/** Calls back for every cell that holds something, and stops at what it returns. */
export function eachScalar<Found>(
  value: Value,
  look: (value: Scalar, row: number, column: number) => Found | undefined,
): Found | undefined {
  if (value instanceof Matrix) {
    for (const [row, cells] of value.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const found = look(cell, row, column);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }
  if (!(value instanceof Range)) return look(value, 0, 0);
  const { sheet, startRow, endRow, startColumn, endColumn } = value;
  for (let column = startColumn; column < Math.min(endColumn, sheet.columns.length); column += 1) {
    const cells = sheet.columns[column]!;
    const end = Math.min(endRow, cells.length);
    for (let row = startRow; row < end; row += 1) {
      const cell = cells[row] ?? null;
      if (cell === null) continue;
      const found = look(cell, row - startRow, column - startColumn);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
