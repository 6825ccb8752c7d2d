/** What a second read leaves out is known from the first: the same cells, findings and figures, with half the bytes. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sampleWorkbook } from '../../fixtures/sample/sample';
import { check } from '../../src/core/commands/check/check';
import type { CellData, ValueRange } from '../../src/sheets/api';
import { isTorn } from '../../src/sheets/guard/torn-reads';
import { runOnService } from '../../src/local/emulator/sheets/run-on-service';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import { mayBeDay, secondReadOf, valuesOf } from '../../src/sheets/second-read';
import { readings, rangesOf, titlesOf, toSnapshot } from '../../src/sheets/snapshot';
import { day, formula, today, type TestCell } from '../core/book-of';
import { sized } from '../sizes';
import { spreadsheetId, spreadsheetOf, storeOf } from './run-on-store';

const [asValues, asFormulas] = readings;

const read = (store: SheetsStore, ranges: readonly string[], reading: (typeof readings)[number]) =>
  store.batchGetValues(spreadsheetId, ranges, { majorDimension: 'COLUMNS', ...reading })
    .valueRanges as unknown as ValueRange[];

/** Both ways of reading a store: everything twice, and only what has to be. */
function bothReads(store: SheetsStore) {
  const spreadsheet = store.get(spreadsheetId, { fields: 'sheets(properties)' });
  const titles = titlesOf(spreadsheet);
  const whole = read(store, rangesOf(titles), asValues);
  const formulas = read(store, rangesOf(titles), asFormulas);
  const second = secondReadOf(toSnapshot(spreadsheet, titles, formulas, formulas));
  const again = second.ranges.length === 0 ? [] : read(store, second.ranges, asValues);
  return { spreadsheet, titles, whole, formulas, second, again };
}

/** By sheet, column and row, blanks at the ends of columns aside. */
const cells = (ranges: readonly ValueRange[]) =>
  ranges.map(({ values = [] }) =>
    (values as unknown[][])
      .flatMap((column, at) => column.map((value, row) => [at, row, value]))
      .filter(([, , value]) => value !== ''),
  );

const texts = [
  'Phường Đức Xuân',
  'Tổ 12',
  'tổ 5, khu 3',
  '15/3/2017',
  '31/02/2017',
  '2017-03-15',
  '0912 345 678',
  '0912345678',
  'thứ hai',
  'Thứ Bảy tuần sau',
  'tháng 3',
  '1tr5',
  '18 hộ',
  '=Ma Thị Én',
  '50%',
  '12',
  '…',
];

const format = fc.constantFrom(
  { type: 'DATE', pattern: 'dd/mm/yyyy' },
  { type: 'DATE', pattern: 'yyyy-mm-dd' },
  { type: 'DATE', pattern: 'd' },
  { type: 'DATE', pattern: 'mmmm yyyy' },
  { type: 'DATE', pattern: 'dddd' },
  { type: 'TIME', pattern: 'hh:mm' },
  { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm:ss' },
  { type: 'NUMBER', pattern: '#,##0' },
  { type: 'PERCENT', pattern: '0%' },
  { type: 'TEXT', pattern: '@' },
);

const entered = fc.oneof(
  fc.constantFrom(...texts).map((stringValue) => ({ stringValue })),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((stringValue) => ({ stringValue })),
  fc
    .oneof(fc.integer({ min: -5, max: 60_000 }), fc.constantFrom(0.5, 42_809.75, 912_345_678))
    .map((numberValue) => ({ numberValue })),
  fc.boolean().map((boolValue) => ({ boolValue })),
);

const cell: fc.Arbitrary<CellData> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 6,
    arbitrary: fc
      .record({ value: entered, numberFormat: fc.option(format, { nil: undefined }) })
      .map(({ value, numberFormat }) => ({
        userEnteredValue: value,
        ...(numberFormat !== undefined && { userEnteredFormat: { numberFormat } }),
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('=A2', '=B2*2', '=\'Quỹ\'!A2&""', '=TODAY()'), entered)
      .map(([formulaValue, effectiveValue]) => ({
        userEnteredValue: { formulaValue },
        effectiveValue,
      })),
  },
);

const headings: Readonly<Record<string, readonly string[]>> = {
  'Thiết lập': ['Mục', 'Giá trị'],
  'Đăng ký': [
    'STT',
    'Ngày đăng ký',
    'Xã, phường',
    'Danh hiệu',
    'Tên đăng ký',
    'Năm sinh',
    'Ghi chú',
  ],
  Quỹ: ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Số tiền', 'Cột riêng'],
  'Sổ riêng': [],
};

const book = fc
  .record(
    Object.fromEntries(
      Object.keys(headings).map((title) => [
        title,
        fc.array(fc.array(cell, { minLength: 5, maxLength: 8 }), { maxLength: 14 }),
      ]),
    ),
  )
  .map((rowsOf) => {
    const made = spreadsheetOf(spreadsheetId, onlyHeadings());
    return {
      ...made,
      sheets: (made.sheets ?? []).map((sheet) => ({
        ...sheet,
        data: [
          {
            rowData: [
              ...(sheet.data?.[0]?.rowData ?? []),
              ...(rowsOf[sheet.properties?.title ?? ''] ?? []).map((values) => ({ values })),
            ],
          },
        ],
      })),
    };
  });

const onlyHeadings = () =>
  Object.fromEntries(Object.entries(headings).map(([title, row]) => [title, [row]]));

test('of any workbook, the same values as in two whole reads, and no sign of an edit', () => {
  fc.assert(
    fc.property(book, (spreadsheet) => {
      const store = storeOf({});
      store.put(spreadsheet);
      const { titles, whole, formulas, second, again, ...rest } = bothReads(store);
      const values = valuesOf(formulas, second, again);
      expect(cells(values)).toEqual(cells(whole));
      expect(isTorn({ spreadsheet: rest.spreadsheet, titles, values, formulas })).toBe(false);
    }),
    { numRuns: sized(1500), seed: 22 },
  );
});

const ward = 'Phường Đức Xuân';
const rows = (count: number, row: (at: number) => readonly TestCell[]) =>
  Array.from({ length: count }, (_, at) => row(at));

describe('reads again', () => {
  const registrations = (more: readonly TestCell[] = []) => ({
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Tên đăng ký', 'Năm sinh', 'Ghi chú', 'Mã hộ'],
      ...rows(30, () => [day('15/3/2017'), ward, 'Hà Văn Thạch', 1980]),
      [day('15/3/2017'), ward, 'Hà Văn Thạch', 1980, ...more],
    ],
  });

  test.each<[string, Readonly<Record<string, readonly (readonly TestCell[])[]>>, string[]]>([
    ['days', registrations(), ["'Đăng ký'!A2:A32"]],
    [
      'a day in a column of texts, alone',
      registrations([day('01/6/2017')]),
      ["'Đăng ký'!A2:A32", "'Đăng ký'!E32:E32"],
    ],
    [
      'a formula, and what it is worked out from',
      registrations(['', formula('=B2&"-"&C2', `${ward}-Hà Văn Thạch`)]),
      ["'Đăng ký'!B:C", "'Đăng ký'!A2:A32", "'Đăng ký'!F32:F32"],
    ],
    [
      'a sheet that a formula looks at, whole',
      { ...registrations(['', formula("='Sổ riêng'!B1", 'x')]), 'Sổ riêng': [['mã', 'x']] },
      ["'Đăng ký'!B:B", "'Đăng ký'!A2:A32", "'Đăng ký'!F32:F32", "'Sổ riêng'!A:B"],
    ],
    [
      'nothing of a sheet of texts',
      {
        'Sổ riêng': [
          ['Tên', 'Tổ 5'],
          ['Hà', ward],
        ],
      },
      [],
    ],
  ])('%s', (_, sheets, wanted) => {
    expect(bothReads(storeOf(sheets)).second.ranges).toEqual(wanted);
  });

  test('so few ranges that the call stays short, however many days stand among texts', () => {
    const store = storeOf({
      'Sổ riêng': rows(9_000, (at) => [at % 50 === 0 ? day('15/3/2017') : ward]),
    });
    const { second, whole, formulas, again } = bothReads(store);
    expect(second.ranges.length).toBeLessThanOrEqual(60);
    expect(cells(valuesOf(formulas, second, again))).toEqual(cells(whole));
  });
});

test.each<[string, boolean]>([
  ['15/03/2017', true],
  ['2017-03-15', true],
  ['15 tháng 3, 2017', true],
  ['tháng ba 2017', true],
  ['Thứ Hai', true],
  ['Monday', true],
  ['10:30:00,250 CH', true],
  ['26/04/2500177', true],
  ['5', true],
  ['Tổ 12', false],
  ['Phường 1', false],
  ['0912345678', false],
  ['0912 345 678', false],
  ['0912.345.678', false],
  ['Nông Thị Thu', false],
])('%s may be a day as a format shows it: %s', (text, may) => {
  expect(mayBeDay(text)).toBe(may);
});

describe('an edit between the reads is seen', () => {
  const sheets = (order: readonly number[]) => ({
    'Đăng ký': [
      ['Ngày đăng ký', 'Xã, phường', 'Tên đăng ký', 'Năm sinh'],
      ...order.map((at) => [day(`${at + 1}/3/2017`), ward, `Hà Văn ${at}`, 1980]),
    ],
  });
  test.each<[string, readonly number[], readonly number[]]>([
    ['rows sorted, where days alone differ', [0, 1, 2], [2, 1, 0]],
    ['a row inserted', [0, 1, 2], [0, 5, 1, 2]],
    ['a row deleted', [0, 1, 2], [0, 2]],
  ])('%s', (_, before, after) => {
    const { spreadsheet, titles, formulas, second } = bothReads(storeOf(sheets(before)));
    const again = read(storeOf(sheets(after)), second.ranges, asValues);
    const values = valuesOf(formulas, second, again);
    expect(isTorn({ spreadsheet, titles, values, formulas })).toBe(true);
  });
});

test('a check of the sample reads little more than its cells once', () => {
  const store = storeOf({});
  const families = sized(8664);
  const sample = sampleWorkbook({ familyRows: families });
  store.put(
    spreadsheetOf(
      spreadsheetId,
      Object.fromEntries(
        sample.map(({ name, headings: row, rows: below }) => [
          name,
          [row, ...below.map((line) => line.map((value, at) => sampleCell(value, row[at])))],
        ]),
      ),
    ),
  );
  let bytes = 0;
  runOnService(store, spreadsheetId, check, { today, inTheWay: 'ask' }, (call, answered) => {
    if (call.kind === 'metadata' || call.kind === 'values') {
      bytes += Buffer.byteLength(JSON.stringify(answered));
    }
  });
  // 1.5 MB for 8,664 rows; what does not grow with them is in it.
  expect(bytes).toBeLessThan(200_000 + (1_300_000 * families) / 8664);
});

const sampleCell = (value: unknown, heading: string | undefined): TestCell =>
  typeof value === 'number' && heading?.startsWith('Ngày') === true && value > 2
    ? { date: value }
    : (value as TestCell);
