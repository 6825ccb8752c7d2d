/** The core's figures and DuckDB's are equal: indicator by indicator, ward by ward, whatever the workbook. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findAll } from '../../src/core/checks/run-checks';
import { builtInIndicators } from '../../src/core/figures/indicators';
import { figuresOf } from '../../src/core/figures/figures';
import type { Period } from '../../src/core/data/periods';
import type { SheetCells, Snapshot } from '../../src/core/workbook/snapshot';
import { indicatorsOf } from '../../src/core/figures/indicator-list';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { openDuckDB } from '../../src/local/warehouse/duckdb';
import type { Warehouse } from '../../src/local/warehouse/warehouse';
import { factTables } from '../../src/warehouse/fact-tables';
import { factRowsOf } from '../../src/warehouse/fact-rows';
import { readFigures } from '../../src/warehouse/read-figures';
import { serial, today } from '../core/book-of';
import { anyDefinitions, twins, twinSheet } from '../core/own-definitions';
import { sampleBook } from '../core/sample-book';
import { anyBook, anyPeriod } from './random-book';
import { sized } from '../sizes';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openDuckDB(':memory:');
});
afterAll(() => warehouse.close());

interface Sum {
  readonly value: number;
  readonly byUnit: Readonly<Record<string, number>>;
}
/** null: the warehouse does not hold what the figure is made of. */
type Sums<Held extends Sum | null = Sum> = Readonly<Record<string, Held>>;

const withoutZeros = (sums: readonly (readonly [string, number])[]) =>
  Object.fromEntries(sums.filter(([, value]) => value !== 0));

/** By indicator, as the core has them. */
function coreSums(book: Snapshot, period: Period): Sums {
  const workbook = readWorkbook(book, today);
  const { all } = figuresOf(workbook, findAll(workbook, book), period);
  return Object.fromEntries(
    all.map(({ indicator: { id }, value, byWard, withoutWard }) => [
      id,
      { value, byUnit: withoutZeros([...byWard, ['', withoutWard]]) },
    ]),
  );
}

/** By indicator, as the warehouse has them after the workbook was loaded. */
async function warehouseSums(book: Snapshot, period: Period): Promise<Sums<Sum | null>> {
  const workbook = readWorkbook(book, today);
  const tables = new Map<string, string>();
  const keyed = (text: string) => text;
  for (const rows of factRowsOf(workbook, findAll(workbook, book), {
    source: 'so-mau',
    period,
    keyed,
  })) {
    tables.set(rows.name, await warehouse.stage(rows));
  }
  const figures = await readFigures(
    warehouse.query,
    { period, indicators: indicatorsOf(workbook).all },
    (table) => tables.get(table) ?? null,
  );
  for (const table of tables.values()) await warehouse.drop(table);
  return Object.fromEntries(
    [...figures].map(([id, { value, byUnit, isUnanswered }]) => [
      id,
      isUnanswered ? null : { value, byUnit: Object.fromEntries(byUnit) },
    ]),
  );
}

test('of random workbooks', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, anyPeriod, async (book, period) => {
      expect(await warehouseSums(book, period)).toEqual(coreSums(book, period));
    }),
    { numRuns: sized(60) },
  );
});

const withSheet = (book: Snapshot, sheet: SheetCells): Snapshot => ({
  ...book,
  titles: [...book.titles, sheet.title],
  sheets: [...book.sheets, sheet],
});

test('of indicators that staff define', async () => {
  const answered = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(anyBook, anyDefinitions, anyPeriod, async (book, definitions, period) => {
      const own = withSheet(book, definitions);
      const core = coreSums(own, period);
      // Of money and people nothing is made together, so that some are refused.
      expect(Object.keys(core).length).toBeGreaterThanOrEqual(builtInIndicators.length + 4);
      const sums = await warehouseSums(own, period);
      expect(Object.keys(sums).sort()).toEqual(Object.keys(core).sort());
      for (const [id, sum] of Object.entries(sums)) {
        answered.add(sum !== null);
        if (sum !== null) expect([id, sum]).toEqual([id, core[id]]);
      }
    }),
    { numRuns: sized(60) },
  );
  expect(answered).toEqual(new Set([true, false]));
});

test('a definition in words gives the figures of the built-in indicator of which it says the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, anyPeriod, async (book, period) => {
      const own = withSheet(book, twinSheet);
      const [core, sums] = [coreSums(own, period), await warehouseSums(own, period)];
      for (const [twin, id] of twins) {
        expect([id, core[twin], sums[twin]]).toEqual([id, core[id], core[id]]);
      }
    }),
    { numRuns: sized(30) },
  );
});

test('the random workbooks reach every indicator, or their equality would say little', () => {
  const year = { from: serial('01/01/2025'), to: serial('31/12/2025') };
  const seen = new Set<string>();
  for (const book of fc.sample(anyBook, { numRuns: 200, seed: 2017 })) {
    for (const [id, { value }] of Object.entries(coreSums(book, year))) {
      if (value !== 0) seen.add(id);
    }
  }
  expect([...seen].sort()).toEqual(builtInIndicators.map(({ id }) => id).sort());
});

describe('of the sample', () => {
  const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };

  test('half-year', async () => {
    const book = sampleBook(500);
    const sums = await warehouseSums(book, period);
    expect(sums).toEqual(coreSums(book, period));
    expect(sums['fund.city.donors']?.value).toBe(50);
    expect(sums['award.amount']?.value).toBe(61_600_000);
  });
});

test('no personal data is among the columns', () => {
  const columns = factTables.flatMap((factTable) => factTable.columns.map(({ name }) => name));
  expect(
    columns.filter(
      (name) => !name.endsWith('_key') && /name|phone|birth|hamlet|note|school/.test(name),
    ),
  ).toEqual([]);
});
