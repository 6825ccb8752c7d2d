/** Takes rows over by their headings: registers and lists of events get new rows, keyed lists are filled in. */
import { cellAddress } from '../../data/a1';
import { columnOf, type Table } from '../../schema/table';
import { wardList } from '../../schema/reference-sheets';
import { listTable, settingsTable, targets } from '../../schema/reference-sheets';
import { paperCriteria, paperTemplates } from '../../schema/paper-sheets';
import { fold } from '../../vietnamese/fold';
import { unitCode } from '../../workbook/read-units';
import { settingDefinitions } from '../../schema/settings';
import { isSame, type CellWrite } from '../cell-writes';
import type { TableLayout } from '../table-layout';
import { rowsMissing, type RowCell, type SheetRow, type SheetRows } from './sheet-rows';

/** A cell of the new workbook that holds another value than the old one's. */
export interface KeptCell {
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
  /** What the row is of: the setting, the unit, the value of a list. */
  readonly of: string;
  readonly value: string | number | boolean;
  readonly isDate: boolean;
  readonly old: string | number | boolean;
  readonly oldIsDate: boolean;
}

export interface AddedRows {
  readonly writes: readonly CellWrite[];
  /** Headings of columns that are new to the right, by 0-based column. */
  readonly newColumns: readonly { readonly column: number; readonly heading: string }[];
  readonly added: number;
  /** Rows whose blank cells were filled in, or, where asked for, replaced. */
  readonly filled: number;
  readonly kept: readonly KeptCell[];
}

/** The columns that make a row known again, for tables that hold one row of each thing. */
const rowKeys = new Map<Table, readonly string[]>([
  [settingsTable, ['item']],
  [wardList, ['code', 'validFrom']],
  [targets, ['period', 'indicator']],
  [listTable, ['list', 'value']],
  [paperTemplates, ['name']],
  [paperCriteria, ['title', 'criterion']],
]);

export const isKeyed = (table: Table) => rowKeys.has(table);

/** Texts that explain the template, of which each version has its own. */
const explains = (table: Table, id: string) => table === settingsTable && id === 'note';

const versionItem = settingDefinitions.find(({ key }) => key === 'templateVersion')?.item ?? '';

/**
 * @param layout where the columns of the new sheet stand
 * @param present the rows of the new sheet
 * @param replaces whether the old value wins where both sheets hold one
 */
export function addRows(
  old: SheetRows,
  layout: TableLayout,
  present: SheetRows,
  replaces: boolean,
): AddedRows {
  const { table, title } = layout;
  const places = placesOf(old, layout, present);
  const writes: CellWrite[] = [];
  const kept: KeptCell[] = [];
  const write = (row: number, id: string, { value, isDate }: RowCell) => {
    const column = places.columnOf(id);
    writes.push({ sheet: title, row, column, written: { value, isDate } });
  };
  const keyOf = keyFinder(table);
  const known = new Map<string, SheetRow>();
  for (const row of present.rows) {
    const key = keyOf(row);
    if (key !== null && !known.has(key)) known.set(key, row);
  }
  const fresh: SheetRow[] = [];
  const filled = new Set<number>();
  for (const row of old.rows) {
    const key = keyOf(row);
    const match = key === null ? undefined : known.get(key);
    if (match === undefined) {
      fresh.push(row);
      continue;
    }
    if (key === fold(versionItem) && table === settingsTable) continue;
    for (const [id, cell] of row.cells) {
      const there = match.cells.get(id);
      if (there !== undefined && (isSame(there, cell) || explains(table, id))) continue;
      const isInitial = there !== undefined && isInitialValue(table, key, there);
      if (there === undefined || replaces || isInitial) {
        write(match.row, id, cell);
        filled.add(match.row);
        continue;
      }
      kept.push({
        sheet: title,
        cell: cellAddress(match.row, places.columnOf(id)),
        heading: places.headingOf(id),
        of: String(match.cells.get(table.nameColumn)?.value ?? ''),
        value: there.value,
        isDate: there.isDate,
        old: cell.value,
        oldIsDate: cell.isDate,
      });
    }
  }
  const missing = rowsMissing(fresh, present.rows);
  missing.forEach(({ cells }, order) => {
    for (const [id, cell] of cells) write(layout.endOfData + order, id, cell);
  });
  return {
    writes,
    newColumns: places.made(),
    added: missing.length,
    filled: filled.size,
    kept,
  };
}

function keyFinder(table: Table): (row: SheetRow) => string | null {
  const keys = rowKeys.get(table);
  if (keys === undefined) return () => null;
  return ({ cells }) => {
    const parts = keys.map((key) => {
      const text = String(cells.get(key)?.value ?? '');
      return key === 'code' ? unitCode(text) : fold(text);
    });
    return parts.every((part) => part === '') ? null : parts.join('\u0001');
  };
}

/** Whether a value of `Thiết lập` is the one that set-up begins with, so that nobody typed it. */
function isInitialValue(table: Table, key: string | null, { value }: RowCell): boolean {
  if (table !== settingsTable) return false;
  const definition = settingDefinitions.find(({ item }) => fold(item) === key);
  return definition?.initial !== undefined && definition.initial === value;
}

/** Where the columns of the old sheet stand in the new one; those that it lacks come to stand on its right. */
function placesOf(old: SheetRows, { table, columns, nextColumn }: TableLayout, present: SheetRows) {
  const known = new Map(present.columns.map(({ id, column }) => [id, column]));
  for (const { key, column } of columns) known.set(key, column);
  const headings = new Map(old.columns.map(({ id, heading }) => [id, heading]));
  const made: { readonly column: number; readonly heading: string }[] = [];
  let next = nextColumn;
  const headingOf = (id: string) => headings.get(id) ?? columnOf(table, id).heading;
  return {
    headingOf,
    columnOf: (id: string): number => {
      const present = known.get(id);
      if (present !== undefined) return present;
      const column = next++;
      known.set(id, column);
      made.push({ column, heading: headingOf(id) });
      return column;
    },
    made: () => made,
  };
}
