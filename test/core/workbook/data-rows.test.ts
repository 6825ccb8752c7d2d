import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figuresOf } from '../../../src/core/figures/figures';
import { findAll } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import {
  bookOf,
  day,
  serial,
  settingsSheet,
  sheetOf,
  today,
  wardSheet,
  type TestCell,
} from '../book-of';
import { sized } from '../../sizes';

type Row = readonly TestCell[];

const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };

/** Findings of a sheet as "row code", and the figures that are not zero. */
function readingOf(title: string, rows: readonly Row[]) {
  const book = bookOf(settingsSheet, wardSheet, sheetOf(title, rows));
  const workbook = readWorkbook(book, today);
  const findings = findAll(workbook, book);
  const { all, excluded } = figuresOf(workbook, findings, period);
  return {
    findings: findings
      .filter(({ severity }) => severity !== 'suggestion')
      .map(({ row, code }) => `${row === null ? '' : row + 1} ${code}`.trim()),
    figures: Object.fromEntries(
      all.filter(({ value }) => value !== 0).map(({ indicator, value }) => [indicator.id, value]),
    ),
    excluded,
  };
}

const fundHeader = ['STT', 'Ngày thu', 'Cấp thu', 'Xã, phường', 'Người ủng hộ', 'Loại', 'Số tiền'];
const may = day('15/5/2017');

const gift = (stt: TestCell, donor: string, amount: TestCell, date: TestCell = may): Row => [
  stt,
  date,
  'Thành hội',
  null,
  donor,
  'Cá nhân',
  amount,
];

const first = gift(1, 'Hà Văn Thạch', 500_000);
const second = gift(2, 'Lý Thị Mai', 700_000);
const third = gift(3, 'Nông Văn An', 300_000);

/** A row beside two gifts of 500.000 and 700.000 đồng. */
const besideGifts = (row: Row) => readingOf('Quỹ', [fundHeader, first, second, row]);

describe('rows that add up others are left out, whatever else they hold', () => {
  test.each([
    'Cộng',
    'CỘNG:',
    'Cộng ngày 15/5',
    'Cộng tháng 5',
    'Cộng quý II',
    'cộng 6 tháng đầu năm',
    'Tổng cộng',
    'TỔNG CỘNG (I+II)',
    'Tổng cộng'.normalize('NFD'),
    'Tong cong',
    'Tổng số',
    'Tổng số tiền',
    'Tổng thu quý II',
    'Tổng thu',
    'Cộng dồn từ đầu năm',
    'Lũy kế',
    'Luỹ kế từ đầu năm',
    'Mang sang',
    'Mang sang trang sau',
    'Chuyển sang trang 2',
    'Số dư đầu kỳ',
    'Số dư năm trước chuyển sang',
    'Số trang trước chuyển sang',
    'Tồn quỹ đến 30/6/2017',
    'Tồn cuối kỳ',
    'Toàn thành phố',
    'Toàn Hội',
    'Toàn phường Đức Xuân',
    'Cộng phường Đức Xuân',
    'Cộng I',
    '* Cộng tổ 4:',
  ])('%s, dated and complete', (name) => {
    expect(besideGifts(gift(null, name, 999_000))).toMatchObject({
      findings: ['4 subtotal-row'],
      figures: { 'fund.total.amount': 1_200_000, 'fund.city.donors': 2 },
      excluded: { rows: 0, amount: 0 },
    });
  });

  test.each<[string, Row]>([
    ['where a required cell is blank', gift(null, 'Cộng những người trên', 999_000, null)],
    ['where it is the sum of the rows above', gift(null, 'Cộng những người trên', 1_200_000)],
    ['in STT', ['Tổng cộng', null, null, null, null, null, 1_200_000]],
    ['of what it is made of', [null, null, null, null, 'Trong đó: tiền mặt', null, 700_000]],
  ])('%s', (_, row) => {
    expect(besideGifts(row)).toMatchObject({
      findings: ['4 subtotal-row'],
      figures: { 'fund.total.amount': 1_200_000 },
      excluded: { rows: 0, amount: 0 },
    });
  });

  test.each([
    'Tổng công ty Điện lực',
    'Tổng Công ty Viễn thông',
    'TỔNG CTY XÂY DỰNG SỐ 1',
    'Tổng cục Thống kê',
    'Tổng Liên đoàn Lao động',
    'Cộng đồng người Nùng',
    'Cộng tác viên dân số',
    'Công ty Cổ phần Hoàng Nam',
    'Công đoàn cơ sở',
    'Tổng Văn Ba',
    'Toàn Thị Hoa',
    'Toàn thể hội viên chi hội 3',
    'Số 1 Hà Nội Quán',
    'Tô Văn Tồn',
  ])('but %s is a donor', (name) => {
    expect(besideGifts(gift(3, name, 300_000))).toMatchObject({
      findings: [],
      figures: { 'fund.total.amount': 1_500_000, 'fund.city.donors': 3 },
    });
  });

  test('a donor named like one keeps its error where a cell is blank', () => {
    expect(besideGifts(gift(3, 'Tổng công ty Điện lực', 300_000, null))).toMatchObject({
      findings: ['4 required'],
      excluded: { rows: 1, amount: 300_000 },
    });
  });

  test('totals above the rows as well', () => {
    const { findings, figures } = readingOf('Quỹ', [
      fundHeader,
      [null, null, null, null, 'TỔNG SỐ', null, 1_200_000],
      first,
      second,
    ]);
    expect(findings).toEqual(['2 subtotal-row']);
    expect(figures).toMatchObject({ 'fund.total.amount': 1_200_000 });
  });

  const month = (name: TestCell, amount: number, date: TestCell = null): Row => [
    null,
    date,
    date === null ? null : 'Thành hội',
    null,
    name,
    date === null ? null : 'Khác',
    amount,
  ];
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'months above their rows, dated, one with a single row',
      [month('Tháng 1', 1_200_000, may), first, second, month('Tháng 2', 300_000, may), third],
      ['2 subtotal-row', '5 subtotal-row'],
    ],
    [
      'months, and the quarter below them all',
      [
        month('Tháng 1', 1_200_000),
        first,
        second,
        month('Tháng 2', 300_000),
        third,
        month('Quý I', 1_500_000),
      ],
      ['2 subtotal-row', '5 subtotal-row', '7 subtotal-row'],
    ],
  ])('%s', (_, rows, expected) => {
    const { findings, figures } = readingOf('Quỹ', [fundHeader, ...rows]);
    expect(findings).toEqual(expected);
    expect(figures).toMatchObject({ 'fund.total.amount': 1_500_000 });
  });
});

const registerHeader = [
  'STT',
  'Ngày đăng ký',
  'Xã, phường',
  'Thôn, tổ',
  'Danh hiệu',
  'Tên đăng ký',
  'Số lượng',
];
const family = (stt: TestCell, name: string, hamlet = 'Tổ 5', count: TestCell = null): Row => [
  stt,
  may,
  'Phường Đức Xuân',
  hamlet,
  'Gia đình học tập',
  name,
  count,
];
const families = [
  family(1, 'Nông Văn An'),
  family(2, 'Hà Thị Bình'),
  family(3, 'Lý Văn Cường'),
] as const;

describe('the head of a group that counts its rows is left out', () => {
  test.each<[string, Row]>([
    ['marked I', ['I', may, 'Phường Đức Xuân', 'Tổ 5', 'Gia đình học tập', 'Tổ 5', 3]],
    ['marked A)', ['A)', may, 'Phường Đức Xuân', null, 'Gia đình học tập', 'Phường Đức Xuân', 3]],
    [
      'marked II., in words',
      ['II.', may, 'Phường Đức Xuân', '', 'Gia đình học tập', 'Tổ 5', '3 hộ'],
    ],
    ['named as a hamlet', [null, may, 'Phường Đức Xuân', 'Tổ 5', 'Gia đình học tập', 'Tổ 5', 3]],
    ['named as a unit', [null, may, 'Phường Đức Xuân', null, 'GĐHT', 'Phường Đức Xuân', 3]],
    ['named as a month', [null, may, 'Phường Đức Xuân', null, 'GĐHT', 'Tháng 5', 3]],
    ['with its count behind the name', [null, may, 'Phường Đức Xuân', '', 'GĐHT', 'Tổ 5: 3 hộ']],
    ['with its count in brackets', [null, may, 'Phường Đức Xuân', '', 'GĐHT', 'TDP 5 (3 hộ)']],
    ['without a day', [null, null, null, null, null, 'Phường Đức Xuân', 3]],
    ['without a day, marked in its name', [null, null, null, null, null, 'I. Phường Đức Xuân', 3]],
    ['marked, without a figure', ['I', may, 'Phường Đức Xuân', null, 'GĐHT', 'Tổ dân phố 5', null]],
  ])('%s', (_, head) => {
    const { findings, figures, excluded } = readingOf('Đăng ký', [
      registerHeader,
      head,
      ...families,
    ]);
    expect(figures).toEqual({ 'registered.family': 3 });
    expect(excluded.rows).toBe(0);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^2 (subtotal|text)-row$/);
  });

  test.each<[string, readonly Row[], number]>([
    [
      'hamlets that are registered themselves, one a row',
      ['Tổ 5', 'Tổ 6', 'Thôn Nà Rì'].map((name): Row => [
        null,
        may,
        'Phường Đức Xuân',
        name,
        'Cộng đồng học tập',
        name,
        1,
      ]),
      3,
    ],
    [
      'a hamlet before a single family',
      [
        [null, may, 'Phường Đức Xuân', 'Tổ 5', 'Cộng đồng học tập', 'Tổ 5', 1],
        family(null, 'Nông Văn An', 'Tổ 5', 1),
      ],
      2,
    ],
    [
      'chapters that report many in one row',
      [
        [1, may, 'Phường Đức Xuân', '', 'Gia đình học tập', 'Chi hội Tổ 4', 2],
        family(2, 'Nông Văn An'),
        family(3, 'Hà Thị Bình'),
      ],
      4,
    ],
    [
      'rows that are numbered with letters',
      ['a', 'b', 'c'].map((mark) => family(mark, `Nông Văn ${mark.toUpperCase()}`)),
      3,
    ],
    [
      'rows that are numbered with roman numbers',
      ['I', 'II', 'III'].map((mark) => family(mark, `Lý Văn ${mark}`)),
      3,
    ],
  ])('but not %s', (_, rows, total) => {
    const { figures } = readingOf('Đăng ký', [registerHeader, ...rows]);
    const sum = Object.values(figures).reduce((one, other) => one + other, 0);
    expect(sum).toBe(total);
  });

  test('groups within groups, each with its count', () => {
    const place = (stt: TestCell, name: string, count: number): Row => [
      stt,
      null,
      null,
      null,
      null,
      name,
      count,
    ];
    const { findings, figures } = readingOf('Đăng ký', [
      registerHeader,
      place('A', 'Phường Đức Xuân', 5),
      place('I', 'Tổ 5', 3),
      ...families,
      place('II', 'Tổ 6', 2),
      family(1, 'Triệu Thị Dung', 'Tổ 6'),
      family(2, 'Hoàng Văn Em', 'Tổ 6'),
      place('B', 'Phường Phùng Chí Kiên', 1),
      family(1, 'Mông Thị Gấm', 'Tổ 1'),
    ]);
    expect(findings).toEqual(['2', '3', '7', '10'].map((row) => `${row} subtotal-row`));
    expect(figures).toEqual({ 'registered.family': 6 });
  });

  test.each(['Trường THCS Đức Xuân', 'Tổ 10', 'Công ty Hoàng Nam', 'Hội viên chi hội tổ 10'])(
    'a donor that gave as much as those after it: %s',
    (name) => {
      const { figures } = readingOf('Quỹ', [fundHeader, gift(1, name, 1_200_000), first, second]);
      expect(figures).toMatchObject({ 'fund.total.amount': 2_400_000, 'fund.city.donors': 3 });
    },
  );

  test('amounts of groups in another unit than their rows', () => {
    const { figures, findings } = readingOf('Quỹ', [
      ['ĐVT: 1.000đ'],
      fundHeader,
      ['I', null, null, null, 'Cá nhân', null, 1200],
      gift(1, 'Hà Văn Thạch', '500k'),
      gift(2, 'Lý Thị Mai', 700),
    ]);
    expect(figures).toMatchObject({ 'fund.total.amount': 1_200_000 - 500_000 });
    expect(findings).toEqual(['2 money-unit', '3 subtotal-row', '4 money-as-text']);
  });
});

describe('rows that are no data', () => {
  test.each<[string, readonly Row[]]>([
    ['column numbers in brackets', [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']]],
    ['column numbers', [[1, 2, 3, 4, 5, 6, 7]]],
    ['letters, then numbers', [['A', 'B', 1, 2, 3, 4, 5]]],
    ['column numbers that say what they are made of', [['(1)', 2, 3, 4, 5, 6, '(7)=(5)x(6)']]],
    ['the header once more', [fundHeader]],
    [
      'the header once more in capitals, with its numbers',
      [fundHeader.map((heading) => heading.toUpperCase()), [1, 2, 3, 4, 5, 6, 7]],
    ],
  ])('%s are skipped without a word', (_, rows) => {
    expect(readingOf('Quỹ', [fundHeader, ...rows, first, second])).toMatchObject({
      findings: [],
      figures: { 'fund.total.amount': 1_200_000 },
      excluded: { rows: 0, amount: 0 },
    });
  });

  test.each<[string, readonly Row[]]>([
    ['a title of a group', [[null, null, null, null, 'Khối doanh nghiệp']]],
    ['a title in the column of days', [[null, 'I. Phường Đức Xuân']]],
    ['a title that is a level', [[null, null, 'Thành hội']]],
    [
      'a place, signatures and names, with blank rows between',
      [
        [],
        [null, null, null, null, null, null, 'Bắc Kạn, ngày 30 tháng 6 năm 2017'],
        [null, 'NGƯỜI LẬP BIỂU', null, 'THỦ QUỸ', null, null, 'TM. BAN CHẤP HÀNH'],
        [null, null, null, null, null, null, 'CHỦ TỊCH'],
        [],
        [null, 'Hà Thị M', null, 'Lê Thị N', null, null, 'Nguyễn Văn X'],
      ],
    ],
    ['a day in words alone', [[null, 'Ngày 30 tháng 6 năm 2017']]],
    ['a day in words beside who signs', [[null, 'Ngày 30 tháng 6 năm 2017', '', '', 'Thủ quỹ']]],
    ['an amount in words', [[null, null, null, null, 'Bằng chữ: Một triệu hai trăm nghìn đồng']]],
    ['a remark', [['Ghi chú:', null, null, null, 'Số liệu tính đến hết ngày 30/6']]],
  ])('%s: one warning', (_, rows) => {
    const { findings, figures, excluded } = readingOf('Quỹ', [fundHeader, first, second, ...rows]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^\d+ text-row$/);
    expect(figures).toMatchObject({ 'fund.total.amount': 1_200_000 });
    expect(excluded).toEqual({ rows: 0, amount: 0 });
  });

  test('one warning for each stretch', () => {
    const title = (text: string): Row => [null, null, null, null, text];
    const { findings } = readingOf('Quỹ', [
      fundHeader,
      title('Tập thể'),
      title('và cá nhân'),
      first,
      title('Người lập biểu'),
      second,
    ]);
    expect(findings).toEqual(['2 text-row', '5 text-row']);
  });

  test('another list below, with its own header: its rows are no gifts', () => {
    const { findings, figures, excluded } = readingOf('Quỹ', [
      ['A. PHẦN THU'],
      fundHeader,
      first,
      second,
      [null, null, null, null, 'Cộng thu', null, 1_200_000],
      ['B. PHẦN CHI'],
      ['STT', 'Ngày chi', 'Cấp chi', 'Xã, phường', 'Người nhận', 'Nội dung chi', 'Số tiền'],
      [1, may, 'Thành hội', null, 'Dương Thị Nguyệt', 'Khác', 900_000],
      [null, null, null, null, 'Tồn quỹ', null, 300_000],
      fundHeader,
      gift(3, 'Hoàng Văn Ba', 100_000),
    ]);
    expect(findings).toEqual(['5 subtotal-row', '7 other-list-row']);
    expect(figures).toMatchObject({ 'fund.total.amount': 1_300_000, 'fund.city.donors': 3 });
    expect(excluded.rows).toBe(0);
  });

  test('another list beside it is told, and none of its columns are taken', () => {
    const { findings, figures } = readingOf('Quỹ', [
      [...fundHeader, null, 'STT', 'Ngày thu', 'Người ủng hộ', 'Số tiền', 'Hình thức'],
      [...first, null, 1, may, 'Hoàng Văn Ba', 100_000, 'Hiện vật'],
      [...second],
      [...Array<null>(8).fill(null), 2, may, 'Mông Thị Gấm', 200_000, 'Hiện vật'],
    ]);
    expect(findings).toEqual(['1 list-beside']);
    expect(figures).toEqual({
      'fund.balance.amount': 1_200_000,
      'fund.city.amount': 1_200_000,
      'fund.city.donors': 2,
      'fund.total.amount': 1_200_000,
    });
  });
});

describe('units of money', () => {
  test.each<[string, readonly Row[], TestCell, number, readonly string[]]>([
    ['in the heading', [], 'Số tiền (nghìn đồng)', 1500, ['1 money-unit']],
    ['in the heading, millions', [], 'Số tiền (tr.đ)', 1.5, ['1 money-unit']],
    ['above', [['ĐVT: 1.000 đồng']], 'Số tiền', 1500, ['2 money-unit']],
    ['above and in the heading', [['ĐVT: ngàn đồng']], 'Số tiền (1.000đ)', 1500, ['2 money-unit']],
    ['đồng', [['Đơn vị: đồng']], 'Số tiền (VNĐ)', 1_500_000, []],
  ])('%s', (_, above, heading, amount, findings) => {
    const header = [...fundHeader.slice(0, 6), heading];
    expect(readingOf('Quỹ', [...above, header, gift(1, 'Hà Văn Thạch', amount)])).toMatchObject({
      findings,
      figures: { 'fund.total.amount': 1_500_000 },
    });
  });

  test('that contradict each other are one error of the sheet, whose rows are not counted', () => {
    const header = [...fundHeader.slice(0, 6), 'Số tiền (đồng)'];
    expect(readingOf('Quỹ', [['ĐVT: nghìn đồng'], header, first, second])).toEqual({
      findings: ['money-unit-conflict'],
      figures: {},
      excluded: { rows: 2, amount: 0 },
    });
  });

  test.each<[TestCell, number, number]>([
    ['500k', 500_000, 500],
    ['1.500', 1_500_000, 1500],
    ['1500', 1_500_000, 1500],
    ['1.500.000 đồng', 1_500_000, 1500],
    ['2 triệu', 2_000_000, 2000],
  ])('a text in thousands keeps its own unit: %j', (typed, amount, fix) => {
    const header = [...fundHeader.slice(0, 6), 'Số tiền (nghìn đồng)'];
    const book = bookOf(
      settingsSheet,
      wardSheet,
      sheetOf('Quỹ', [header, gift(1, 'Hà Văn Thạch', typed)]),
    );
    const findings = findAll(readWorkbook(book, today), book);
    const found = findings.find(({ code }) => code === 'money-as-text');
    expect(found?.fix).toEqual({ kind: 'number', value: fix });
    expect(readingOf('Quỹ', [header, gift(1, 'Hà Văn Thạch', fix)]).figures).toMatchObject({
      'fund.total.amount': amount,
    });
  });
});

const donorNames = ['Hà Văn Thạch', 'Lý Thị Mai', 'Công ty Hoàng Nam', 'Trường THCS Đức Xuân'];
const gifts = fc.array(
  fc.record({
    donor: fc.constantFrom(...donorNames),
    thousands: fc.integer({ min: 1, max: 9000 }),
    month: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const rowsOf = (
  list: readonly { donor: string; thousands: number; month: number }[],
  unit: number,
) =>
  list.map(({ donor, thousands, month }, index) =>
    gift(index + 1, `${donor} ${index + 1}`, (thousands * 1000) / unit, day(`15/${month}/2017`)),
  );

describe('whatever the rows', () => {
  test('a sheet in đồng and the same in another unit give one report', () => {
    fc.assert(
      fc.property(
        gifts,
        fc.constantFrom([1000, 'nghìn đồng'] as const, [10 ** 6, 'triệu đồng'] as const),
        (list, [unit, name]) => {
          const inĐồng = readingOf('Quỹ', [fundHeader, ...rowsOf(list, 1)]);
          const header = [...fundHeader.slice(0, 6), `Số tiền (${name})`];
          const other = readingOf('Quỹ', [header, ...rowsOf(list, unit)]);
          expect(other.figures).toEqual(inĐồng.figures);
          expect(other.excluded).toEqual(inĐồng.excluded);
        },
      ),
      { numRuns: sized(40) },
    );
  });

  test('with and without subtotals, heads of groups and signatures: one report', () => {
    fc.assert(
      fc.property(
        fc.array(gifts, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (groups, isDated) => {
          const sumOf = (list: readonly { thousands: number }[]) =>
            list.reduce((sum, { thousands }) => sum + thousands * 1000, 0);
          const head = (mark: string, name: string, sum: number): Row =>
            isDated
              ? [mark, day('30/6/2017'), 'Thành hội', null, name, 'Khác', sum]
              : [mark, null, null, null, name, null, sum];
          const plain = groups.flatMap((list, group) =>
            rowsOf(list, 1).map((row) =>
              row.map((cell, at) => (at === 4 ? `${String(cell)} nhóm ${group}` : cell)),
            ),
          );
          const dressed = groups.flatMap((list, group) => [
            head(
              ['I', 'II', 'III', 'IV'][group] ?? '',
              ['Tập thể', 'Cá nhân', 'Tháng 3', 'Phường Đức Xuân'][group] ?? '',
              sumOf(list),
            ),
            ...rowsOf(list, 1).map((row) =>
              row.map((cell, at) => (at === 4 ? `${String(cell)} nhóm ${group}` : cell)),
            ),
            head('', 'Cộng', sumOf(list)),
          ]);
          const total = sumOf(groups.flat());
          const bare = readingOf('Quỹ', [fundHeader, ...plain]);
          const full = readingOf('Quỹ', [
            ['DANH SÁCH ỦNG HỘ'],
            fundHeader,
            ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
            ...dressed,
            head('', 'Tổng cộng', total),
            [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'CHỦ TỊCH'],
          ]);
          expect(full.figures).toEqual(bare.figures);
          expect(full.excluded).toEqual(bare.excluded);
        },
      ),
      { numRuns: sized(60) },
    );
  });

  test('the order of rows and columns changes no figure', () => {
    fc.assert(
      fc.property(
        gifts.chain((list) =>
          fc.record({
            list: fc.constant(list),
            columns: fc.shuffledSubarray([...fundHeader.keys()], { minLength: fundHeader.length }),
          }),
        ),
        ({ list, columns }) => {
          const rows = [fundHeader, ...rowsOf(list, 1)];
          const turned = [fundHeader, ...rows.slice(1).reverse()].map((row) =>
            columns.map((column) => row[column]),
          );
          expect(readingOf('Quỹ', turned).figures).toEqual(readingOf('Quỹ', rows).figures);
        },
      ),
      { numRuns: sized(40) },
    );
  });

  test('the order of the sheets changes no figure', () => {
    const sheets = [
      settingsSheet,
      wardSheet,
      sheetOf('Quỹ', [fundHeader, first, second]),
      sheetOf('Đăng ký', [registerHeader, ...families]),
    ];
    const figuresIn = (order: readonly (typeof settingsSheet)[]) => {
      const book = bookOf(...order);
      const workbook = readWorkbook(book, today);
      const { all } = figuresOf(workbook, findAll(workbook, book), period);
      return all.map(({ indicator, value, byWard }) => [indicator.id, value, [...byWard]]);
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(sheets, { minLength: sheets.length }), (order) => {
        expect(figuresIn(order)).toEqual(figuresIn(sheets));
      }),
      { numRuns: 12 },
    );
  });
});
