/**
 * Lets formulas over a row of a form that is repeated for the units cover all of its copies:
 * "SUM(C5:C5)" becomes "SUM(C5:C12)". Rows inserted below the end of a range do not widen it by
 * themselves, so such a formula is written anew, all of its rows where they are by then.
 */
import { fold } from '../../vietnamese/fold';
import { replaceReferences } from '../../data/formula-tokens';

/** A row of the form that stands several times, 0-based as the form has it. */
export interface RepeatedRow {
  readonly row: number;
  readonly count: number;
}

export interface PlacedFormula {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** With its "=". */
  readonly formula: string;
}

/**
 * @param sheet the title of the form's sheet, as formulas may name it
 * @returns the formulas that are to be written once the rows are there, in their places by then
 */
export function widenedFormulas(
  formulas: readonly PlacedFormula[],
  repeated: readonly RepeatedRow[],
  sheet: string,
): readonly PlacedFormula[] {
  const copies = new Map(repeated.map(({ row, count }) => [row, count]));
  const movedBy = (row: number) =>
    repeated.reduce((sum, one) => sum + (one.row < row ? one.count - 1 : 0), 0);
  return formulas.flatMap(({ row, column, formula }) => {
    // A repeated row's own formulas are about that row, in each of its copies.
    if (copies.has(row)) return [];
    let isWidened = false;
    const place = (at: string, isEnd: boolean) => {
      const known = Number(at) - 1;
      const added = isEnd ? (copies.get(known) ?? 1) - 1 : 0;
      if (added > 0) isWidened = true;
      return String(known + movedBy(known) + added + 1);
    };
    const rewritten = replaceReferences(formula, (reference) =>
      isOf(reference, sheet) ? withRows(reference, place) : reference,
    );
    return isWidened ? [{ row: row + movedBy(row), column, formula: rewritten }] : [];
  });
}

/** Whether a reference means the form's own sheet: it names none, or that one. */
function isOf(reference: string, sheet: string): boolean {
  const end = reference.lastIndexOf('!');
  if (end < 0) return true;
  const named = reference
    .slice(0, end)
    .replace(/^'(.*)'$/su, '$1')
    .replace(/''/g, "'");
  return fold(named) === fold(sheet);
}

/** The rows of "Biểu!$C$5:C$9", from the first to the last; a cell alone has no end. */
function withRows(reference: string, place: (row: string, isEnd: boolean) => string): string {
  const start = reference.lastIndexOf('!') + 1;
  const [first = '', ...ends] = reference.slice(start).split(':');
  const moved = (corner: string, isEnd: boolean) =>
    corner.replace(/(\$?)(\d+)$/u, (_, fixed: string, row: string) => fixed + place(row, isEnd));
  return (
    reference.slice(0, start) +
    [moved(first, false), ...ends.map((corner) => moved(corner, true))].join(':')
  );
}
