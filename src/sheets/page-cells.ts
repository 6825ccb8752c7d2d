/** The cells of a page as the Sheets API takes them: literal values, and looks. */
import type { CellStyle, Page, PageCell, PageRow } from '../core/report/sheet/page';
import type { CellData, CellFormat, Request } from './api';
import { colour, literalCell } from './cell-data';
import { valueRuns } from '../core/report/sheet/value-runs';
import { memoize } from '../core/data/memoize';

/** What a cell of Google Sheets holds at most. */
const longestText = 50_000;
const shortenedEnding = '… (đã cắt bớt)';

/** What a click on a cell leads to, by sheet title; undefined where there is no such sheet. */
export type SheetIds = (sheet: string) => number | undefined;

/** The page as it is written: texts that a cell cannot hold are shortened, and say so. */
export function withinCellLimit(page: Page): Page {
  return { ...page, rows: page.rows.map(shortenRow) };
}

function shortenRow(row: PageRow): PageRow {
  return row.cells.some(isTooLong) ? { ...row, cells: row.cells.map(shorten) } : row;
}

function shorten(cell: PageCell | null): PageCell | null {
  return isTooLong(cell) ? { ...cell, value: shortened(cell.value) } : cell;
}

function isTooLong(cell: PageCell | null): cell is PageCell & { readonly value: string } {
  return typeof cell?.value === 'string' && cell.value.length > longestText;
}

/** Never cut within a pair of surrogates: half a character cannot be stored. */
function shortened(text: string): string {
  const kept = text.slice(0, longestText - shortenedEnding.length);
  return kept.replace(/[\uD800-\uDBFF]$/, '') + shortenedEnding;
}

export function cellData(cell: PageCell | null, sheetIds: SheetIds): CellData {
  if (cell === null) return {};
  return {
    ...literalCell(cell.value),
    userEnteredFormat: formatOf(cell.style ?? {}, linkOf(cell, sheetIds)),
  };
}

function linkOf({ link }: PageCell, sheetIds: SheetIds): string | undefined {
  const sheetId = link === undefined ? undefined : sheetIds(link.sheet);
  return link === undefined || sheetId === undefined
    ? undefined
    : `#gid=${sheetId}&range=${link.cell}`;
}

const fontFamily = 'Times New Roman';
const usualSize = 11;

const horizontal = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;
const vertical = { top: 'TOP', middle: 'MIDDLE' } as const;

/** Black, as a line is that has no colour: it stands on most cells four times. */
const line = { style: 'SOLID' };
const borders = { top: line, bottom: line, left: line, right: line };

/** @param uri where a click on the cell leads */
function formatOf(style: CellStyle, uri: string | undefined): CellFormat {
  return {
    textFormat: {
      fontFamily,
      fontSize: style.size ?? usualSize,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.color !== undefined && { foregroundColor: colour(style.color) }),
      ...(uri !== undefined && { link: { uri } }),
    },
    ...(style.align !== undefined && { horizontalAlignment: horizontal[style.align] }),
    ...(style.vertical !== undefined && { verticalAlignment: vertical[style.vertical] }),
    ...(style.wrap && { wrapStrategy: 'WRAP' }),
    ...(style.border && { borders }),
    ...(style.fill !== undefined && { backgroundColor: colour(style.fill) }),
    ...(style.format !== undefined && { numberFormat: { ...style.format } }),
  };
}

// The looks of a page's cells: where one column has the same look over several rows, it is said
// once for all of them, since a look is several times as long as what stands in a cell.

/** Cells of one look; 0-based, ends excluded. */
interface FormatRun {
  readonly column: number;
  readonly endColumn: number;
  readonly row: number;
  readonly endRow: number;
  readonly style: CellStyle;
}

/** A request of its own is shorter than this many looks. */
const fewestCells = 3;

export interface SharedFormats {
  readonly requests: (sheetId: number) => readonly Request[];
  /** Whether a cell has its look by one of the requests. */
  readonly has: (row: number, column: number) => boolean;
}

export function sharedFormats(rows: readonly PageRow[]): SharedFormats {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const keyOf = styleKeys();
  const runs: FormatRun[] = [];
  const ends: Int32Array[] = [];
  for (let column = 0; column < width; column += 1) {
    // By row: the end of the run that it is in; 0 where it is in none.
    const end = new Int32Array(rows.length);
    for (const run of runsOf(rows, column, keyOf)) {
      runs.push(run);
      end.fill(run.endRow, run.row, run.endRow);
    }
    ends.push(end);
  }
  return {
    requests: (sheetId) => widened(runs, keyOf).map((run) => request(sheetId, run)),
    has: (row, column) => (ends[column]?.[row] ?? 0) > 0,
  };
}

/** Runs beside each other, of the same rows and looks, as one. */
function widened(
  runs: readonly FormatRun[],
  keyOf: (cell: PageCell) => string | null,
): readonly FormatRun[] {
  const byRows = new Map<string, FormatRun>();
  const all: FormatRun[] = [];
  for (const run of runs) {
    const key = `${run.row} ${run.endRow} ${keyOf({ value: '', style: run.style })}`;
    const left = byRows.get(key);
    const wider =
      left?.endColumn === run.column ? { ...left, endColumn: run.endColumn } : undefined;
    if (left !== undefined && wider !== undefined) all[all.indexOf(left)] = wider;
    else all.push(run);
    byRows.set(key, wider ?? run);
  }
  return all;
}

function runsOf(
  rows: readonly PageRow[],
  column: number,
  keyOf: (cell: PageCell | null | undefined) => string | null,
): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  for (let row = 0, endRow = 0; row < rows.length; row = endRow) {
    const cell = rows[row]?.cells[column];
    const key = keyOf(cell);
    endRow = row + 1;
    while (endRow < rows.length && keyOf(rows[endRow]?.cells[column]) === key) endRow += 1;
    if (key !== null && endRow - row >= fewestCells) {
      runs.push({ column, endColumn: column + 1, row, endRow, style: cell?.style ?? {} });
    }
  }
  return runs;
}

/** Equal keys for equal looks; null for no cell. */
function styleKeys(): (cell: PageCell | null | undefined) => string | null {
  const keyOf = memoize((style: CellStyle | undefined) => JSON.stringify(style ?? {}));
  return (cell) => (cell === null || cell === undefined ? null : keyOf(cell.style));
}

function request(sheetId: number, { column, endColumn, row, endRow, style }: FormatRun): Request {
  return {
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: row,
        endRowIndex: endRow,
        startColumnIndex: column,
        endColumnIndex: endColumn,
      },
      cell: { userEnteredFormat: formatOf(style, undefined) },
      fields: 'userEnteredFormat',
    },
  };
}

// Rows that lead somewhere, whose looks are shared: of each cell only its value and its link are
// written, behind the looks, and a value that stands in many rows below each other once.

/** Values and links of rows; the looks of their cells stand already. */
export function linkedRowsRequests(
  sheetId: number,
  firstRow: number,
  rows: readonly PageRow[],
  sheetIds: SheetIds,
): readonly Request[] {
  const runs = valueRuns(rows);
  const cellOf = (cell: PageCell | null, row: number, column: number): CellData => {
    if (cell === null) return {};
    if (runs.some((run) => run.column === column && row >= run.row && row < run.endRow)) return {};
    const uri = linkOf(cell, sheetIds);
    return {
      ...literalCell(cell.value),
      ...(uri !== undefined && { userEnteredFormat: { textFormat: { link: { uri } } } }),
    };
  };
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: firstRow, columnIndex: 0 },
        rows: rows.map(({ cells }, row) => ({
          values: cells.map((cell, column) => cellOf(cell, row, column)),
        })),
        fields: 'userEnteredValue,userEnteredFormat.textFormat.link',
      },
    },
    ...runs.map(({ column, row, endRow, value }) => ({
      repeatCell: {
        range: {
          sheetId,
          startRowIndex: firstRow + row,
          endRowIndex: firstRow + endRow,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
        cell: literalCell(value),
        fields: 'userEnteredValue',
      },
    })),
  ];
}
