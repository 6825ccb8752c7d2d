/** Adds one row to a register, as it was typed into a form, once the checks find no error in it. */
import { findAll } from '../../checks/run-checks';
import { formatDate } from '../../data/dates';
import { recordsOf } from '../../figures/closed-periods';
import { failure } from '../../messages/failure-catalog';
import type { Finding } from '../../messages/finding';
import type { ReadingContext } from '../../schema/column-type';
import type { Column } from '../../schema/table';
import { rowCountOf, type SheetCells, type Snapshot } from '../../workbook/snapshot';
import type { TableData } from '../../workbook/read-table';
import { readWorkbook, type WorkbookData } from '../../workbook/read-workbook';
import { plain, rowWrites, type RowValues } from '../append-rows';
import { changesOf, isSame, typedValue, type TypedValue } from '../cell-writes';
import type { Command, CommonInput } from '../command';
import { openWorkbook, tableTitles } from '../open-workbook';
import { layoutOf } from '../table-layout';
import { enteredColumns, enteredTables } from './entry-form';

export interface AddRowInput extends CommonInput {
  /** The register's title, as the form named it. */
  readonly sheet: string;
  /** What was typed, by the column's key; what is left out stays blank. */
  readonly values: Readonly<Record<string, string>>;
  /**
   * Set where the row is wanted although something about it needs a look: the 0-based row at which
   * that was told. Where the very row stands there by then, it is not added once more.
   */
  readonly acceptedAt: number | null;
}

export interface AddRowResult {
  /** Not where an error stands in it, or something that needs a look that was not accepted. */
  readonly isAdded: boolean;
  /** The 0-based row that it was written to, or would be. */
  readonly row: number;
  /** What the checks find in the row, by place in it. */
  readonly findings: readonly Finding[];
  /** The period that the row's day lies in, where that is closed; '' else. */
  readonly closedPeriod: string;
}

export const addRow: Command<AddRowInput, AddRowResult> = {
  name: 'add-row',
  reads: (titles) => tableTitles(titles),
  plan: ({ today, sheet: title, values, acceptedAt }, snapshot) => {
    const read = openWorkbook(snapshot, today);
    if (!read.ok) return read;
    const data = enteredTables(read.workbook).find(({ sheet }) => sheet.title === title);
    const layout = data === undefined ? null : layoutOf(snapshot, data.table);
    if (data === undefined || layout === null) return failure('sheet-missing', { sheet: title });

    const cells = cellsOf(data, values, read.workbook.context);
    if (Object.keys(cells).length === 0) return failure('entry-blank', { sheet: title });
    const number = nextNumber(data);
    if (number !== null) cells['rowNumber'] = plain(number);
    if (acceptedAt !== null && holds(data, acceptedAt, cells)) {
      const done = { isAdded: true, row: acceptedAt, findings: [], closedPeriod: '' };
      return { ok: true, changes: [], result: done };
    }
    const row = freeRow(data);
    const writes = rowWrites(
      { ...layout, columns: layout.columns.filter(({ isNew }) => !isNew) },
      [cells],
      row,
    );

    const after = withCells(snapshot, data.sheet, writes);
    const workbook = readWorkbook(after, today);
    const readAgain = workbook.tables.get(data.table.sheet);
    // Below a total or a signature a row may count as none; one that no figure sees is not written.
    if (readAgain?.dataRowAt(row) === undefined) return failure('entry-unread', { sheet: title });
    const findings = findAll(workbook, after).filter(
      (finding) => finding.sheet === title && finding.row === row,
    );
    const closedPeriod = closedPeriodOf(workbook, cells[data.table.dateColumn ?? '']);
    const isAsked = closedPeriod !== '' || findings.some(({ severity }) => severity === 'warning');
    const isAdded =
      !findings.some(({ severity }) => severity === 'error') && (acceptedAt !== null || !isAsked);
    return {
      ok: true,
      changes: isAdded ? changesOf(writes) : [],
      result: { isAdded, row, findings, closedPeriod },
    };
  },
};

/** What was typed, as cells: a text that reads as a day, a number or a value of a list is written as that. */
function cellsOf(
  data: TableData,
  values: AddRowInput['values'],
  context: ReadingContext,
): Record<string, TypedValue> {
  const cells: Record<string, TypedValue> = {};
  for (const column of enteredColumns(data)) {
    const text = (values[column.key] ?? '').trim();
    if (text !== '') cells[column.key] = cellOf(column, text, data, context);
  }
  return cells;
}

function cellOf(
  { key, kind }: Column,
  text: string,
  { moneyUnits }: TableData,
  context: ReadingContext,
): TypedValue {
  // Figures alone are a number, as a sheet takes them when they are typed into a cell.
  if (['money', 'count', 'year'].includes(kind.name) && /^\d{1,15}$/.test(text)) {
    return plain(Number(text));
  }
  const unit = moneyUnits.byColumn.get(key) ?? 1;
  const parse =
    unit === 1 ? kind.parse(context) : (kind.parseInUnit?.(unit) ?? kind.parse(context));
  const fix = parse(text, 'text').problem?.fix;
  // Names and notes stay as they were typed: there a proposal is one of several ways to write it.
  if (fix === undefined || kind.name === 'name' || kind.name === 'text') return plain(text);
  return { value: fix.value, isDate: fix.kind === 'date' };
}

/** Whether a row of the sheet is the one that was typed. */
function holds({ sheet, header }: TableData, row: number, cells: RowValues): boolean {
  return Object.entries(cells).every(
    ([key, cell]) =>
      key === 'rowNumber' ||
      cell === undefined ||
      isSame(typedValue(sheet, row, header.columns.get(key) ?? -1), cell),
  );
}

/** One more than the highest; null where the register numbers nothing. */
function nextNumber({ header, sheet, rows }: TableData): number | null {
  const column = header.columns.get('rowNumber');
  if (column === undefined) return null;
  let highest = rows.length === 0 ? 0 : null;
  for (const row of rows) {
    const value = sheet.values[column]?.[row];
    if (typeof value === 'number') highest = Math.max(highest ?? 0, value);
  }
  return highest === null ? null : Math.floor(highest) + 1;
}

/** The row below the last one of the register where nothing stands in it, else below everything. */
function freeRow({ sheet, header, rows }: TableData): number {
  const next = (rows[rows.length - 1] ?? header.lastRow) + 1;
  const isFree = [...sheet.values, ...sheet.formulas].every((cells) => (cells[next] ?? '') === '');
  return isFree ? next : Math.max(next, rowCountOf(sheet));
}

/** The workbook as it will be read with the row in it. */
function withCells(
  snapshot: Snapshot,
  sheet: SheetCells,
  writes: ReturnType<typeof rowWrites>,
): Snapshot {
  const values = sheet.values.map((column) => [...column]);
  const formulas = sheet.formulas.map((column) => [...column]);
  for (const { row, column, written } of writes) {
    const { value, isDate } = written;
    put(values, column, row, value);
    put(formulas, column, row, isDate ? formatDate(Number(value)) : value);
  }
  const changed = { ...sheet, values, formulas };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? changed : one)) };
}

function put<Cell>(columns: Cell[][], column: number, row: number, value: Cell): void {
  while (columns.length <= column) columns.push([]);
  const cells = columns[column] ?? [];
  while (cells.length < row) cells.push('' as Cell);
  cells[row] = value;
}

function closedPeriodOf(workbook: WorkbookData, day: TypedValue | undefined): string {
  if (day?.isDate !== true) return '';
  const serial = Number(day.value);
  const closed = recordsOf(workbook).find(
    ({ state, period: { from, to } }) => state === 'closed' && from <= serial && serial <= to,
  );
  return closed?.name ?? '';
}
