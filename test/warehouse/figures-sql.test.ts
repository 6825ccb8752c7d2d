/** The core's figures and DuckDB's are equal: indicator by indicator, ward by ward, whatever the workbook. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findAll } from '../../src/domain/checks/all';
import { indicators } from '../../src/domain/indicators/definitions';
import { figuresOf } from '../../src/domain/indicators/figures';
import type { Period } from '../../src/domain/text/periods';
import type { Book } from '../../src/domain/workbook/book';
import { readWorkbook } from '../../src/domain/workbook/workbook';
import { openDuckDB, type DuckDBWarehouse } from '../../src/local/warehouse/duckdb';
import { factTables } from '../../src/warehouse/fact-tables';
import { factRowsOf } from '../../src/warehouse/fact-rows';
import { figureQueries } from '../../src/warehouse/figures-sql';
import { serial, today } from '../domain/book-of';
import { sampleBook } from '../domain/sample-book';
import { anyBook, anyPeriod } from './random-book';

let warehouse: DuckDBWarehouse;
beforeAll(async () => {
  warehouse = await openDuckDB(':memory:');
});
afterAll(() => warehouse.close());
const empty = async () => {
  for (const { name } of factTables) await warehouse.query(`DELETE FROM ${name}`);
};
beforeEach(empty);

type Sums = Readonly<Record<string, { value: number; byUnit: Readonly<Record<string, number>> }>>;

const withoutZeros = (sums: readonly (readonly [string, number])[]) =>
  Object.fromEntries(sums.filter(([, value]) => value !== 0));

/** By indicator, as the core has them. */
function coreSums(book: Book, period: Period): Sums {
  const workbook = readWorkbook(book, today);
  const { all } = figuresOf(workbook, findAll(workbook, book), period);
  return Object.fromEntries(
    all.map(({ indicator: { id }, value, byWard, withoutWard }) => [
      id,
      { value, byUnit: withoutZeros([...byWard, ['', withoutWard]]) },
    ]),
  );
}

/** By indicator, as the warehouse has them after the workbook was published. */
async function warehouseSums(book: Book, period: Period): Promise<Sums> {
  const workbook = readWorkbook(book, today);
  await warehouse.append(
    factRowsOf(workbook, findAll(workbook, book), {
      source: 'so-mau',
      period,
      keyed: (text) => text,
    }),
  );
  const sums: Record<string, Sums[string]> = {};
  for (const { indicators, byUnit, inAll } of figureQueries({ period })) {
    const units = await warehouse.query(byUnit);
    const [all] = await warehouse.query(inAll);
    indicators.forEach(({ id }, order) => {
      const column = `i${order}`;
      sums[id] = {
        value: Number(all?.[column]),
        byUnit: withoutZeros(units.map((row) => [String(row['unit']), Number(row[column])])),
      };
    });
  }
  return sums;
}

test('of random workbooks', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc
      .asyncProperty(anyBook, anyPeriod, async (book, period) => {
        const sums = coreSums(book, period);
        for (const [id, { value }] of Object.entries(sums)) if (value !== 0) seen.add(id);
        expect(await warehouseSums(book, period)).toEqual(sums);
      })
      .beforeEach(empty),
    { numRuns: 60 },
  );
  // The workbooks reach every indicator, or the equality would say little.
  expect([...seen].sort()).toEqual(indicators.map(({ id }) => id).sort());
}, 120_000);

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
