/** Proves that formulas follow the cells they read: chains, circles, spills, hidden rows, tables. */
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { edited, engineOf, sheetOf, shownAt, type Typed } from './workbook-of';
import { sized } from '../sizes';

const columnOf = (spreadsheet: Parameters<typeof shownAt>[0], column: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => shownAt(spreadsheet, 0, row, column));

describe('after an edit', () => {
  const rows = [
    ['Phường Đức Xuân', 2, 500_000, '=B1*C1'],
    ['Xã Dương Quang', 1, 250_000, '=B2*C2'],
    ['Cộng', null, null, '=SUM(D1:D2)'],
    ['Phường Đức Xuân', null, null, '=SUMIF(A1:A2,A4,D1:D2)'],
  ] as const;

  test('only what depends on it is another object', () => {
    const engine = engineOf();
    const before = engine.compute({
      sheets: [sheetOf(0, 'Quỹ', rows), sheetOf(1, 'Khác', [['=1+1']])],
    });
    expect(columnOf(before, 3, 4)).toEqual([1_000_000, 250_000, 1_250_000, 1_000_000]);
    const after = engine.compute(edited(before, 0, [[0, 1, 3]]));
    expect(columnOf(after, 3, 4)).toEqual([1_500_000, 250_000, 1_750_000, 1_500_000]);
    expect(after.sheets?.[1]).toBe(before.sheets?.[1]);
    const rowOf = (book: typeof after, row: number) => book.sheets?.[0]?.data?.[0]?.rowData?.[row];
    expect(rowOf(after, 1)).toBe(rowOf(before, 1));
    expect(engine.compute(after)).toBe(after);
  });

  test('a stored result that its inputs no longer give is replaced, a right one stays as it was', () => {
    const sheet = sheetOf(0, 'Quỹ', [[2, '=A1*3', '=A1*4']]);
    const [row] = sheet.data![0]!.rowData!;
    row!.values![1] = {
      ...row!.values![1],
      effectiveValue: { numberValue: 6.000_000_000_000_000_9 },
    };
    row!.values![2] = { ...row!.values![2], effectiveValue: { numberValue: 99 } };
    const computed = engineOf().compute({ sheets: [sheet] });
    expect(computed.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[1]).toBe(row!.values![1]);
    expect(shownAt(computed, 0, 0, 2)).toBe(8);
  });
});

test('cells that only computing finds out are computed first, and followed', () => {
  const engine = engineOf();
  const before = engine.compute({
    sheets: [
      sheetOf(0, 'Tính', [
        ['=INDIRECT(B1)', "'Quỹ 2017'!A2"],
        ["=SUM(OFFSET('Quỹ 2017'!A1,0,0,2))"],
        ['=INDIRECT("không phải ô")', '=INDIRECT("Trang khác!A1")', '=INDIRECT("A4")'],
        ['=INDIRECT("C3")'],
      ]),
      sheetOf(1, 'Quỹ 2017', [['=A2*2'], [5]]),
    ],
  });
  expect(columnOf(before, 0, 4)).toEqual([5, 15, '#REF!', '#REF!']);
  expect([1, 2].map((column) => shownAt(before, 0, 2, column))).toEqual(['#REF!', '#REF!']);
  expect(engine.notComputed().map(({ row, column, unknown }) => [row, column, unknown])).toEqual([
    [2, 2, null],
    [3, 0, null],
  ]);
  const after = engine.compute(edited(before, 1, [[1, 0, 7]]));
  expect(columnOf(after, 0, 2)).toEqual([7, 21]);
  expect(engine.compute(after)).toBe(after);
});

test('a chain of 20,000 cells and a circle end', () => {
  const chain = Array.from({ length: 20_000 }, (_, at): Typed[] => [
    at === 19_999 ? 1 : `=A${at + 2}+1`,
  ]);
  expect(shownAt(engineOf().compute({ sheets: [sheetOf(0, 'Dài', chain)] }), 0, 0, 0)).toBe(20_000);
  const circle = [['=B1+1', '=A1+1', '=B1', 5, '=D1']];
  const computed = engineOf().compute({ sheets: [sheetOf(0, 'Vòng', circle)] });
  expect([0, 1, 2, 4].map((column) => shownAt(computed, 0, 0, column))).toEqual([
    '#REF!',
    '#REF!',
    '#REF!',
    5,
  ]);
});

test('the cells of a circle are named until one of them is mended', () => {
  const engine = engineOf();
  const circle = engine.compute({ sheets: [sheetOf(0, 'Vòng', [['=B1+1', '=A1', '=A1']])] });
  expect(engine.notComputed()).toEqual(
    [0, 1].map((column) => ({ sheet: 'Vòng', row: 0, column, unknown: null, hasResult: false })),
  );
  const mended = engine.compute(edited(circle, 0, [[0, 1, 4]]));
  expect([0, 1, 2].map((column) => shownAt(mended, 0, 0, column))).toEqual([5, 4, 5]);
  expect(engine.notComputed()).toEqual([]);
});

describe('results that fill several cells', () => {
  test('beside the plain values that a file keeps of them, the formula keeps a result', () => {
    const sheet = sheetOf(0, 'Danh sách', [
      ['=SORT(B1:B2)', 9],
      [9, 7],
    ]);
    const stored = engineOf().compute({ sheets: [sheet] });
    expect([0, 1].map((at) => shownAt(stored, 0, at, 0))).toEqual([7, 9]);
    const typed = [
      ['=SORT(B1:B2)', 9],
      [8, 7],
    ];
    const computed = engineOf().compute({ sheets: [sheetOf(0, 'Danh sách', typed)] });
    expect(shownAt(computed, 0, 0, 0)).toBe('#REF!');
  });

  test('of a formula that cannot be computed they are kept, those of one that is gone are not', () => {
    const sheet = sheetOf(0, 'Danh sách', [
      ['=QUERY(X1:X9,"select X")', '=SUM(A1:A3)', null],
      [null, null, null],
      [null, null, null],
    ]);
    const filled = (numberValue: number) => ({ effectiveValue: { numberValue } });
    const rows = sheet.data![0]!.rowData!;
    rows[0]!.values![0] = { ...rows[0]!.values![0], ...filled(1) };
    rows[1]!.values = [filled(2), {}, filled(7)];
    rows[2]!.values = [filled(3)];
    const computed = engineOf().compute({ sheets: [sheet] });
    const cells = computed.sheets?.[0]?.data?.[0]?.rowData?.map(({ values }) => values) ?? [];
    expect(cells.map((values) => values?.[0]?.effectiveValue)).toEqual(
      [1, 2, 3].map((numberValue) => ({ numberValue })),
    );
    expect(cells[0]?.[1]?.effectiveValue).toEqual({ numberValue: 6 });
    expect(cells[1]?.[2]?.effectiveValue).toBeUndefined();
  });

  const names: Typed[][] = [
    ['Đức Xuân', '=UNIQUE(A1:A4)', null, '=COUNTA(B1:B3)'],
    ['Sông Cầu'],
    ['Đức Xuân'],
    ['Chí Kiên'],
  ];

  test('they fill, grow, shrink, and are read by others', () => {
    const engine = engineOf();
    const first = engine.compute({ sheets: [sheetOf(0, 'Tên', names)] });
    expect(columnOf(first, 1, 4)).toEqual(['Đức Xuân', 'Sông Cầu', 'Chí Kiên', '']);
    expect(shownAt(first, 0, 0, 3)).toBe(3);
    const second = engine.compute(edited(first, 0, [[1, 0, 'Đức Xuân']]));
    expect(columnOf(second, 1, 4)).toEqual(['Đức Xuân', 'Chí Kiên', '', '']);
    expect(shownAt(second, 0, 0, 3)).toBe(2);
  });

  test('what stands in the way is not overwritten; once it is gone they fill', () => {
    const engine = engineOf();
    const first = engine.compute({ sheets: [sheetOf(0, 'Tên', names)] });
    const second = engine.compute(edited(first, 0, [[2, 1, 'của tôi']]));
    expect(columnOf(second, 1, 3)).toEqual(['#REF!', '', 'của tôi']);
    const third = engine.compute(edited(second, 0, [[2, 1, null]]));
    expect(columnOf(third, 1, 3)).toEqual(['Đức Xuân', 'Sông Cầu', 'Chí Kiên']);
  });

  test.each<[string, readonly Typed[]]>([
    ['=ARRAYFORMULA(E1:E3*2)', [6, 2, 4]],
    ['=SORT(E1:E3)', [1, 2, 3]],
    ['=SORT(E1:E3,1,FALSE)', [3, 2, 1]],
    ['=FILTER(E1:E3,E1:E3>1)', [3, 2, '']],
    ['=FILTER(E1:E3,E1:E3>9)', ['#N/A', '', '']],
    ['=ARRAYFORMULA(IF(E1:E3>1,"có","không"))', ['có', 'không', 'có']],
    ['={1;2;3}', [1, 2, 3]],
  ])('%s', (formula, results) => {
    const sheet = sheetOf(0, 'Số', [
      [null, formula, null, null, 3],
      [null, null, null, null, 1],
      [null, null, null, null, 2],
    ]);
    expect(columnOf(engineOf().compute({ sheets: [sheet] }), 1, 3)).toEqual(results);
  });
});

test('SUBTOTAL leaves out filtered rows and other subtotals, 109 also rows hidden by hand', () => {
  const sheet = sheetOf(0, 'Quỹ', [
    [1, '=SUBTOTAL(9,A1:A5)', '=SUBTOTAL(109,A1:A5)'],
    [10],
    [100],
    ['=SUBTOTAL(9,A1:A3)'],
    [1000],
  ]);
  sheet.data![0]!.rowMetadata = [{}, { hiddenByFilter: true }, { hiddenByUser: true }];
  const computed = engineOf().compute({ sheets: [sheet] });
  expect([1, 2].map((column) => shownAt(computed, 0, 0, column))).toEqual([1101, 1001]);
});

test('tables and named ranges are read by their names', () => {
  const sheet = sheetOf(0, 'Quỹ', [
    ['Tên', 'Số tiền', 'Gấp đôi'],
    ['Hà', 5, '=Quỹ1[[#This Row],[Số tiền]]*2'],
    ['Nông', 7, '=[@[Số tiền]]*2'],
    ['=SUM(Quỹ1[Số tiền])', '=SUM(TiềnThu)', '=SUM(Không_có[Số tiền])'],
  ]);
  const range = {
    sheetId: 0,
    startRowIndex: 0,
    endRowIndex: 3,
    startColumnIndex: 0,
    endColumnIndex: 3,
  };
  const columnProperties = ['Tên', 'Số tiền', 'Gấp đôi'].map((columnName, columnIndex) => ({
    columnIndex,
    columnName,
  }));
  const engine = engineOf();
  const computed = engine.compute({
    namedRanges: [
      {
        name: 'TiềnThu',
        range: { ...range, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
      },
    ],
    sheets: [{ ...sheet, tables: [{ name: 'Quỹ1', range, columnProperties }] }],
  });
  expect(columnOf(computed, 2, 3).slice(1)).toEqual([10, 14]);
  expect([0, 1, 2].map((column) => shownAt(computed, 0, 3, column))).toEqual([12, 12, '#NAME?']);
  expect(engine.notComputed()).toEqual([
    { sheet: 'Quỹ', row: 3, column: 2, unknown: 'Không_có[Số tiền]', hasResult: false },
  ]);
});

test.each([
  ['results of several cells', ['UNIQUE(A1:A4)']],
  // Apart from those, since a circle through cells that a result fills has no single right end.
  [
    'cells found while computing',
    ['INDIRECT("B"&2)', 'SUM(OFFSET(A1,1,0,2,2))', 'SUM(INDIRECT("A1:B3"))'],
  ],
])('%s: following edits gives what computing anew gives', (_kind, formulas) => {
  const cell = fc
    .oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom<Typed>('', 'Phường A', null, true),
      fc
        .tuple(
          fc.constantFrom(
            'SUM(A1:C4)',
            'A1',
            'B2*2',
            'SUMIF(A1:A4,">0",B1:B4)',
            'IFERROR(1/C3,0)',
            'COUNTIF(A:A,"Phường*")',
            'SUM(D:D)',
            'IF(B1>0,A2,C2)',
            ...formulas,
          ),
          fc.constantFrom('', '+1'),
        )
        .map(([formula, more]): Typed => `=${formula}${more}`),
    )
    .map((value) => (value === '' ? null : value));
  const place = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), cell);
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (edits) => {
      const engine = engineOf();
      let followed = engine.compute({ sheets: [sheetOf(0, 'S', [[1, 2], [3]])] });
      for (const edit of edits) followed = engine.compute(edited(followed, 0, [edit]));
      const anew = engineOf().compute(followed);
      const all = (book: typeof anew) =>
        Array.from({ length: 10 }, (_, column) => columnOf(book, column, 12));
      expect(all(followed)).toEqual(all(anew));
    }),
    { numRuns: sized(200) },
  );
});
