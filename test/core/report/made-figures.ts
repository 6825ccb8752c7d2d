/** Figures and report inputs made by hand, from the real definitions of the indicators. */
import { builtInIndicators } from '../../../src/core/figures/indicators';
import type { Excluded, Figure, Figures } from '../../../src/core/figures/figures';
import type { ReportInput } from '../../../src/core/report/input';
import { parseIsoDate } from '../../../src/core/data/dates';
import { defaultNumberWords } from '../../../src/core/vietnamese/format-number';
import { periodName } from '../../../src/core/data/periods';
import { noSettings } from '../../../src/core/schema/settings';
import type { Ward } from '../../../src/core/schema/units';

export const day = (iso: string): number => {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`No day: ${iso}`);
  return serial;
};

export const ward = (code: string, name: string): Ward => ({
  code,
  name,
  aliases: [],
  validFrom: null,
  validTo: null,
  mergedInto: '',
  households: null,
  clans: null,
  hamlets: null,
  offices: null,
  population: null,
  adults: null,
  emails: [],
  file: '',
  row: 1,
});

/** The wards of the city of Bắc Kạn in 2017. */
export const bacKanWards: readonly Ward[] = [
  ward('01834', 'Phường Nguyễn Thị Minh Khai'),
  ward('01837', 'Phường Sông Cầu'),
  ward('01840', 'Phường Đức Xuân'),
  ward('01843', 'Phường Phùng Chí Kiên'),
  ward('01846', 'Phường Huyền Tụng'),
  ward('01849', 'Xã Dương Quang'),
  ward('01852', 'Xã Nông Thượng'),
  ward('01855', 'Phường Xuất Hóa'),
];

/** The figures of the report of 6 tháng đầu năm 2017, by indicator. */
export const bacKanValues: Readonly<Record<string, number>> = {
  'registered.family': 8664,
  'registered.clan': 10,
  'registered.community': 126,
  'registered.unit': 25,
  'fund.city.amount': 30_400_000,
  'fund.city.donors': 50,
  'fund.ward.amount': 34_800_000,
  'fund.chapter.amount': 124_300_000,
  'fund.total.amount': 189_500_000,
  'award.teacher.count': 218,
  'award.pupil.count': 520,
  'award.amount': 61_600_000,
};

/** What belongs to the city's own level, and so to no ward. */
const ofNoWard = ['fund.city.amount', 'fund.city.donors', 'fund.total.amount'];

export interface Made {
  /** By indicator id; the others are zero. */
  readonly values?: Readonly<Record<string, number>>;
  /** Ids whose figure belongs to no ward; the others are shared out evenly, the rest to the last ward. */
  readonly withoutWard?: readonly string[];
  /** By id, the figures of the wards that have any, in place of shares. */
  readonly byWard?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly wards?: readonly Ward[];
  readonly from?: string;
  readonly to?: string;
  readonly excluded?: Excluded;
}

export function figuresWith({
  values = {},
  withoutWard = ofNoWard,
  byWard: told = {},
  wards = bacKanWards,
  from = '2017-01-01',
  to = '2017-06-30',
  excluded = { rows: 0, amount: 0 },
}: Made): Figures {
  const all = builtInIndicators.map((indicator): Figure => {
    const value = values[indicator.id] ?? 0;
    const isShared = wards.length > 0 && !withoutWard.includes(indicator.id);
    const isTold = told[indicator.id] !== undefined;
    const each = isShared && !isTold ? Math.floor(value / wards.length) : 0;
    const byWard = new Map(wards.map(({ code }) => [code, each]));
    const last = wards[wards.length - 1];
    if (isShared && !isTold && last !== undefined)
      byWard.set(last.code, value - each * (wards.length - 1));
    for (const [code, part] of Object.entries(told[indicator.id] ?? {})) byWard.set(code, part);
    const figure = { indicator, value, byWard, withoutWard: isShared ? 0 : value };
    return indicator.countedBy === 'recognition'
      ? { ...figure, registeredInPeriod: value }
      : figure;
  });
  const of = (id: string) => {
    const figure = all.find(({ indicator }) => indicator.id === id);
    if (figure === undefined) throw new Error(`There is no indicator ${id}`);
    return figure;
  };
  const period = { from: day(from), to: day(to) };
  return { period, all, of, wards, mergers: [], countedRows: 0, excluded, reasons: [] };
}

/** A report with rounded figures and without settings, unless said otherwise. */
export function inputWith(made: Made, changes: Partial<ReportInput> = {}): ReportInput {
  const figures = figuresWith(made);
  return {
    settings: noSettings,
    level: 'Thành hội',
    periodName: periodName(figures.period),
    figures,
    targets: new Map(),
    programme: new Map(),
    persons: new Map(),
    narrative: { limits: [], plans: [], requests: [] },
    exact: false,
    numberWords: defaultNumberWords,
    today: day('2017-07-05'),
    ...changes,
  };
}

/** The settings of the association in 2017. */
export const bacKanSettings = {
  ...noSettings,
  parentBody: 'UBND thành phố Bắc Kạn',
  association: 'Hội Khuyến học thành phố Bắc Kạn',
  ownLevel: 'Thành hội',
  place: 'Bắc Kạn',
  reportNumber: '05/BC-HKH',
  reportDate: day('2017-07-05'),
  signerTitle: 'CHỦ TỊCH',
  signer: 'Nguyễn Văn Hùng',
  recipients: 'Hội Khuyến học tỉnh; Thường trực Thành ủy; UBND thành phố; Lưu: VT',
};
