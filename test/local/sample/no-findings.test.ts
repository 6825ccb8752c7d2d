import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/domain/checks/all';
import { figuresOf } from '../../../src/domain/indicators/figures';
import { allTables } from '../../../src/domain/tables/all';
import type { Book } from '../../../src/domain/workbook/book';
import { settingDefinitions } from '../../../src/domain/workbook/setting-definitions';
import { readWorkbook } from '../../../src/domain/workbook/workbook';
import { sampleWorkbook, type SampleSheet } from '../../../src/local/sample/sample';
import { bookOf, serial, sheetOf, type TestCell } from '../../domain/book-of';

const dateItems = settingDefinitions.flatMap(({ kind, item }) => (kind === 'date' ? [item] : []));

/** The cells as a workbook holds them, with days in date cells. */
function cellsOf({ name, headings, rows }: SampleSheet): readonly (readonly TestCell[])[] {
  const table = allTables.find(({ sheet }) => sheet === name);
  const isDate = headings.map(
    (heading) => table?.columns.find((one) => one.heading === heading)?.kind.name === 'date',
  );
  return rows.map((row) =>
    row.map((cell, column) => {
      const holdsDay = isDate[column] === true || dateItems.includes(String(row[0]));
      return typeof cell === 'number' && holdsDay ? { date: cell } : cell;
    }),
  );
}

const bookWith = (familyRows: number): Book =>
  bookOf(
    ...sampleWorkbook({ familyRows }).map((sheet) =>
      sheetOf(sheet.name, [sheet.headings, ...cellsOf(sheet)]),
    ),
  );

describe.each([10, 8664, 20_000])('%i families', (familyRows) => {
  const book = bookWith(familyRows);

  test.each(['05/7/2017', '31/12/2017', '01/7/2026'])('no finding on %s', (today) => {
    expect(findAll(readWorkbook(book, serial(today)), book)).toEqual([]);
  });
});

test('the core counts the figures of the report', () => {
  const book = bookWith(8664);
  const workbook = readWorkbook(book, serial('05/7/2017'));
  const { period } = workbook;
  const figures = period && figuresOf(workbook, findAll(workbook, book), period);
  const values = Object.fromEntries(
    figures?.all.map(({ indicator, value }) => [indicator.id, value]) ?? [],
  );
  expect(values).toMatchObject({
    'registered.family': 8664,
    'registered.clan': 10,
    'registered.community': 126,
    'registered.unit': 25,
    'fund.city.amount': 30_400_000,
    'fund.city.donors': 50,
    'fund.ward.amount': 34_800_000,
    'fund.chapter.amount': 124_300_000,
    'fund.total.amount': 189_500_000,
    'fund.transfer.amount': 0,
    'award.teacher.count': 218,
    'award.pupil.count': 520,
    'award.amount': 61_600_000,
    'chapters.total': 155,
    'members.total': 8655,
  });
  expect(figures?.excluded).toEqual({ rows: 0, amount: 0 });
});
