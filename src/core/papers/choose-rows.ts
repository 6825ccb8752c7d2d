/** Chooses the rows that are printed: of a period, a unit, or found ones; and tells which are left out and why. */
import { filteredRows, rowsInPeriod } from '../figures/aggregate';
import { rowsWithErrors } from '../figures/exclusions';
import type { Filter } from '../figures/indicators';
import type { Finding } from '../messages/finding';
import type { Period } from '../data/periods';
import { registrations } from '../schema/registers/registrations';
import { valueAt } from '../workbook/read-column';
import { numberAt, wardAt, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';

export interface RowChoice {
  readonly filters: readonly Filter[];
  /** null: of all times. */
  readonly period: Period | null;
  /** The code of a unit; null: of all. */
  readonly unit: string | null;
  /** 1-based rows of the sheet, such as those that a search found; null: all. */
  readonly sheetRows: ReadonlySet<number> | null;
  /** A row that stands for several cannot be one paper. */
  readonly isForOne: boolean;
  /** Titles that a row must have to be printed; null: any. */
  readonly titles: ReadonlySet<string> | null;
}

/** Why a row is not printed. */
export type LeftOutReason =
  | { readonly kind: 'error'; readonly finding: Finding }
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'no-criteria'; readonly title: string }
  | { readonly kind: 'printed'; readonly when: string; readonly who: string };

export interface LeftOutRow {
  /** The data row. */
  readonly row: number;
  readonly reason: LeftOutReason;
}

export interface ChosenRows {
  /** Data rows, in the order of printing. */
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Any day: a row without one is of no period, but it is of all times. */
const always: Period = { from: -Infinity, to: Infinity };

/** @param findings of the whole workbook: a row with an error is not printed */
export function chooseRows(
  { context: { wards } }: WorkbookData,
  reading: TableData,
  findings: readonly Finding[],
  choice: RowChoice,
): ChosenRows {
  const { filters, unit, sheetRows, isForOne, titles } = choice;
  const period = choice.period ?? always;
  const wrong = rowsWithErrors(reading, findings);
  const countedBy = isByRecognition(reading, filters) ? 'recognition' : 'row-date';
  const right = filteredRows(rowsInPeriod(reading, countedBy, wrong, period), reading, filters);
  const wardOf = wardAt(reading);
  const isOfUnit = (row: number) => {
    const ward = wardOf(row);
    if (unit === null) return true;
    if (ward === null) return false;
    const day = Number.isFinite(period.to) ? period.to : (ward.validTo ?? 0);
    return ward.code === unit || wards.successorOn(ward, day)?.code === unit;
  };
  const isAskedFor = (row: number) =>
    sheetRows === null || sheetRows.has((reading.rows[row] ?? -1) + 1);
  const leftOut = wrongRows(reading, findings, wrong, choice, isAskedFor, isOfUnit);
  const rows: number[] = [];
  const quantityAt = numberAt(reading, 'quantity');
  const titleAt = valueAt(reading.column('title'));
  for (const row of right) {
    if (!isAskedFor(row) || !isOfUnit(row)) continue;
    const count = isForOne ? (quantityAt(row) ?? 1) : 1;
    const title = String(titleAt(row) ?? '');
    if (count > 1) leftOut.push({ row, reason: { kind: 'several', count } });
    else if (titles !== null && !titles.has(title)) {
      leftOut.push({ row, reason: { kind: 'no-criteria', title } });
    } else rows.push(row);
  }
  const place = (row: number) => wardOf(row)?.row ?? -1;
  return {
    rows: rows.sort((one, other) => place(one) - place(other) || one - other),
    leftOut: leftOut.sort((one, other) => one.row - other.row),
  };
}

/** Who is asked for by its result is of the period in which it was recognised. */
function isByRecognition({ table }: TableData, filters: readonly Filter[]): boolean {
  return (
    table === registrations &&
    filters.some(({ column, oneOf }) => column === 'result' && oneOf?.includes('Đạt'))
  );
}

/** The rows with an error that would be printed without it, as far as their cells can tell. */
function wrongRows(
  reading: TableData,
  findings: readonly Finding[],
  wrong: Uint8Array,
  { filters, period, unit }: RowChoice,
  isAskedFor: (row: number) => boolean,
  isOfUnit: (row: number) => boolean,
): LeftOutRow[] {
  const first = new Map<number, Finding>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.sheet !== reading.sheet.title) continue;
    if (finding.row !== null && !first.has(finding.row)) first.set(finding.row, finding);
  }
  const ofSheet = findings.find(
    ({ severity, sheet, row }) =>
      severity === 'error' && sheet === reading.sheet.title && row === null,
  );
  const all = Int32Array.from(reading.rows, (_, row) => row).filter((row) => wrong[row] === 1);
  const dayAt = numberAt(reading, reading.table.dateColumn ?? '');
  const meets = filters.map((filter) => {
    const passing = new Set(filteredRows(all, reading, [filter]));
    const read = valueAt(reading.column(filter.column));
    const { isBlank } = reading.column(filter.column);
    return (row: number) => passing.has(row) || (read(row) === null && !isBlank(row));
  });
  const wardOf = wardAt(reading);
  const wardColumn = reading.column('ward');
  const leftOut: LeftOutRow[] = [];
  for (const row of all) {
    const day = dayAt(row);
    const isInTime =
      period === null || day === null || (Math.floor(day) >= period.from && day < period.to + 1);
    const mayBeOfUnit =
      unit === null || isOfUnit(row) || (wardOf(row) === null && !wardColumn.isBlank(row));
    if (!isInTime || !mayBeOfUnit || !isAskedFor(row) || !meets.every((meet) => meet(row)))
      continue;
    const finding = first.get(reading.rows[row] ?? -1) ?? ofSheet;
    if (finding !== undefined) leftOut.push({ row, reason: { kind: 'error', finding } });
  }
  return leftOut;
}
