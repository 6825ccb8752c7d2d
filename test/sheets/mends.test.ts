/** Mends and their undo on a store with Google's semantics. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { check } from '../../src/core/commands/check/check';
import { issueOf } from '../../src/core/commands/check/issue';
import { mend, type MendInput, type SeenFinding } from '../../src/core/commands/fix/fix';
import { newestMends, undo } from '../../src/core/commands/fix/undo';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { day, formula, serial, today, type TestCell } from '../core/book-of';
import { runOnStore, spreadsheetId, storeOf, valuesOf } from './run-on-store';

const now = today + 0.35;
const all: MendInput = { now, who: 'Bà Lý', findings: null };
const may = day('15/5/2017');
const headings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];

const faulty: readonly (readonly TestCell[])[] = [
  headings,
  [may, 'Chi hội', 'P. Đức Xuân', 'Hà  Văn Thạch', 'cá nhân', '1tr5'],
  ['30/6/2017', 'Chi hội', 'Phường Đức Xuân', 'Nông Thị Hoa', 'Cá nhân', 500_000],
  [may, 'Chi hội', 'Phường Đức Xuân', 'Lý Văn Sơn', 'Cá nhân', '1.500'],
  [may, 'Chi hội', 'Phường Đức Xuân', 'Ma Thị Dung', 'Cá nhân', formula('="500"&"k"', '500k')],
];

const book = (fund: readonly (readonly TestCell[])[] = faulty) => ({
  'Xã phường': [
    ['Mã', 'Tên'],
    ['01840', 'Phường Đức Xuân'],
  ],
  Quỹ: fund,
});

let store: SheetsStore;
beforeEach(() => {
  store = storeOf(book());
});

/** All that a sheet holds, kinds told apart, the journal aside. */
const snapshot = () =>
  (['UNFORMATTED_VALUE', 'FORMULA'] as const).map((valueRenderOption) =>
    store
      .batchGetValues(spreadsheetId, ["'Quỹ'"], {
        valueRenderOption,
        dateTimeRenderOption:
          valueRenderOption === 'FORMULA' ? 'FORMATTED_STRING' : 'SERIAL_NUMBER',
      })
      .valueRanges.map(({ values }) => values),
  );

const findings = () => {
  const { outcome } = runOnStore(store, check, { today, inTheWay: 'replace' });
  return outcome.ok ? outcome.result.findings.map((finding) => issueOf(finding, 'vi')) : [];
};

const type = (row: number, column: number, value: string) =>
  store.batchUpdate(spreadsheetId, {
    requests: [
      {
        updateCells: {
          start: { sheetId: 101, rowIndex: row, columnIndex: column },
          fields: 'userEnteredValue',
          rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }],
        },
      },
    ],
  });

/** Takes back what stands and was made last. */
function undoNewest(at = store) {
  const newest = runOnStore(store, newestMends, {}).outcome;
  const none = { when: '', who: '', task: '' };
  return runOnStore(at, undo, { now, step: (newest.ok && newest.result.step) || none });
}

/** Between the reads and the write, how the cells look. */
const callsOfMends = ['metadata', 'values', 'values', 'metadata', 'write', 'values', 'clean-up'];

const moments = ['before', 'after'] as const;

describe('mends', () => {
  test('write every certain proposal at once, with its kind, and ask nothing else', () => {
    const { outcome, calls } = runOnStore(store, mend, all);
    expect(calls).toEqual(callsOfMends);
    expect(
      outcome.ok && outcome.result.mended.map(({ cell, old, new: value }) => [cell, old, value]),
    ).toEqual([
      ['C2', 'P. Đức Xuân', 'Phường Đức Xuân'],
      ['D2', 'Hà  Văn Thạch', 'Hà Văn Thạch'],
      ['E2', 'cá nhân', 'Cá nhân'],
      ['F2', '1tr5', 1_500_000],
      ['A3', '30/6/2017', serial('30/6/2017')],
    ]);
    expect(findings().map(({ cell, code }) => [cell, code])).toEqual([
      ['F4', 'money-unclear'],
      ['F5', 'money-as-text'],
    ]);
  });

  test('take merged cells apart and fill all of them, although one is chosen', () => {
    store = storeOf(
      book([
        headings,
        ...[1, 2, 3].map((n): TestCell[] => [
          n === 1 ? may : null,
          'Chi hội',
          'Phường Đức Xuân',
          `Nông Văn ${n}`,
          'Cá nhân',
          500_000,
        ]),
      ]),
    );
    const range = {
      sheetId: 101,
      startRowIndex: 1,
      endRowIndex: 4,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    store.batchUpdate(spreadsheetId, {
      requests: [{ mergeCells: { mergeType: 'MERGE_ALL', range } }],
    });
    const chosen = { sheet: 'Quỹ', cell: 'A3', code: 'required', value: '' };
    const { outcome } = runOnStore(store, mend, { ...all, findings: [chosen] });
    expect(outcome.ok && outcome.result.mended.map(({ cell }) => cell)).toEqual(['A3', 'A4']);
    expect(outcome.ok && outcome.result.displaced).toEqual([]);
    expect(valuesOf(store, 'Quỹ').map(([first]) => first)).toEqual([
      headings[0],
      ...Array<number>(3).fill(serial('15/5/2017')),
    ]);
    expect(findings()).toEqual([]);
  });

  test('are written into the journal: when, who, what, old, new', () => {
    runOnStore(store, mend, all);
    const [titles, first, , , amount, date] = valuesOf(store, 'Nhật ký');
    expect(titles).toEqual([
      'Lúc',
      'Ai',
      'Việc',
      'Sheet',
      'Ô',
      'Giá trị cũ',
      'Giá trị mới',
      'Đã hoàn tác',
    ]);
    expect(first).toEqual([
      '05/7/2017 08:24:00',
      'Bà Lý',
      'Sửa theo đề nghị',
      'Quỹ',
      'C2',
      'P. Đức Xuân',
      'Phường Đức Xuân',
    ]);
    expect(amount?.slice(4, 7)).toEqual(['F2', '1tr5', 1_500_000]);
    expect(date?.slice(4, 7)).toEqual(['A3', '30/6/2017', serial('30/6/2017')]);
  });

  test('a second time they change nothing', () => {
    runOnStore(store, mend, all);
    const before = store.peek(spreadsheetId);
    const { outcome } = runOnStore(store, mend, all);
    expect(outcome.ok && outcome.result.mended).toEqual([]);
    expect(store.peek(spreadsheetId)).toBe(before);
  });

  test('only where the cell still holds the value that the finding saw', () => {
    const seen: SeenFinding[] = findings()
      .filter(({ suggestion }) => suggestion !== undefined)
      .map(({ sheet, cell, code, value }) => ({ sheet, cell, code, value }));
    type(1, 5, '2tr5');
    const { outcome } = runOnStore(store, mend, { ...all, findings: seen });
    expect(outcome.ok && outcome.result.changedMeanwhile).toEqual([{ sheet: 'Quỹ', cell: 'F2' }]);
    expect(valuesOf(store, 'Quỹ')[1]?.[5]).toBe('2tr5');
    expect(valuesOf(store, 'Quỹ')[1]?.[4]).toBe('Cá nhân');
  });

  test('never touch a formula, nor what has no certain reading', () => {
    const seen = ['F4', 'F5'].map((cell) => ({
      sheet: 'Quỹ',
      cell,
      code: 'money-as-text',
      value: '500k',
    }));
    const { outcome } = runOnStore(store, mend, { ...all, findings: seen });
    expect(outcome.ok && outcome.result.mended).toEqual([]);
  });

  test('leave rows gathered from a ward’s file alone, and say so', () => {
    const [header = [], first = [], ...others] = faulty;
    store = storeOf(book([[...header, 'Nguồn'], [...first, '01840'], ...others]));
    const seen = [{ sheet: 'Quỹ', cell: 'F2', code: 'money-as-text', value: '1tr5' }];
    const named = runOnStore(store, mend, { ...all, findings: seen }).outcome;
    expect(named.ok && named.result).toMatchObject({
      mended: [],
      changedMeanwhile: [],
      inWardFiles: [{ sheet: 'Quỹ', cell: 'F2' }],
    });
    const { outcome } = runOnStore(store, mend, all);
    expect(outcome.ok && outcome.result.mended.map(({ cell }) => cell)).toEqual(['A3']);
  });

  test.each(moments)('a row inserted %s they are written: each goes into its own row', (moment) => {
    const [header, ...rows] = valuesOf(store, 'Quỹ');
    const { outcome } = runOnStore(racing(moment), mend, all);
    const [, blank, ...mended] = valuesOf(store, 'Quỹ');
    expect(blank).toEqual([]);
    runOnStore((store = storeOf(book())), mend, all);
    expect([header, ...mended]).toEqual(valuesOf(store, 'Quỹ'));
    expect(mended).not.toEqual(rows);
    const putBack = { sheet: 'Quỹ', cell: 'A2' };
    expect(outcome).toMatchObject({ ok: true, ...(moment === 'before' && { putBack }) });
  });

  test('another cell of the row edited before they were written is no displacement', () => {
    const edited: SheetsStore = {
      ...store,
      batchUpdate: (id, body) => {
        type(1, 1, 'Xã, phường');
        return store.batchUpdate(id, body);
      },
    };
    const { outcome } = runOnStore(edited, mend, all);
    expect(outcome.ok && outcome.result.displaced).toEqual([]);
  });
});

/** The store, where someone inserts a row of the register in the second before or after the first write. */
function racing(moment: (typeof moments)[number]): SheetsStore {
  const range = { sheetId: 101, dimension: 'ROWS', startIndex: 1, endIndex: 2 } as const;
  let isDone = false;
  const insert = () => {
    if (!isDone) store.batchUpdate(spreadsheetId, { requests: [{ insertDimension: { range } }] });
    isDone = true;
  };
  return {
    ...store,
    batchUpdate: (id, body) => {
      if (moment === 'before') insert();
      const response = store.batchUpdate(id, body);
      if (moment === 'after') insert();
      return response;
    },
  };
}

describe('a day in the place of a number', () => {
  const register = [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Năm sinh'],
    [may, 'Phường Đức Xuân', 'Gia đình học tập', 'Hà Văn Thạch', day('01/01/1980')],
  ];
  const birth = () =>
    (['UNFORMATTED_VALUE', 'FORMULA'] as const).map(
      (valueRenderOption) =>
        store.batchGetValues(spreadsheetId, ["'Đăng ký'!E2"], {
          valueRenderOption,
          dateTimeRenderOption: 'FORMATTED_STRING',
        }).valueRanges[0]?.values?.[0]?.[0],
    );

  test('becomes the year, shown as a number; a second mend finds nothing; undo brings the day back', () => {
    const { Quỹ: _, ...rest } = book();
    store = storeOf({ ...rest, 'Đăng ký': register });
    const before = birth();
    const { outcome } = runOnStore(store, mend, all);
    expect(
      outcome.ok && outcome.result.mended.map(({ cell, new: value }) => [cell, value]),
    ).toEqual([['E2', 1980]]);
    expect(birth()).toEqual([1980, 1980]);
    const again = runOnStore(store, mend, { ...all, now: now + 0.01 }).outcome;
    expect(again.ok && again.result.mended).toEqual([]);
    undoNewest();
    expect(birth()).toEqual(before);
  });
});

test('a year typed as text into a cell of days becomes that year, and stays it', () => {
  const { Quỹ: _, ...rest } = book();
  store = storeOf({
    ...rest,
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Năm sinh'],
      [may, 'Phường Đức Xuân', 'Gia đình học tập', 'Hà Văn Thạch', '2001'],
    ],
  });
  const format = { numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } };
  store.batchUpdate(spreadsheetId, {
    requests: [
      {
        repeatCell: {
          range: { sheetId: 101, startRowIndex: 1, startColumnIndex: 4, endColumnIndex: 5 },
          cell: { userEnteredFormat: format },
          fields: 'userEnteredFormat',
        },
      },
    ],
  });
  const before = store.get(spreadsheetId, { ranges: ["'Đăng ký'"], fields: 'sheets.data' });
  runOnStore(store, mend, all);
  expect(valuesOf(store, 'Đăng ký')[1]?.[4]).toBe(2001);
  const again = runOnStore(store, mend, { ...all, now: now + 0.01 }).outcome;
  expect(again.ok && again.result.mended).toEqual([]);
  undoNewest();
  expect(store.get(spreadsheetId, { ranges: ["'Đăng ký'"], fields: 'sheets.data' })).toEqual(
    before,
  );
});

describe('undo', () => {
  test('after a mend gives the sheet back exactly, dates and texts as they were', () => {
    const before = snapshot();
    runOnStore(store, mend, all);
    expect(snapshot()).not.toEqual(before);
    const { outcome, calls } = undoNewest();
    expect(calls).toEqual(callsOfMends);
    expect(outcome.ok && outcome.result.undone).toHaveLength(5);
    expect(outcome.ok && outcome.result.displaced).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  test('goes back application by application', () => {
    const before = snapshot();
    const one = findings().find(({ cell }) => cell === 'F2');
    runOnStore(store, mend, {
      ...all,
      findings: [{ sheet: 'Quỹ', cell: 'F2', code: one?.code ?? '', value: one?.value ?? '' }],
    });
    const between = snapshot();
    runOnStore(store, mend, { ...all, now: now + 0.01 });
    undoNewest();
    expect(snapshot()).toEqual(between);
    undoNewest();
    const values = snapshot()[0]?.[0]?.map((row) => row.slice(0, 6));
    expect(values).toEqual(before[0]?.[0]?.map((row) => row.slice(0, 6)));
    expect(undoNewest().outcome).toMatchObject({ code: 'nothing-to-undo' });
  });

  test.each(moments)(
    'a row inserted %s they are taken back: no value stands in another row',
    (moment) => {
      const before = valuesOf(store, 'Quỹ');
      runOnStore(store, mend, all);
      const mended = valuesOf(store, 'Quỹ');
      undoNewest(racing(moment));
      const [header, , ...rows] = valuesOf(store, 'Quỹ');
      expect([header, ...rows]).toEqual(moment === 'before' ? mended : before);
    },
  );

  test('leaves cells that were changed since, and says so', () => {
    runOnStore(store, mend, all);
    type(1, 3, 'Hà Văn Thạch (con)');
    const { outcome } = undoNewest();
    expect(outcome.ok && outcome.result.changedMeanwhile).toEqual([{ sheet: 'Quỹ', cell: 'D2' }]);
    expect(valuesOf(store, 'Quỹ')[1]?.[3]).toBe('Hà Văn Thạch (con)');
    expect(valuesOf(store, 'Quỹ')[1]?.[5]).toBe('1tr5');
  });

  test('without a journal there is nothing to undo', () => {
    expect(undoNewest().outcome).toMatchObject({
      ok: false,
      code: 'nothing-to-undo',
    });
  });
});
