/** A ward's file as read, judged by the association's lists and wards: its rows, its findings, or why it is not taken in. */
import { findAll } from '../../checks/run-checks';
import { failure, type Failure } from '../../messages/failure-catalog';
import type { Finding } from '../../messages/finding';
import { dataTables } from '../../schema/all';
import { columnOf } from '../../schema/table';
import { wardList } from '../../schema/reference-sheets';
import type { ReadingContext } from '../../schema/column-type';
import { readWorkbook, type WorkbookData } from '../../workbook/read-workbook';
import { isTakenAsOwn } from '../../workbook/read-column';
import type { Snapshot } from '../../workbook/snapshot';
import { otherTitles } from '../../workbook/renamed-sheets';
import type { Ward } from '../../schema/units';
import type { Command } from '../command';
import { missingColumns, renamed, tableTitles } from '../open-workbook';
import { typedRows, type TypedRow } from './typed-rows';
import { refusedByMark, refusedByRows, unitOfFile, type ExpectedFile } from './whose-file';

/** More rows would make one write of some fifty megabytes, which Google no longer takes. */
export const mostRows = 100_000;

/** Reads a ward's spreadsheet: its registers and small sheets, as they stand, and those that may be renamed ones. It writes nothing. */
export const readWardFile: Command<object, Snapshot> = {
  name: 'read-ward-file',
  onlyReads: true,
  reads: (titles) => [...tableTitles(titles), ...otherTitles(titles)],
  plan: (_, snapshot) => ({ ok: true, changes: [], result: snapshot }),
};

export interface WardFile {
  readonly ok: true;
  readonly unit: Ward;
  readonly workbook: WorkbookData;
  /** By the contract's sheet title; a register that the file lacks is not in it. */
  readonly rows: ReadonlyMap<string, readonly TypedRow[]>;
  readonly rowCount: number;
  readonly findings: readonly Finding[];
  /** Registers that the file lacks, or that are blank. */
  readonly missing: readonly string[];
  /** Rows that add up others, rows of text and rows of other lists, which are no rows of a register. */
  readonly leftOut: number;
}

/** @param code the unit that the file is expected of; null: to be found out */
export function wardFile(
  snapshot: Snapshot,
  title: string,
  code: string | null,
  context: ReadingContext,
  awaited: ExpectedFile,
): WardFile | Failure {
  const read = readWorkbook(snapshot, context.today, context);
  const unit =
    code === null
      ? unitOfFile(snapshot, read, title, awaited)
      : awaited.units.find((each) => each.code === code);
  if (unit === null) {
    return renamed(snapshot, read, 'ward-sheet-renamed') ?? failure('ward-file-unrecognised');
  }
  if (unit === undefined) {
    return failure('ward-unknown', { wardCode: code ?? '', onDate: awaited.period.to });
  }
  const refused =
    refusedByMark(snapshot, unit, awaited) ??
    refusedByRows(read, unit, awaited) ??
    unreadable(read) ??
    renamed(snapshot, read, 'ward-sheet-renamed') ??
    inUnclearUnits(read);
  if (refused !== null) return refused;
  const own = hasBlankWard(read)
    ? readWorkbook(snapshot, context.today, { ...context, ownUnit: unit })
    : read;
  const workbook = judged(own, unit, awaited);
  const findings = findAll(workbook, snapshot);
  const { rows, missing } = rowsOf(own, unit, findings);
  if (rows.size === 0) {
    return failure('ward-sheets-missing', {
      sheets: dataTables.map(({ sheet }) => sheet).join(', '),
    });
  }
  const rowCount = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  if (rowCount > mostRows) {
    return failure('ward-file-too-long', { rowsNumber: rowCount, mostNumber: mostRows });
  }
  return {
    ok: true,
    unit,
    workbook,
    rows,
    rowCount,
    findings,
    missing,
    leftOut: [...rows.keys()].reduce(
      (sum, sheet) => sum + (read.tables.get(sheet)?.oddRows.length ?? 0),
      0,
    ),
  };
}

/** The file's rows under the association's period; the list of wards is judged where it is kept. */
function judged(read: WorkbookData, unit: Ward, { period }: ExpectedFile): WorkbookData {
  const tables = new Map([...read.tables].filter(([sheet]) => sheet !== wardList.sheet));
  return { ...read, tables, ownUnit: unit, period };
}

function unreadable({ unreadable: sheets }: WorkbookData): Failure | null {
  const first = sheets.find(({ table }) => dataTables.includes(table));
  if (first === undefined) return null;
  const { sheet, why } = first;
  if (why.kind === 'summary') return failure('sheet-is-summary', { sheet: sheet.title });
  return why.kind === 'no-header'
    ? failure('ward-header-missing', { sheet: sheet.title })
    : failure('ward-column-missing', {
        sheet: sheet.title,
        column: missingColumns(why.columns).column,
      });
}

/** Amounts in a unit that is not known would be wrong in every figure. */
function inUnclearUnits({ tables }: WorkbookData): Failure | null {
  for (const { sheet, table, moneyUnits } of tables.values()) {
    const { conflict } = moneyUnits;
    if (conflict === null) continue;
    return failure('ward-money-units', {
      sheet: sheet.title,
      column: columnOf(table, conflict.key).heading,
    });
  }
  return null;
}

/** Whether a register has rows without a ward, which mean the unit whose file it is. */
function hasBlankWard({ tables }: WorkbookData): boolean {
  return dataTables.some(({ sheet }) => {
    const reading = tables.get(sheet);
    if (reading === undefined) return false;
    const { isBlank } = reading.column('ward');
    return reading.rows.some((_, row) => isBlank(row));
  });
}

/** The file's rows; a blank ward that was taken for the file's unit is written out, since the association's list is of all. */
function rowsOf(
  { tables }: WorkbookData,
  unit: Ward,
  findings: readonly Finding[],
): Pick<WardFile, 'rows' | 'missing'> {
  const rows = new Map<string, readonly TypedRow[]>();
  const missing: string[] = [];
  const own = { value: unit.name, isDate: false };
  for (const table of dataTables) {
    const reading = tables.get(table.sheet);
    if (reading === undefined) missing.push(table.sheet);
    else {
      const { sheet, header, moneyUnits } = reading;
      const dataRows = [...reading.rows];
      const typed = typedRows(sheet, table, header.columns, dataRows, moneyUnits.byColumn);
      const ward = reading.column('ward');
      const place = table.columns.findIndex(({ key }) => key === 'ward');
      const heading = table.columns[place]?.heading;
      const doubtful = new Set(
        findings.flatMap((one) =>
          one.code === 'required' && one.sheet === table.sheet && one.heading === heading
            ? [one.row]
            : [],
        ),
      );
      rows.set(
        table.sheet,
        typed.map((cells, row) =>
          isTakenAsOwn(ward, row) && !doubtful.has(reading.rows[row] ?? -1)
            ? cells.map((cell, index) => (index === place ? own : cell))
            : cells,
        ),
      );
    }
  }
  return { rows, missing };
}
