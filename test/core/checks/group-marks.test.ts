/** Rows marked as the head of a group that are not the sum of their group. */
import { expect, test } from '@jest/globals';
import { groupMarks } from '../../../src/core/checks/rows';
import { day, type TestCell } from '../book-of';
import { problemsOf } from './problems-of';

const headings = ['STT', 'Ngày thu', 'Cấp thu', 'Người ủng hộ', 'Loại', 'Số tiền'];
const gift = (mark: TestCell, donor: string, amount: number): readonly TestCell[] => [
  mark,
  day('15/5/2017'),
  'Thành hội',
  donor,
  'Khác',
  amount,
];
const found = (...rows: readonly (readonly TestCell[])[]) =>
  problemsOf(groupMarks, 'Quỹ', [headings, ...rows]).map(({ row, code }) => [row, code]);

const group = [gift(1, 'Sở Y tế', 500_000), gift(2, 'Sở Nội vụ', 700_000)];

test.each<[string, readonly (readonly TestCell[])[], readonly (readonly [number, string])[]]>([
  [
    'another figure',
    [gift('I', 'Khối cơ quan', 1_300_000), ...group],
    [[2, 'group-total-differs']],
  ],
  ['the sum', [gift('I', 'Khối cơ quan', 1_200_000), ...group], []],
  ['numbered as text', [gift('1', 'Sở Y tế', 5000), gift('2', 'Sở Nội vụ', 5000)], []],
  ['lettered throughout', [gift('a', 'Sở Y tế', 5000), gift('b', 'Sở Nội vụ', 5000)], []],
  [
    'numbered alike, as when nobody numbers',
    [gift(1, 'Sở Y tế', 5000), gift(1, 'Sở Nội vụ', 9)],
    [],
  ],
])('%s', (_, rows, expected) => expect(found(...rows)).toEqual(expected));
