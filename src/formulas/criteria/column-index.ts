/** Remembers which rows of a column hold a value or meet a criterion, until a cell of the column changes. */
import { foldText, type Range, type Scalar, type SheetValues } from '../values';
import type { Criterion } from './criterion';

/** Cells of one column from the start of a range on. */
interface Remembered {
  readonly version: number;
  readonly cells: readonly Scalar[];
  /** From a folded text to the rows that hold it. */
  texts: ReadonlyMap<string, readonly number[]> | null;
  /** From a number, as far as it is told apart from others, to its first row. */
  numbers: ReadonlyMap<string, number> | null;
  readonly matches: Map<string, readonly number[]>;
}

/** All rows are counted from the start of the range, ascending. */
export class ColumnIndex {
  private readonly sheets = new WeakMap<SheetValues, Map<string, Remembered>>();

  /**
   * @param range of one column
   * @param count how many rows from its start are looked at
   * @returns the rows that meet the criterion
   */
  find(range: Range, count: number, criterion: Criterion): readonly number[] {
    const column = this.columnOf(range, count);
    const known = column.matches.get(criterion.key);
    if (known !== undefined) return known;
    const found =
      criterion.equals === null
        ? rowsWhere(column.cells, count, criterion.test)
        : (textsOf(column).get(criterion.equals) ?? []);
    column.matches.set(criterion.key, found);
    return found;
  }

  /**
   * @param range of one column
   * @param value a text or number; texts are equal without regard to case
   * @returns the first row that holds it; -1: none
   */
  firstEqual(range: Range, value: string | number): number {
    const { sheet, startRow, startColumn, height } = range;
    const held = (sheet.columns[startColumn]?.length ?? 0) - startRow;
    const column = this.columnOf(range, Math.max(0, Math.min(height, held)));
    if (typeof value === 'string') return textsOf(column).get(foldText(value))?.[0] ?? -1;
    column.numbers ??= numbersOf(column.cells);
    return column.numbers.get(value.toPrecision(15)) ?? -1;
  }

  private columnOf({ sheet, startRow, startColumn }: Range, count: number): Remembered {
    let ofSheet = this.sheets.get(sheet);
    if (ofSheet === undefined) this.sheets.set(sheet, (ofSheet = new Map()));
    const key = `${startColumn}:${startRow}:${count}`;
    const version = sheet.versions[startColumn] ?? 0;
    const known = ofSheet.get(key);
    if (known?.version === version) return known;
    const cells = (sheet.columns[startColumn] ?? []).slice(startRow, startRow + count);
    const column = { version, cells, texts: null, numbers: null, matches: new Map() };
    ofSheet.set(key, column);
    return column;
  }
}

function rowsWhere(cells: readonly Scalar[], count: number, test: Criterion['test']): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row += 1) if (test(cells[row] ?? null)) rows.push(row);
  return rows;
}

/** A text is folded once, however many cells hold it. */
function textsOf(column: Remembered): ReadonlyMap<string, readonly number[]> {
  if (column.texts !== null) return column.texts;
  const bySpelling = new Map<string, number[]>();
  const texts = new Map<string, number[]>();
  for (const [row, cell] of column.cells.entries()) {
    if (typeof cell !== 'string') continue;
    let rows = bySpelling.get(cell);
    if (rows === undefined) {
      const folded = foldText(cell);
      rows = texts.get(folded) ?? [];
      texts.set(folded, rows);
      bySpelling.set(cell, rows);
    }
    rows.push(row);
  }
  column.texts = texts;
  return texts;
}

/** Numbers are equal that agree in fifteen digits: see compareScalars. */
function numbersOf(cells: readonly Scalar[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [row, cell] of cells.entries()) {
    if (typeof cell !== 'number') continue;
    const key = cell.toPrecision(15);
    if (!numbers.has(key)) numbers.set(key, row);
  }
  return numbers;
}
