/** Which rows of the fund are of donors who do not want to be named, by their name or by the note beside it. */
import { asksForAnonymity } from '../vietnamese/person-names';
import { cachePerTable } from '../data/memoize';
import type { TableData } from './read-table';

/** Whether a data row is of an anonymous donor; of none in a table that has no such columns. */
export const anonymousDonors = cachePerTable((reading: TableData): ((row: number) => boolean) => {
  const columns = ['donor', 'note'].map((key) => {
    const { numbers, values } = reading.column(key);
    const isAsked = values.map((value) => typeof value === 'string' && asksForAnonymity(value));
    return (row: number) => isAsked[numbers[row] ?? -1] === true;
  });
  return (row) => columns.some((isAskedIn) => isAskedIn(row));
});
