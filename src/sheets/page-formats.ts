/**
 * The looks of a page's cells: where one column has the same look over several rows, it is said
 * once for all of them, since a look is several times as long as what stands in a cell.
 */
import { remembered } from '../domain/remembered';
import type { CellStyle, PageCell, PageRow } from '../domain/workbook/page';
import type { Request } from './api';
import { formatOf } from './page-cells';

/** Cells of one column and one look; 0-based, the end excluded. */
interface FormatRun {
  readonly column: number;
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
    requests: (sheetId) => runs.map((run) => request(sheetId, run)),
    has: (row, column) => (ends[column]?.[row] ?? 0) > 0,
  };
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
      runs.push({ column, row, endRow, style: cell?.style ?? {} });
    }
  }
  return runs;
}

/** Equal keys for equal looks; null for no cell, and for a link, which is a part of its cell's own look. */
function styleKeys(): (cell: PageCell | null | undefined) => string | null {
  const keyOf = remembered((style: CellStyle | undefined) => JSON.stringify(style ?? {}));
  return (cell) =>
    cell === null || cell === undefined || cell.link !== undefined ? null : keyOf(cell.style);
}

function request(sheetId: number, { column, row, endRow, style }: FormatRun): Request {
  return {
    repeatCell: {
      range: {
        sheetId,
        startRowIndex: row,
        endRowIndex: endRow,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
      cell: { userEnteredFormat: formatOf(style, undefined) },
      fields: 'userEnteredFormat',
    },
  };
}
