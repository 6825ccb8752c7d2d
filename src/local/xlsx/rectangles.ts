/** Areas of cells put together and taken apart. */
import { overlaps, type Area } from '../emulator/sheets/areas';

/** What is left of the area without the other one: none to four areas. */
function subtract(area: Area, other: Area): readonly Area[] {
  if (!overlaps(area, other)) return [area];
  const startRow = Math.max(area.startRow, other.startRow);
  const endRow = Math.min(area.endRow, other.endRow);
  return [
    { ...area, endRow: startRow },
    { ...area, startRow: endRow },
    { ...area, startRow, endRow, endColumn: other.startColumn },
    { ...area, startRow, endRow, startColumn: other.endColumn },
  ].filter((part) => part.startRow < part.endRow && part.startColumn < part.endColumn);
}

export function subtractAll(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return others.reduce((left, other) => left.flatMap((area) => subtract(area, other)), areas);
}

interface Run {
  readonly startRow: number;
  endRow: number;
}

/** Collects cells column by column, and gives them back as areas. */
export interface CellCollector {
  /** Rows of one column must come in ascending order. */
  readonly add: (row: number, column: number) => void;
  /** The cells as areas: runs of a column, joined with the same runs of the column on their left. */
  readonly areas: () => readonly Area[];
}

export function collectCells(): CellCollector {
  const columns = new Map<number, Run[]>();
  return {
    add: (row, column) => {
      const runs = columns.get(column) ?? [];
      columns.set(column, runs);
      const last = runs.at(-1);
      if (last?.endRow === row) last.endRow += 1;
      else runs.push({ startRow: row, endRow: row + 1 });
    },
    areas: () => joined(columns),
  };
}

function joined(columns: ReadonlyMap<number, readonly Run[]>): readonly Area[] {
  const areas: Area[] = [];
  /** The area that ends in the last column seen, by its rows. */
  const open = new Map<string, { readonly place: number; readonly area: Area }>();
  for (const column of [...columns.keys()].sort((one, other) => one - other)) {
    for (const { startRow, endRow } of columns.get(column) ?? []) {
      const rows = `${startRow}:${endRow}`;
      const left = open.get(rows);
      const place = left?.area.endColumn === column ? left.place : areas.length;
      const startColumn = left?.area.endColumn === column ? left.area.startColumn : column;
      const area: Area = { startRow, endRow, startColumn, endColumn: column + 1 };
      areas[place] = area;
      open.set(rows, { place, area });
    }
  }
  return areas;
}
