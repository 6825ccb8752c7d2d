/** The units by their points: each mark as points, the best first. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAll } from '../../../src/core/checks/run-checks';
import { criterionRows, rankingsOf } from '../../../src/core/figures/emulation';
import { figuresOf } from '../../../src/core/figures/figures';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, type TestCell } from '../book-of';
import { sized } from '../../sizes';

type Rows = readonly (readonly TestCell[])[];

const on = day('10/3/2026');
const families = (...rows: readonly (readonly [unit: string, quantity: number])[]): Rows =>
  rows.map(([unit, quantity]) => [on, unit, 'Gia đình học tập', `Các hộ ${unit}`, quantity]);

const usualUnits: Rows = [
  ['T01', 'Thôn Đồng Tâm', 'Thôn', 100, 500],
  ['T02', 'Thôn Nà Bản', 'Thôn', 80, 400],
  ['T03', 'Thôn Bản Lanh', 'Thôn', 60, 300],
];

function read(criteria: Rows, registered: Rows, units = usualUnits) {
  const book = bookOf(
    sheetOf('Thiết lập', [
      ['Mục', 'Giá trị'],
      ['Tên cấp Hội', 'Hội xã'],
    ]),
    sheetOf('Đơn vị', [['Mã', 'Đơn vị', 'Loại', 'Số hộ', 'Dân số'], ...units]),
    sheetOf('Đăng ký', [
      ['Ngày đăng ký', 'Đơn vị', 'Danh hiệu', 'Tên đăng ký', 'Số lượng'],
      ...registered,
    ]),
    sheetOf('Quỹ', [
      ['Ngày thu', 'Cấp thu', 'Đơn vị', 'Người ủng hộ', 'Loại', 'Số tiền'],
      [on, 'Chi hội', 'Thôn Đồng Tâm', 'Bà Lý Thị Mỵ', 'Cá nhân', 15_000_000],
      [on, 'Chi hội', 'Thôn Nà Bản', 'Ông Hà Văn Thạch', 'Cá nhân', 30_000_000],
    ]),
    sheetOf('Tổ chức Hội', [
      ['Đơn vị', 'Đến ngày', 'Số hội viên', 'Đã cấp thẻ'],
      ['Thôn Đồng Tâm', on, 200, 150],
      ['Thôn Nà Bản', on, 100, 100],
    ]),
    sheetOf('Thi đua', [
      ['Tiêu chí', 'Chỉ số', 'Điểm tối đa', 'Đạt tối đa khi', 'Áp dụng cho'],
      ...criteria,
    ]),
  );
  const workbook = readWorkbook(book, serial('05/7/2026'));
  const period = { from: serial('01/01/2026'), to: serial('30/6/2026') };
  const figures = figuresOf(workbook, findAll(workbook, book), period);
  return {
    rows: criterionRows(workbook),
    rankings: rankingsOf(workbook, figures),
  };
}

/** [rank, unit, points] of the only ranking. */
const ranked = (criteria: Rows, registered: Rows = [], units = usualUnits) =>
  read(criteria, registered, units).rankings.flatMap((one) =>
    one.units.map(({ rank, unit, points }) => [rank, unit.code, points / 100]),
  );

const registered = families(['Thôn Đồng Tâm', 90], ['Thôn Nà Bản', 36], ['Thôn Bản Lanh', 10]);
const criterion = (indicator: string, full: TestCell, ...kinds: readonly string[]) => [
  `Tiêu chí ${indicator}`,
  indicator,
  20,
  full,
  ...kinds,
];

describe('points', () => {
  test.each<[string, TestCell, Rows]>([
    // 90, 36 and 10 families; of 100, 80 and 60 households.
    [
      'Gia đình học tập',
      '90',
      [
        [1, 'T01', 20],
        [2, 'T02', 8],
        [3, 'T03', 2.22],
      ],
    ],
    [
      'Gia đình học tập',
      '45 hộ',
      [
        [1, 'T01', 20],
        [2, 'T02', 16],
        [3, 'T03', 4.44],
      ],
    ],
    [
      'Gia đình học tập',
      180,
      [
        [1, 'T01', 10],
        [2, 'T02', 4],
        [3, 'T03', 1.11],
      ],
    ],
    [
      'Gia đình học tập',
      '90%',
      [
        [1, 'T01', 20],
        [2, 'T02', 10],
        [3, 'T03', 3.7],
      ],
    ],
    [
      'Gia đình học tập',
      '92,5 %',
      [
        [1, 'T01', 19.46],
        [2, 'T02', 9.73],
        [3, 'T03', 3.6],
      ],
    ],
    // A cell that shows 90% holds 0.9.
    [
      'Gia đình học tập',
      0.9,
      [
        [1, 'T01', 20],
        [2, 'T02', 10],
        [3, 'T03', 3.7],
      ],
    ],
    [
      'Gia đình học tập',
      '',
      [
        [1, 'T01', 20],
        [2, 'T02', 8],
        [3, 'T03', 2.22],
      ],
    ],
    ['gđ đạt gì đó', '90%', []],
    [
      'Tổng quỹ',
      '20 triệu',
      [
        [1, 'T02', 20],
        [2, 'T01', 15],
        [3, 'T03', 0],
      ],
    ],
    [
      'Tổng quỹ',
      60_000_000,
      [
        [1, 'T02', 10],
        [2, 'T01', 5],
        [3, 'T03', 0],
      ],
    ],
    [
      'Đã cấp thẻ',
      '100%',
      [
        [1, 'T02', 20],
        [2, 'T01', 15],
        [3, 'T03', 0],
      ],
    ],
    // 200 of 500 and 100 of 400 people.
    [
      'Tỷ lệ hội viên trên dân số',
      '50%',
      [
        [1, 'T01', 16],
        [2, 'T02', 10],
        [3, 'T03', 0],
      ],
    ],
    [
      'Hội viên',
      '50%',
      [
        [1, 'T01', 16],
        [2, 'T02', 10],
        [3, 'T03', 0],
      ],
    ],
    // Nobody has any: all are equal, and nobody leads by nought.
    [
      'Dòng họ học tập',
      '',
      [
        [1, 'T01', 0],
        [1, 'T02', 0],
        [1, 'T03', 0],
      ],
    ],
  ])('of %s, full at %j', (indicator, full, expected) => {
    expect(ranked([criterion(indicator, full)], registered)).toEqual(expected);
  });

  test('equal ones share a rank, and the next one counts them', () => {
    const rows = families(['Thôn Đồng Tâm', 10], ['Thôn Nà Bản', 50], ['Thôn Bản Lanh', 50]);
    expect(ranked([criterion('Gia đình học tập', 50)], rows)).toEqual([
      [1, 'T02', 20],
      [1, 'T03', 20],
      [3, 'T01', 4],
    ]);
  });

  test('are added up over the criteria, and what cannot be told gives none', () => {
    const units = [...usualUnits.slice(0, 2), ['T03', 'Thôn Bản Lanh', 'Thôn', '', 300]];
    const { rankings } = read(
      [criterion('Gia đình học tập', '90%'), criterion('Tổng quỹ', '')],
      registered,
      units,
    );
    expect(
      rankings[0]?.units.map(({ unit, points, marks }) => [
        unit.code,
        points / 100,
        marks.map((mark) => mark.points),
      ]),
    ).toEqual([
      ['T01', 30, [2000, 1000]],
      ['T02', 30, [1000, 2000]],
      ['T03', 0, [null, 0]],
    ]);
  });
});

describe('units of several kinds', () => {
  const units = [...usualUnits.slice(0, 2), ['TR1', 'Trường THCS Bình Yên', 'Trường học', '', '']];

  test('are ranked apart where their criteria differ', () => {
    const { rankings } = read(
      [criterion('Gia đình học tập', '90%', 'thôn; Tổ dân phố'), criterion('Tổng quỹ', '')],
      registered,
      units,
    );
    expect(
      rankings.map(({ kinds, criteria, units: ofKind }) => [
        kinds,
        criteria.map(({ indicator }) => indicator.id),
        ofKind.map(({ unit }) => unit.code),
      ]),
    ).toEqual([
      ['Thôn', ['registered.family', 'fund.total.amount'], ['T01', 'T02']],
      ['Trường học', ['fund.total.amount'], ['TR1']],
    ]);
  });

  test('that no criterion is for are in no ranking', () => {
    const { rankings } = read([criterion('Gia đình học tập', '90%', 'Thôn')], registered, units);
    expect(rankings.map(({ kinds, units: ofKind }) => [kinds, ofKind.length])).toEqual([
      ['Thôn', 2],
    ]);
  });
});

test.each<[string, TestCell, unknown]>([
  ['Gia đình học tập', 'nhiều', { fault: 'full-unclear' }],
  ['Gia đình học tập', '0', { fault: 'full-unclear' }],
  ['Gia đình học tập', '0%', { fault: 'full-unclear' }],
  ['Gia đình học tập', '-5', { fault: 'full-unclear' }],
  ['Tổng quỹ', '1,5', { fault: 'full-unclear' }],
  ['Tỷ lệ hội viên trên dân số', '500', { fault: 'full-unclear' }],
  ['Tổng quỹ', '90%', { fault: 'share-of-nothing' }],
  ['Tồn đầu kỳ', '', { fault: 'not-by-unit' }],
  ['Chỉ số lạ', '90%', null],
])('%s, full at %j, is no criterion', (indicator, full, fault) => {
  const { rows, rankings } = read([criterion(indicator, full)], registered);
  expect(rows.map(({ read: found }) => found)).toEqual([fault]);
  expect(rankings).toEqual([]);
});

test('more of a figure never gives fewer points, and none gives more than there are', () => {
  const figure = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      figure,
      figure,
      fc.constantFrom<TestCell>('', '50', '80%', '100%'),
      (one, other, full) => {
        const rows = families(['Thôn Đồng Tâm', one], ['Thôn Bản Lanh', other]);
        const units = [
          ['T01', 'Thôn Đồng Tâm', 'Thôn', 100, 500],
          ['T03', 'Thôn Bản Lanh', 'Thôn', 100, 300],
        ];
        const points = new Map(
          ranked([criterion('Gia đình học tập', full)], rows, units).map(([, code, value]) => [
            code,
            Number(value),
          ]),
        );
        const [ofOne = 0, ofOther = 0] = [points.get('T01'), points.get('T03')];
        expect(Math.max(ofOne, ofOther)).toBeLessThanOrEqual(20);
        expect(Math.sign(ofOne - ofOther) * Math.sign(one - other)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: sized(200) },
  );
});
