/** Registrations of a province as rows of the warehouse, made on the spot: nothing is read from a disk. */
import { registrations } from '../../src/core/schema/registers/registrations';
import { builtInLists } from '../../src/core/schema/lists';
import { toSerial } from '../../src/core/data/dates';
import type { Period } from '../../src/core/data/periods';
import { factTables } from '../../src/warehouse/fact-tables';
import {
  columnsOf,
  publications,
  sourceUnits,
  tableRows,
  type FactValue,
  type TableRows,
} from '../../src/warehouse/schema';
import type { Province } from './units';

const firstDay = toSerial(2026, 1, 1) ?? 0;
export const period: Period = { from: firstDay, to: toSerial(2026, 6, 30) ?? 0 };
const days = period.to - period.from + 1;

const titles = builtInLists['Danh hiệu'].map(({ value }) => value);
/** Of a hundred registrations, those of families come first by far. */
const titleOf = (row: number) => titles[row % 100 < 92 ? 0 : 1 + (row % 5)] ?? '';

export interface ProvinceRows {
  readonly tables: readonly TableRows[];
  /** Families registered, added up while the rows were made. */
  readonly families: number;
}

export function provinceRows({ code, communes }: Province, count: number): ProvinceRows {
  const source = `Tỉnh ${code}.xlsx`;
  let families = 0;
  const perCommune = Math.ceil(count / communes.length);
  const communeOf = (row: number) => communes[Math.floor(row / perCommune)] ?? '';
  const value: Readonly<Record<string, (row: number) => FactValue>> = {
    source: () => source,
    period_from: () => period.from,
    period_to: () => period.to,
    row_number: (row) => row + 2,
    row_date: (row) => firstDay + ((row * 7) % days),
    unit_code: communeOf,
    unit_of_row: (row) => `${communeOf(row)}.`,
    title: titleOf,
    quantity: (row) => (row % 4 === 0 ? 1 + (row % 9) : null),
    result: (row) => (row % 3 === 0 ? 'Đạt' : null),
    recognised: (row) => (row % 3 === 0 ? period.to : null),
  };
  const factTable = factTables.find((one) => one.table === registrations);
  if (factTable === undefined) throw new Error('Registrations have no table in the warehouse');
  const columns = columnsOf(factTable);
  const values = columns.map(({ name }) => {
    const of = value[name];
    if (of === undefined) throw new Error(`No rule makes the column ${name}`);
    return Array.from({ length: count }, (_, row) => of(row));
  });
  for (let row = 0; row < count; row += 1) {
    if (titleOf(row) === titles[0]) families += Number(value['quantity']?.(row) ?? 1);
  }
  const rowsIn = (order: number) =>
    Math.max(0, Math.min(count, (order + 1) * perCommune) - order * perCommune);
  const ofSource = [source, period.from, period.to];
  return {
    families,
    tables: [
      { name: factTable.name, columns, values, count },
      tableRows(
        sourceUnits,
        communes.map((commune, order) => [...ofSource, commune, rowsIn(order)]),
      ),
      tableRows(publications, [[...ofSource, '2026-07-01 08:00', code, count, 0, 0]]),
    ],
  };
}
