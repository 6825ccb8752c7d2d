/** Tells of rows that are no data and are left out of every figure: subtotals one by one, rows of text and other lists once for each stretch. */
import { groupMarkOf } from '../vietnamese/parse/total-words';
import { columnOf } from '../schema/table';
import type { OddRow } from '../workbook/data-rows';
import { type TableData, numberAt, textAt } from '../workbook/read-table';
import type { PlacedProblem, WorkbookCheck, TableCheck } from './check';
import { cellAddress } from '../data/a1';
import { productAt } from '../workbook/amounts';
import type { RowProblem } from '../workbook/read-column';
import { awards } from '../schema/registers/awards';
import { registrations } from '../schema/registers/registrations';
import { fromSerial } from '../data/dates';

export const oddRows: WorkbookCheck = {
  codes: ['subtotal-row', 'text-row', 'other-list-row'],
  run: ({ tables }) => [...tables.values()].flatMap(ofTable),
};

function ofTable(reading: TableData): readonly PlacedProblem[] {
  const { sheet, table, header, oddRows: found } = reading;
  const columnIndex = header.columns.get(table.nameColumn) ?? null;
  const column = columnOf(table, table.nameColumn);
  return stretchesOf(reading, found).map(({ first, last, code }) => ({
    sheet,
    row: first,
    columnIndex,
    column,
    problem: code === 'subtotal-row' ? { code } : { code, params: { lastRow: last + 1 } },
  }));
}

interface Stretch {
  readonly code: OddRow['code'];
  /** 0-based sheet rows. */
  readonly first: number;
  last: number;
}

/** Rows of one kind with no row of data between them are one stretch; each subtotal is one of its own. */
function stretchesOf({ rows }: TableData, found: readonly OddRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const open = new Map<OddRow['code'], Stretch>();
  let next = 0;
  for (const { row, code } of found) {
    while (next < rows.length && (rows[next] ?? 0) < row) {
      open.clear();
      next += 1;
    }
    const stretch = code === 'subtotal-row' ? undefined : open.get(code);
    if (stretch === undefined) {
      const begun = { code, first: row, last: row };
      stretches.push(begun);
      open.set(code, begun);
    } else stretch.last = row;
  }
  return stretches;
}

// Merged cells among the data: all but the first of them are blank to any formula, and to the checks.

export const mergedCells: WorkbookCheck = {
  codes: ['merged-cells'],
  run: ({ tables }) =>
    [...tables.values()].flatMap(({ sheet, table, header, dataRowAt }) =>
      sheet.merges
        // Merged titles and totals hold no data; those rows are told already.
        .filter(({ startRow, endRow }) => {
          for (let row = startRow; row < endRow; row += 1) {
            if (dataRowAt(row) !== undefined) return true;
          }
          return false;
        })
        .flatMap(({ startRow, endRow, startColumn, endColumn }) => {
          const column = table.columns.find(({ key }) => {
            const index = header.columns.get(key) ?? -1;
            return index >= startColumn && index < endColumn;
          });
          if (column === undefined) return [];
          const range = `${cellAddress(startRow, startColumn)}:${cellAddress(endRow - 1, endColumn - 1)}`;
          return [
            {
              sheet,
              row: startRow,
              columnIndex: header.columns.get(column.key) ?? startColumn,
              column,
              problem: { code: 'merged-cells' as const, params: { range } },
            },
          ];
        }),
    ),
};

// Thành tiền that is not Số lượng × Mức thưởng. Which of the three is wrong is not known, so nothing is proposed.

export const products: TableCheck = {
  codes: ['product-mismatch'],
  run: (reading) => {
    const rule = reading.table.product;
    if (rule === undefined) return [];
    const column = columnOf(reading.table, rule.product);
    const names = {
      countHeading: columnOf(reading.table, rule.count).heading,
      rateHeading: columnOf(reading.table, rule.rate).heading,
    };
    const typed = numberAt(reading, rule.product);
    const product = productAt(reading);
    const problems: RowProblem[] = [];
    reading.rows.forEach((_, row) => {
      const expected = product(row);
      const actual = typed(row);
      if (expected === null || actual === null || expected === actual) return;
      problems.push({
        row,
        column,
        problem: {
          code: 'product-mismatch',
          params: { ...names, expectedNumber: expected },
        },
      });
    });
    return problems;
  },
};

// Days, years and results that cannot follow one another: recognised before registered, a day of
// recognition without a result, a grade for what was not reached, people too young for what they are
// (the contract, "Order of things").

/** Full age (Bộ luật Dân sự 2015, Điều 20). */
const fullAge = 18;

export const orderOfEvents: TableCheck = {
  codes: [
    'recognised-before-registered',
    'recognised-without-result',
    'grade-without-achievement',
    'born-after-row',
    'under-age',
  ],
  run: (reading) => {
    if (reading.table === registrations) {
      return [...recognitions(reading), ...ages(reading, 'title', 'Gia đình học tập')];
    }
    return reading.table === awards ? ages(reading, 'recipient', 'Giáo viên') : [];
  },
};

type RecognitionCode =
  | 'recognised-without-result'
  | 'recognised-before-registered'
  | 'grade-without-achievement';

function recognitions(reading: TableData): readonly RowProblem[] {
  const [registeredAt, recognisedAt] = [numberAt(reading, 'date'), numberAt(reading, 'recognised')];
  const [resultAt, gradeAt] = [textAt(reading, 'result'), textAt(reading, 'grade')];
  const hasNoResult = reading.column('result').isBlank;
  const problems: RowProblem[] = [];
  const tell = (row: number, key: string, code: RecognitionCode) =>
    problems.push({ row, column: columnOf(registrations, key), problem: { code } });
  for (let row = 0; row < reading.rows.length; row += 1) {
    const recognised = recognisedAt(row);
    if (recognised !== null) {
      if (hasNoResult(row)) tell(row, 'recognised', 'recognised-without-result');
      if (recognised < (registeredAt(row) ?? recognised)) {
        tell(row, 'recognised', 'recognised-before-registered');
      }
    }
    if (resultAt(row) === 'Không đạt' && gradeAt(row) !== null) {
      tell(row, 'grade', 'grade-without-achievement');
    }
  }
  return problems;
}

/** @param adult the value of a column whose rows are of adults, or of families with an adult at their head */
function ages(reading: TableData, key: string, adult: string): readonly RowProblem[] {
  const [dayAt, birthYearAt] = [numberAt(reading, 'date'), numberAt(reading, 'birthYear')];
  const valueAt = textAt(reading, key);
  const column = columnOf(reading.table, 'birthYear');
  const problems: RowProblem[] = [];
  for (let row = 0; row < reading.rows.length; row += 1) {
    const [day, birthYear] = [dayAt(row), birthYearAt(row)];
    if (day === null || birthYear === null) continue;
    const age = fromSerial(day).year - birthYear;
    if (age < 0) problems.push({ row, column, problem: { code: 'born-after-row' } });
    else if (age < fullAge && valueAt(row) === adult) {
      const params = { role: adult, minimum: fullAge };
      problems.push({ row, column, problem: { code: 'under-age', params } });
    }
  }
  return problems;
}

/**
 * A row that is marked in STT as the head of a group, above rows that are numbered from 1, whose
 * figure is not their sum: it may be a wrong total, which counts as a row of its own.
 */
export const groupMarks: TableCheck = {
  codes: ['group-total-differs'],
  run: (reading) => {
    const { table, rows, rawValue } = reading;
    const column = columnOf(table, table.nameColumn);
    const problems: RowProblem[] = [];
    for (let row = 0; row + 1 < rows.length; row += 1) {
      const mark = rawValue(row, 'rowNumber');
      if (typeof mark !== 'string' || mark === '' || Number(rawValue(row + 1, 'rowNumber')) !== 1) {
        continue;
      }
      if (groupMarkOf(mark) !== null) {
        problems.push({ row, column, problem: { code: 'group-total-differs' } });
      }
    }
    return problems;
  },
};
