/** Rows of a register as they are gathered: every value with its kind, in the order of the table's columns. */
import { cellKind, isFormula, type CellValue } from '../../data/cell';
import type { Column, Table } from '../../schema/table';
import { formatDate } from '../../data/dates';
import type { SheetCells } from '../../workbook/snapshot';
import type { TypedValue } from '../cell-writes';

/** A formula is its value; what is blank, or a column that the sheet lacks, is ''. */
export type TypedRow = readonly TypedValue[];

export const blank: TypedValue = { value: '', isDate: false };

/**
 * @param columns 0-based column of the sheet by column key
 * @param rows 0-based rows of the sheet
 * @param units by column key, of money whose plain numbers are not in đồng: so many đồng each; the rows are in đồng
 */
export function typedRows(
  sheet: SheetCells,
  table: Table,
  columns: ReadonlyMap<string, number>,
  rows: readonly number[],
  units: ReadonlyMap<string, number> = new Map(),
): readonly TypedRow[] {
  const places = table.columns.map((column) => {
    const index = columns.get(column.key) ?? -1;
    return {
      values: sheet.values[index],
      formulas: sheet.formulas[index],
      isDay: isDay(column),
      unit: units.get(column.key) ?? 1,
    };
  });
  return rows.map((row) =>
    places.map(({ values, formulas, isDay, unit }) =>
      inUnit(typedCell(values?.[row], formulas?.[row], isDay), unit),
    ),
  );
}

/** Rows in đồng as a sheet holds them whose plain numbers are in other units. */
export function rowsInUnits(
  table: Table,
  rows: readonly TypedRow[],
  units: ReadonlyMap<string, number>,
): readonly TypedRow[] {
  if (units.size === 0) return rows;
  const factors = table.columns.map(({ key }) => 1 / (units.get(key) ?? 1));
  return rows.map((row) => row.map((cell, index) => inUnit(cell, factors[index] ?? 1)));
}

/** A number so many times as large; texts have units of their own. */
function inUnit(cell: TypedValue, factor: number): TypedValue {
  return factor === 1 || typeof cell.value !== 'number' || cell.isDate
    ? cell
    : { ...cell, value: Number((cell.value * factor).toPrecision(mostDigits)) };
}

/** Digits beyond are those of floating point. */
const mostDigits = 12;

export const isDay = ({ kind }: Column): boolean => kind.name === 'date';

/** A formula's date cannot be told from a number, so in a column of days it is taken for one. */
function typedCell(
  value: CellValue | undefined,
  formula: CellValue | undefined,
  inDayColumn: boolean,
): TypedValue {
  const kind = cellKind(value, formula);
  // A stroke that stands for nothing is taken as it was typed.
  if (value === undefined || String(value).trim() === '') return blank;
  const isDate = kind === 'date' || (inDayColumn && kind === 'number' && isFormula(value, formula));
  return { value, isDate };
}

/** What makes two rows equal: every value and its kind, STT aside, since it changes with every row inserted above. */
export function rowKeys(table: Table): (row: TypedRow) => string {
  const compared = table.columns.flatMap(({ key }, index) => (key === 'rowNumber' ? [] : [index]));
  return (row) => compared.map((index) => valueKey(row[index] ?? blank)).join('\u0001');
}

export function valueKey({ value, isDate }: TypedValue): string {
  return value === '' ? '' : (isDate ? 'd' : typeof value) + String(value);
}

/** "Ngày thu: 15/5/2017; Người ủng hộ: Hà Văn Thạch; Số tiền: 500000": every value of a row, for people to read. */
export function rowWords(table: Table, row: TypedRow): string {
  return table.columns
    .flatMap(({ heading }, index) => {
      const { value, isDate } = row[index] ?? blank;
      if (value === '') return [];
      return [`${heading}: ${isDate && typeof value === 'number' ? formatDate(value) : value}`];
    })
    .join('; ');
}
