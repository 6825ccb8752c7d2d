/**
 * The lists of the workbook contract, with the spellings understood from the start.
 * `Danh mục` extends them; drop-downs and readers take both.
 */
import { memoize } from '../data/memoize';
import { fold } from '../vietnamese/fold';
import { finderOf, type Finder } from '../vietnamese/name-index';

/** The level of whoever keeps the workbook, as Cấp has it; the words of a report call it by its own name. */
export const coordinatorLevel = 'Thành hội';

export interface ListValue {
  readonly value: string;
  readonly aliases: readonly string[];
}

const values = (...names: readonly string[]): readonly ListValue[] =>
  names.map((value) => ({ value, aliases: [] }));

const title = (value: string, shortName: string, ...aliases: readonly string[]): ListValue => ({
  value,
  aliases: [shortName, value.replace('học tập', 'hiếu học'), ...aliases],
});

/** The level words that both Cấp thu and Cấp chi take; the word of "Tên cấp Hội" is added when reading. */
const levels: readonly ListValue[] = [
  { value: coordinatorLevel, aliases: ['Thành phố', 'Hội Khuyến học thành phố'] },
  {
    value: 'Xã, phường',
    aliases: ['Xã/phường', 'Phường', 'Xã', 'Hội Khuyến học xã, phường', 'Hội xã, phường'],
  },
  { value: 'Chi hội', aliases: ['Chi hội Khuyến học'] },
];

/**
 * The shares of all families, clans, communities and units that are to have their title; of the
 * other spellings the first is the decision. In the mountains the first decision has 60%, 40%, 50%.
 */
const programmes: readonly ListValue[] = [
  ['Quyết định số 281/QĐ-TTg', 2020, 70, 50, 60, 50],
  ['Quyết định số 387/QĐ-TTg', 2025, 70, 65, 65, 80],
].flatMap(([decision, year, ...shares]) =>
  ['Gia đình', 'Dòng họ', 'Cộng đồng', 'Đơn vị'].map((kind, order) => ({
    value: `${kind} học tập đến năm ${year}: ${shares[order]}%`,
    aliases: [String(decision)],
  })),
);

export const builtInLists = {
  'Danh hiệu': [
    title('Gia đình học tập', 'GĐHT'),
    title('Dòng họ học tập', 'DHHT', 'Dòng tộc học tập', 'Dòng tộc hiếu học'),
    title('Cộng đồng học tập', 'CĐHT'),
    title('Đơn vị học tập', 'ĐVHT'),
    { value: 'Công dân học tập', aliases: ['CDHT'] },
    { value: 'Cộng đồng học tập cấp xã', aliases: ['CĐHT cấp xã'] },
  ],
  'Hình thức đăng ký': [
    { value: 'Đăng ký mới', aliases: ['Mới'] },
    { value: 'Đăng ký lại', aliases: ['Lại'] },
  ],
  'Kết quả': values('Đạt', 'Không đạt'),
  'Xếp loại': values('Tốt', 'Khá', 'Trung bình'),
  Cấp: levels,
  'Loại ủng hộ': values(
    'Cơ quan, đơn vị',
    'Doanh nghiệp',
    'Cá nhân',
    'Dòng họ, đồng hương',
    'Hội viên',
    'Khác',
    'Cấp Hội khác chuyển',
  ),
  'Hình thức ủng hộ': values('Tiền mặt', 'Chuyển khoản', 'Hiện vật'),
  'Đối tượng': values(
    'Giáo viên',
    'Học sinh giỏi',
    'Học sinh tiên tiến',
    'Học sinh nghèo vượt khó',
    'Thi đỗ đại học',
    'Học bổng',
    'Tập thể, gia đình',
    'Khác',
  ),
  'Loại hoạt động': values('Tuyên truyền, vận động', 'Bồi dưỡng cán bộ', 'Thi đua', 'Khác'),
  'Loại xã phường': values('Xã', 'Phường', 'Thị trấn', 'Đặc khu'),
  'Mục báo cáo': values('Hạn chế', 'Phương hướng', 'Kiến nghị'),
  'Mục tiêu chương trình': programmes,
} as const satisfies Readonly<Record<string, readonly ListValue[]>>;

export type ListName = keyof typeof builtInLists;

export const listNames = Object.keys(builtInLists) as readonly ListName[];

/** A list that nobody chooses from: the report reads it. */
export const programmeList = 'Mục tiêu chương trình' satisfies ListName;

/** The lists that cells are chosen from. */
export const choiceLists = listNames.filter((name) => name !== programmeList);

// The lists in force: the built-in ones, extended by the rows of `Danh mục` and by the settings.

export interface Lists {
  /** The values in order, as drop-downs offer them. */
  readonly valuesOf: (list: ListName) => readonly string[];
  /** Which values a text may mean. */
  readonly finder: (list: ListName) => Finder<string>;
}

export interface ListAddition extends ListValue {
  readonly list: ListName;
}

/** @param additions rows of `Danh mục`; a value that is known already only gains aliases */
export function listsOf(additions: readonly ListAddition[]): Lists {
  const addedTo = (list: ListName) => additions.filter((addition) => addition.list === list);
  return {
    valuesOf: memoize((list) => [
      ...new Set([...builtInLists[list], ...addedTo(list)].map(({ value }) => value)),
    ]),
    finder: memoize((list) => {
      const all = [...builtInLists[list], ...addedTo(list)];
      // A value always wins over an alias that is spelled like it.
      const values = new Set(all.map(({ value }) => fold(value)));
      return finderOf(
        all.flatMap(({ value, aliases }) => [
          [value, value] as const,
          ...aliases
            .filter((alias) => !values.has(fold(alias)))
            .map((alias) => [alias, value] as const),
        ]),
      );
    }),
  };
}
