/** The core's figures and DuckDB's are equal: indicator by indicator, ward by ward, whatever the workbook. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findAll } from '../../src/core/checks/run-checks';
import { builtInIndicators } from '../../src/core/figures/indicators';
import { figuresOf } from '../../src/core/figures/figures';
import type { Period } from '../../src/core/data/periods';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { openDuckDB } from '../../src/local/warehouse/duckdb';
import type { Warehouse } from '../../src/local/warehouse/warehouse';
import { factTables } from '../../src/warehouse/fact-tables';
import { factRowsOf } from '../../src/warehouse/fact-rows';
import { readFigures } from '../../src/warehouse/read-figures';
import { serial, today } from '../core/book-of';
import { sampleBook } from '../core/sample-book';
import { anyBook, anyPeriod } from './random-book';
import { sized } from '../sizes';

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openDuckDB(':memory:');
});
afterAll(() => warehouse.close());

type Sums = Readonly<Record<string, { value: number; byUnit: Readonly<Record<string, number>> }>>;

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
async function warehouseSums(book: Snapshot, period: Period): Promise<Sums> {
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
    { period, indicators: builtInIndicators },
    (table) => tables.get(table) ?? null,
  );
  for (const table of tables.values()) await warehouse.drop(table);
  return Object.fromEntries(
    [...figures].map(([id, { value, byUnit }]) => [
      id,
      { value, byUnit: Object.fromEntries(byUnit) },
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
  expect(columns.filter((name) => /name|phone|birth|hamlet|note|school/.test(name))).toEqual([]);
});
