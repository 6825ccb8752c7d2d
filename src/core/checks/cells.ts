/** What is wrong with single cells, as reading them showed: wrong type, unknown value, another spelling. */
import type { TableCheck } from './check';
import { type Column, columnOf } from '../schema/table';
import { textAt, type TableData, numberAt } from '../workbook/read-table';
import { isTakenAsOwn, type RowProblem, valueAt, rowsWhere } from '../workbook/read-column';
import type { Fix } from '../messages/finding';
import type { Level } from '../schema/levels';
import type { Value } from '../schema/column-type';
import { wardAboveOf } from '../workbook/group-units';
import type { Ward, Wards } from '../schema/units';

export const cellValues: TableCheck = {
  codes: [
    'formula-error',
    'not-text',
    'untidy-text',
    'date-as-text',
    'date-swapped',
    'date-unclear',
    'date-impossible',
    'not-a-date',
    'date-as-number',
    'date-out-of-range',
    'money-as-text',
    'money-unclear',
    'not-money',
    'count-as-text',
    'count-unclear',
    'not-a-count',
    'date-for-number',
    'not-whole',
    'below-minimum',
    'above-maximum',
    'amount-small',
    'list-spelling',
    'not-in-list',
    'list-ambiguous',
    'ward-spelling',
    'ward-unknown',
    'ward-ambiguous',
    'ward-not-valid',
    'birth-year-impossible',
    'birth-year-format',
    'phone-spelling',
    'not-a-phone',
    'phone-unclear',
  ],
  run: (reading) => reading.problems,
};

// Finds what certainly belongs into a blank cell: the value of its merged range, or the ward that its group is titled by.

/** Columns whose merged value holds for every row; an amount merged over several rows may be their sum. */
const sharedKinds: readonly Column['kind']['name'][] = ['date', 'ward', 'list'];

/** @returns the fix of a blank cell of a data row; undefined: nothing is certain */
function fixesOfBlanks(
  reading: TableData,
  wards: Wards,
): (row: number, column: Column) => Fix | undefined {
  let wardAbove: ReturnType<typeof wardAboveOf> | null = null;
  const dayAt = numberAt(reading, reading.table.dateColumn ?? '');
  return (row, column) => {
    if (!sharedKinds.includes(column.kind.name)) return undefined;
    const merged = mergedValue(reading, row, column);
    if (merged !== null) return fixOf(merged, column);
    if (column.kind.name !== 'ward') return undefined;
    wardAbove ??= wardAboveOf(reading, wards);
    const ward = wardAbove(reading.rows[row] ?? -1, dayAt(row));
    return ward === null ? undefined : fixOf(ward, column);
  };
}

/** The value of the range that a cell is merged into, from its first row; null: none. */
function mergedValue(reading: TableData, row: number, { key }: Column): Value | null {
  const { sheet, header, rows } = reading;
  const index = header.columns.get(key);
  const sheetRow = rows[row] ?? -1;
  const range = sheet.merges.find(
    ({ startRow, endRow, startColumn }) =>
      startColumn === index && startRow < sheetRow && sheetRow < endRow,
  );
  const first = range === undefined ? undefined : reading.dataRowAt(range.startRow);
  return first === undefined ? null : valueAt(reading.column(key))(first);
}

function fixOf(value: Value, { kind }: Column): Fix | undefined {
  if (kind.name === 'date') {
    return typeof value === 'number' ? { kind: 'date', value } : undefined;
  }
  if (kind.name === 'ward') return { kind: 'text', value: (value as Ward).name };
  return typeof value === 'string' ? { kind: 'text', value } : undefined;
}

// Cells that a row must have and that are blank. Blank is not zero.

export const requiredCells: TableCheck = {
  codes: ['required'],
  run: (reading, { ownUnit, level, context: { wards } }) => {
    const fixOf = fixesOfBlanks(reading, wards);
    const problems: RowProblem[] = [];
    for (const column of reading.table.columns) {
      const isRequired = requirement(reading, column, level);
      if (isRequired === null) continue;
      const read = reading.column(column.key);
      for (let row = 0; row < reading.rows.length; row += 1) {
        const isOwn = isTakenAsOwn(read, row);
        if ((isOwn || read.isBlank(row)) && isRequired(row)) {
          const fix = fixOf(row, column);
          // The title of its group, or its merged range, may name another ward.
          if (isOwn && (fix === undefined || fix.value === ownUnit?.name)) continue;
          problems.push({ row, column, problem: { code: 'required', ...(fix && { fix }) } });
        }
      }
    }
    return problems;
  },
};

/** Whether a row must have the column; null when no row must. */
function requirement(
  reading: TableData,
  { inRow }: Column,
  own: Level,
): ((row: number) => boolean) | null {
  if (inRow === 'optional') return null;
  if (inRow === 'required') return () => true;
  if ('requiredUnlessFilled' in inRow) return reading.column(inRow.requiredUnlessFilled).isBlank;
  const { column, oneOf } = inRow.requiredUnless;
  const at = textAt(reading, column);
  // Where the deciding cell is blank or faulty, that is the finding; this one may be in order.
  return (row) => {
    const value = at(row);
    return value !== null && !oneOf[own].includes(value);
  };
}

// Days that have not come yet, in the registers.

export const futureDates: TableCheck = {
  codes: ['date-in-future'],
  run: (reading, { context: { today } }) => {
    // The dates of validity of a ward may well lie ahead; what happened may not.
    if (reading.table.dateColumn === undefined) return [];
    const problems: RowProblem[] = [];
    for (const column of reading.table.columns) {
      if (column.kind.name !== 'date' || column.kind.mayLieAhead === true) continue;
      const isAhead = (day: Value) => (day as number) > today;
      for (const { row } of rowsWhere(reading.column(column.key), isAhead)) {
        problems.push({ row, column, problem: { code: 'date-in-future' } });
      }
    }
    return problems;
  },
};

// Rows that the report leaves out because their day lies outside the period of the settings.
// A row that is recognised (công nhận) within the period belongs to it by that day.

export const datesOutsidePeriod: TableCheck = {
  codes: ['date-outside-period'],
  run: (reading, { period, context: { today } }) => {
    const { dateColumn, isSnapshot, isLasting } = reading.table;
    if (dateColumn === undefined || period === null) return [];
    if (isSnapshot === true || isLasting === true) return [];
    const column = columnOf(reading.table, dateColumn);
    const { from, to } = period;
    const isOutside = (day: number) => day < from || day > to;
    const recognised = reading.column('recognised').cells;
    const problems: RowProblem[] = [];
    // A day in the future is told as such.
    const isTold = (day: Value) => (day as number) <= today && isOutside(day as number);
    for (const { row } of rowsWhere(reading.column(dateColumn), isTold)) {
      const recognisedOn = recognised.values[recognised.numbers[row] ?? -1] ?? null;
      if (recognisedOn !== null && !isOutside(recognisedOn as number)) continue;
      problems.push({
        row,
        column,
        problem: { code: 'date-outside-period', params: { fromDate: from, toDate: to } },
      });
    }
    return problems;
  },
};
