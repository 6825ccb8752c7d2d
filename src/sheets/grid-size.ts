/** Writing outside a sheet's grid fails at Google, so grids are enlarged first, and never made smaller. */
import type { Change } from '../domain/commands/change';
import { fold } from '../domain/text/fold';
import { longerTable } from './native-tables';
import type { Request } from './api';
import type { Target } from './target';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The smallest grid that holds what the changes write to a sheet (pages bring their own). */
export function needsOf(changes: readonly Change[], title: string): Size {
  const wanted = fold(title);
  let rows = 1;
  let columns = 1;
  const need = (endRow: number, endColumn: number) => {
    rows = Math.max(rows, endRow);
    columns = Math.max(columns, endColumn);
  };
  for (const change of changes) {
    if (change.kind === 'table') {
      if (fold(change.sheet ?? change.table.sheet) !== wanted) continue;
      for (const { column } of change.columns) need(change.headerRow + 2, column + 1);
    } else if (change.kind === 'own-column' && fold(change.sheet) === wanted) {
      need((change.newHeading?.row ?? 0) + 2, change.column + 1);
      for (const { row, texts } of change.runs) need(row + texts.length, change.column + 1);
    } else if (change.kind === 'cells' && fold(change.sheet) === wanted) {
      const width = change.values.reduce((most, row) => Math.max(most, row.length), 0);
      need(change.row + change.values.length, change.column + width);
    } else if (change.kind === 'fresh-sheet' && fold(change.sheet) === wanted) {
      for (const { endRow, endColumn } of change.merges) need(endRow, endColumn);
    } else if (change.kind === 'row-removal' && fold(change.sheet) === wanted) {
      // Google refuses to delete the last row that is not frozen, so one more has to stand below.
      need(Math.max(...change.rows.slice(-1), 0) + 2, 1);
    }
  }
  return { rows, columns };
}

export function enlargeRequests(
  changes: readonly Change[],
  target: (title: string) => Target,
): readonly Request[] {
  const titles = new Set(
    changes.flatMap((change) =>
      change.kind === 'own-column' ||
      change.kind === 'cells' ||
      change.kind === 'row-removal' ||
      change.kind === 'fresh-sheet'
        ? [change.sheet]
        : change.kind === 'table' && change.sheet !== null
          ? [change.sheet]
          : [],
    ),
  );
  return [...titles].flatMap((title) => {
    const { sheetId, existing } = target(title);
    if (existing === null) return [];
    const { rows, columns } = needsOf(changes, title);
    const grid = existing.properties?.gridProperties;
    return [
      ...appended(sheetId, 'ROWS', rows - (grid?.rowCount ?? 0)),
      ...appended(sheetId, 'COLUMNS', columns - (grid?.columnCount ?? 0)),
      ...longerTable(changes, title, existing),
    ];
  });
}

function appended(sheetId: number, dimension: 'ROWS' | 'COLUMNS', length: number): Request[] {
  return length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
}
