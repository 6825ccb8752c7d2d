/** Shows the cells of one table row by row, while it is found out which of its rows are data. */
import { isBlankText, type CellValue } from '../data/cell';
import type { ReadingContext } from '../schema/column-type';
import { readCountText } from '../vietnamese/parse/count';
import { readMoneyInUnit, readMoneyText } from '../vietnamese/parse/money';
import { memoize } from '../data/memoize';
import type { Column, Table } from '../schema/table';
import type { SheetCells } from './snapshot';
import type { Header } from './header';
import type { MoneyUnits } from './money-units';

export interface RowCells {
  /** The text of a column in a 0-based sheet row; '' where it holds none. */
  readonly textAt: (key: string, row: number) => string;
  /** Whether STT holds a number. */
  readonly hasRowNumber: (row: number) => boolean;
  /** The first text of the row, from the left, as far as the table reaches; '' for none. */
  readonly firstTextAt: (row: number) => string;
  readonly hasText: (row: number) => boolean;
  /** What the row holds in the table's columns, STT included, from the left. */
  readonly filledAt: (
    row: number,
  ) => readonly { readonly column: number; readonly value: CellValue }[];
  /** How many of the columns that every row must have are blank, its name aside. */
  readonly requiredBlank: (row: number) => number;
  /** Whether the row has a code, or a name, by which it belongs to a list of units. */
  readonly hasCode: (row: number) => boolean;
  /** Whether the row has a day, a value of a list, a code, an amount or a count: something that only data have. */
  readonly hasEvidence: (row: number) => boolean;
  /** The row's amount in đồng; null: none that can be read. */
  readonly amountAt: (row: number) => number | null;
  readonly countKeys: readonly string[];
  /** A count of the row; null: none that can be read. */
  readonly countAt: (key: string, row: number) => number | null;
}

/** Serials of this century have five digits; a number below is the "(2)" of a row of column numbers. */
export const smallestDay = 1000;

const isFilled = (value: CellValue | undefined): value is CellValue =>
  value !== undefined && (typeof value !== 'string' || !isBlankText(value));

const hasDigit = /\d/;
const beginsAsDay = /^\s*\d{1,4}\s*[./\-,–—\s]\s*(?:\d|tháng)/;

export function rowCellsOf(
  sheet: SheetCells,
  table: Table,
  header: Header,
  { byColumn: units }: MoneyUnits,
  { lists }: ReadingContext,
): RowCells {
  const places = table.columns.flatMap((column) => {
    const index = header.columns.get(column.key);
    return index === undefined ? [] : [{ column, index, values: sheet.values[index] ?? [] }];
  });
  const valuesOf = new Map(places.map(({ column, values }) => [column.key, values]));
  const lastColumn = Math.max(...places.map(({ index }) => index));
  const byPlace = [...places].sort((one, other) => one.index - other.index);
  const required = places.filter(
    ({ column }) => column.inRow === 'required' && column.key !== table.nameColumn,
  );
  const isBlank = (column: Column, value: CellValue | undefined) =>
    !isFilled(value) || (typeof value === 'string' && column.kind.isStandIn?.(value) === true);

  const isListed = places.flatMap(({ column, values }) => {
    const { rule } = column.kind;
    if (rule?.kind !== 'list' || !column.essential) return [];
    const isKnown = memoize((text: string) => lists.finder(rule.list)(text).length > 0);
    return [(row: number) => typeof values[row] === 'string' && isKnown(String(values[row]))];
  });
  const counts = places.filter(({ column }) => column.kind.name === 'count');
  const money = places.filter(({ column }) => column.kind.name === 'money');
  const days = valuesOf.get(table.dateColumn ?? '') ?? [];
  const isDay = (value: CellValue | undefined) =>
    typeof value === 'number' ? value > smallestDay : beginsAsDay.test(String(value ?? ''));
  const isFigure = (value: CellValue | undefined) =>
    typeof value === 'number' ||
    (typeof value === 'string' &&
      hasDigit.test(value) &&
      (readMoneyText(value).kind !== 'none' || readCountText(value).kind !== 'none'));

  const { codeColumn } = table;
  const codes = valuesOf.get(codeColumn ?? '') ?? [];
  const names = valuesOf.get(table.nameColumn) ?? [];
  const hasCode = (row: number) =>
    codeColumn !== undefined &&
    (hasDigit.test(String(codes[row] ?? '')) || beginsAsUnit.test(String(names[row] ?? '')));

  const numberOf = (value: CellValue | undefined, unit: number): number | null => {
    if (typeof value === 'number') return value * unit;
    if (typeof value !== 'string' || isBlankText(value)) return null;
    const reading = unit === 1 ? readMoneyText(value) : readMoneyInUnit(value, unit);
    return reading.kind === 'certain' ? reading.value : null;
  };
  const amountIn = (key: string) => {
    const values = valuesOf.get(key) ?? [];
    const unit = units.get(key) ?? 1;
    return (row: number) => numberOf(values[row], unit);
  };
  const countAt = (key: string, row: number): number | null => {
    const value = valuesOf.get(key)?.[row];
    if (typeof value === 'number') return value;
    if (typeof value !== 'string' || isBlankText(value)) return null;
    const reading = readCountText(value);
    return reading.kind === 'certain' ? reading.value : null;
  };
  const { product } = table;
  const typed = amountIn(product?.product ?? 'amount');
  const rate = amountIn(product?.rate ?? '');
  const amountAt = (row: number): number | null => {
    const amount = typed(row);
    if (amount !== null || product === undefined) return amount;
    const each = rate(row);
    return each === null ? null : each * (countAt(product.count, row) ?? 1);
  };

  const textIn = (values: readonly CellValue[] | undefined, row: number): string => {
    const value = values?.[row];
    return typeof value === 'string' && !isBlankText(value) ? value : '';
  };
  return {
    textAt: (key, row) => textIn(valuesOf.get(key), row),
    hasRowNumber: (row) => typeof valuesOf.get('rowNumber')?.[row] === 'number',
    firstTextAt: (row) => {
      for (let column = 0; column <= lastColumn; column += 1) {
        const text = textIn(sheet.values[column], row);
        if (text !== '') return text;
      }
      return '';
    },
    hasText: (row) => places.some(({ values }) => textIn(values, row) !== ''),
    filledAt: (row) =>
      byPlace.flatMap(({ index, values }) => {
        const value = values[row];
        return isFilled(value) ? [{ column: index, value }] : [];
      }),
    requiredBlank: (row) =>
      required.filter(({ column, values }) => isBlank(column, values[row])).length,
    hasCode,
    hasEvidence: (row) =>
      isDay(days[row]) ||
      hasCode(row) ||
      isListed.some((isIn) => isIn(row)) ||
      counts.some(({ values }) => isFigure(values[row])) ||
      money.some(({ values }) => isFigure(values[row])),
    amountAt,
    countKeys: counts.map(({ column }) => column.key),
    countAt,
  };
}

/** In the list of units a name is a row's data even where its code is missing. */
const beginsAsUnit = /^\s*(?:xã|phường|thị trấn|đặc khu|tỉnh|thành phố)\s/i;
