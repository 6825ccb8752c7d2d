/** Parts of a workbook as seeds of another one: its lists, and rows of its units. */
import { listTable } from '../../tables/support';
import { wardList } from '../../tables/ward-list';
import type { ListAddition } from '../../workbook/lists';
import type { Ward } from '../../workbook/wards';
import { listAdditions, type WorkbookReading } from '../../workbook/workbook';
import { plain, type RowValues } from '../append-rows';
import { typedValue, type TypedValue } from '../mends/cell-values';

/** The rows of `Danh mục`, so that both workbooks offer and understand the same. */
export function listSeed({ tables }: WorkbookReading): readonly ListAddition[] {
  return listAdditions(tables.get(listTable.sheet));
}

/** A unit's row as it stands in the list, dates as dates and formulas by their value; of its columns those named. */
export function unitSeed(
  { tables }: WorkbookReading,
  { code, name, row }: Ward,
  columns: readonly string[],
): RowValues {
  const reading = tables.get(wardList.sheet);
  const values: Record<string, TypedValue> = { code: plain(code), name: plain(name) };
  for (const key of columns) {
    const column = reading?.header.columns.get(key);
    if (reading === undefined || column === undefined) continue;
    const present =
      typedValue(reading.sheet, row, column) ?? plain(reading.sheet.values[column]?.[row] ?? '');
    if (present.value !== '') values[key] = present;
  }
  return values;
}
