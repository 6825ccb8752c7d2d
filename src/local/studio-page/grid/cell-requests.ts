/** Cells that someone changed in the grid, as requests of the Sheets API. */
import type { CellData, Request } from '../../../sheets/api';

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** What is written of the cell; a field without a value is cleared. */
  readonly fields: readonly string[];
  readonly cell: CellData;
}

/** One request for each rectangle of cells that stand together, so that a pasted table is one. */
export function cellRequests(sheetId: number, cells: readonly ChangedCell[]): readonly Request[] {
  const byFields = new Map<string, ChangedCell[]>();
  for (const cell of cells) {
    const fields = [...cell.fields].sort().join(',');
    if (fields === '') continue;
    const known = byFields.get(fields);
    if (known === undefined) byFields.set(fields, [cell]);
    else known.push(cell);
  }
  return [...byFields].flatMap(([fields, changed]) =>
    blocksOf(changed).map(({ row, column, rows }): Request => ({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        fields,
        rows: rows.map((all) => ({ values: all.map(({ cell }) => cell) })),
      },
    })),
  );
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
  /** Of the row above, by column. */
  let above = new Map<number, Block>();
  let below = new Map<number, Block>();
  let line = -1;
  let run: ChangedCell[] = [];
  const endRun = () => {
    const [first] = run;
    if (first === undefined) return;
    let block = above.get(first.column);
    if (block === undefined || block.rows[0]?.length !== run.length) {
      block = { row: first.row, column: first.column, rows: [] };
      blocks.push(block);
    }
    block.rows.push(run);
    below.set(first.column, block);
    run = [];
  };
  for (const cell of sorted) {
    const last = run.at(-1);
    if (last !== undefined && (last.row !== cell.row || last.column + 1 !== cell.column)) endRun();
    if (cell.row !== line) {
      above = cell.row === line + 1 ? below : new Map();
      below = new Map();
      line = cell.row;
    }
    run.push(cell);
  }
  endRun();
  return blocks;
}
