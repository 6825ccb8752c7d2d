/**
 * The indicators of the workbook contract, each one as data: table, filter, measure, unit,
 * label. The core's sums, the report's tables and the way back from a figure to its rows are
 * made from these; none of them is a function of its own.
 */
import { activities } from '../schema/registers/activities';
import { awards } from '../schema/registers/awards';
import { feeKind, fund, notGifts, pigKind, transferKind } from '../schema/registers/fund';
import { coordinatorLevel, levels, type Level } from '../schema/levels';
import { builtInLists } from '../schema/lists';
import { organisation } from '../schema/registers/organisation';
import { pledges } from '../schema/registers/pledges';
import { registrations } from '../schema/registers/registrations';
import { spending } from '../schema/registers/spending';
import { settingsTable } from '../schema/reference-sheets';
import { columnOf, type Table } from '../schema/table';

export interface Filter {
  readonly column: string;
  readonly oneOf?: readonly string[];
  readonly noneOf?: readonly string[];
}

/** What a workbook says outside of its registers. */
export type GivenAmount =
  /** What the fund held when the period began. */
  | 'opening'
  | 'population'
  /** How many units have people whose number is not known; less where the whole is known without them. */
  | 'population-unknown';

/** What is measured over the rows that count. */
export type Measure =
  | { readonly kind: 'rows' }
  | { readonly kind: 'sum'; readonly column: string }
  /** The amount of a row in đồng, typed or as the product of its columns. */
  | { readonly kind: 'amount' }
  /** Distinct names, honorifics aside; each anonymous row is one, a blank is none. */
  | { readonly kind: 'distinct-names'; readonly column: string }
  /** The newest row of each ward up to the last day of the period. */
  | { readonly kind: 'newest'; readonly column: string }
  /** What came in on the promises of the rows by the last day of the period (see pledges.ts). */
  | { readonly kind: 'received' }
  /** What the workbook says outside of its registers. */
  | { readonly kind: 'given'; readonly what: GivenAmount }
  /** Other figures, added up and taken off. */
  | {
      readonly kind: 'combined';
      readonly parts: readonly { readonly id: string; readonly sign: 1 | -1 }[];
    }
  /** Another figure, so many times, over a third one or, without it, the population; rounded half up. */
  | {
      readonly kind: 'ratio';
      readonly of: string;
      readonly over?: string;
      readonly times: number;
    };

/** How a figure is written when the report rounds; all else is exact (the contract, "Indicators"). */
export type Rounding = 'count' | 'money' | 'exact' | 'share';

export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** The word after the figure: "gia đình", "đồng". */
  readonly unit: string;
  readonly table: Table;
  readonly filters: readonly Filter[];
  readonly measure: Measure;
  /** By which day a row belongs to the period: what has its table's recognition follows that rule. */
  readonly countedBy: 'row-date' | 'recognition';
  readonly rounding: Rounding;
  /** The section of the report that has a sentence of it; absent where the report has its own words. */
  readonly section?: string;
}

export type DerivedMeasure = Extract<Measure, { readonly kind: 'given' | 'combined' | 'ratio' }>;
export type RowMeasure = Exclude<Measure, DerivedMeasure>;

/** Measured over rows of its table. */
export type RowIndicator = Indicator & { readonly measure: RowMeasure };

type Options = Partial<Pick<Indicator, 'rounding' | 'section'>>;

const isRecognised = ({ recognition }: Table, filters: readonly Filter[]): boolean =>
  recognition !== undefined &&
  filters.some(
    ({ column, oneOf = [] }) =>
      column === recognition.column &&
      oneOf.length > 0 &&
      oneOf.every((value) => value === recognition.value),
  );

/** Every indicator is made here, whoever defines it. */
export const indicator = (
  id: string,
  label: string,
  unit: string,
  table: Table,
  filters: readonly Filter[],
  measure: Measure,
  options: Options = {},
): Indicator => ({
  id,
  label,
  unit,
  table,
  filters,
  measure,
  countedBy: isRecognised(table, filters) ? 'recognition' : 'row-date',
  rounding: 'exact',
  ...options,
});

const is = (column: string, ...oneOf: readonly string[]): Filter => ({ column, oneOf });
const isNot = (column: string, ...noneOf: readonly string[]): Filter => ({ column, noneOf });

/**
 * How a column of numbers is added up: an amount in đồng by its product rule, what stood on a day by
 * the newest rows, all else row by row.
 */
export function sumOf(table: Table, column: string): RowMeasure {
  const { kind, key } = columnOf(table, column);
  if (kind.name === 'money' && key === (table.product?.product ?? 'amount'))
    return { kind: 'amount' };
  const isState = table.isSnapshot === true && table.flows?.includes(key) !== true;
  return isState ? { kind: 'newest', column } : { kind: 'sum', column };
}

const amount: Measure = { kind: 'amount' };

/** What there are in a ward, by the columns of `Xã phường`. */
export const wardTotals = [
  'households',
  'clans',
  'hamlets',
  'offices',
  'population',
  'adults',
] as const;

export type WardTotal = (typeof wardTotals)[number];

/** The titles in the list's order: the last part of their ids, their units, of what they are a share. */
export const titleKinds = [
  { key: 'family', unit: 'gia đình', total: 'households' },
  { key: 'clan', unit: 'dòng họ', total: 'clans' },
  { key: 'community', unit: 'thôn, bản, tổ dân phố', total: 'hamlets' },
  { key: 'unit', unit: 'đơn vị', total: 'offices' },
  { key: 'citizen', unit: 'công dân', total: 'adults' },
  // Of a title of cấp xã nothing is counted ward by ward.
  { key: 'commune', unit: 'xã, phường, thị trấn', total: null },
] as const satisfies readonly {
  readonly key: string;
  readonly unit: string;
  readonly total: WardTotal | null;
}[];

const titles = titleKinds.map(({ key, unit }, order) => ({
  key,
  unit,
  title: builtInLists['Danh hiệu'][order]?.value ?? '',
}));

const registered = titles.map(({ key, unit, title }) =>
  indicator(
    `registered.${key}`,
    title,
    unit,
    registrations,
    [is('title', title)],
    sumOf(registrations, 'quantity'),
    {
      rounding: key === 'family' ? 'count' : 'exact',
    },
  ),
);

const achieved = titles.map(({ key, unit, title }) =>
  indicator(
    `achieved.${key}`,
    `Đạt ${title}`,
    unit,
    registrations,
    [is('title', title), is('result', 'Đạt')],
    sumOf(registrations, 'quantity'),
  ),
);

/** By Xếp loại of a commune: its level since TT 25/2023/TT-BGDĐT, and the grades of before. */
const communeGrades = [
  ['level1', 'Mức độ 1'],
  ['level2', 'Mức độ 2'],
  ['good', 'Tốt'],
  ['fair', 'Khá'],
  ['average', 'Trung bình'],
] as const;

const gradedCommunes = communeGrades.map(([key, grade]) =>
  indicator(
    `achieved.commune.${key}`,
    `Đạt Cộng đồng học tập cấp xã: ${grade}`,
    'xã, phường, thị trấn',
    registrations,
    [is('title', 'Cộng đồng học tập cấp xã'), is('result', 'Đạt'), is('grade', grade)],
    sumOf(registrations, 'quantity'),
  ),
);

const isRaised = isNot('donorKind', transferKind, feeKind);
const isGift = isNot('donorKind', ...notGifts);
const raised = (id: string, label: string, ...filters: readonly Filter[]) =>
  indicator(id, label, 'đồng', fund, [isRaised, ...filters], amount, { rounding: 'money' });

const received = (id: string, label: string, kind: string) =>
  indicator(id, label, 'đồng', fund, [is('donorKind', kind)], amount, { rounding: 'money' });

/** By Loại chi; money passed on to another level is spent by that one, and apart. */
const spendingKinds = [
  ['award', 'Chi khen thưởng', 'Khen thưởng'],
  ['scholarship', 'Chi học bổng', 'Học bổng'],
  ['support', 'Chi hỗ trợ', 'Hỗ trợ'],
  ['activity', 'Chi hoạt động', 'Hoạt động'],
  ['other', 'Chi khác', 'Khác'],
] as const;

const spentOn = (key: string, label: string, ...kinds: readonly string[]) =>
  indicator(`spend.${key}.amount`, label, 'đồng', spending, [is('spendingKind', ...kinds)], amount);

const spent = [
  ...spendingKinds.map(([key, label, kind]) => spentOn(key, label, kind)),
  spentOn('transfer', 'Chi chuyển cấp khác', 'Chuyển cấp khác'),
  spentOn('total', 'Tổng chi', ...spendingKinds.map(([, , kind]) => kind)),
];

const donors = (id: string, label: string, level: Level) =>
  indicator(id, label, 'đơn vị, doanh nghiệp, cá nhân', fund, [isGift, is('level', level)], {
    kind: 'distinct-names',
    column: 'donor',
  });

/** Promises of the period; what came in on them is in the figures of the fund already. */
const promised = (key: string, label: string, measure: Measure) =>
  indicator(`pledge.${key}`, label, 'đồng', pledges, [], measure);

const awarded = (id: string, label: string, unit: string, ...recipients: readonly string[]) =>
  indicator(id, label, unit, awards, [is('recipient', ...recipients)], sumOf(awards, 'quantity'));

const pupils = ['Học sinh giỏi', 'Học sinh tiên tiến', 'Học sinh nghèo vượt khó'];

const awardedMoney = (key: string, label: string, ...recipients: readonly string[]) =>
  indicator(`award.${key}.amount`, label, 'đồng', awards, [is('recipient', ...recipients)], amount);

const chapters = (key: string, label: string, column: string) =>
  indicator(`chapters.${key}`, label, 'chi hội', organisation, [], sumOf(organisation, column));
const boards = (key: string, label: string, column: string) =>
  indicator(
    `boards.${key}`,
    label,
    'ban khuyến học',
    organisation,
    [],
    sumOf(organisation, column),
  );

/** Money that one level passes on to another is in none of them: it cancels out. */
export const balanceParts = [
  { id: 'fund.opening.amount', sign: 1 },
  { id: 'fund.total.amount', sign: 1 },
  { id: 'fund.fee.amount', sign: 1 },
  { id: 'spend.total.amount', sign: -1 },
] as const;

const training = is('activity', 'Bồi dưỡng cán bộ');
const emulation = is('activity', 'Thi đua');

export const builtInIndicators: readonly Indicator[] = [
  ...registered,
  ...achieved,
  ...gradedCommunes,
  raised('fund.city.amount', 'Quỹ Thành hội', is('level', coordinatorLevel)),
  donors('fund.city.donors', 'Người ủng hộ Thành hội', coordinatorLevel),
  raised('fund.ward.amount', 'Quỹ xã, phường', is('level', 'Xã, phường')),
  donors('fund.ward.donors', 'Người ủng hộ xã, phường', 'Xã, phường'),
  raised('fund.chapter.amount', 'Quỹ Chi hội', is('level', 'Chi hội')),
  raised('fund.total.amount', 'Tổng quỹ', is('level', ...levels)),
  raised('fund.inkind.amount', 'Hiện vật quy tiền', is('level', ...levels), is('form', 'Hiện vật')),
  received('fund.transfer.amount', 'Cấp Hội khác chuyển', transferKind),
  received('fund.fee.amount', 'Hội phí', feeKind),
  received('fund.pig.amount', 'Nuôi heo đất', pigKind),
  indicator(
    'fund.pig.count',
    'Số heo đất',
    'heo đất',
    fund,
    [is('donorKind', pigKind)],
    sumOf(fund, 'pigs'),
  ),
  indicator('fund.perhead.amount', 'Quỹ bình quân đầu người', 'đồng', fund, [], {
    kind: 'ratio',
    of: 'fund.total.amount',
    times: 1,
  }),
  ...spent,
  indicator('fund.opening.amount', 'Tồn đầu kỳ', 'đồng', settingsTable, [], {
    kind: 'given',
    what: 'opening',
  }),
  indicator('fund.balance.amount', 'Tồn cuối kỳ', 'đồng', spending, [], {
    kind: 'combined',
    parts: balanceParts,
  }),
  promised('amount', 'Cam kết ủng hộ', amount),
  promised('received.amount', 'Đã nhận theo cam kết', { kind: 'received' }),
  promised('open.amount', 'Còn phải nhận theo cam kết', {
    kind: 'combined',
    parts: [
      { id: 'pledge.amount', sign: 1 },
      { id: 'pledge.received.amount', sign: -1 },
    ],
  }),
  awarded('award.teacher.count', 'Khen thưởng giáo viên', 'giáo viên', 'Giáo viên'),
  awarded('award.pupil.count', 'Khen thưởng học sinh', 'học sinh', ...pupils),
  awarded('award.university.count', 'Thi đỗ đại học', 'học sinh', 'Thi đỗ đại học'),
  awarded('award.scholarship.count', 'Học bổng', 'suất', 'Học bổng'),
  awarded('award.other.count', 'Khen thưởng khác', 'suất', 'Tập thể, gia đình', 'Khác'),
  indicator('award.amount', 'Tiền khen thưởng', 'đồng', awards, [], amount),
  awardedMoney('teacher', 'Tiền khen thưởng giáo viên', 'Giáo viên'),
  awardedMoney('pupil', 'Tiền khen thưởng học sinh', ...pupils),
  awardedMoney('university', 'Tiền thưởng thi đỗ đại học', 'Thi đỗ đại học'),
  awardedMoney('scholarship', 'Tiền học bổng', 'Học bổng'),
  awardedMoney('other', 'Tiền khen thưởng khác', 'Tập thể, gia đình', 'Khác'),
  indicator(
    'training.sessions',
    'Lớp bồi dưỡng cán bộ',
    'lớp',
    activities,
    [training],
    sumOf(activities, 'sessions'),
  ),
  indicator(
    'training.people',
    'Lượt cán bộ bồi dưỡng',
    'lượt người',
    activities,
    [training],
    sumOf(activities, 'people'),
  ),
  indicator(
    'outreach.sessions',
    'Buổi tuyên truyền',
    'buổi',
    activities,
    [is('activity', 'Tuyên truyền, vận động')],
    sumOf(activities, 'sessions'),
  ),
  indicator(
    'emulation.sessions',
    'Đợt thi đua',
    'đợt',
    activities,
    [emulation],
    sumOf(activities, 'sessions'),
  ),
  indicator(
    'emulation.people',
    'Lượt người tham gia thi đua',
    'lượt người',
    activities,
    [emulation],
    sumOf(activities, 'people'),
  ),
  indicator(
    'activity.other.sessions',
    'Hoạt động khác',
    'hoạt động',
    activities,
    [is('activity', 'Khác')],
    sumOf(activities, 'sessions'),
  ),
  indicator(
    'members.total',
    'Hội viên',
    'hội viên',
    organisation,
    [],
    sumOf(organisation, 'members'),
  ),
  indicator(
    'members.new',
    'Hội viên mới',
    'hội viên',
    organisation,
    [],
    sumOf(organisation, 'newMembers'),
  ),
  indicator(
    'members.women',
    'Hội viên nữ',
    'hội viên',
    organisation,
    [],
    sumOf(organisation, 'women'),
  ),
  indicator(
    'members.party',
    'Hội viên là đảng viên',
    'hội viên',
    organisation,
    [],
    sumOf(organisation, 'party'),
  ),
  indicator(
    'members.carded',
    'Đã cấp thẻ',
    'hội viên',
    organisation,
    [],
    sumOf(organisation, 'carded'),
  ),
  indicator(
    'members.paid',
    'Đóng hội phí',
    'hội viên',
    organisation,
    [],
    sumOf(organisation, 'paid'),
  ),
  indicator(
    'members.share',
    'Tỷ lệ hội viên trên dân số',
    '%',
    organisation,
    [],
    { kind: 'ratio', of: 'members.total', times: 10_000 },
    { rounding: 'share' },
  ),
  chapters('total', 'Chi hội', 'chapters'),
  chapters('hamlet', 'Chi hội thôn, tổ', 'localChapters'),
  chapters('school', 'Chi hội trường học', 'classChapters'),
  chapters('office', 'Chi hội cơ quan', 'officeChapters'),
  boards('total', 'Ban khuyến học', 'boards'),
  boards('clan', 'Ban khuyến học dòng họ', 'clanBoards'),
  boards('other', 'Ban khuyến học khác', 'otherBoards'),
];

const byId = new Map(builtInIndicators.map((one) => [one.id, one]));

/** The built-in indicator of an id that is written in the code, so a wrong one is a defect. */
export function indicatorOf(id: string): Indicator {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`There is no indicator ${id}`);
  return found;
}
