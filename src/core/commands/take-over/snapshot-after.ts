/**
 * Tells how a workbook will look once some changes are written, so that further changes of the
 * same write can be planned on it. It knows the changes that make tables and write their cells.
 */
import type { CellValue } from '../../data/cell';
import { columnOf } from '../../schema/table';
import { fold } from '../../vietnamese/fold';
import type { Snapshot, SheetCells } from '../../workbook/snapshot';
import type { Change } from '../change';

type Columns = CellValue[][];

interface DraftSheet {
  readonly sheet: SheetCells;
  readonly values: Columns;
  readonly formulas: Columns;
}

export function snapshotAfter(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const drafts = new Map<string, DraftSheet>();
  for (const sheet of snapshot.sheets) drafts.set(fold(sheet.title), draftOf(sheet));
  const titles = [...snapshot.titles];
  const draft = (title: string): DraftSheet => {
    const known = drafts.get(fold(title));
    if (known !== undefined) return known;
    const made = draftOf(blankSheet(title));
    drafts.set(fold(title), made);
    if (!titles.some((each) => fold(each) === fold(title))) titles.push(title);
    return made;
  };
  for (const change of changes) {
    if (change.kind === 'table') {
      const sheet = draft(change.sheet ?? change.table.sheet);
      for (const { key, column, isNew } of change.columns) {
        if (isNew) put(sheet, change.headerRow, column, columnOf(change.table, key).heading);
      }
    } else if (change.kind === 'own-column') {
      const { column, newHeading, runs } = change;
      const sheet = draft(change.sheet);
      if (newHeading !== undefined) put(sheet, newHeading.row, column, newHeading.heading);
      for (const { row, texts } of runs) {
        texts.forEach((text, order) => put(sheet, row + order, column, text));
      }
    } else if (change.kind === 'fresh-sheet') {
      const { title } = draft(change.sheet).sheet;
      drafts.set(fold(title), draftOf({ ...blankSheet(title), merges: change.merges }));
    } else if (change.kind === 'cells') {
      const sheet = draft(change.sheet);
      change.values.forEach((cells, row) =>
        cells.forEach((value, column) => {
          if (value === null) return;
          const shown = change.style === 'date' && typeof value === 'number' ? 'date' : value;
          put(sheet, change.row + row, change.column + column, value, shown);
        }),
      );
    }
  }
  return { ...snapshot, titles, sheets: [...drafts.values()].map(sheetOf) };
}

const blankSheet = (title: string): SheetCells => ({
  title,
  values: [],
  formulas: [],
  merges: [],
  mark: null,
  charts: 0,
  typedColumns: [],
});

const draftOf = (sheet: SheetCells): DraftSheet => ({
  sheet,
  values: sheet.values.map((column) => [...column]),
  formulas: sheet.formulas.map((column) => [...column]),
});

const sheetOf = ({ sheet, values, formulas }: DraftSheet): SheetCells => ({
  ...sheet,
  values,
  formulas,
});

/** @param shown what FORMULA would give: of a day, a text */
function put(
  { values, formulas }: DraftSheet,
  row: number,
  column: number,
  value: CellValue,
  shown: CellValue = value,
): void {
  fill(values, row, column, value);
  fill(formulas, row, column, shown);
}

function fill(columns: Columns, row: number, column: number, value: CellValue): void {
  while (columns.length <= column) columns.push([]);
  const cells = columns[column] ?? [];
  if (value === '' && row >= cells.length) return;
  while (cells.length < row) cells.push('');
  cells[row] = value;
}
