/**
 * Days, years and results that cannot follow one another: recognised before registered, a day of
 * recognition without a result, a grade for what was not reached, people too young for what they are
 * (the contract, "Order of things").
 */
import { awards } from '../tables/awards';
import { registrations } from '../tables/registrations';
import { columnOf } from '../tables/table';
import type { Problem } from '../findings/finding';
import { fromSerial } from '../text/dates';
import type { RowProblem } from '../workbook/read-column';
import { numberAt, textAt, type TableReading } from '../workbook/read-table';
import type { TableCheck } from './check';

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

function recognitions(reading: TableReading): readonly RowProblem[] {
  const [registeredAt, recognisedAt] = [numberAt(reading, 'date'), numberAt(reading, 'recognised')];
  const [resultAt, gradeAt] = [textAt(reading, 'result'), textAt(reading, 'grade')];
  const hasNoResult = reading.column('result').isBlank;
  const problems: RowProblem[] = [];
  const tell = (row: number, key: string, code: Problem['code']) =>
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
function ages(reading: TableReading, key: string, adult: string): readonly RowProblem[] {
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
