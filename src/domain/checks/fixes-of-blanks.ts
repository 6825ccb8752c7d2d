/** Finds what certainly belongs into a blank cell: the value of its merged range, or the ward that its group is titled by. */
import type { Fix } from '../findings/finding';
import type { Value } from '../kinds/kind';
import type { Column } from '../tables/table';
import { wardAboveOf } from '../workbook/group-wards';
import { valueAt } from '../workbook/read-column';
import { numberAt, type TableReading } from '../workbook/read-table';
import type { Ward, Wards } from '../workbook/wards';

/** Columns whose merged value holds for every row; an amount merged over several rows may be their sum. */
const sharedKinds: readonly Column['kind']['name'][] = ['date', 'ward', 'list'];

/** @returns the fix of a blank cell of a data row; undefined: nothing is certain */
export function fixesOfBlanks(
  reading: TableReading,
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
function mergedValue(reading: TableReading, row: number, { key }: Column): Value | null {
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
