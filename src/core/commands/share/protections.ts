/** What a ward's workbook warns of editing: the guide, the headings, the add-on's own columns. */
import { listTable } from '../../schema/reference-sheets';
import type { DropDowns, ProtectionChange } from '../change';
import { findingsHeading } from '../../workbook/managed-columns';
import { guidePage } from '../managed-pages';
import type { TableLayout } from '../table-layout';
import type { SetUpPlan } from '../set-up/set-up';

export function protections({
  layouts,
  dropDowns,
}: Pick<SetUpPlan, 'layouts' | 'dropDowns'>): readonly ProtectionChange[] {
  return [
    { ...named(guidePage.title, `trang ${guidePage.title}`), rows: 'sheet' },
    ...layouts.flatMap((layout) => [
      headings(layout),
      ...findings(layout),
      ...listColumns(layout, dropDowns),
    ]),
  ];
}

function named(sheet: string, what: string): Omit<ProtectionChange, 'rows'> {
  return { kind: 'protection', sheet, description: `Sổ Khuyến học: ${what}, không sửa tay` };
}

/** The header, and the title rows above it. */
function headings({ title, headerRow }: TableLayout): ProtectionChange {
  return { ...named(title, 'dòng tiêu đề'), rows: [{ row: 0, endRow: headerRow + 1 }] };
}

function findings({ title, findings: place }: TableLayout): readonly ProtectionChange[] {
  if (place === null) return [];
  const columns = [place.column, place.column + 1] as const;
  return [{ ...named(title, `cột ${findingsHeading}`), rows: 'sheet', columns }];
}

/** The values that drop-downs offer stand side by side; set-up rewrites them. */
function listColumns(
  { table, title }: TableLayout,
  dropDowns: DropDowns | null,
): readonly ProtectionChange[] {
  if (table !== listTable || dropDowns === null || dropDowns.lists.size === 0) return [];
  const places = [...dropDowns.lists.values()].map(({ column }) => column);
  const columns = [Math.min(...places), Math.max(...places) + 1] as const;
  return [{ ...named(title, 'các cột Chọn'), rows: 'sheet', columns }];
}
