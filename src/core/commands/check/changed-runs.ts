/** Finds the runs of Kiểm tra that have to be written, few of them, and parts what is too much for one batch. */
import { isFormula, type CellValue } from '../../data/cell';
import { utf8Length } from '../../data/utf8';
import type { SheetCells } from '../../workbook/snapshot';

/** Texts of a column from a 0-based row on. */
export interface TextRun {
  readonly row: number;
  readonly texts: readonly string[];
}

/** What one column beside a table is to hold. */
export interface WantedColumn {
  readonly sheet: SheetCells;
  /** 0-based; null: the sheet has none yet. */
  readonly column: number | null;
  readonly texts: ReadonlyMap<number, string>;
  readonly firstRow: number;
  readonly endRow: number;
}

/** So few requests for the columns of all tables: each takes Google longer than some rows more. */
const mostRuns = 8;

/** Cells between two runs of a column that hold what they are to hold, and may be written once more. */
interface Gap {
  readonly column: number;
  readonly at: number;
  readonly length: number;
}

/** By column: the runs to be written. Runs near each other are joined, the nearest first, where texts alone lie between. */
export function changedRuns(columns: readonly WantedColumn[]): readonly (readonly TextRun[])[] {
  const found = columns.map(differingRows);
  const gaps: Gap[] = [];
  const isFixed = found.map(() => new Set<number>());
  found.forEach(({ spans, isText }, column) => {
    for (let at = 1; at < spans.length; at += 1) {
      const [end = 0, start = 0] = [spans[at - 1]?.end, spans[at]?.start];
      if (isText(end, start)) gaps.push({ column, at, length: start - end });
      else isFixed[column]?.add(at);
    }
  });
  const single = found.filter(({ spans }) => spans.length > 0).length;
  const mostGaps = Math.max(0, mostRuns - single);
  gaps.sort((one, other) => other.length - one.length);
  for (const { column, at } of gaps.slice(0, mostGaps)) isFixed[column]?.add(at);
  return found.map(({ spans, textAt }, column) => {
    const runs: { row: number; end: number }[] = [];
    spans.forEach(({ start, end }, at) => {
      const last = runs[runs.length - 1];
      if (last === undefined || isFixed[column]?.has(at) === true) runs.push({ row: start, end });
      else last.end = end;
    });
    return runs.map(({ row, end }) => ({
      row,
      texts: Array.from({ length: end - row }, (_, index) => textAt(row + index)),
    }));
  });
}

function differingRows({ sheet, column, texts, firstRow, endRow }: WantedColumn) {
  const values = column === null ? [] : (sheet.values[column] ?? []);
  const formulas = column === null ? [] : (sheet.formulas[column] ?? []);
  const textAt = (row: number) => texts.get(row) ?? '';
  const spans: { start: number; end: number }[] = [];
  for (let row = firstRow; row < endRow; row += 1) {
    if ((values[row] ?? '') === textAt(row)) continue;
    const last = spans[spans.length - 1];
    if (last?.end === row) last.end += 1;
    else spans.push({ start: row, end: row + 1 });
  }
  return {
    spans,
    textAt,
    isText: (start: number, end: number) => areTexts(values, formulas, start, end),
  };
}

/** A formula that gives the wanted text is not written over. */
function areTexts(
  values: readonly CellValue[],
  formulas: readonly CellValue[],
  start: number,
  end: number,
): boolean {
  for (let row = start; row < end; row += 1) {
    if (typeof (values[row] ?? '') !== 'string' || isFormula(values[row], formulas[row]))
      return false;
  }
  return true;
}

/** A cell's own share of a request: {"values":[{"userEnteredValue":{"stringValue":"…"}}]}. */
const bytesOfCell = 56;
const bytesOfBlank = 16;

const bytesOf = (text: string) => (text === '' ? bytesOfBlank : bytesOfCell + utf8Length(text));

/** The first of the runs, as far as so many bytes go; of what is left, the rows. */
export function runsWithin(
  runs: readonly TextRun[],
  mostBytes: number,
): { readonly runs: readonly TextRun[]; readonly bytes: number; readonly left: number } {
  const taken: TextRun[] = [];
  let bytes = 0;
  let left = 0;
  for (const run of runs) {
    let end = 0;
    while (end < run.texts.length) {
      const more = bytesOf(run.texts[end] ?? '');
      if (bytes + more > mostBytes) break;
      bytes += more;
      end += 1;
    }
    if (end > 0) taken.push({ row: run.row, texts: run.texts.slice(0, end) });
    left += run.texts.length - end;
    // What lies behind waits for its turn.
    if (end < run.texts.length) mostBytes = 0;
  }
  return { runs: taken, bytes, left };
}
