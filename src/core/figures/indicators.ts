/**
 * The indicators of the workbook contract, each one as data: table, filter, measure, unit,
 * label. The core's sums, the report's tables and the way back from a figure to its rows are
 * made from these; none of them is a function of its own.
 */
import { activities } from '../schema/registers/activities';
import { awards } from '../schema/registers/awards';
import { fund } from '../schema/registers/fund';
import { coordinatorLevel, levels, type Level } from '../schema/levels';
import { builtInLists } from '../schema/lists';
import { organisation } from '../schema/registers/organisation';
import { registrations } from '../schema/registers/registrations';
import type { Table } from '../schema/table';
import { foldHeading } from '../vietnamese/fold';

export interface Filter {
  readonly column: string;
  readonly oneOf?: readonly string[];
  readonly noneOf?: readonly string[];
}

/** What is measured over the rows that count; a blank in a summed column is `blank`. */
export type Measure =
  | { readonly kind: 'sum'; readonly column: string; readonly blank: 0 | 1 }
  /** The amount of a row in đồng, typed or as the product of its columns. */
  | { readonly kind: 'amount' }
  /** Distinct names, honorifics aside; each anonymous row is one. */
  | { readonly kind: 'distinct-names'; readonly column: string }
  /** The newest row of each ward up to the last day of the period. */
  | { readonly kind: 'newest'; readonly column: string };

/** How a figure is written when the report rounds; all else is exact (the contract, "Indicators"). */
export type Rounding = 'count' | 'money' | 'exact';

export interface Indicator {
  readonly id: string;
  readonly label: string;
  /** The word after the figure: "gia đình", "đồng". */
  readonly unit: string;
  readonly table: Table;
  readonly filters: readonly Filter[];
  readonly measure: Measure;
  /** By which day a row belongs to the period; recognition has a rule of its own. */
  readonly countedBy: 'row-date' | 'recognition';
  readonly rounding: Rounding;
}

type Options = Partial<Pick<Indicator, 'countedBy' | 'rounding'>>;

const indicator = (
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
  countedBy: 'row-date',
  rounding: 'exact',
  ...options,
});

const is = (column: string, ...oneOf: readonly string[]): Filter => ({ column, oneOf });
const isNot = (column: string, ...noneOf: readonly string[]): Filter => ({ column, noneOf });
const quantity: Measure = { kind: 'sum', column: 'quantity', blank: 1 };
const amount: Measure = { kind: 'amount' };
const sumOf = (column: string, blank: 0 | 1): Measure => ({ kind: 'sum', column, blank });
const newest = (column: string): Measure => ({ kind: 'newest', column });

/** What there are in a ward, by the columns of `Xã phường`. */
export type WardTotal = 'households' | 'clans' | 'hamlets' | 'offices' | 'population' | 'adults';

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
  indicator(`registered.${key}`, title, unit, registrations, [is('title', title)], quantity, {
    rounding: key === 'family' ? 'count' : 'exact',
  }),
);

const achieved = titles.map(({ key, unit, title }) =>
  indicator(
    `achieved.${key}`,
    `Đạt ${title}`,
    unit,
    registrations,
    [is('title', title), is('result', 'Đạt')],
    quantity,
    { countedBy: 'recognition' },
  ),
);

const isGift = isNot('donorKind', 'Cấp Hội khác chuyển');
const gifts = (id: string, label: string, ...filters: readonly Filter[]) =>
  indicator(id, label, 'đồng', fund, [isGift, ...filters], amount, { rounding: 'money' });

const donors = (id: string, label: string, level: Level) =>
  indicator(id, label, 'đơn vị, doanh nghiệp, cá nhân', fund, [isGift, is('level', level)], {
    kind: 'distinct-names',
    column: 'donor',
  });

const awarded = (id: string, label: string, unit: string, ...recipients: readonly string[]) =>
  indicator(id, label, unit, awards, [is('recipient', ...recipients)], quantity);

const training = is('activity', 'Bồi dưỡng cán bộ');
const emulation = is('activity', 'Thi đua');

export const indicators: readonly Indicator[] = [
  ...registered,
  ...achieved,
  gifts('fund.city.amount', 'Quỹ Thành hội', is('level', coordinatorLevel)),
  donors('fund.city.donors', 'Người ủng hộ Thành hội', coordinatorLevel),
  gifts('fund.ward.amount', 'Quỹ xã, phường', is('level', 'Xã, phường')),
  donors('fund.ward.donors', 'Người ủng hộ xã, phường', 'Xã, phường'),
  gifts('fund.chapter.amount', 'Quỹ Chi hội', is('level', 'Chi hội')),
  gifts('fund.total.amount', 'Tổng quỹ', is('level', ...levels)),
  gifts('fund.inkind.amount', 'Hiện vật quy tiền', is('level', ...levels), is('form', 'Hiện vật')),
  indicator(
    'fund.transfer.amount',
    'Cấp Hội khác chuyển',
    'đồng',
    fund,
    [is('donorKind', 'Cấp Hội khác chuyển')],
    amount,
    { rounding: 'money' },
  ),
  awarded('award.teacher.count', 'Khen thưởng giáo viên', 'giáo viên', 'Giáo viên'),
  awarded(
    'award.pupil.count',
    'Khen thưởng học sinh',
    'học sinh',
    'Học sinh giỏi',
    'Học sinh tiên tiến',
    'Học sinh nghèo vượt khó',
  ),
  awarded('award.university.count', 'Thi đỗ đại học', 'học sinh', 'Thi đỗ đại học'),
  awarded('award.scholarship.count', 'Học bổng', 'suất', 'Học bổng'),
  indicator('award.amount', 'Tiền khen thưởng', 'đồng', awards, [], amount),
  indicator(
    'training.sessions',
    'Lớp bồi dưỡng cán bộ',
    'lớp',
    activities,
    [training],
    sumOf('sessions', 1),
  ),
  indicator(
    'training.people',
    'Lượt cán bộ bồi dưỡng',
    'lượt người',
    activities,
    [training],
    sumOf('people', 0),
  ),
  indicator(
    'outreach.sessions',
    'Buổi tuyên truyền',
    'buổi',
    activities,
    [is('activity', 'Tuyên truyền, vận động')],
    sumOf('sessions', 1),
  ),
  indicator(
    'emulation.sessions',
    'Đợt thi đua',
    'đợt',
    activities,
    [emulation],
    sumOf('sessions', 1),
  ),
  indicator(
    'emulation.people',
    'Lượt người tham gia thi đua',
    'lượt người',
    activities,
    [emulation],
    sumOf('people', 0),
  ),
  indicator(
    'activity.other.sessions',
    'Hoạt động khác',
    'hoạt động',
    activities,
    [is('activity', 'Khác')],
    sumOf('sessions', 1),
  ),
  indicator('members.total', 'Hội viên', 'hội viên', organisation, [], newest('members')),
  indicator('members.new', 'Hội viên mới', 'hội viên', organisation, [], sumOf('newMembers', 0)),
  indicator('chapters.total', 'Chi hội', 'chi hội', organisation, [], newest('chapters')),
];

const byLabel = new Map(indicators.map((one) => [foldHeading(one.label), one]));

/** The indicator of a label as typed in `Chỉ tiêu`, case, spaces and punctuation aside. */
export function indicatorLabelled(label: string): Indicator | undefined {
  return byLabel.get(foldHeading(label));
}
