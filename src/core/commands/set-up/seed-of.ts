/** Parts of a workbook as seeds of another one: its lists, and rows of its units. */
import { listTable, ownIndicators } from '../../schema/reference-sheets';
import { wardList } from '../../schema/reference-sheets';
import type { ListAddition } from '../../schema/lists';
import type { Ward } from '../../schema/units';
import { listAdditions, type WorkbookData } from '../../workbook/read-workbook';
import { plain, type RowValues } from '../append-rows';
import { typedValue, type TypedValue } from '../cell-writes';

/** The rows of `Danh mục`, so that both workbooks offer and understand the same. */
export function listSeed({ tables }: WorkbookData): readonly ListAddition[] {
  return listAdditions(tables.get(listTable.sheet));
}

/** The rows of `Chỉ số`, so that another workbook counts the same. */
export function definitionSeed({ tables }: WorkbookData): readonly RowValues[] {
  const reading = tables.get(ownIndicators.sheet);
  if (reading === undefined) return [];
  return Array.from(reading.rows, (_, row): RowValues =>
    Object.fromEntries(
      ownIndicators.columns.flatMap(({ key }) => {
        const text = reading.rawValue(row, key);
        return text === '' ? [] : [[key, plain(text)]];
      }),
    ),
  );
}

/** A unit's row as it stands in the list, dates as dates and formulas by their value; of its columns those named. */
export function unitSeed(
  { tables }: WorkbookData,
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
