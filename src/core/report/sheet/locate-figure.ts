/**
 * What a cell of a written report shows: its table is known by its caption, its row by number and
 * name, its column by heading, so that rows which staff put in between do no harm.
 */
import { parseAddress } from '../../data/a1';
import type { CellValue } from '../../data/cell';
import type { FigureOrigin } from '../../figures/figures';
import type { SheetCells } from '../../workbook/snapshot';
import type { ReportDocument, Table, TableColumn } from '../document';
import { tableWords } from '../labels';

export type FigureCell =
  | { readonly kind: 'figure'; readonly origin: FigureOrigin; readonly printed: CellValue }
  /** A heading, a text, a share, or a cell outside the tables. */
  | { readonly kind: 'none' }
  /** A cell of a table that the report would not have any more. */
  | { readonly kind: 'moved' };

/** @param address "C45" */
export function figureCell(
  sheet: SheetCells,
  address: string,
  { blocks }: ReportDocument,
): FigureCell {
  const place = parseAddress(address);
  if (place === null) return { kind: 'none' };
  const { row, column } = place;
  const at = (atRow: number, atColumn: number) => sheet.values[atColumn]?.[atRow] ?? '';
  const printed = at(row, column);
  const header = headerAbove(sheet, row);
  if (typeof printed !== 'number' || header === null) return { kind: 'none' };

  const table = blocks.find(
    (block): block is Table => block.kind === 'table' && block.caption === at(header - 1, 0),
  );
  const found = table?.rows.find(
    ({ cells: [order, name] }) => (order ?? '') === at(row, 0) && (name ?? '') === at(row, 1),
  );
  const head = table?.columns[column];
  if (table === undefined || found === undefined || head === undefined) return { kind: 'moved' };
  if (!headingsOf(head).includes(String(at(headingRow(table, header), column)))) {
    return { kind: 'moved' };
  }
  const origin = found.origins?.[column] ?? null;
  return origin === null ? { kind: 'none' } : { kind: 'figure', origin, printed };
}

/** The first row of the header of the table that a row stands in; null: it stands in none. */
function headerAbove({ values: [first = []] }: SheetCells, row: number): number | null {
  for (let above = row - 1; above > 0; above -= 1) {
    if (first[above] === tableWords.order) return above;
  }
  return null;
}

const hasGroups = ({ columns }: Table) => columns.some(({ group }) => group !== undefined);

/** Grouped headings stand in the second row of the header, all others in its first. */
function headingRow(table: Table, header: number): number {
  return hasGroups(table) ? header + 1 : header;
}

/** In a header of two rows a column without a group has nothing in the second one. */
function headingsOf({ heading, unit, group }: TableColumn): readonly string[] {
  const written = unit === undefined ? heading : `${heading} (${unit})`;
  return group === undefined ? [written, ''] : [written];
}
