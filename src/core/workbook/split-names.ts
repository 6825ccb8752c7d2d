/** Gives the names of a table's rows in two parts, once for all checks that ask. */
import { cachePerTable } from '../data/memoize';
import { nameSplitter, noHashes, type SplitNames } from './name-words';
import type { TableData } from './read-table';

/** The names of a table's rows. */
export const splitNames = cachePerTable((reading: TableData): SplitNames => {
  const { cells, values } = reading.column(reading.table.nameColumn);
  if (cells.names !== null) return cells.names;
  const { add, parts } = nameSplitter(values.length);
  values.forEach((name, cell) => {
    if (typeof name === 'string') add(cell, name, noHashes);
  });
  return parts();
});
