/** Several sources in one warehouse: what a unit has is the sum of the units below it and of its own, as the core adds them up. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findAll } from '../../src/core/checks/run-checks';
import { figuresOf, type Figures } from '../../src/core/figures/figures';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { isReadable, readTable } from '../../src/core/workbook/read-table';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { openDuckDB } from '../../src/local/warehouse/duckdb';
import { replacePublication, type Warehouse } from '../../src/local/warehouse/warehouse';
import { builtInIndicators as indicators } from '../../src/core/figures/indicators';
import { figuresOfUnits } from '../../src/warehouse/read-figures';
import { placesOf, type SourceUnit } from '../../src/warehouse/places';
import { publicationRows } from '../../src/warehouse/publication';
import { readFigures } from '../../src/warehouse/read-figures';
import { createTables, publishedTables, sourceUnits } from '../../src/warehouse/schema';
import { unitTreeOn, type UnitTree } from '../../src/warehouse/unit-tree';
import { unitTreeTable } from '../../src/warehouse/unit-tree';
import { bookOf, serial, sheetOf, today } from '../core/book-of';
import { anyBook } from './random-book';
import { sized } from '../sizes';

const period = { from: serial('01/01/2025'), to: serial('30/6/2025') };

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await openDuckDB(':memory:');
  for (const statement of createTables(warehouse.dialect)) await warehouse.query(statement);
});
afterAll(() => warehouse.close());

const tree = treeOf([
  ['Mã', 'Tên', 'Thuộc'],
  ['VN', 'Toàn quốc', ''],
  ['06', 'Tỉnh Bắc Kạn', 'VN'],
  ['19', 'Tỉnh Thái Nguyên', 'VN'],
  ['01840', 'Phường Đức Xuân', '06'],
  ['01834', 'Phường Nguyễn Thị Minh Khai', '06'],
  ['01849', 'Xã Dương Quang', '19'],
  ['01852', 'Xã Nông Thượng', '19'],
]);

function treeOf(rows: Parameters<typeof sheetOf>[1]): UnitTree {
  const book = bookOf(sheetOf(unitTreeTable.sheet, rows));
  const [sheet] = book.sheets;
  const { context } = readWorkbook(book, today);
  const reading = sheet === undefined ? null : readTable(sheet, unitTreeTable, context);
  if (reading === null || !isReadable(reading)) throw new Error('The tree cannot be read');
  const read = unitTreeOn(reading, period.to);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.tree;
}

/** Publishes a book, and gives the core's figures of it. */
async function published(book: Snapshot, source: string): Promise<Figures> {
  const workbook = readWorkbook(book, today);
  const findings = findAll(workbook, book);
  const figures = figuresOf(workbook, findings, period);
  const tables = publicationRows(
    { workbook, findings, figures },
    { source, keyed: (text) => text, contentHash: '', publishedAt: '' },
  );
  await replacePublication(warehouse, { source, period, tables }, () => Promise.resolve());
  return figures;
}

async function figuresAt(code: string): Promise<Figures> {
  const top = tree.byCode.get(code);
  if (top === undefined) throw new Error(code);
  const rows = await warehouse.query(`SELECT * FROM ${sourceUnits.name}`);
  const units = rows.map((row): SourceUnit => ({
    source: String(row['source']),
    unit: String(row['unit_code']),
    rows: Number(row['row_count']),
  }));
  const { rows: places, unplaced, countedRows } = placesOf(tree, top, units, code === 'VN');
  expect(unplaced).toEqual([]);
  const staged = await warehouse.stage(places);
  const sums = await readFigures(
    warehouse.query,
    { period, places: staged, indicators },
    warehouse.nameOf,
  );
  await warehouse.drop(staged);
  return figuresOfUnits(top, {
    period,
    indicators,
    sums,
    countedRows,
    excluded: { rows: 0, amount: 0 },
  });
}

test('of random workbooks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBook, { minLength: 1, maxLength: 3 }), async (books) => {
      for (const { name } of publishedTables) await warehouse.query(`DELETE FROM ${name}`);
      const cores: Figures[] = [];
      for (const [order, book] of books.entries()) {
        cores.push(await published(book, `nguồn ${order}`));
      }
      const nation = await figuresAt('VN');
      const provinces = new Map([
        ['06', await figuresAt('06')],
        ['19', await figuresAt('19')],
      ]);
      for (const { indicator, value, byWard, withoutWard } of nation.all) {
        const { id } = indicator;
        const sum = (of: (core: Figures) => number) =>
          cores.reduce((all, core) => all + of(core), 0);
        // What the core has, source by source; a donor of two sources is one in each.
        const isShare = indicator.measure.kind === 'ratio';
        // Shares do not add up: only one source has the nation's.
        if (!isShare || cores.length === 1) {
          expect([id, value]).toEqual([id, sum((core) => core.of(id).value)]);
        }
        if (isShare) {
          for (const [code, province] of provinces) {
            expect([id, code, province.of(id).value]).toEqual([id, code, byWard.get(code)]);
          }
          continue;
        }
        if (indicator.measure.kind === 'distinct-names') continue;
        expect([id, withoutWard]).toEqual([id, sum((core) => core.of(id).withoutWard)]);
        expect([id, [...byWard.values()].reduce((all, part) => all + part, withoutWard)]).toEqual([
          id,
          value,
        ]);
        for (const [code, province] of provinces) {
          const own = province.of(id);
          expect([id, code, own.value]).toEqual([id, code, byWard.get(code)]);
          for (const [unit, ofUnit] of own.byWard) {
            expect([id, unit, ofUnit]).toEqual([
              id,
              unit,
              sum((core) => core.of(id).byWard.get(unit) ?? 0),
            ]);
          }
        }
      }
    }),
    { numRuns: sized(15) },
  );
});
