/** Taking an older workbook over into a new copy: nothing typed is lost, nothing is overwritten, twice is once. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { snapshotAfter } from '../../../../src/core/commands/take-over/snapshot-after';
import { newestMends } from '../../../../src/core/commands/fix/undo';
import { setUp } from '../../../../src/core/commands/set-up/set-up';
import { takeOver, type TakeOverResult } from '../../../../src/core/commands/take-over/take-over';
import { takeOverLines } from '../../../../src/core/commands/take-over/words';
import { findAll } from '../../../../src/core/checks/run-checks';
import { foldHeading } from '../../../../src/core/vietnamese/fold';
import type { Snapshot, SheetCells } from '../../../../src/core/workbook/snapshot';
import { numbersOf } from '../../../../src/core/workbook/read-table';
import { readWorkbook, sheetNamed } from '../../../../src/core/workbook/read-workbook';
import { templateVersion } from '../../../../src/core/commands/open-workbook';
import { bookOf, day, formula, sheetOf, today, wardSheet, type TestCell } from '../../book-of';
import { earlierVersions } from './earlier-versions';
import { sized } from '../../../sizes';

/** A copy of the template as it is made today. */
function freshCopy(): Snapshot {
  const plan = setUp.plan({ today, vietnamese: false }, bookOf());
  if (!plan.ok) throw new Error(plan.code);
  return snapshotAfter(bookOf(), plan.changes);
}

function taken(
  book: Snapshot,
  old: Snapshot,
  replaces = false,
): { readonly book: Snapshot; readonly result: TakeOverResult; readonly count: number } {
  const plan = takeOver.plan({ today, old, replaces, isPreview: false }, book);
  if (!plan.ok) throw new Error(plan.code);
  return {
    book: snapshotAfter(book, plan.changes),
    result: plan.result,
    count: plan.changes.filter(({ kind }) => kind === 'cells' || kind === 'fresh-sheet').length,
  };
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sheet below a header row, by heading; blanks are left out. */
function rowsOf(sheet: SheetCells | undefined, headerRow = 0): readonly Row[] {
  if (sheet === undefined) return [];
  const count = Math.max(0, ...sheet.values.map((column) => column.length));
  return Array.from({ length: count - headerRow - 1 }, (_, index) => {
    const row = headerRow + 1 + index;
    return Object.fromEntries(
      sheet.values.flatMap((column, place) => {
        const heading = String(column[headerRow] ?? '');
        const value = column[row] ?? '';
        const isDate = sheet.formulas[place]?.[row] !== value;
        return value === '' || heading.startsWith('Chọn: ')
          ? []
          : [[foldHeading(heading), isDate ? { serial: value } : value] as const];
      }),
    );
  }).filter((row) => Object.keys(row).length > 0);
}

const withoutOwn = ({ 'kiểm tra': _findings, 'đã hoàn tác': _undone, ...row }: Row) => row;

test('templates and criteria of papers come along, once; one of the same name is not doubled', () => {
  const old = bookOf(
    wardSheet,
    sheetOf('Mẫu giấy', [
      ['Tên mẫu', 'Loại', 'Lấy từ', 'Nội dung'],
      ['Giấy khen', 'Giấy khác', 'Đăng ký', '# GIẤY KHEN\n> {Tên đăng ký}'],
    ]),
    sheetOf('Bộ tiêu chí', [
      ['Danh hiệu', 'Tiêu chí', 'Điểm tối đa'],
      ['Gia đình học tập', 'Trẻ em đều đi học', 60],
    ]),
  );
  const first = taken(freshCopy(), old);
  const again = taken(first.book, old);
  for (const { book, result } of [first, again]) {
    expect(rowsOf(sheetNamed(book, 'Mẫu giấy'))).toEqual([
      {
        'tên mẫu': 'Giấy khen',
        loại: 'Giấy khác',
        'lấy từ': 'Đăng ký',
        'nội dung': '# GIẤY KHEN\n> {Tên đăng ký}',
      },
    ]);
    expect(rowsOf(sheetNamed(book, 'Bộ tiêu chí'))).toHaveLength(1);
    expect(result.leftBehind).toEqual([]);
  }
});

describe.each(earlierVersions)('%s', (_, old) => {
  const first = taken(freshCopy(), old);

  test('every row that was typed is there, in order, with all its cells', () => {
    for (const sheet of old.sheets) {
      const there = rowsOf(sheetNamed(first.book, sheet.title)).map(withoutOwn);
      for (const row of rowsOf(sheet).map(withoutOwn)) {
        // The version is the newer template's.
        if (row['mục'] === 'Phiên bản mẫu') continue;
        expect(there).toContainEqual(expect.objectContaining(row));
      }
    }
    const names = rowsOf(sheetNamed(first.book, 'Đăng ký')).map((row) => row['tên đăng ký']);
    expect(names).toEqual(['Nông Văn Thắng', 'Hà Thị Tư', 'Hà Thị Tư']);
  });

  test('it is read as it was: the same findings, the same figures', () => {
    const findings = (book: Snapshot) =>
      findAll(readWorkbook(book, today), book).map(({ code, sheet, value }) => [
        code,
        sheet,
        value,
      ]);
    expect(findings(first.book)).toEqual(findings(old));
    expect(readWorkbook(first.book, today).settings).toMatchObject({
      association: 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN',
      writing: 'Chính xác',
      templateVersion: String(templateVersion),
    });
  });

  test('nothing is lost, and nothing has to be decided', () => {
    const { kept, asValues, obstacles, leftBehind } = first.result;
    expect({ kept, asValues, obstacles, leftBehind }).toEqual({
      kept: [],
      asValues: [],
      obstacles: [],
      leftBehind: [],
    });
  });

  test('the second time changes nothing', () => {
    const second = taken(first.book, old);
    expect(second.count).toBe(0);
    expect(second.result.sheets.map(({ added, filled }) => added + filled)).toEqual(
      old.sheets.map(() => 0),
    );
  });

  test('what was mended in the old workbook is not undone in this one', () => {
    expect(newestMends.plan({}, first.book)).toMatchObject({ result: { step: null } });
  });
});

const registration = (...more: readonly TestCell[]) => [
  day('15/02/2017'),
  'Phường Đức Xuân',
  'Gia đình học tập',
  'Nông Văn Thắng',
  ...more,
];
const headings = ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'];

describe('what people added for themselves', () => {
  test('columns come along, with a heading or without', () => {
    const old = bookOf(
      sheetOf('Đăng ký', [
        ['Người nhập', ...headings, '', 'Hòa/Hoà'],
        ['Lan', ...registration('nhớ gọi lại', 1)],
      ]),
    );
    const { book, result } = taken(freshCopy(), old);
    expect(rowsOf(sheetNamed(book, 'Đăng ký'))).toEqual([
      {
        'ngày đăng ký': { serial: 42781 },
        'xã phường': 'Phường Đức Xuân',
        'danh hiệu': 'Gia đình học tập',
        'tên đăng ký': 'Nông Văn Thắng',
        'người nhập': 'Lan',
        'hòa hòa': 1,
        '': 'nhớ gọi lại',
      },
    ]);
    expect(result.sheets).toMatchObject([
      { sheet: 'Đăng ký', added: 1, columns: ['Người nhập', '', 'Hòa/Hoà'] },
    ]);
    expect(taken(book, old).count).toBe(0);
  });

  test('sheets are named, and what set-up and reports make is not', () => {
    const old = {
      ...bookOf(wardSheet),
      titles: ['Xã phường', 'Tổng hợp', 'Lỗi', 'Sổ tay', 'Thống kê', 'TH năm 2016'],
    };
    expect(taken(freshCopy(), old).result.leftBehind).toEqual([
      'Sổ tay',
      'Thống kê',
      'TH năm 2016',
    ]);
  });
});

describe('where both workbooks hold something', () => {
  const copy = taken(
    freshCopy(),
    bookOf(
      sheetOf('Thiết lập', [
        ['Mục', 'Giá trị'],
        ['Tên Hội', 'Hội Khuyến học phường Bắc Kạn'],
        ['Mã bưu chính', '23000'],
      ]),
      sheetOf('Đăng ký', [headings, registration()]),
    ),
  ).book;
  const old = bookOf(
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên Hội', 'Hội Khuyến học thành phố Bắc Kạn'],
      ['Tên cấp Hội', 'Hội phường'],
      ['Từ ngày', day('01/01/2016')],
    ]),
    sheetOf('Đăng ký', [
      headings,
      registration(),
      registration(),
      ['', 'Xã Dương Quang', 'GĐHT', 'Hà Thị Tư'],
    ]),
  );

  test('the new one stays, and is named with its cell', () => {
    const { book, result } = taken(copy, old);
    expect(readWorkbook(book, today).settings).toMatchObject({
      association: 'Hội Khuyến học phường Bắc Kạn',
      ownLevel: 'Hội phường',
    });
    expect(result.kept).toMatchObject([
      { sheet: 'Thiết lập', cell: 'B3', of: 'Tên Hội', value: 'Hội Khuyến học phường Bắc Kạn' },
    ]);
    expect(takeOverLines(result, 'vi')).toContain(
      'Thiết lập!B3 (Tên Hội, Giá trị): giữ “Hội Khuyến học phường Bắc Kạn” của sổ này; sổ cũ ghi “Hội Khuyến học thành phố Bắc Kạn”.',
    );
  });

  test('the old one is taken where that is asked for', () => {
    const { book, result } = taken(copy, old, true);
    expect(readWorkbook(book, today).settings.association).toBe('Hội Khuyến học thành phố Bắc Kạn');
    expect(result.kept).toEqual([]);
  });

  test('rows that are here already are not doubled; a second one of the same is', () => {
    const names = rowsOf(sheetNamed(taken(copy, old).book, 'Đăng ký')).map(
      (row) => row['tên đăng ký'],
    );
    expect(names).toEqual(['Nông Văn Thắng', 'Nông Văn Thắng', 'Hà Thị Tư']);
  });
});

describe('a sheet laid out by its office', () => {
  const fund = [
    ['SỔ QUỸ KHUYẾN HỌC NĂM 2017'],
    ['', '', '', '', 'ĐVT: nghìn đồng'],
    ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền', 'Gấp đôi'],
    [
      day('04/5/2017'),
      'Thành hội',
      'Công ty Hồng Hà',
      'Doanh nghiệp',
      5000,
      formula('=E4*2', 10000),
    ],
  ];
  const merges = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 5 }];
  const old = bookOf(wardSheet, sheetOf('Quỹ', fund, { merges }));

  test('is taken whole into a fresh copy: lines above and merged cells too', () => {
    const { book, result } = taken(freshCopy(), old);
    const sheet = sheetNamed(book, 'Quỹ');
    expect(sheet?.values[4]?.slice(0, 4)).toEqual(['', 'ĐVT: nghìn đồng', 'Số tiền', 5000]);
    expect(sheet?.values[5]?.[3]).toBe(10_000);
    expect(sheet?.merges).toEqual(merges);
    const amounts = (each: Snapshot) => {
      const reading = readWorkbook(each, today).tables.get('Quỹ');
      return reading === undefined ? [] : [...numbersOf(reading, 'amount')];
    };
    expect(amounts(book)).toEqual(amounts(old));
    expect(result).toMatchObject({
      asValues: [{ sheet: 'Quỹ', heading: 'Gấp đôi', count: 1 }],
      obstacles: [],
    });
    expect(taken(book, old).count).toBe(0);
  });

  test.each([
    ['amounts in another unit', fund, [], 'money-unit'],
    [
      'merged cells',
      [
        ['Ngày thu', 'Cấp thu', 'Số tiền'],
        [day('04/5/2017'), 'Thành hội', 5000],
        [day('05/5/2017'), '', 6000],
      ],
      [{ startRow: 1, endRow: 3, startColumn: 1, endColumn: 2 }],
      'merged',
    ],
    ['no header', [['linh tinh'], ['a', 'b']], [], 'no-header'],
  ])('is not mixed with rows that are there: %s', (_, rows, itsMerges, why) => {
    const copy = taken(
      freshCopy(),
      bookOf(
        sheetOf('Quỹ', [
          ['Ngày thu', 'Số tiền'],
          [day('01/5/2017'), 20_000],
        ]),
      ),
    ).book;
    const before = sheetNamed(copy, 'Quỹ');
    const { book, result } = taken(
      copy,
      bookOf(wardSheet, sheetOf('Quỹ', rows, { merges: itsMerges })),
    );
    expect(sheetNamed(book, 'Quỹ')?.values).toEqual(before?.values);
    expect(result.obstacles).toEqual([{ sheet: 'Quỹ', why }]);
    expect(result.sheets.map(({ sheet }) => sheet)).not.toContain('Quỹ');
  });

  test.each([
    ['in a fresh copy', freshCopy()],
    [
      'beside rows that are there',
      taken(
        freshCopy(),
        bookOf(
          sheetOf('Quỹ', [
            ['Ngày thu', 'Số tiền'],
            [day('01/5/2017'), 20_000],
          ]),
        ),
      ).book,
    ],
  ])('formulas come as values, and are counted: %s', (_, copy) => {
    const rows = [
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [formula('=C9', 42859), 'Thành hội', 'A', 'Cá nhân', formula('=250000*2', 500_000)],
    ];
    const { book, result } = taken(copy, bookOf(wardSheet, sheetOf('Quỹ', rows)));
    expect(rowsOf(sheetNamed(book, 'Quỹ')).at(-1)).toMatchObject({
      'ngày thu': { serial: 42859 },
      'số tiền': 500_000,
    });
    expect(result.asValues).toEqual([
      { sheet: 'Quỹ', heading: 'Ngày thu', count: 1 },
      { sheet: 'Quỹ', heading: 'Số tiền', count: 1 },
    ]);
    expect(taken(book, bookOf(wardSheet, sheetOf('Quỹ', rows))).count).toBe(0);
  });
});

describe('what is refused', () => {
  const plan = (book: Snapshot, old: Snapshot) =>
    takeOver.plan({ today, old, replaces: false, isPreview: false }, book);
  const marked = (fileMarks: Record<string, string>) => ({ ...bookOf(wardSheet), fileMarks });

  test.each([
    [
      'a file without any of our sheets',
      freshCopy(),
      bookOf(sheetOf('Sheet1', [['a']])),
      'take-over-not-ours',
    ],
    [
      'a newer template',
      freshCopy(),
      bookOf(
        sheetOf('Thiết lập', [
          ['Mục', 'Giá trị'],
          ['Phiên bản mẫu', 99],
        ]),
      ),
      'template-newer',
    ],
    [
      'another association',
      marked({ 'khuyenhoc.association': 'aa' }),
      marked({ 'khuyenhoc.association': 'bb' }),
      'take-over-of-other',
    ],
    [
      'another ward',
      marked({ 'khuyenhoc.ward': 'aa.01840.0.2017' }),
      marked({ 'khuyenhoc.ward': 'aa.01849.0.2017' }),
      'take-over-of-other-ward',
    ],
  ])('%s', (_, book, old, code) => {
    expect(plan(book, old)).toMatchObject({ ok: false, code });
  });

  test('what the file is comes along, so that files of wards are known again', () => {
    const found = plan(freshCopy(), marked({ 'khuyenhoc.association': 'bb' }));
    expect(found.ok && found.changes[0]).toEqual({
      kind: 'file-mark',
      key: 'khuyenhoc.association',
      value: 'bb',
    });
  });

  test('a preview tells the same and writes nothing', () => {
    const [, [, old]] = earlierVersions as [unknown, readonly [string, Snapshot]];
    const preview = takeOver.plan({ today, old, replaces: false, isPreview: true }, freshCopy());
    expect(preview).toMatchObject({ ok: true, changes: [] });
    expect(preview.ok && preview.result).toEqual(taken(freshCopy(), old).result);
  });
});

test('whatever rows a register holds, the figures are those of the old workbook', () => {
  const cell = fc.oneof(
    fc.constantFrom<TestCell>(
      '',
      'Phường Đức Xuân',
      'GĐHT',
      'Gia đình học tập',
      '1tr5',
      'x',
      '#N/A',
    ),
    fc.integer({ min: 42_700, max: 43_000 }),
    fc.integer({ min: 42_700, max: 43_000 }).map((date) => ({ date })),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 8 }),
      (rows) => {
        const old = bookOf(
          wardSheet,
          sheetOf('Đăng ký', [['Số lượng', ...headings, 'Ghi của tôi'], ...rows]),
        );
        const { book } = taken(freshCopy(), old);
        const wrong = (each: Snapshot) => {
          const workbook = readWorkbook(each, today);
          const reading = workbook.tables.get('Đăng ký');
          return {
            count: reading?.rows.length,
            quantities: reading && [...numbersOf(reading, 'quantity')],
            // Findings of a row come in the order of its columns, which is another one here.
            findings: findAll(workbook, each)
              .map(({ code, row, value }) => `${code} ${row} ${value}`)
              .sort(),
          };
        };
        expect(wrong(book)).toEqual(wrong(old));
        expect(taken(book, old).count).toBe(0);
      },
    ),
    { numRuns: sized(25) },
  );
});
