/**
 * Different persons among awards: "lượt" (awards given) is not "em" (children). Two awards are of
 * one person where name, school and year of birth are all filled and equal.
 */
import type { Period } from '../data/periods';
import { fold } from '../vietnamese/fold';
import { textAt, numberAt, type TableData } from '../workbook/read-table';
import type { WorkbookData } from '../workbook/read-workbook';
import type { FigureReader } from './figure-reader';
import { indicatorOf } from './indicators';

/** Awards to persons; of the others (suất) nobody asks how many had them. */
const awardsToPersons = ['award.teacher.count', 'award.pupil.count'];

/** By indicator id, only where there are fewer persons than awards, and every one is named. */
export function personsAwarded(
  { tables }: WorkbookData,
  reader: FigureReader,
  period: Period,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of awardsToPersons) {
    const indicator = indicatorOf(id);
    const reading = tables.get(indicator.table.sheet);
    if (reading === undefined) continue;
    const quantityAt = numberAt(reading, 'quantity');
    const personIn = personsIn(reading);
    const rows = reader.rowsOf(indicator, period);
    // A row of a group names nobody: how many of them had another award cannot be known.
    if (rows.some((row) => (quantityAt(row) ?? 1) !== 1)) continue;
    const persons = new Set(Array.from(rows, (row) => personIn(row) ?? row));
    if (persons.size < rows.length) found.set(id, persons.size);
  }
  return found;
}

/** What tells a person of a row; null where a part of it is not known. */
function personsIn(reading: TableData): (row: number) => string | null {
  const [nameAt, schoolAt] = [textAt(reading, 'name'), textAt(reading, 'school')];
  const yearAt = numberAt(reading, 'birthYear');
  return (row) => {
    const parts = [nameAt(row) ?? '', schoolAt(row) ?? '', String(yearAt(row) ?? '')].map(fold);
    return parts.includes('') ? null : parts.join('\u0001');
  };
}
