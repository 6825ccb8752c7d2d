import { expect, test } from '@jest/globals';
import { findAll } from '../../../src/core/checks/run-checks';
import { figureReader } from '../../../src/core/figures/figure-reader';
import { personsAwarded } from '../../../src/core/figures/distinct-people';
import { readWorkbook } from '../../../src/core/workbook/read-workbook';
import { bookOf, day, serial, sheetOf, today, wardSheet, type TestCell } from '../book-of';

type Award = readonly [name: string, born: number | null, school: string, count?: number];

function personsOf(awards: readonly Award[]) {
  const rows = awards.map(([name, born, school, count], index): readonly TestCell[] => [
    day('30/5/2017'),
    'Thành hội',
    'Học sinh giỏi',
    name,
    born,
    school,
    count ?? null,
    50_000 + index * 1000,
  ]);
  const book = bookOf(
    wardSheet,
    sheetOf('Khen thưởng', [
      [
        'Ngày',
        'Cấp chi',
        'Đối tượng',
        'Họ và tên',
        'Năm sinh',
        'Trường, đơn vị',
        'Số lượng',
        'Mức thưởng',
      ],
      ...rows,
    ]),
  );
  const workbook = readWorkbook(book, today);
  const reader = figureReader(workbook, findAll(workbook, book));
  const period = { from: serial('01/01/2017'), to: serial('30/6/2017') };
  return [...personsAwarded(workbook, reader, period)];
}

const trang: Award = ['Hà Thu Trang', 2005, 'THCS Đức Xuân'];

test.each<[string, readonly Award[], readonly (readonly [string, number])[]]>([
  ['each once: nothing to tell', [trang, ['Lý An', 2005, 'THCS Đức Xuân']], []],
  [
    'one twice',
    [trang, ['HÀ THU  TRANG', 2005, 'THCS Đức Xuân'], ['Lý An', 2006, '']],
    [['award.pupil.count', 2]],
  ],
  ['another school, another child', [trang, ['Hà Thu Trang', 2005, 'THCS Bắc Kạn']], []],
  ['without a year of birth it is not known', [trang, ['Hà Thu Trang', null, 'THCS Đức Xuân']], []],
  ['a group names nobody', [trang, trang, ['Các em lớp 5', null, '', 12]], []],
  ['no award', [], []],
])('%s', (_, awards, persons) => {
  expect(personsOf(awards)).toEqual(persons);
});
