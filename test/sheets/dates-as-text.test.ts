/** The commands give and write the same whether or not Google shows dates among formulas as text. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/core/commands/check/check';
import type { Command } from '../../src/core/commands/command';
import { mend } from '../../src/core/commands/fix/fix';
import { undo } from '../../src/core/commands/fix/undo';
import { report } from '../../src/core/commands/report/report';
import { setUp } from '../../src/core/commands/set-up/set-up';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { createSheetsStore } from '../../src/local/emulator/sheets/store';
import { runOnService } from '../../src/local/emulator/sheets/run-on-service';
import { withShownDates } from '../../src/sheets/dates-as-text';
import type { Call, Outcome } from '../../src/sheets/run';
import { day, formula, today, type TestCell } from '../core/book-of';
import { spreadsheetId, spreadsheetOf } from './run-on-store';

const may = day('15/5/2017');
const headings = ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];
const settings = [
  ['Mục', 'Giá trị'],
  ['Từ ngày', day('01/01/2017')],
  ['Đến ngày', day('30/6/2017')],
];
const wards = [
  ['Mã', 'Tên'],
  ['01840', 'Phường Đức Xuân'],
];
const ward = 'Phường Đức Xuân';
const book = {
  'Thiết lập': settings,
  'Xã phường': wards,
  Quỹ: [
    headings,
    [may, 'Chi hội', 'P. Đức Xuân', 'Hà  Văn Thạch', 'cá nhân', '1tr5'],
    ['30/6/2017', 'Chi hội', ward, 'Nông Thị Hoa', 'Cá nhân', 500_000],
    [42_870, 'Chi hội', ward, 'Lý Văn Sơn', 'Cá nhân', day('30/6/2017')],
    [formula('=TODAY()', 42_870), 'Chi hội', ward, 'Ma Thị Dung', 'Cá nhân', formula('=1+1', 2)],
    [day('15/5/2071'), 'Chi hội', ward, '=Ma Thị Én', 'Cá nhân', '1.500'],
  ],
  'Đăng ký': [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký', 'Năm sinh'],
    [may, ward, 'Gia đình học tập', 'Hà Văn Thạch', day('01/01/1980')],
  ],
};

interface Host {
  readonly store: SheetsStore;
  readonly run: <Input, Result>(
    command: Command<Input, Result>,
    input: Input,
  ) => { readonly outcome: unknown; readonly calls: readonly Call[] };
}

function hostOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  showsDatesAmongFormulas: boolean,
): Host {
  const store = createSheetsStore(undefined, { showsDatesAmongFormulas, today: () => today });
  store.put(spreadsheetOf(spreadsheetId, sheets));
  return {
    store,
    run: (command, input) => {
      const calls: Call[] = [];
      const outcome = runOnService(store, spreadsheetId, command, input, (call) => {
        calls.push(call);
      });
      return { outcome, calls };
    },
  };
}

/** Functions aside, which are no two times the same. */
const plain = (outcome: unknown) =>
  JSON.stringify(outcome, (_, value: unknown) => (value instanceof Map ? [...value] : value));

const writes = (calls: readonly Call[]) =>
  calls.filter(({ kind }) => kind !== 'metadata' && kind !== 'values');

/** Jest's own comparison of a hundred thousand cells takes seconds: it is to show what differs. */
function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

test('one command after the other: the same outcomes, requests and workbook, with one read more', () => {
  const [one, other] = [hostOf(book, true), hostOf(book, false)];
  const compare = <Input, Result>(
    command: Command<Input, Result>,
    input: Input,
  ): Outcome<Result> => {
    const [expected, found] = [one.run(command, input), other.run(command, input)];
    expect(expected.outcome).toMatchObject({ ok: true });
    expect(plain(found.outcome)).toBe(plain(expected.outcome));
    expectSame(writes(found.calls), writes(expected.calls));
    expect(found.calls).toHaveLength(expected.calls.length + 1);
    expectSame(other.store.peek(spreadsheetId), one.store.peek(spreadsheetId));
    return expected.outcome as Outcome<Result>;
  };
  const now = today + 0.35;
  expect(JSON.stringify(compare(check, { today, inTheWay: 'ask' }))).toContain('date-for-number');
  compare(report, {
    today,
    period: null,
    exact: null,
    lists: true,
    strict: false,
    inTheWay: 'ask',
  });
  const mended = compare(mend, { now, who: 'Bà Lý', findings: null });
  const [step] = mended.ok ? mended.result.steps : [];
  compare(undo, { now: now + 0.01, step: step! });
  compare(setUp, { today, vietnamese: false });
  compare(check, { today, inTheWay: 'replace' });
});

describe('reads a third time only where days may be hidden', () => {
  const fund = (...cells: readonly TestCell[]) => ({
    'Xã phường': wards,
    Quỹ: [headings, ...cells.map((cell) => [cell, 'Chi hội', ward, 'Hà Văn Thạch', '', 50_000])],
  });
  const { Quỹ: registers } = fund('15/5/2017');

  test.each<[string, Readonly<Record<string, readonly (readonly TestCell[])[]>>, number, number]>([
    ['days', fund(may, may), 2, 3],
    ['days as texts alone, and amounts', fund('15/5/2017', '01/6/2017'), 2, 2],
    ['days typed as numbers alone', fund(42_870), 3, 3],
    ['one day among days typed as numbers', fund(42_870, may), 2, 3],
    ['days that formulas give', fund(formula('=DATE(2017;5;15)', 42_870)), 2, 2],
    ['amounts in a column of days', fund(5_000_000), 2, 2],
    ['days in the settings alone', { ...fund(''), 'Thiết lập': settings, Quỹ: registers }, 2, 3],
    // Set-up looks whether it is a register under another name; nothing in it is read twice.
    ['nothing', { 'Trang tính1': [] }, 1, 1],
  ])('%s', (_, sheets, shown, hidden) => {
    const reads = (shows: boolean) => {
      const { calls } = hostOf(sheets, shows).run(setUp, { today, vietnamese: false });
      const end = calls.findIndex(({ kind }) => kind === 'write');
      return calls.slice(0, end).filter(({ kind }) => kind === 'values').length;
    };
    expect([reads(true), reads(false)]).toEqual([shown, hidden]);
  });
});

test('formulas stay, and all else is as it is shown', () => {
  const range = "'Quỹ'!A1:C3";
  expect(
    withShownDates(
      [{ range, values: [['Ngày', 42_870, '=A2+1'], ['=x'], [0.5]] }],
      [{ range, values: [['Ngày', '2017-05-15', '2017-05-16', 'mới'], ['=x'], ['12:00:00']] }],
    ),
  ).toEqual([{ range, values: [['Ngày', '2017-05-15', '=A2+1', 'mới'], ['=x'], ['12:00:00']] }]);
});
