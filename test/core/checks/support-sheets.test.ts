/** The checks on the small sheets and on the structure of the workbook. */
import { describe, expect, test } from '@jest/globals';
import { bookOf, day, sheetOf, settingsSheet, tuples, wardSheet, type TestCell } from '../book-of';

type Rows = readonly (readonly TestCell[])[];
type Tuples = readonly (readonly [number | null, string, string])[];

const gifts = sheetOf('Quỹ', [['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền']]);

describe('Thiết lập', () => {
  test.each<[string, Rows, Tuples]>([
    [
      'in order',
      [
        ['Từ ngày', day('01/01/2017')],
        ['Đến ngày', day('30/6/2017')],
      ],
      [],
    ],
    ['a day as text', [['Từ ngày', '01/01/2017']], [[2, 'Giá trị', 'setting-as-text']]],
    ['an amount as text', [['Tồn quỹ đầu kỳ', '48.750.000']], [[2, 'Giá trị', 'setting-as-text']]],
    ['a day that is unclear', [['Đến ngày', '6/2017']], [[2, 'Giá trị', 'setting-invalid']]],
    ['a day that there is none', [['Đến ngày', '31/6/2017']], [[2, 'Giá trị', 'setting-invalid']]],
    ['no day', [['Hạn nộp', 'cuối tháng']], [[2, 'Giá trị', 'setting-invalid']]],
    ['an item that is none', [['Tên hội trưởng', 'x']], [[2, 'Mục', 'setting-unknown']]],
    [
      'an item twice',
      [
        ['Tên Hội', 'Hội A'],
        ['TÊN HỘI', 'Hội B'],
      ],
      [[3, 'Mục', 'setting-repeated']],
    ],
    [
      'a reversed period',
      [
        ['Từ ngày', day('30/6/2017')],
        ['Đến ngày', day('01/01/2017')],
      ],
      [[3, 'Giá trị', 'period-reversed']],
    ],
    [
      'a way of writing that is none',
      [['Cách ghi số liệu', 'Gần đúng']],
      [[2, 'Giá trị', 'setting-invalid']],
    ],
    ['a number for a text', [['Số báo cáo', 5]], []],
    [
      'an opening balance in words',
      [['Tồn quỹ đầu kỳ', 'không rõ']],
      [[2, 'Giá trị', 'setting-invalid']],
    ],
  ])('%s', (_, rows, expected) => {
    const settings = sheetOf('Thiết lập', [['Mục', 'Giá trị'], ...rows]);
    expect(tuples(bookOf(settings, wardSheet, gifts))).toEqual(expected);
  });
});

describe('Xã phường', () => {
  const headings = ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào', 'Số hộ', 'Email'];
  const written = (email: string) => ['01840', 'Phường Đức Xuân', null, null, null, null, email];
  test.each<[string, Rows, Tuples]>([
    [
      'a code used again after it ended',
      [
        ['01840', 'Phường Đức Xuân', null, day('30/6/2025'), '01840'],
        ['01840', 'Phường Đức Xuân', day('01/7/2025'), null, null],
      ],
      [],
    ],
    [
      'a code used twice at one time',
      [
        ['01840', 'Phường Đức Xuân'],
        ['01840', 'Phường Sông Cầu'],
      ],
      [[3, 'Mã', 'ward-code-repeated']],
    ],
    [
      'a name used twice at one time',
      [
        ['01840', 'Phường Xuất Hóa'],
        ['01855', 'phường xuất hoá'],
      ],
      [[3, 'Tên', 'ward-name-repeated']],
    ],
    [
      'reversed dates',
      [['01840', 'Phường Đức Xuân', day('01/7/2025'), day('30/6/2025')]],
      [[2, 'Hiệu lực đến', 'ward-dates-reversed']],
    ],
    [
      'a successor that does not exist on the day after',
      [['01840', 'Phường Đức Xuân', null, day('30/6/2025'), '99999']],
      [[2, 'Gộp vào', 'ward-successor-unknown']],
    ],
    ['no name', [['01840', null]], [[2, 'Tên', 'required']]],
    [
      'households in words',
      [['01840', 'Phường Đức Xuân', null, null, null, 'nhiều']],
      [[2, 'Số hộ', 'not-a-count']],
    ],
    ['an address without an end', [written('ducxuan@gmail')], [[2, 'Email', 'email-invalid']]],
    ['a phone for an address', [written('0912345678')], [[2, 'Email', 'email-invalid']]],
    [
      'one of several addresses',
      [written('ha.lan@gmail.com; Hà Văn Thạch')],
      [[2, 'Email', 'email-invalid']],
    ],
    ['addresses', [written('ha.lan@gmail.com; hoikhuyenhoc@backan.gov.vn')], []],
  ])('%s', (_, rows, expected) => {
    const wards = sheetOf('Xã phường', [headings, ...rows]);
    expect(tuples(bookOf(settingsSheet, wards, gifts))).toEqual(expected);
  });
});

describe('names that name nothing', () => {
  test('in Chỉ tiêu and Danh mục', () => {
    const targets = sheetOf('Chỉ tiêu', [
      ['Chỉ số', 'Kế hoạch', 'Cùng kỳ'],
      ['gia đình học tập', 8800, 7878],
      ['Gia đình văn hóa', 100, null],
      ['Quỹ Thành hội', null, '36 triệu'],
    ]);
    const lists = sheetOf('Danh mục', [
      ['Danh sách', 'Giá trị', 'Tên khác'],
      ['Đối tượng', 'Học sinh khuyết tật', ''],
      ['Màu sắc', 'Xanh', ''],
      ['Mục tiêu chương trình', 'Gia đình học tập đến năm 2020: 60%', ''],
      ['Mục tiêu chương trình', 'Gia đình học tập 60%', ''],
      ['Mục tiêu chương trình', 'Hộ nghèo đến năm 2020: 5%', ''],
    ]);
    expect(tuples(bookOf(settingsSheet, wardSheet, gifts, targets, lists))).toEqual([
      [3, 'Chỉ số', 'indicator-unknown'],
      [4, 'Cùng kỳ', expect.stringMatching(/^(not-a-count|count-unclear)$/)],
      [3, 'Danh sách', 'list-unknown'],
      [5, 'Giá trị', 'programme-target-unclear'],
      [6, 'Giá trị', 'programme-target-unclear'],
    ]);
  });

  test('a list extended in Danh mục is understood, aliases too', () => {
    const lists = sheetOf('Danh mục', [
      ['Danh sách', 'Giá trị', 'Tên khác'],
      ['Loại ủng hộ', 'Mạnh thường quân', 'MTQ; Nhà hảo tâm'],
    ]);
    const rows = ['Mạnh thường quân', 'nhà hảo tâm', 'Nhà tài trợ'].map((kind, index) => [
      day('15/5/2017'),
      'Thành hội',
      'Hà Văn Thạch',
      kind,
      500_000 + index,
    ]);
    const sheet = sheetOf('Quỹ', [
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      ...rows,
    ]);
    expect(tuples(bookOf(settingsSheet, wardSheet, sheet, lists))).toEqual([
      [3, 'Loại', 'list-spelling'],
      [4, 'Loại', 'not-in-list'],
    ]);
  });

  test('the word of Tên cấp Hội means the own level', () => {
    const settings = sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Tỉnh hội'],
    ]);
    const sheet = sheetOf('Quỹ', [
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('15/5/2017'), 'Tỉnh hội', 'Hà Văn Thạch', 'Cá nhân', 500_000],
    ]);
    expect(tuples(bookOf(settings, wardSheet, sheet))).toEqual([[2, 'Cấp thu', 'list-spelling']]);
  });
});

describe('the structure of the workbook', () => {
  test.each<[string, Rows, Tuples]>([
    ['no header', [['Sổ quỹ'], ['a', 'b']], [[null, '', 'header-missing']]],
    ['a blank sheet is as good as none', [], []],
    [
      'two columns missing: one error each, rows not judged',
      [
        ['Ngày thu', 'Cấp thu', 'Người ủng hộ'],
        ['hôm qua', 'x', ''],
      ],
      [
        [null, 'Loại', 'column-missing'],
        [null, 'Số tiền', 'column-missing'],
      ],
    ],
    [
      'a column twice',
      [['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền', 'Số tiền']],
      [[1, 'Số tiền', 'column-repeated']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(tuples(bookOf(settingsSheet, wardSheet, sheetOf('Quỹ', rows)))).toEqual(expected);
  });

  test('two sheets of one name', () => {
    const book = bookOf(settingsSheet, wardSheet, gifts, { ...gifts, title: ' QUỸ ' });
    expect(tuples(book)).toEqual([[null, '', 'sheet-repeated']]);
  });

  test('merged cells among the data', () => {
    const rows = [
      ['Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [day('15/5/2017'), 'Thành hội', 'Hà Văn Thạch', 'Cá nhân', 500_000],
      [null, 'Thành hội', 'Nông Thị Hoa', 'Cá nhân', 500_000],
    ];
    const merges = [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 1 }];
    expect(tuples(bookOf(settingsSheet, wardSheet, sheetOf('Quỹ', rows, { merges })))).toEqual([
      [2, 'Ngày thu', 'merged-cells'],
      [3, 'Ngày thu', 'required'],
    ]);
  });
});

describe('Danh mục: a spelling that is a value and an alias', () => {
  const found = (...rows: Rows) =>
    tuples(
      bookOf(
        settingsSheet,
        wardSheet,
        gifts,
        sheetOf('Danh mục', [['Danh sách', 'Giá trị', 'Tên khác'], ...rows]),
      ),
    ).filter(([, , code]) => code === 'alias-is-value');
  test.each<[string, Rows, Tuples]>([
    ['an alias of its own', [['Đối tượng', 'Học sinh mồ côi', 'Em mồ côi']], []],
    [
      'an alias that is another value',
      [['Loại ủng hộ', 'Cá nhân', 'Doanh nghiệp']],
      [[2, 'Tên khác', 'alias-is-value']],
    ],
    [
      'a value that is a built-in alias',
      [['Danh hiệu', 'Gia đình hiếu học', 'GĐHH']],
      [[2, 'Giá trị', 'alias-is-value']],
    ],
  ])('%s', (_, rows, expected) => expect(found(...rows)).toEqual(expected));
});

test('Xã phường: a unit that ended, with rows, and nobody knows where they go', () => {
  const wards = (mergedInto: TestCell) =>
    sheetOf('Xã phường', [
      ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Gộp vào'],
      ['01855', 'Phường Xuất Hóa', null, day('31/3/2017'), mergedInto],
      ['01843', 'Phường Bắc Kạn', null, null, null],
    ]);
  const rows = sheetOf('Đăng ký', [
    ['Ngày đăng ký', 'Xã, phường', 'Danh hiệu', 'Tên đăng ký'],
    [day('01/3/2017'), 'Phường Xuất Hóa', 'Gia đình học tập', 'Nông Văn Thắng'],
  ]);
  const found = (mergedInto: TestCell) => tuples(bookOf(settingsSheet, wards(mergedInto), rows));
  expect(found(null)).toEqual([[2, 'Gộp vào', 'ward-without-successor']]);
  expect(found('01843')).toEqual([]);
});
