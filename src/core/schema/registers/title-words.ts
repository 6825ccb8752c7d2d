/** The words that go with each title: what is counted under it, and how the names begin that belong to it. */

interface TitleWords {
  readonly title: string;
  /** Whether it is groups that register (a clan, a hamlet, an office), not single people. */
  readonly isOfGroups: boolean;
  /** Words typed after a count, folded; see count-units. */
  readonly units: readonly string[];
}

const words = (title: string, isOfGroups: boolean, units: string): TitleWords => ({
  title,
  isOfGroups,
  units: units.split(', '),
});

export const titleWords: readonly TitleWords[] = [
  words('Gia đình học tập', false, 'hộ, hộ gia đình, gia đình'),
  words('Dòng họ học tập', true, 'dòng họ, dòng tộc, họ'),
  words(
    'Cộng đồng học tập',
    true,
    'cộng đồng, thôn, bản, làng, ấp, xóm, khu, khu phố, tổ, tổ dân phố',
  ),
  words('Đơn vị học tập', true, 'đơn vị, cơ quan, doanh nghiệp, trường'),
  words(
    'Công dân học tập',
    false,
    'công dân, người, hội viên, cán bộ, giáo viên, gv, học sinh, hs, sinh viên, em, cháu',
  ),
  words('Cộng đồng học tập cấp xã', true, 'cộng đồng, xã, phường, thị trấn'),
];

export const titlesOfGroups: ReadonlySet<string> = new Set(
  titleWords.flatMap(({ title, isOfGroups }) => (isOfGroups ? [title] : [])),
);

/** Folded beginnings of names that tell plainly what it is that registers, and the titles that it can have. */
export const nameOpenings: readonly {
  readonly openings: readonly string[];
  readonly titles: readonly string[];
}[] = [
  {
    openings: ['gia đình', 'hộ gia đình', 'hộ ông', 'hộ bà'],
    titles: ['Gia đình học tập'],
  },
  { openings: ['dòng họ', 'dòng tộc', 'chi họ', 'họ'], titles: ['Dòng họ học tập'] },
  {
    openings: [
      'tổ dân phố',
      'tdp',
      'thôn',
      'bản',
      'xóm',
      'khu phố',
      'khu dân cư',
      ...'123456789'.split('').map((digit) => `tổ ${digit}`),
    ],
    titles: ['Cộng đồng học tập'],
  },
  {
    openings: [
      'trường tiểu học',
      'trường th',
      'trường thcs',
      'trường thpt',
      'trường mầm non',
      'trường mn',
      'trường mẫu giáo',
      'trường trung học',
      'trường phổ thông',
      'trường ptdt',
      'trường cao đẳng',
      'trường đại học',
      'trường chính trị',
      'công ty',
      'cty',
      'doanh nghiệp',
      'hợp tác xã',
      'htx',
      'trạm y tế',
      'trung tâm',
      'bệnh viện',
      'ngân hàng',
      'công an',
      'văn phòng',
      'chi cục',
      'phòng giáo dục',
      'phòng gd',
    ],
    titles: ['Đơn vị học tập'],
  },
  {
    openings: ['phường', 'xã', 'thị trấn', 'ubnd', 'ủy ban nhân dân'],
    titles: ['Cộng đồng học tập cấp xã', 'Đơn vị học tập'],
  },
];
