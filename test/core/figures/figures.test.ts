import { describe, expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { builtInIndicators } from '../../../src/core/figures/indicators';
import { figuresOf } from '../../../src/core/figures/figures';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, settingsSheet, sheetOf, wardSheet, type TestCell } from '../book-of';
import type { SheetCells } from '../../../src/core/workbook/snapshot';

type Row = readonly TestCell[];

function figures(from: string, to: string, ...sheets: readonly SheetCells[]) {
  const book = bookOf(settingsSheet, wardSheet, ...sheets);
  const workbook = readWorkbook(book, serial('31/12/2026'));
  return figuresOf(workbook, findAll(workbook, book), { from: serial(from), to: serial(to) });
}

const half = ['01/01/2017', '30/6/2017'] as const;

describe('registrations', () => {
  const headings = [
    'Ngày đăng ký',
    'Xã, phường',
    'Danh hiệu',
    'Tên đăng ký',
    'Số lượng',
    'Kết quả',
    'Ngày công nhận',
  ];
  const family = (...last: Row): Row => ['Gia đình học tập', 'Nông Văn Thắng', ...last];
  const sheet = (...rows: readonly Row[]) => sheetOf('Đăng ký', [headings, ...rows]);

  test.each<[string, Row[], number, number]>([
    ['a blank count is 1', [[day('10/02/2017'), 'Phường Đức Xuân', ...family()]], 1, 0],
    [
      'a chapter reports many in one row',
      [[day('10/02/2017'), 'Phường Đức Xuân', ...family(35)]],
      35,
      0,
    ],
    [
      'the period’s first and last day',
      [
        [day('01/01/2017'), 'Phường Đức Xuân', ...family()],
        [day('30/6/2017'), 'Phường Đức Xuân', ...family()],
      ],
      2,
      0,
    ],
    [
      'days outside it',
      [
        [day('31/12/2016'), 'Phường Đức Xuân', ...family()],
        [day('01/7/2017'), 'Phường Đức Xuân', ...family()],
      ],
      0,
      0,
    ],
    ['a row with an error', [[day('10/02/2017'), 'Phường Không Có', ...family()]], 0, 1],
    ['a row with a warning counts', [[day('10/02/2017'), 'Đức Xuân', ...family()]], 1, 0],
    ['a row whose day cannot be read', [['hôm qua', 'Phường Đức Xuân', ...family()]], 0, 1],
    [
      'an error outside the period is not told',
      [[day('31/12/2016'), 'Không Có', ...family()]],
      0,
      0,
    ],
    [
      'text read one way only is still left out',
      [[day('10/02/2017'), 'Phường Đức Xuân', ...family('35')]],
      0,
      1,
    ],
  ])('%s', (_, rows, value, excluded) => {
    const found = figures(...half, sheet(...rows));
    expect(found.of('registered.family').value).toBe(value);
    expect(found.excluded.rows).toBe(excluded);
  });

  test.each<[string, readonly [string, string], Row, number]>([
    [
      'recognised in the period',
      half,
      [day('10/02/2016'), 'Phường Đức Xuân', ...family(1, 'Đạt', day('20/3/2017'))],
      1,
    ],
    [
      'recognised outside it',
      half,
      [day('10/02/2017'), 'Phường Đức Xuân', ...family(1, 'Đạt', day('20/11/2017'))],
      0,
    ],
    [
      'without a day of recognition in a half-year',
      half,
      [day('10/02/2017'), 'Phường Đức Xuân', ...family(1, 'Đạt')],
      0,
    ],
    [
      'without a day of recognition in the whole year',
      ['01/01/2017', '31/12/2017'],
      [day('10/02/2017'), 'Phường Đức Xuân', ...family(1, 'Đạt')],
      1,
    ],
    [
      'not reached',
      ['01/01/2017', '31/12/2017'],
      [day('10/02/2017'), 'Phường Đức Xuân', ...family(1, 'Không đạt')],
      0,
    ],
  ])('reached: %s', (_, period, row, value) => {
    expect(figures(...period, sheet(row)).of('achieved.family').value).toBe(value);
  });

  test('every ward of the last day is there, what has no ward is apart, and together they are the total', () => {
    const found = figures(
      ...half,
      sheet(
        [day('10/02/2017'), 'Xã Dương Quang', ...family(3)],
        [day('10/02/2017'), null, 'Đơn vị học tập', 'Trường THPT Bắc Kạn'],
      ),
    );
    expect([...found.of('registered.family').byWard]).toEqual([
      ['01840', 0],
      ['01843', 0],
      ['01855', 0],
      ['01849', 3],
    ]);
    expect(found.of('registered.unit')).toMatchObject({ value: 1, withoutWard: 1 });
  });

  test('over 01/7/2025 the rows of merged units go to their successors', () => {
    const found = figures(
      '01/01/2025',
      '31/12/2025',
      sheet(
        [day('10/02/2025'), 'Phường Xuất Hóa', ...family(5)],
        [day('10/02/2025'), 'Phường Phùng Chí Kiên', 'Gia đình học tập', 'Hà Văn Thạch', 7],
        [day('10/8/2025'), 'Phường Bắc Kạn', 'Gia đình học tập', 'Lý Thị Hoa', 11],
        [day('10/02/2025'), 'Xã Dương Quang', 'Gia đình học tập', 'Ma Văn Sơn', 2],
      ),
    );
    expect([...found.of('registered.family').byWard]).toEqual([
      ['01840', 0],
      ['01843', 23],
      ['01849', 2],
    ]);
    expect(found.of('registered.family').value).toBe(25);
  });
});

describe('the fund', () => {
  const headings = [
    'Ngày thu',
    'Cấp thu',
    'Xã, phường',
    'Người ủng hộ',
    'Loại',
    'Hình thức',
    'Số tiền',
  ];
  const may = day('15/5/2017');
  const rows: readonly Row[] = [
    [may, 'Thành hội', null, 'Công ty TNHH Hoàng Nam', 'Doanh nghiệp', null, 5_000_000],
    [may, 'Thành hội', null, 'Cty TNHH Hoàng Nam', 'Doanh nghiệp', 'Chuyển khoản', 1_000_000],
    [may, 'Thành hội', null, 'Ông Hà Văn Thạch', 'Cá nhân', null, 500_000],
    [may, 'Thành hội', null, 'đ/c Hà Văn Thạch', 'Cá nhân', null, 500_000],
    [may, 'Thành hội', null, 'Hà Văn Thách', 'Cá nhân', null, 500_000],
    [may, 'Thành hội', null, 'Ẩn danh', 'Cá nhân', null, 200_000],
    [may, 'Thành hội', null, 'Ẩn danh', 'Cá nhân', 'Hiện vật', 300_000],
    [may, 'Thành hội', null, 'Hội Khuyến học tỉnh', 'Cấp Hội khác chuyển', null, 9_000_000],
    [may, 'Xã, phường', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Cá nhân', null, 700_000],
    [may, 'Chi hội', 'Phường Đức Xuân', 'Hà Văn Thạch', 'Hội viên', null, 50_000],
    [may, 'Chi hội', 'Phường Đức Xuân', 'Nông Thị Hoa', 'Hội viên', null, 'năm mươi nghìn'],
  ];
  const found = figures(...half, sheetOf('Quỹ', [headings, ...rows]));

  test.each([
    ['fund.city.amount', 8_000_000],
    ['fund.city.donors', 5],
    ['fund.ward.amount', 700_000],
    ['fund.chapter.amount', 50_000],
    ['fund.total.amount', 8_750_000],
    ['fund.inkind.amount', 300_000],
    ['fund.transfer.amount', 9_000_000],
  ])('%s', (id, value) => {
    expect(found.of(id).value).toBe(value);
  });

  test('the row with an error is told with the amount that can be read', () => {
    expect(found.excluded).toEqual({ rows: 1, amount: 50_000 });
  });
});

describe('awards and activities', () => {
  const may = day('15/5/2017');
  const awards = sheetOf('Khen thưởng', [
    [
      'Ngày',
      'Cấp chi',
      'Xã, phường',
      'Đối tượng',
      'Họ và tên',
      'Số lượng',
      'Mức thưởng',
      'Thành tiền',
    ],
    [may, 'Thành hội', null, 'Giáo viên', 'Hà Thị Thu', null, 200_000, null],
    [
      may,
      'Chi hội',
      'Xã Dương Quang',
      'Học sinh giỏi',
      'Học sinh giỏi cấp trường',
      35,
      40_000,
      1_400_000,
    ],
    [may, 'Chi hội', 'Xã Dương Quang', 'Học sinh nghèo vượt khó', 'Lý Văn Sơn', 1, 100_000, null],
    [may, 'Thành hội', null, 'Học bổng', 'Ma Thị Dung', null, null, 1_000_000],
  ]);
  const activities = sheetOf('Hoạt động', [
    ['Ngày', 'Cấp', 'Loại', 'Nội dung', 'Số lớp, buổi', 'Số người'],
    [may, 'Thành hội', 'Bồi dưỡng cán bộ', 'Tập huấn chi hội', 2, 85],
    [may, 'Thành hội', 'Bồi dưỡng cán bộ', 'Tập huấn ban khuyến học', null, null],
    [may, 'Thành hội', 'Tuyên truyền, vận động', 'Ngày khuyến học', null, 200],
    [may, 'Thành hội', 'Thi đua', 'Phát động phong trào thi đua', null, 96],
    [may, 'Thành hội', 'thi đua', 'Kiểm tra phong trào thi đua', 8, 72],
    [may, 'Thành hội', 'Khác', 'Gặp mặt đầu xuân', null, null],
  ]);
  const found = figures(...half, awards, activities);

  test.each([
    ['award.teacher.count', 1],
    ['award.pupil.count', 36],
    ['award.scholarship.count', 1],
    ['award.university.count', 0],
    ['award.amount', 2_700_000],
    ['training.sessions', 3],
    ['training.people', 85],
    ['outreach.sessions', 1],
    ['emulation.sessions', 9],
    ['emulation.people', 168],
    ['activity.other.sessions', 1],
  ])('%s', (id, value) => {
    expect(found.of(id).value).toBe(value);
  });
});

describe('what the units are called', () => {
  test.each([
    ['', 'xã, phường'],
    ['Thành hội', 'xã, phường'],
    ['Tỉnh hội', 'xã, phường'],
    ['Hội phường', 'thôn, tổ dân phố'],
    ['HỘI XÃ', 'thôn, tổ dân phố'],
    ['Hội Khuyến học xã', 'thôn, tổ dân phố'],
    ['Hội xã, phường', 'thôn, tổ dân phố'],
    ['Hội xãhội', 'xã, phường'],
    ['HỘI KHUYẾN HỌC XÃ BÌNH YÊN', 'thôn, tổ dân phố'],
    ['HKH phường', 'thôn, tổ dân phố'],
    ['Chi hội thôn Đồng Tâm', 'tổ, nhóm'],
  ])('below the level “%s”', (word, expected) => {
    const settings = sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', word],
    ]);
    const book = bookOf(settings, wardSheet);
    const workbook = readWorkbook(book, serial('31/12/2026'));
    const period = { from: serial(half[0]), to: serial(half[1]) };
    expect(figuresOf(workbook, [], period).unitsName).toBe(expected);
  });
});

describe('how the association stands', () => {
  const headings = ['Xã, phường', 'Đến ngày', 'Số chi hội', 'Số hội viên', 'Hội viên mới'];
  const rows: readonly Row[] = [
    ['Phường Phùng Chí Kiên', day('31/12/2024'), 20, 1000, 40],
    ['Phường Phùng Chí Kiên', day('30/6/2025'), 21, 1050, 50],
    ['Phường Xuất Hóa', day('30/6/2025'), 10, 400, 5],
    ['Xã Dương Quang', day('30/6/2025'), 12, 500, 6],
    ['Phường Bắc Kạn', day('31/12/2025'), 50, 2500, 7],
  ];
  const sheet = sheetOf('Tổ chức Hội', [headings, ...rows]);

  test.each<[string, string, string, number, number, number]>([
    ['before the units were merged', '01/01/2025', '30/6/2025', 1950, 43, 61],
    ['after, before the new unit reports', '01/7/2025', '30/9/2025', 1950, 43, 0],
    ['after it has reported', '01/7/2025', '31/12/2025', 3000, 62, 7],
    ['the whole year', '01/01/2025', '31/12/2025', 3000, 62, 68],
    ['before any report', '01/01/2024', '30/6/2024', 0, 0, 0],
  ])('%s', (_, from, to, members, chapters, newMembers) => {
    const found = figures(from, to, sheet);
    expect(found.of('members.total').value).toBe(members);
    expect(found.of('chapters.total').value).toBe(chapters);
    expect(found.of('members.new').value).toBe(newMembers);
  });
});

test('a workbook with no data has every indicator, at zero', () => {
  const found = figures(...half);
  expect(found.all.map(({ indicator }) => indicator)).toEqual(builtInIndicators);
  expect(found.all.every(({ value }) => value === 0)).toBe(true);
});
