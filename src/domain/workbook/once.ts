/** What several checks ask of one table is found out once. */
import type { TableReading } from './read-table';

/** The same answers, remembered as long as the reading is. */
export function oncePerReading<Answer>(
  find: (reading: TableReading) => Answer,
): (reading: TableReading) => Answer {
  const known = new WeakMap<TableReading, { readonly answer: Answer }>();
  return (reading) => {
    const found = known.get(reading) ?? { answer: find(reading) };
    known.set(reading, found);
    return found.answer;
  };
}
