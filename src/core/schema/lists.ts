/**
 * The lists of the workbook contract, with the spellings understood from the start.
 * `Danh mục` extends them; drop-downs and readers take both.
 */
import { memoize } from '../data/memoize';
import { fold } from '../vietnamese/fold';
import { finderOf, type Finder } from '../vietnamese/name-index';
import { coordinatorLevel, isAbove, type Level } from './levels';
import { resultSectionNames } from './result-sections';

export interface ListValue {
  readonly value: string;
  readonly aliases: readonly string[];
  /** The version of the layout that brought it; older workbooks get it when they are brought up to date. */
  readonly since?: number;
  /** Set where only workbooks of some levels offer it. */
  readonly offeredAt?: readonly Level[];
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
  {
    value: 'Chi hội',
    aliases: [
      'Chi hội Khuyến học',
      'Các chi hội',
      'Chi hội thôn',
      'Chi hội thôn, tổ',
      'Chi hội tổ dân phố',
      'Chi hội trường học',
      'Chi hội cơ quan',
    ],
  },
];

/** What the units below an association of a commune may be. */
const belowCommune: readonly ListValue[] = [
  { value: 'Thôn', aliases: ['Bản', 'Làng', 'Buôn', 'Thôn, bản'] },
  { value: 'Xóm', aliases: [] },
  { value: 'Ấp', aliases: [] },
  { value: 'Tổ dân phố', aliases: ['Tổ', 'TDP'] },
  { value: 'Khu phố', aliases: ['Khu', 'Khu dân cư'] },
  { value: 'Chi hội', aliases: [] },
  { value: 'Trường học', aliases: ['Trường'] },
  { value: 'Cơ quan', aliases: ['Đơn vị', 'Cơ quan, đơn vị', 'Doanh nghiệp'] },
  { value: 'Dòng họ', aliases: [] },
].map((one): ListValue => ({ ...one, since: 2, offeredAt: ['Xã, phường', 'Chi hội'] }));

const titlesOfProgrammes = ['Gia đình', 'Dòng họ', 'Cộng đồng', 'Đơn vị', 'Công dân'];

/**
 * The shares of all families, clans, communities and units that are to have their title; of the
 * other spellings the first is the decision. In the mountains the first decision has 60%, 40%, 50%.
 */
const programmes: readonly ListValue[] = [
  ['Quyết định số 281/QĐ-TTg', 2020, 70, 50, 60, 50],
  ['Quyết định số 387/QĐ-TTg', 2025, 70, 65, 65, 80],
  ['Kế hoạch của địa phương', 2030, 80, 75, 75, 90, 60],
].flatMap(([decision, year, ...shares]) =>
  titlesOfProgrammes.slice(0, shares.length).map((kind, order) => ({
    value: `${kind} học tập đến năm ${year}: ${shares[order]}%`,
    aliases: [String(decision)],
    ...(year === 2030 && { since: 2 }),
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
  'Xếp loại': [
    ...values('Tốt', 'Khá', 'Trung bình'),
    // Of communes (TT 25/2023/TT-BGDĐT).
    { value: 'Mức độ 1', aliases: ['Mức 1', 'MĐ 1', 'Cấp độ 1'], since: 2 },
    { value: 'Mức độ 2', aliases: ['Mức 2', 'MĐ 2', 'Cấp độ 2'], since: 2 },
  ],
  Cấp: levels,
  'Loại ủng hộ': values(
    'Cơ quan, đơn vị',
    'Doanh nghiệp',
    'Cá nhân',
    'Dòng họ, đồng hương',
    'Hội viên',
    'Khác',
    'Cấp Hội khác chuyển',
  ).concat([
    { value: 'Hội phí', aliases: ['Thu hội phí', 'Hội phí hội viên'], since: 2 },
    {
      value: 'Heo đất',
      aliases: ['Nuôi heo đất', 'Heo đất khuyến học', 'Nuôi lợn đất', 'Lợn đất'],
      since: 2,
    },
  ]),
  'Hình thức ủng hộ': values('Tiền mặt', 'Chuyển khoản', 'Hiện vật'),
  'Loại chi': [
    { value: 'Khen thưởng', aliases: ['Chi khen thưởng', 'Thưởng'] },
    { value: 'Học bổng', aliases: ['Chi học bổng'] },
    { value: 'Hỗ trợ', aliases: ['Chi hỗ trợ', 'Trợ cấp', 'Hỗ trợ học sinh'] },
    { value: 'Hoạt động', aliases: ['Chi hoạt động'] },
    {
      value: 'Chuyển cấp khác',
      aliases: ['Chuyển cấp Hội khác', 'Chuyển cấp trên', 'Chuyển cấp dưới', 'Chuyển quỹ cấp khác'],
    },
    { value: 'Khác', aliases: ['Chi khác'] },
  ],
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
  'Loại xã phường': [
    ...values('Xã', 'Phường', 'Thị trấn', 'Đặc khu').map((one): ListValue => ({
      ...one,
      offeredAt: [coordinatorLevel],
    })),
    ...belowCommune,
  ],
  'Mục báo cáo': values('Mở đầu', 'Hạn chế', 'Phương hướng', 'Kiến nghị', 'Kết thúc'),
  'Mục kết quả': [
    { value: resultSectionNames.outreach, aliases: ['Tuyên truyền', 'Tuyên truyền, chỉ đạo'] },
    { value: resultSectionNames.organisation, aliases: ['Tổ chức Hội', 'Hội viên'] },
    { value: resultSectionNames.titles, aliases: ['Mô hình học tập', 'Danh hiệu'] },
    { value: resultSectionNames.fund, aliases: ['Quỹ', 'Quỹ Khuyến học'] },
    { value: resultSectionNames.awards, aliases: ['Khen thưởng', 'Học bổng'] },
    { value: resultSectionNames.training, aliases: ['Bồi dưỡng'] },
  ],
  'Loại giấy': values(
    'Giấy chứng nhận',
    'Phiếu thu',
    'Thư cảm ơn',
    'Danh sách ký nhận',
    'Phiếu tự chấm',
    'Biên bản bình xét',
    'Giấy khác',
  ),
  'Mục tiêu chương trình': programmes,
} as const satisfies Readonly<Record<string, readonly ListValue[]>>;

/** The built-in values of a list that workbooks of a level have. */
export const valuesAt = (list: ListName, level: Level): readonly ListValue[] =>
  builtInLists[list].filter((one) => isOffered(list, one.value, level));

/** Whether a workbook of a level has a value of a list: one that staff added, and no level above its own. */
function isOffered(list: ListName, value: string, own: Level): boolean {
  if (list === 'Cấp') return !isAbove(value, own);
  const lists: Readonly<Record<string, readonly ListValue[]>> = builtInLists;
  const offeredAt = lists[list]?.find((one) => one.value === value)?.offeredAt;
  return offeredAt === undefined || offeredAt.includes(own);
}

export type ListName = keyof typeof builtInLists;

export const listNames = Object.keys(builtInLists) as readonly ListName[];

/** A list that nobody chooses from: the report reads it. */
export const programmeList = 'Mục tiêu chương trình' satisfies ListName;

/** The lists that cells are chosen from. */
export const choiceLists = listNames.filter((name) => name !== programmeList);

// The lists in force: the built-in ones, extended by the rows of `Danh mục` and by the settings.

export interface Lists {
  /** The values in order, as drop-downs offer them to a level, by default to that of the workbook. */
  readonly valuesOf: (list: ListName, level?: Level) => readonly string[];
  /** Which values a text may mean. */
  readonly finder: (list: ListName) => Finder<string>;
}

export interface ListAddition extends ListValue {
  readonly list: ListName;
}

/** For whom the lists are. */
export interface ListScope {
  /** The level of whoever keeps the workbook. */
  readonly level: Level;
  /** Whether rows may name the levels above: in a unit's own file they are told of as such. */
  readonly knowsAbove: boolean;
}

const everyLevel: ListScope = { level: coordinatorLevel, knowsAbove: true };

/** @param additions rows of `Danh mục`; a value that is known already only gains aliases */
export function listsOf(
  additions: readonly ListAddition[],
  { level, knowsAbove }: ListScope = everyLevel,
): Lists {
  const addedTo = (list: ListName) =>
    additions.filter(
      ({ list: of, value }) =>
        of === list && (knowsAbove || list !== 'Cấp' || !isAbove(value, level)),
    );
  const builtIn = (list: ListName): readonly ListValue[] =>
    knowsAbove || list !== 'Cấp' ? builtInLists[list] : valuesAt(list, level);
  return {
    valuesOf: (list, to = level) => [
      ...new Set(
        [...builtInLists[list], ...addedTo(list)]
          .map(({ value }) => value)
          .filter((value) => isOffered(list, value, to)),
      ),
    ],
    finder: memoize((list) => {
      const all = [...builtIn(list), ...addedTo(list)];
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
