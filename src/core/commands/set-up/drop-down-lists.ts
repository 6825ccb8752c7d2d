/**
 * The values that drop-downs offer. They stand on `Danh mục`, right of the table, one column a
 * list: a drop-down needs cells without gaps, and users add rows to a list wherever they like.
 * These columns are the add-on's own and are rewritten by every set-up.
 */
import type { CellValue } from '../../data/cell';
import { choiceLists, type ListName } from '../../schema/lists';
import { wardList } from '../../schema/reference-sheets';
import { foldHeading } from '../../vietnamese/fold';
import type { CellRange, CellsChange, DropDowns } from '../change';
import { choicesHeading } from '../other-columns';
import type { TableLayout } from '../table-layout';

/** Room for wards that are added later without another set-up. */
const fewestWardRows = 500;

/**
 * Where the drop-downs take their values from, and what is to be written there.
 * @param valuesOf the values of a list, in order
 */
export function dropDownLists(
  listLayout: TableLayout,
  wardLayout: TableLayout,
  valuesOf: (list: ListName) => readonly string[],
): { readonly dropDowns: DropDowns; readonly changes: readonly CellsChange[] } {
  const { sheet, title, headerRow } = listLayout;
  // One column stays free between the table that users edit and these.
  let next = listLayout.nextColumn + 1;
  const ranges = new Map<ListName, CellRange>();
  const changes: CellsChange[] = [];
  for (const list of choiceLists) {
    const heading = choicesHeading(list);
    const known = sheet?.values.findIndex((column) => {
      const text = column[headerRow];
      return typeof text === 'string' && foldHeading(text) === foldHeading(heading);
    });
    const column = known === undefined || known < 0 ? next++ : known;
    const values = valuesOf(list);
    const current = sheet?.values[column] ?? [];
    const wanted: CellValue[] = [heading, ...values];
    while (headerRow + wanted.length < current.length) wanted.push('');
    if (wanted.some((value, row) => (current[headerRow + row] ?? '') !== value)) {
      changes.push({
        kind: 'cells',
        sheet: title,
        row: headerRow,
        column,
        values: wanted.map((value) => [value]),
        style: 'own',
      });
    }
    ranges.set(list, {
      sheet: title,
      column,
      row: headerRow + 1,
      endRow: headerRow + 1 + values.length,
    });
  }
  const names = wardLayout.columns.find(({ key }) => key === 'name');
  const firstWard = wardLayout.headerRow + 1;
  return {
    changes,
    dropDowns: {
      lists: ranges,
      wards: {
        sheet: wardLayout.title,
        column: names?.column ?? wardList.columns.findIndex(({ key }) => key === 'name'),
        row: firstWard,
        endRow: Math.max(firstWard + fewestWardRows, wardLayout.endOfData),
      },
    },
  };
}
