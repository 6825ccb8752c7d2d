/** A load that dies half-way, or whose figures differ, leaves the warehouse as it was; a rerun completes it. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { nameKeyOf } from '../../../src/local/warehouse/sources';
import { openSource } from '../../../src/local/warehouse/open-source';
import { openToPublish } from '../../../src/local/warehouse/open-warehouse';
import { publishSource } from '../../../src/local/warehouse/publish-source';
import type { Warehouse } from '../../../src/local/warehouse/warehouse';
import { temporaryFolder, writeXlsx } from '../cli/run';
import { serial } from '../../core/book-of';
import { bookOfWard } from './books';

const noGoogle = () => {
  throw new Error('No source is at Google');
};
let folder: string;
let warehouse: Warehouse;
beforeEach(async () => {
  folder = temporaryFolder();
  const path = join(folder, 'kho.duckdb');
  const place = { kind: 'duckdb', text: `duckdb:${path}`, path } as const;
  warehouse = await openToPublish(place, nameKeyOf(new Uint8Array(32)), 'key', 'vi');
});
afterEach(() => warehouse.close());

async function publish(families: readonly number[], into: Warehouse) {
  const path = await writeXlsx(join(folder, 'a.xlsx'), bookOfWard({ families }));
  const source = { name: 'a.xlsx', from: { kind: 'file', path } } as const;
  return publishSource('a.xlsx', openSource(source, noGoogle, 'vi'), [], {
    warehouse: into,
    period: null,
    today: serial('01/7/2017'),
    keyed: (text) => text,
    again: false,
    language: 'vi',
  });
}

const held = async () => {
  const [registrations] = await warehouse.query('SELECT SUM(quantity) AS sum FROM registrations');
  const publications = await warehouse.query('SELECT row_count FROM publications');
  return [Number(registrations?.['sum']), publications.map((row) => Number(row['row_count']))];
};

test.each([1, 2, 3, 5, 8, 20])('dies before statement %d of the transaction', async (order) => {
  await publish([3, 4], warehouse);
  const dying: Warehouse = {
    ...warehouse,
    transact: (statements) =>
      warehouse.transact([
        ...statements.slice(0, order),
        "SELECT error('mất điện')",
        ...statements.slice(order),
      ]),
  };
  await expect(publish([10], dying)).rejects.toThrow(/mất điện/);
  expect(await held()).toEqual([7, [2]]);
  await publish([10], warehouse);
  expect(await held()).toEqual([10, [1]]);
});

test('dies while rows are loaded', async () => {
  await publish([3, 4], warehouse);
  const dying: Warehouse = {
    ...warehouse,
    stage: (rows) =>
      rows.name === 'publications' ? Promise.reject(new Error('đầy đĩa')) : warehouse.stage(rows),
  };
  await expect(publish([10], dying)).rejects.toThrow(/đầy đĩa/);
  expect(await held()).toEqual([7, [2]]);
});

test('a row that is lost on the way is noticed, and nothing is changed', async () => {
  await publish([3, 4], warehouse);
  const losing: Warehouse = {
    ...warehouse,
    stage: (rows) => warehouse.stage({ ...rows, count: Math.max(1, rows.count - 1) }),
  };
  await expect(publish([10, 20], losing)).rejects.toThrow(
    /registered\.family.* trong kho là 10, trong sổ là 30/,
  );
  expect(await held()).toEqual([7, [2]]);
});

test('rows that did not reach their table end the transaction', async () => {
  await publish([3, 4], warehouse);
  const losing: Warehouse = {
    ...warehouse,
    transact: (statements) =>
      warehouse.transact(statements.filter((one) => !one.startsWith('INSERT INTO registrations'))),
  };
  await expect(publish([10], losing)).rejects.toThrow(/rows are missing/);
  expect(await held()).toEqual([7, [2]]);
});
