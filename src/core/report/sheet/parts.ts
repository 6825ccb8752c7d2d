/** Parts of a page: rows with their merged cells, stacked one below the other on a grid of columns. */
import type { CellValue } from '../../data/cell';
import { linesOf } from '../../vietnamese/text-width';
import { isFormCode, usualFigure } from './form-code';
import { fontOf, heightOfText, mostLines, availableWidth, tallestRow } from './text-fit';
import type { CellStyle, PageCell, PageChart, PageMerge, PageRow } from './page';

/** The columns that everything stands on. */
export interface Grid {
  /** Pixels. */
  readonly widths: readonly number[];
  /** The font size of tables, in points. */
  readonly tableSize: number;
}

/** Rows, and merges and charts counted from the first of them. */
export interface Part {
  readonly rows: readonly PageRow[];
  readonly merges: readonly PageMerge[];
  readonly charts?: readonly PageChart[];
}

/** What stands in a row from one column to another (excluded). */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly value: CellValue;
  readonly style: CellStyle;
}

export function stack(parts: readonly Part[]): Part {
  const rows: PageRow[] = [];
  const merges: PageMerge[] = [];
  const charts: PageChart[] = [];
  for (const part of parts) {
    const offset = rows.length;
    for (const merge of part.merges) {
      merges.push({ ...merge, row: merge.row + offset, endRow: merge.endRow + offset });
    }
    for (const chart of part.charts ?? []) charts.push(movedDown(chart, offset));
    rows.push(...part.rows);
  }
  return { rows, merges, ...(charts.length > 0 && { charts }) };
}

function movedDown(chart: PageChart, offset: number): PageChart {
  return {
    ...chart,
    headingRow: chart.headingRow + offset,
    row: chart.row + offset,
    endRow: chart.endRow + offset,
    anchor: { ...chart.anchor, row: chart.anchor.row + offset },
  };
}

export function spanWidth({ widths }: Grid, from: number, to: number): number {
  return widths.slice(from, to).reduce((sum, width) => sum + width, 0);
}

/** The height that a text needs in its cells, in pixels. */
export function heightOf({ from, to, value, style }: Piece, grid: Grid): number {
  const text = isFormCode(value) ? usualFigure : String(value);
  return heightOfText(text, spanWidth(grid, from, to), fontOf(style));
}

/** One row, as high as its tallest text. */
export function rowPart(pieces: readonly Piece[], grid: Grid, leastHeight = 0): Part {
  const cells: (PageCell | null)[] = [];
  for (const { from, to, value, style } of pieces) {
    while (cells.length < from) cells.push(null);
    cells.push({ value, style });
    // The border of merged cells is that of every one of them.
    while (cells.length < to) cells.push(style.border ? { value: '', style } : null);
  }
  const heights = pieces.map((piece) => heightOf(piece, grid));
  return {
    rows: [{ height: Math.min(tallestRow, Math.max(leastHeight, ...heights)), cells }],
    merges: pieces
      .filter(({ from, to }) => to - from > 1)
      .map(({ from, to }) => ({ row: 0, endRow: 1, column: from, endColumn: to })),
  };
}

/** A text over all columns; one that is too tall for a row goes on in the next. */
export function fullWidthText(text: string, style: CellStyle, grid: Grid): Part {
  const to = grid.widths.length;
  const font = fontOf(style);
  const lines = linesOf(text.replace(/\r\n?/g, '\n'), availableWidth(spanWidth(grid, 0, to)), font);
  const perRow = mostLines(font);
  const parts: Part[] = [];
  for (let start = 0; start < lines.length; start += perRow) {
    const value = lines
      .slice(start, start + perRow)
      .join('')
      .trimEnd();
    parts.push(rowPart([{ from: 0, to, value, style: { ...style, wrap: true } }], grid));
  }
  return stack(parts);
}

export function gap(height: number): Part {
  return { rows: [{ height, cells: [] }], merges: [] };
}
