/**
 * Takes a sheet over as it stands, each cell in its old place: where the rows alone would not say
 * the same (lines above the header, merged cells, amounts in thousands). Formulas come as their values.
 */
import type { CellValue } from '../../data/cell';
import { columnOf, type Table } from '../../schema/table';
import { fold } from '../../vietnamese/fold';
import type { SheetCells } from '../../workbook/snapshot';
import { findHeader } from '../../workbook/header';
import type { CellsChange, Change } from '../change';
import { typedValue } from '../cell-writes';
import { sheetRows } from './sheet-rows';

/** What of a sheet goes beyond the rows below one line of headings. */
export interface OwnLayout {
  readonly hasHeader: boolean;
  /** Lines above the header, or a header of two lines. */
  readonly linesAbove: boolean;
  readonly merged: boolean;
  /** Amounts may be in thousands or millions. */
  readonly moneyUnit: boolean;
}

/** As offices state the unit of a column: "(nghìn đồng)", "ĐVT: triệu đồng", "(1.000đ)", "tr.đ". */
const moneyUnit = /(?<!\p{L})(?:nghìn|ngàn|triệu|tr\.?\s?đ|tr|tỷ|tỉ|1[.,]?000)(?!\p{L}|\d)/u;

export function ownLayout(sheet: SheetCells, table: Table): OwnLayout {
  const header = findHeader(sheet, table);
  const last = header?.lastRow ?? -1;
  const above = sheet.values.flatMap((column) => column.slice(0, last + 1));
  return {
    hasHeader: header !== null,
    linesAbove: last > 0,
    merged: sheet.merges.length > 0,
    moneyUnit: above.some((text) => typeof text === 'string' && moneyUnit.test(fold(text))),
  };
}

export interface WholeSheet {
  readonly changes: readonly Change[];
  /** Cells whose formulas became values, by 0-based column. */
  readonly asValues: ReadonlyMap<number, number>;
  readonly rowCount: number;
}

/**
 * @param title of the new sheet
 * @param isThere whether there is one to be cleared
 */
export function wholeSheet(
  sheet: SheetCells,
  table: Table,
  { title, isThere }: { readonly title: string; readonly isThere: boolean },
): WholeSheet {
  const header = findHeader(sheet, table);
  const lastHeading = header?.lastRow ?? -1;
  const amounts = new Set(
    [...(header?.columns ?? [])].flatMap(([key, column]) =>
      columnOf(table, key).kind.format?.pattern === '#,##0' ? [column] : [],
    ),
  );
  const asValues = new Map<number, number>();
  const runs: CellsChange[] = [];
  sheet.values.forEach((cells, column) => {
    let run: { row: number; style: CellsChange['style']; values: CellValue[][] } | null = null;
    cells.forEach((value, row) => {
      if (value === '') {
        run = null;
        return;
      }
      const typed = typedValue(sheet, row, column);
      if (typed === null) asValues.set(column, (asValues.get(column) ?? 0) + 1);
      const style: CellsChange['style'] =
        row <= lastHeading && row >= (header?.firstRow ?? 0)
          ? 'heading'
          : typed?.isDate === true
            ? 'date'
            : typeof value === 'number' && amounts.has(column)
              ? 'amount'
              : undefined;
      if (run !== null && run.style === style) run.values.push([value]);
      else {
        run = { row, style, values: [[value]] };
        runs.push({
          kind: 'cells',
          sheet: title,
          row,
          column,
          values: run.values,
          ...(style !== undefined && { style }),
        });
      }
    });
  });
  return {
    changes: [
      {
        kind: 'fresh-sheet',
        sheet: title,
        isNew: !isThere,
        frozenRows: lastHeading + 1,
        merges: sheet.merges,
      },
      ...runs,
    ],
    asValues,
    rowCount: sheetRows(sheet, table)?.rows.length ?? 0,
  };
}
