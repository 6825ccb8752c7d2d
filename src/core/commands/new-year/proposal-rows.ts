/** Last year's registrations as proposals for the next year: each once, its ward as it is called then. */
import { figureReader } from '../../figures/figure-reader';
import type { Finding } from '../../messages/finding';
import { registrations } from '../../schema/registers/registrations';
import { fold } from '../../vietnamese/fold';
import { isInPeriod, type Period } from '../../data/periods';
import { numberAt, textAt, wardAt } from '../../workbook/read-table';
import type { WorkbookData } from '../../workbook/read-workbook';
import { plain, type RowValues } from '../append-rows';

/** Columns that are carried as they stand. */
const texts = ['hamlet', 'title', 'name', 'phone'] as const;
const numbers = ['birthYear', 'quantity'] as const;

/**
 * @param year the days of the year that ends: rows dated in it
 * @param day the first day of the next one
 * @param findings rows with an error are left out: they were in no figure
 */
export function proposalRows(
  workbook: WorkbookData,
  findings: readonly Finding[],
  year: Period,
  day: number,
): readonly RowValues[] {
  const reading = workbook.tables.get(registrations.sheet);
  const wrong = figureReader(workbook, findings).wrongRows(registrations);
  if (reading === undefined) return [];
  const { wards } = workbook.context;
  const dayAt = numberAt(reading, 'date');
  const unitAt = wardAt(reading);
  const valuesAt = [
    ...texts.map((key) => [key, textAt(reading, key)] as const),
    ...numbers.map((key) => [key, numberAt(reading, key)] as const),
  ];
  const seen = new Set<string>();
  return Array.from(reading.rows, (_, row) => row).flatMap((row): readonly RowValues[] => {
    const date = dayAt(row);
    if (date === null || !isInPeriod(date, year) || wrong?.[row] === 1) return [];
    const unit = unitAt(row);
    const ward = unit === null ? null : (wards.successorOn(unit, day) ?? unit).name;
    const values = {
      ...(ward !== null && { ward }),
      ...filled(valuesAt, row),
    };
    const key = JSON.stringify(
      Object.entries(values).map(([name, value]) => [name, fold(String(value))]),
    );
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)])),
        form: plain('Đăng ký lại'),
      },
    ];
  });
}

/** What a row holds in some columns; blanks are left out. */
function filled(
  columns: readonly (readonly [key: string, at: (row: number) => string | number | null])[],
  row: number,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    columns.flatMap(([key, at]) => {
      const value = at(row);
      return value === null ? [] : [[key, value] as const];
    }),
  );
}
