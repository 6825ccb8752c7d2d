/** Cells that someone changed in the grid, as requests of the Sheets API: values and number formats, nothing else. */
import type { CellData, Request } from '../../../sheets/api';
import { numberFormatOf } from './number-format';

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** undefined: the cell was cleared. */
  readonly value: CellData['userEnteredValue'] | undefined;
  /** The number format that the cell was given; null: it lost its own; left out: as it was. */
  readonly pattern?: string | null;
}

/** One request for each rectangle of cells that stand together, so that a pasted table is one. */
export function cellRequests(sheetId: number, cells: readonly ChangedCell[]): readonly Request[] {
  const plain = cells.filter(({ pattern }) => pattern === undefined);
  const formatted = cells.filter(({ pattern }) => pattern !== undefined);
  return [
    ...blocksOf(plain).map((block) => request(sheetId, block, 'userEnteredValue')),
    ...blocksOf(formatted).map((block) =>
      request(sheetId, block, 'userEnteredValue,userEnteredFormat.numberFormat'),
    ),
  ];
}

/** Rows of the same columns, one below the other. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: (readonly ChangedCell[])[];
}

function blocksOf(cells: readonly ChangedCell[]): readonly Block[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: Block[] = [];
  let run: ChangedCell[] = [];
  const endRun = () => {
    const [first] = run;
    if (first === undefined) return;
    const above = blocks.find(
      ({ row, column, rows }) =>
        row + rows.length === first.row &&
        column === first.column &&
        rows[0]?.length === run.length,
    );
    if (above === undefined) blocks.push({ row: first.row, column: first.column, rows: [run] });
    else above.rows.push(run);
    run = [];
  };
  for (const cell of sorted) {
    const last = run.at(-1);
    if (last !== undefined && (last.row !== cell.row || last.column + 1 !== cell.column)) endRun();
    run.push(cell);
  }
  endRun();
  return blocks;
}

function request(sheetId: number, { row, column, rows }: Block, fields: string): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      fields,
      rows: rows.map((cells) => ({ values: cells.map(cellData) })),
    },
  };
}

function cellData({ value, pattern }: ChangedCell): CellData {
  return {
    ...(value !== undefined && { userEnteredValue: value }),
    ...(typeof pattern === 'string' && {
      userEnteredFormat: { numberFormat: numberFormatOf(pattern) },
    }),
  };
}
