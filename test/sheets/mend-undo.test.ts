/**
 * Books as dirty as they come, mended and taken back step by step:
 * then every sheet is what it was, values, formats, notes, rules and merged cells.
 */
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { mend, type MendInput } from '../../src/core/commands/fix/fix';
import { newestMends, undo } from '../../src/core/commands/fix/undo';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import type { CellData, GridRange, Spreadsheet } from '../../src/sheets/api';
import { titleOf } from '../../src/sheets/metadata';
import { sized } from '../sizes';
import { day, today } from '../core/book-of';
import { runOnStore, spreadsheetId, spreadsheetOf, storeOf } from './run-on-store';

const now = today + 0.35;
const who = 'Bà Lý';

const registers = {
  'Đăng ký': [
    'Ngày đăng ký',
    'Xã, phường',
    'Danh hiệu',
    'Tên đăng ký',
    'Năm sinh',
    'Số điện thoại',
    'Số lượng',
    'Kết quả',
    'Ngày công nhận',
  ],
  Quỹ: ['Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền', 'Ghi chú'],
  'Khen thưởng': ['Ngày', 'Cấp chi', 'Xã, phường', 'Đối tượng', 'Họ và tên', 'Mức thưởng'],
} as const;

const units = [
  ['Mã', 'Tên', 'Tên khác'],
  ['01840', 'Phường Đức Xuân', 'ĐX'],
  ['01849', 'Xã Dương Quang', ''],
];

/** What is found in real sheets in the place of each kind of value, and what belongs there. */
const texts: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  Ngày: [
    '15/5/2017',
    '15.5.2017',
    '20170515',
    '30/6/17',
    42_870,
    42_870.5,
    'ngày 15 tháng 5 năm 2017',
    '31/02/2017',
  ],
  Năm: [1980, '1980', ' 2001', '2001', '15/3/2001', 36_965, 37_000, '1905', '80'],
  Số: [1_500_000, '1tr5', '500k', '1.500.000', '300.000đ', 0, -5, '2 hộ', '1,5', 1e15, true],
  Điện: [912_345_678, '912345678', '0912.345.678', '+84912345678', '02093870000'],
  Xã: ['Phường Đức Xuân', 'P. Đức Xuân', 'ĐX', 'duc xuan', 'Dương Quang', 'xã dương  quang', ''],
  Danh: ['Gia đình học tập', 'GĐHT', 'gia đình hiếu học', 'Dòng họ học tập'],
  Loại: ['Cá nhân', 'cá nhân', 'Cá  nhân', 'Doanh nghiệp'],
  Cấp: ['Chi hội', 'chi hội', 'Thành hội', 'Phường'],
  Đối: ['Giáo viên', 'giáo  viên', 'Học sinh giỏi'],
  Kết: ['Đạt', 'đạt', 'Không đạt', 'x'],
  Tên: ['Hà Văn Thạch', ' Hà  Văn Thạch ', 'hà văn thạch', 'Ông Lý Văn Sơn', 'Nông Thị Hoa', '-'],
};

const alike: Readonly<Record<string, string>> = { 'Số điện thoại': 'Điện', 'Mức thưởng': 'Số' };

const anything = fc.oneof(
  fc.constantFrom('', ' ', '-', '=1+1', 'Tổng cộng', '2001', '15/5/2017', 42_870, 2001, 0.5, true),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

const numberFormats = [
  { type: 'DATE', pattern: 'dd/mm/yyyy' },
  { type: 'DATE', pattern: 'd/m/yy' },
  { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
  { type: 'TIME', pattern: 'hh:mm' },
  { type: 'TEXT', pattern: '@' },
  { type: 'NUMBER', pattern: '#,##0' },
  { type: 'CURRENCY', pattern: '#,##0\\ "đ"' },
] as const;

const look = fc.record(
  {
    numberFormat: fc.constantFrom(...numberFormats),
    backgroundColor: fc.constant({ red: 1, green: 0.5, blue: 0 }),
    textFormat: fc.constant({ bold: true, fontSize: 13 }),
  },
  { requiredKeys: [] },
);

/** Anything now and then, mostly what people type there. */
function cell(heading: string): fc.Arbitrary<CellData> {
  const usual = texts[alike[heading] ?? heading.split(/[ ,]/)[0] ?? ''] ?? texts['Tên'] ?? [];
  return fc
    .record({
      value: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...usual) },
        { weight: 1, arbitrary: anything },
      ),
      format: fc.option(look, { nil: undefined, freq: 2 }),
      note: fc.option(fc.constant('hỏi lại chị Hoa'), { nil: undefined, freq: 5 }),
      hasRuns: fc.boolean(),
    })
    .map(({ value, format, note, hasRuns }): CellData => ({
      ...(value !== '' && { userEnteredValue: entered(value) }),
      ...(format !== undefined && Object.keys(format).length > 0 && { userEnteredFormat: format }),
      ...(note !== undefined && { note }),
      ...(hasRuns &&
        typeof value === 'string' &&
        value.length > 2 && { textFormatRuns: [{ startIndex: 1, format: { italic: true } }] }),
    }));
}

function entered(value: string | number | boolean) {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

const rowsOf = (headings: readonly string[]) =>
  fc.array(fc.tuple(...headings.map(cell)), { minLength: 1, maxLength: 5 });

/** Rows and a column that are merged downwards, as lists by wards are. */
const merged = fc.record({
  column: fc.constantFrom(0, 1, 2),
  row: fc.constantFrom(1, 2),
  rows: fc.constantFrom(2, 3),
});

const book: fc.Arbitrary<Spreadsheet> = fc
  .record({
    'Đăng ký': rowsOf(registers['Đăng ký']),
    Quỹ: rowsOf(registers['Quỹ']),
    'Khen thưởng': rowsOf(registers['Khen thưởng']),
    merge: fc.option(merged, { nil: undefined }),
  })
  .map(({ merge, ...rows }) => {
    const made = spreadsheetOf(spreadsheetId, {
      'Thiết lập': [
        ['Mục', 'Giá trị'],
        ['Từ ngày', '1/1/2017'],
        ['Đến ngày', day('30/6/2017')],
      ],
      'Xã phường': units,
      ...Object.fromEntries(
        Object.entries(registers).map(([title, headings]) => [title, [[...headings]]]),
      ),
    });
    const sheets = made.sheets?.map((sheet) => {
      const title = titleOf(sheet) as keyof typeof registers;
      if (!(title in registers)) return sheet;
      const range: GridRange | undefined =
        merge === undefined || title !== 'Quỹ'
          ? undefined
          : {
              sheetId: sheet.properties?.sheetId ?? 0,
              startRowIndex: merge.row,
              endRowIndex: merge.row + merge.rows,
              startColumnIndex: merge.column,
              endColumnIndex: merge.column + 1,
            };
      const rowData = [
        ...(sheet.data?.[0]?.rowData ?? []),
        ...rows[title].map((values, row) => ({
          values: values.map((each, column) =>
            range !== undefined &&
            column === merge?.column &&
            row + 1 > merge.row &&
            row + 1 < merge.row + merge.rows
              ? withoutValue(each)
              : each,
          ),
        })),
      ];
      return { ...sheet, data: [{ rowData }], ...(range && { merges: [range] }) };
    });
    return { ...made, ...(sheets && { sheets }) };
  });

function withoutValue({
  userEnteredValue: _value,
  textFormatRuns: _runs,
  ...rest
}: CellData): CellData {
  return rest;
}

/** Everything but the journal, whose rows stay. */
const held = (store: SheetsStore) => {
  const { sheets = [], ...rest } = store.peek(spreadsheetId);
  return { ...rest, sheets: sheets.filter((sheet) => titleOf(sheet) !== 'Nhật ký') };
};

/** What the store makes of a book is what counts: it leaves blank objects and rows out. */
const cells = (store: SheetsStore) =>
  held(store).sheets.map(({ data, ...sheet }) => ({
    ...sheet,
    cells: (data?.[0]?.rowData ?? []).flatMap(({ values = [] }, row) =>
      values.flatMap((each, column) =>
        Object.keys(each ?? {}).length === 0 ? [] : [{ row, column, ...each }],
      ),
    ),
  }));

function ran<Result>(outcome: { ok: true; result: Result } | { ok: false; code: string }): Result {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result;
}

test('mended in two steps of one second and undone step by step: the book as it was', () => {
  let mends = 0;
  fc.assert(
    fc.property(book, (spreadsheet) => {
      const [store, other] = [storeOf({}), storeOf({})];
      for (const each of [store, other]) each.put(spreadsheet);
      const before = cells(store);
      const asked = (findings: MendInput['findings'], at = store) =>
        ran(runOnStore(at, mend, { now, who, findings }).outcome);
      const all = asked(null, other).mended;
      const half = all
        .slice(0, Math.ceil(all.length / 2))
        .map(({ sheet, cell, code, old }) => ({ sheet, cell, code, value: old }));
      const results = [...(half.length > 0 ? [asked(half)] : []), asked(null)];
      for (const { displaced, changedMeanwhile } of results) {
        expect([displaced, changedMeanwhile]).toEqual([[], []]);
      }
      const steps = results.flatMap((result) => result.steps);
      mends += all.length;
      // Once more, whether by the same request or for everything: nothing is left to do.
      const mended = store.peek(spreadsheetId);
      expect(asked(null).mended).toEqual([]);
      if (half.length > 0) {
        const { steps: made, changedMeanwhile, mended: named } = asked(half);
        expect([made, changedMeanwhile]).toEqual([results[0]?.steps, []]);
        expect(named).toHaveLength(half.length);
      }
      expect(store.peek(spreadsheetId)).toBe(mended);

      for (const step of [...steps].reverse()) {
        expect(ran(runOnStore(store, newestMends, {}).outcome).step).toMatchObject(step);
        const result = ran(runOnStore(store, undo, { now, step }).outcome);
        expect(result).toMatchObject({ changedMeanwhile: [], displaced: [], wasUndone: false });
        const again = ran(runOnStore(store, undo, { now, step }).outcome);
        expect(again).toEqual({ ...result, wasUndone: true });
      }
      expect(ran(runOnStore(store, newestMends, {}).outcome).step).toBeNull();
      expect(cells(store)).toEqual(before);
    }),
    { numRuns: sized(320), seed: 16 },
  );
  expect(mends).toBeGreaterThan(100);
});
