/** The worked example "A command" of docs/development.md. */
import { expect, test } from '@jest/globals';
import type { Command, CommonInput } from '../../src/core/commands/command';
import { titleFor, type ConflictPolicy, type OwnPage } from '../../src/core/commands/managed-pages';
import { openWorkbook, tableTitles } from '../../src/core/commands/open-workbook';
import { fund } from '../../src/core/schema/registers/fund';
import type { Page } from '../../src/core/report/sheet/page';
import { textsOf } from '../../src/core/workbook/read-table';
import { day, today } from '../core/book-of';
import { runOnStore, storeOf, titlesOf, valuesOf } from '../sheets/run-on-store';

// #region command
const donorsPage: OwnPage = { role: 'donors', title: 'Người ủng hộ' };

interface DonorsInput extends CommonInput {
  /** What to do when a sheet of that name is not the add-on's, or was edited. */
  readonly inTheWay: ConflictPolicy;
}

/** Writes every name of the fund once, on a sheet of its own. */
const listDonors: Command<DonorsInput, { readonly count: number }> = {
  name: 'list-donors',
  reads: (titles) => tableTitles(titles, donorsPage),
  plan: ({ today, inTheWay }, book) => {
    const read = openWorkbook(book, today);
    if (!read.ok) return read;
    const target = titleFor(book, donorsPage, inTheWay);
    if (!target.ok) return target;

    const gifts = read.workbook.tables.get(fund.sheet);
    const donors = new Set(gifts === undefined ? [] : textsOf(gifts, 'donor'));
    donors.delete(null);
    const page: Page = {
      columnWidths: [300],
      frozenRows: 0,
      showGridLines: true,
      rows: [...donors].map((value) => ({ cells: [{ value: value ?? '' }] })),
      merges: [],
    };
    const { title } = target;
    return {
      ok: true,
      changes: [{ kind: 'page', title, role: donorsPage.role, page }],
      result: { count: donors.size },
    };
  },
};
// #endregion

const sheets = {
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: [
    ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
    [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000],
    [day('16/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 200_000],
    [day('17/5/2017'), 'Thành hội', '=1+1', 'Cá nhân', 100_000],
  ],
};

test('it reads in three calls and writes in one; what was typed stays text', () => {
  // #region run
  const store = storeOf(sheets);
  const { outcome, calls } = runOnStore(store, listDonors, { today, inTheWay: 'ask' });
  // #endregion
  expect(outcome).toMatchObject({ ok: true, result: { count: 2 } });
  expect(calls).toEqual(['metadata', 'values', 'values', 'write']);
  expect(valuesOf(store, 'Người ủng hộ')).toEqual([['Hà Văn Thạch'], ['=1+1']]);
});

test('a sheet of that name that someone else made is asked about, and nothing is written', () => {
  const store = storeOf({ ...sheets, 'Người ủng hộ': [['của tôi']] });
  const { outcome, calls } = runOnStore(store, listDonors, { today, inTheWay: 'ask' });
  expect(outcome).toMatchObject({ ok: false, code: 'sheet-kept' });
  expect(calls).not.toContain('write');
  expect(valuesOf(store, 'Người ủng hộ')).toEqual([['của tôi']]);
  expect(titlesOf(store)).toHaveLength(3);
});
