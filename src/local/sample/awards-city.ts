/** What Thành hội awarded itself. */
import type { AwardRows, Prize } from './award-rows';
import { dayOf2017 } from './days';
import type { SampleRecord } from './sheet';

const upperSchools = ['Trường THPT Chuyên Bắc Kạn', 'Trường THPT Bắc Kạn'];
const lowerSchools = ['Trường THCS Đức Xuân', 'Trường THCS Bắc Kạn', 'Trường THCS Huyền Tụng'];
const primarySchools = [
  'Trường Tiểu học Sông Cầu',
  'Trường Tiểu học Đức Xuân',
  'Trường Tiểu học Phùng Chí Kiên',
];

const closing = dayOf2017(5, 26);
const childrensDay = dayOf2017(6, 1);

/** The prize, the number of persons, and their schools. */
const ofPersons: readonly (readonly [Prize, number, readonly string[]])[] = [
  [
    {
      recipient: 'Giáo viên',
      programme: 'Giáo viên dạy giỏi cấp tỉnh',
      rate: 200_000,
      date: dayOf2017(3, 17),
    },
    12,
    [...lowerSchools, ...primarySchools],
  ],
  [
    {
      recipient: 'Học sinh giỏi',
      programme: 'Học sinh giỏi cấp quốc gia',
      rate: 500_000,
      date: closing,
    },
    2,
    upperSchools.slice(0, 1),
  ],
  [
    {
      recipient: 'Học sinh giỏi',
      programme: 'Học sinh giỏi cấp tỉnh',
      rate: 200_000,
      date: closing,
    },
    18,
    [...upperSchools, ...lowerSchools],
  ],
  [
    {
      recipient: 'Học sinh nghèo vượt khó',
      programme: 'Tặng quà ngày Quốc tế Thiếu nhi',
      rate: 300_000,
      date: childrensDay,
    },
    12,
    [...lowerSchools, ...primarySchools],
  ],
];

/** The prize, the group's name, the number in it, and the schools that have such a group. */
const ofGroups: readonly (readonly [Prize, string, number, readonly string[]])[] = [
  [
    {
      recipient: 'Giáo viên',
      programme: 'Hội thi giáo viên dạy giỏi năm học 2016-2017',
      rate: 100_000,
      date: dayOf2017(3, 30),
    },
    'Giáo viên dạy giỏi cấp thành phố',
    6,
    [...lowerSchools, ...primarySchools],
  ],
  [
    {
      recipient: 'Học sinh giỏi',
      programme: 'Kỳ thi học sinh giỏi cấp thành phố',
      rate: 100_000,
      date: closing,
    },
    'Học sinh giỏi cấp thành phố',
    8,
    [...lowerSchools, ...primarySchools.slice(0, 2)],
  ],
];

export function cityAwards(rows: AwardRows): readonly SampleRecord[] {
  return [
    ...ofPersons.flatMap(([prize, count, schools]) => rows.persons(prize, count, schools, false)),
    ...ofGroups.flatMap(([prize, name, count, schools]) =>
      schools.map((school) => ({ ...rows.group(prize, name, count), school })),
    ),
  ].map((record) => ({ ...record, level: 'Thành hội' }));
}
