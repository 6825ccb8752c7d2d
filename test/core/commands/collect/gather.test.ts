/** Gathering of wards' files into the city's registers, on a store with Google's semantics. */
import { describe, expect, test } from '@jest/globals';
import { day, formula, serial } from '../../book-of';
import { mend } from '../../../../src/core/commands/fix/fix';
import { undo } from '../../../../src/core/commands/fix/undo';
import { runOnStore, spreadsheetOf, valuesOf } from '../../../sheets/run-on-store';
import {
  cityId,
  cityOf,
  fundHeadings,
  gathered,
  gatherFiles,
  gift,
  may,
  told,
  type Rows,
} from './city-and-wards';

const ward = 'Phường Đức Xuân';
const other = 'Xã Dương Quang';
const header = [...fundHeadings];

const fundOf = (rows: Rows) => ({ Quỹ: [header, ...rows] });

function storeWith(city: Rows, wards: Readonly<Record<string, Rows>>) {
  const store = cityOf(fundOf(city));
  for (const [id, rows] of Object.entries(wards)) store.put(spreadsheetOf(id, fundOf(rows)));
  return store;
}

describe('taking in', () => {
  test('appends the rows with their kinds, and says in Nguồn whose they are', () => {
    const store = storeWith([gift('', 'Sở Giáo dục', 2_000_000)], {
      dx: [
        gift(ward, '=IMPORTXML("x")', 500_000, '001'),
        gift(ward, 'Hà Văn Thạch', '1tr5', 7),
        [
          '',
          '31/02/2017',
          '',
          'Chi hội',
          ward,
          'Nông Thị Hoa',
          'Cá nhân',
          formula('=200*1000', 200_000),
        ],
      ],
    });
    const ran = gatherFiles(store, [['01840', 'dx']]);
    expect(told(ran)).toEqual([['01840', 3, 0, 0]]);
    const day15 = serial('15/5/2017');
    expect(valuesOf(store, 'Quỹ', cityId)).toEqual([
      [...header, 'Nguồn'],
      ['', day15, '', 'Chi hội', '', 'Sở Giáo dục', 'Cá nhân', 2_000_000],
      ['', day15, '001', 'Chi hội', ward, '=IMPORTXML("x")', 'Cá nhân', 500_000, '01840'],
      ['', day15, 7, 'Chi hội', ward, 'Hà Văn Thạch', 'Cá nhân', '1tr5', '01840'],
      ['', '31/02/2017', '', 'Chi hội', ward, 'Nông Thị Hoa', 'Cá nhân', 200_000, '01840'],
    ]);
    expect(ran.calls).toEqual(['metadata', 'values', 'values', 'write', 'values', 'clean-up']);
  });

  test.each<[string, string, string, number]>([
    ['thousands into đồng', 'Số tiền', 'Số tiền (nghìn đồng)', 1_500_000],
    ['đồng into thousands', 'Số tiền (1.000đ)', 'Số tiền', 1.5],
    ['thousands into millions', 'Số tiền (triệu đồng)', 'Số tiền (nghìn đồng)', 1.5],
  ])('amounts in other units: %s', (_, ours, theirs, written) => {
    const headerWith = (heading: string) =>
      header.map((text) => (text === 'Số tiền' ? heading : text));
    const store = cityOf({ Quỹ: [headerWith(ours), gift('', 'Sở Giáo dục', 2000)] });
    store.put(spreadsheetOf('dx', { Quỹ: [headerWith(theirs), gift(ward, 'A', 1500)] }));
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 1, 0, 0]]);
    expect(valuesOf(store, 'Quỹ', cityId)[2]?.[7]).toBe(written);
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
  });

  test('a blank ward is the ward whose file it is, and stays so when it is gathered again', () => {
    const store = storeWith([], {
      dx: [gift('', 'Hà Văn Thạch', 500_000), gift('P. Đức Xuân', 'Lý Thị Mai', 200_000)],
    });
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 2, 0, 0]]);
    expect(valuesOf(store, 'Quỹ', cityId).map((row) => row[4])).toEqual([
      'Xã, phường',
      ward,
      'P. Đức Xuân',
    ]);
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
  });

  test('a second time writes nothing', () => {
    const store = storeWith([], { dx: [gift(ward, 'A', 1000), gift(ward, 'A', 1000)] });
    gatherFiles(store, [['01840', 'dx']]);
    const before = store.peek(cityId);
    expect(told(gatherFiles(store, [['01840', 'dx']], { now: 42_999.5 }))).toEqual([
      ['01840', 0, 0, 0],
    ]);
    expect(store.peek(cityId)).toBe(before);
  });

  test('keeps equal rows in place, changes rows of the same name there, removes the others', () => {
    const store = storeWith([gift('', 'Sở Giáo dục', 2_000_000)], {
      dx: [gift(ward, 'A', 1000), gift(ward, 'B', 2000), gift(ward, 'C', 3000)],
    });
    gatherFiles(store, [['01840', 'dx']]);
    store.put(
      spreadsheetOf(
        'dx',
        fundOf([gift(ward, 'D', 9000), gift(ward, 'C', 3500), gift(ward, 'A', 1000)]),
      ),
    );
    const ran = gatherFiles(store, [['01840', 'dx']]);
    expect(told(ran)).toEqual([['01840', 1, 1, 1]]);
    expect(valuesOf(store, 'Quỹ', cityId).map((row) => [row[5], row[7], row[8]])).toEqual([
      ['Người ủng hộ', 'Số tiền', 'Nguồn'],
      ['Sở Giáo dục', 2_000_000, undefined],
      ['A', 1000, '01840'],
      ['C', 3500, '01840'],
      ['D', 9000, '01840'],
    ]);
    expect(gathered(ran)[0]?.samples).toEqual([
      { kind: 'added', sheet: 'Quỹ', text: expect.stringMatching(/Người ủng hộ: D; .*9000/) },
      {
        kind: 'changed',
        sheet: 'Quỹ',
        text: expect.stringContaining('Số tiền: 3500'),
        before: expect.stringContaining('Số tiền: 3000'),
      },
      { kind: 'removed', sheet: 'Quỹ', text: expect.stringContaining('Người ủng hộ: B') },
    ]);
  });

  test('removed and changed rows stay readable in Nhật ký', () => {
    const store = storeWith([], { dx: [gift(ward, 'A', 1000, '012'), gift(ward, 'B', 2000)] });
    gatherFiles(store, [['01840', 'dx']]);
    store.put(spreadsheetOf('dx', fundOf([gift(ward, 'B', 2500)])));
    gatherFiles(store, [['01840', 'dx']]);
    expect(valuesOf(store, 'Nhật ký', cityId).slice(1)).toEqual([
      [
        '05/7/2017 12:00:00',
        'Bà Lý',
        'Thu số liệu 01840: sửa dòng',
        'Quỹ',
        '3:3',
        'Ngày thu: 15/5/2017; Cấp thu: Chi hội; Xã, phường: Phường Đức Xuân; Người ủng hộ: B; Loại: Cá nhân; Số tiền: 2000',
        'Ngày thu: 15/5/2017; Cấp thu: Chi hội; Xã, phường: Phường Đức Xuân; Người ủng hộ: B; Loại: Cá nhân; Số tiền: 2500',
      ],
      [
        '05/7/2017 12:00:00',
        'Bà Lý',
        'Thu số liệu: bỏ dòng 01840',
        'Quỹ',
        '2:2',
        'Ngày thu: 15/5/2017; Số phiếu: 012; Cấp thu: Chi hội; Xã, phường: Phường Đức Xuân; Người ủng hộ: A; Loại: Cá nhân; Số tiền: 1000',
      ],
    ]);
  });

  test('what the user wrote beside a removed row stays: only the table’s cells are blanked', () => {
    const store = cityOf({
      Quỹ: [
        [...header, 'Nguồn', 'Đã gọi điện'],
        [...gift(ward, 'A', 1000), '01840', 'gọi 12/6'],
        [...gift(ward, 'B', 2000), '01840', ''],
        [...gift('', 'Sở', 3000), '', 'xong'],
      ],
    });
    store.put(spreadsheetOf('dx', fundOf([])));
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 2]]);
    expect(valuesOf(store, 'Quỹ', cityId).slice(1)).toEqual([
      ['', '', '', '', '', '', '', '', '', 'gọi 12/6'],
      ['', serial('15/5/2017'), '', 'Chi hội', '', 'Sở', 'Cá nhân', 3000, '', 'xong'],
    ]);
  });

  test('new rows go below a subtotal, columns moved and added in the ward’s file are fine', () => {
    const store = storeWith(
      [gift('', 'Sở', 3000), ['', '', '', '', '', 'Cộng', '', formula('=SUM(H2:H2)', 3000)]],
      {},
    );
    store.put(
      spreadsheetOf('dx', {
        Quỹ: [
          ['SỔ QUỸ PHƯỜNG'],
          [],
          [
            'Số tiền (đồng)',
            'Riêng',
            'Ngày thu',
            'Cấp thu',
            'Xã/phường',
            'Hiện vật',
            'Người ủng hộ',
            'Loại',
          ],
          [1000, 'x', may, 'Chi hội', ward, '5 thùng sữa', 'A', 'Cá nhân'],
          ['', '', '', 'Cộng', '', '', '', ''],
        ],
      }),
    );
    const ran = gatherFiles(store, [['01840', 'dx']]);
    expect(gathered(ran)[0]).toMatchObject({ rowCount: 1, leftOut: 1 });
    const rows = valuesOf(store, 'Quỹ', cityId);
    expect(rows[0]?.slice(8)).toEqual(['Hiện vật', 'Nguồn']);
    expect(rows[2]?.[5]).toBe('Cộng');
    expect(rows[3]).toEqual([
      '',
      serial('15/5/2017'),
      '',
      'Chi hội',
      ward,
      'A',
      'Cá nhân',
      1000,
      '5 thùng sữa',
      '01840',
    ]);
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
  });

  test('a number typed where a day must be stays a number, and gathering again changes nothing', () => {
    const store = storeWith([], { dx: [['', 42_000, '', 'Chi hội', ward, 'A', 'Cá nhân', 1000]] });
    store.batchUpdate(cityId, {
      requests: [
        {
          repeatCell: {
            range: { sheetId: 102, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
            cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
            fields: 'userEnteredFormat.numberFormat',
          },
        },
      ],
    });
    gatherFiles(store, [['01840', 'dx']]);
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
    store.put(
      spreadsheetOf(
        'dx',
        fundOf([['', day('01/6/2017'), '', 'Chi hội', ward, 'A', 'Cá nhân', 1000]]),
      ),
    );
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 1, 0]]);
    store.put(
      spreadsheetOf('dx', fundOf([['', 42_000, '', 'Chi hội', ward, 'A', 'Cá nhân', 1000]])),
    );
    gatherFiles(store, [['01840', 'dx']]);
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
  });

  test('several wards at once, each with its own rows; one that is refused leaves the others alone', () => {
    const store = storeWith([], {
      dx: [gift(ward, 'A', 1000)],
      dq: [gift(other, 'B', 2000)],
      pck: [gift(ward, 'C', 3000)],
    });
    const ran = gatherFiles(store, [
      ['01840', 'dx'],
      ['01843', 'pck'],
      ['01849', 'dq'],
      ['09999', 'dq'],
    ]);
    expect(told(ran)).toEqual([
      ['01840', 1, 0, 0],
      ['01843', 'ward-file-of-unit'],
      ['01849', 1, 0, 0],
      ['09999', 'ward-unknown'],
    ]);
    expect(valuesOf(store, 'Quỹ', cityId).map((row) => [row[5], row[8]])).toEqual([
      ['Người ủng hộ', 'Nguồn'],
      ['A', '01840'],
      ['B', '01849'],
    ]);
  });

  test('makes a register that the city does not have yet', () => {
    const store = cityOf({ 'Đăng ký': [] });
    store.put(spreadsheetOf('dx', fundOf([gift(ward, 'A', 1000)])));
    gatherFiles(store, [['01840', 'dx']]);
    expect(valuesOf(store, 'Quỹ', cityId)[1]).toContain('01840');
    expect(told(gatherFiles(store, [['01840', 'dx']]))).toEqual([['01840', 0, 0, 0]]);
  });
});

test('mends of before are not taken back into rows that moved up since', () => {
  const store = cityOf({
    Quỹ: [
      [...header, 'Nguồn'],
      [...gift(ward, 'A', 1000), '01840'],
      [...gift('P. Đức Xuân', 'B', 2_000_000), ''],
      [...gift(ward, 'C', 3_000_000), ''],
    ],
  });
  const now = serial('05/7/2017') + 0.5;
  const mended = runOnStore(store, mend, { now, who: 'Bà Lý', findings: null }, cityId).outcome;
  expect(mended.ok && mended.result.mended.map(({ cell }) => cell)).toEqual(['E3']);
  store.put(spreadsheetOf('dx', fundOf([])));
  gatherFiles(store, [['01840', 'dx']]);
  // Row 3 is that of C now, whose ward was never mended.
  const [step] = mended.ok ? mended.result.steps : [];
  const undone = runOnStore(store, undo, { now: now + 0.1, step: step! }, cityId).outcome;
  expect(undone.ok && undone.result).toMatchObject({
    undone: [],
    changedMeanwhile: [{ cell: 'E3' }],
  });
  expect(
    valuesOf(store, 'Quỹ', cityId)
      .slice(1)
      .map((row) => [row[4], row[5]]),
  ).toEqual([
    [ward, 'B'],
    [ward, 'C'],
  ]);
});

describe('the units after 01/7/2025', () => {
  test('a unit that took over a code leaves the rows of the older unit alone', () => {
    const store = cityOf(fundOf([]));
    store.put(spreadsheetOf('old', fundOf([gift('Phường Phùng Chí Kiên', 'A', 1000)])));
    gatherFiles(store, [['01843', 'old']]);
    const later = ['', day('15/8/2025'), '', 'Chi hội', 'Phường Bắc Kạn', 'B', 'Cá nhân', 2000];
    const merged = gift('Phường Phùng Chí Kiên', 'C', 3000);
    store.put(spreadsheetOf('new', fundOf([later, merged])));
    store.batchUpdate(cityId, {
      requests: [
        {
          updateCells: {
            start: { sheetId: 100, rowIndex: 3, columnIndex: 1 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { numberValue: serial('31/12/2025') } }] }],
          },
        },
      ],
    });
    const ran = gatherFiles(store, [['01843', 'new']]);
    expect(told(ran)).toEqual([['01843', 2, 0, 0]]);
    expect(gathered(ran)[0]?.findings.filter(({ code }) => code === 'ward-other')).toEqual([]);
    expect(valuesOf(store, 'Quỹ', cityId).map((row) => [row[5], row[8]])).toEqual([
      ['Người ủng hộ', 'Nguồn'],
      ['A', '01843'],
      ['B', '01843 (từ 01/7/2025)'],
      ['C', '01843 (từ 01/7/2025)'],
    ]);
  });
});
