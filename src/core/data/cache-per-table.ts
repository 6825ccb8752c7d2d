/** What several checks ask of one table is found out once. */
import type { TableData } from '../workbook/read-table';

/** The same answers, remembered as long as the reading is. */
export function cachePerTable<Answer>(
  find: (reading: TableData) => Answer,
): (reading: TableData) => Answer {
  const known = new WeakMap<TableData, { readonly answer: Answer }>();
  return (reading) => {
    const found = known.get(reading) ?? { answer: find(reading) };
    known.set(reading, found);
    return found.answer;
  };
}
