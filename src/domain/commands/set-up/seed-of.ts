/** Parts of a workbook as seeds of another one: its lists, and rows of its units. */
import { separated } from '../../cells/separated';
import { listTable } from '../../tables/support';
import { wardList } from '../../tables/ward-list';
import type { ListAddition } from '../../workbook/lists';
import { textsOf } from '../../workbook/read-table';
import type { Ward } from '../../workbook/wards';
import { listNamed, type WorkbookReading } from '../../workbook/workbook';
import { plain, type RowValues } from '../append-rows';
import { typedValue, type TypedValue } from '../mends/cell-values';

/** The rows of `Danh mục`, so that both workbooks offer and understand the same. */
export function listSeed({ tables }: WorkbookReading): readonly ListAddition[] {
  const reading = tables.get(listTable.sheet);
  if (reading === undefined) return [];
  const names = textsOf(reading, 'list');
  const aliases = textsOf(reading, 'aliases');
  return textsOf(reading, 'value').flatMap((value, row) => {
    const list = listNamed(names[row] ?? '');
    return list === undefined || value === null
      ? []
      : [{ list, value, aliases: separated(aliases[row] ?? '') }];
  });
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
