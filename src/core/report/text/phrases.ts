/**
 * The sentences of part I, section by section: whoever wants other words changes them here.
 * Sections and their order follow the reports of the associations.
 */
import { coordinatorLevel, levelKeys, levels, type Level } from '../../schema/levels';
import { builtInLists } from '../../schema/lists';
import { resultSectionNames } from '../../schema/result-sections';
import { titleKinds, type WardTotal } from '../../figures/indicators';
import type { PeriodKind } from '../period-kind';
import type { Kept } from '../printed';

/** Of the title of a commune, in the report of that commune. */
const ownTitle = 'Cộng đồng học tập cấp xã';
const ownTitleSentences: readonly SentencePhrase[] = [
  {
    of: 'registered.commune',
    at: ['Xã, phường'],
    words: `{Commune} đã đăng ký danh hiệu “${ownTitle}”{comparison}.`,
  },
  {
    of: 'achieved.commune',
    at: ['Xã, phường'],
    words: `{Commune} được công nhận đạt danh hiệu “${ownTitle}”{comparison}.`,
    onlyIn: 'whole-year',
  },
];

const titleParagraphs = titleKinds.map(({ key }, order): readonly SentencePhrase[] => {
  const title = builtInLists['Danh hiệu'][order]?.value ?? '';
  const others: Pick<SentencePhrase, 'at'> = title === ownTitle ? { at: [coordinatorLevel] } : {};
  return [
    ...(title === ownTitle ? ownTitleSentences : []),
    {
      of: `registered.${key}`,
      words: `Có {figure} đăng ký danh hiệu “${title}”{share}{comparison}.`,
      ...others,
    },
    {
      of: `achieved.${key}`,
      words: `Có {figure} được công nhận đạt danh hiệu “${title}”{share}{comparison}.`,
      onlyIn: 'whole-year',
      ...others,
    },
  ];
});

/** What the association raised itself; how many gave is not counted for a chapter alone. */
const ownFund = (level: Level): readonly SentencePhrase[] => [
  ...(level === 'Chi hội' ? [] : [ownDonors(level)]),
  {
    of: `fund.${levelKeys[level]}.amount`,
    at: [level],
    words: 'Số tiền ủng hộ Quỹ Khuyến học tại {ownLevel} là {figure}{comparison}.',
  },
];

const ownDonors = (level: Level): SentencePhrase => ({
  of: `fund.${levelKeys[level]}.donors`,
  at: [level],
  words:
    'Tính đến ngày {toDate, date}, {ownLevel} đã vận động được {figure} ủng hộ Quỹ Khuyến học{comparison}.',
});

/** An indicator that staff define; {label}: as they call it. */
export const ownIndicatorWords = '{label}: {figure}{comparison}.';

/** Part I, section by section. */
export const resultSections: readonly SectionPhrases[] = [
  {
    heading: resultSectionNames.outreach,
    closing: ['emulation'],
    paragraphs: [
      [
        {
          of: 'outreach.sessions',
          words:
            'Các cấp Hội đã tổ chức {figure} tuyên truyền, vận động về khuyến học, khuyến tài, xây dựng xã hội học tập{comparison}.',
        },
      ],
      [
        {
          of: 'emulation.sessions',
          words:
            'Phong trào thi đua: các cấp Hội đã phát động, tổ chức {figure} thi đua{comparison}.',
        },
        { of: 'emulation.people', words: 'Có {figure} tham gia phong trào thi đua{comparison}.' },
      ],
      [
        {
          of: 'activity.other.sessions',
          words: 'Ngoài ra, các cấp Hội đã tổ chức {figure} khác{comparison}.',
        },
      ],
    ],
  },
  {
    heading: resultSectionNames.organisation,
    closing: ['chapters', 'members', 'boards'],
    paragraphs: [
      [
        {
          of: 'chapters.total',
          words: 'Tính đến ngày {toDate, date}, toàn Hội có {figure}{comparison}.',
        },
        { of: 'members.total', words: 'Tổng số có {figure}{comparison}.' },
        {
          of: 'members.share',
          onlyKept: 'people',
          words: 'Tỷ lệ hội viên trên dân số đạt {figure}{comparison}.',
        },
        { of: 'members.new', words: 'Trong kỳ kết nạp mới {figure}{comparison}.' },
      ],
      [
        {
          of: 'boards.total',
          onlyKept: 'people',
          words: 'Toàn Hội có {figure}{comparison}.',
        },
      ],
    ],
  },
  {
    heading: resultSectionNames.titles,
    paragraphs: titleParagraphs,
    closing: ['commune-grades', 'family-ranking', 'programme'],
  },
  {
    heading: resultSectionNames.fund,
    closing: ['fees', 'pledges', 'spending', 'balance', 'fund-ranking'],
    paragraphs: [
      ...levels.map(ownFund),
      [
        {
          of: 'fund.ward.amount',
          at: [coordinatorLevel],
          words: 'Quỹ Khuyến học của Hội Khuyến học xã, phường vận động được {figure}{comparison}.',
        },
      ],
      [
        {
          of: 'fund.chapter.amount',
          at: [coordinatorLevel, 'Xã, phường'],
          words: 'Quỹ Khuyến học của các Chi hội Khuyến học vận động được {figure}{comparison}.',
        },
      ],
      [
        {
          of: 'fund.total.amount',
          at: [coordinatorLevel, 'Xã, phường'],
          words: 'Cộng các cấp Hội vận động được {figure}{comparison}.',
        },
        { of: 'fund.inkind.amount', words: 'Trong đó hiện vật quy tiền là {figure}{comparison}.' },
      ],
      [
        {
          of: 'fund.transfer.amount',
          words:
            'Tiền do cấp Hội khác chuyển là {figure}{comparison}; số này được theo dõi riêng, không tính vào Quỹ vận động được ở các cấp.',
        },
      ],
    ],
  },
  {
    heading: resultSectionNames.awards,
    paragraphs: [
      [
        {
          of: 'award.teacher.count',
          words: '{ownLevel} và cơ sở đã khen thưởng {figure}{persons}{comparison}.',
        },
        {
          of: 'award.pupil.count',
          words:
            'Đã khen thưởng {figure}{persons} (học sinh giỏi các cấp, học sinh tiên tiến, học sinh nghèo vượt khó){comparison}.',
        },
        {
          of: 'award.university.count',
          words: 'Đã khen thưởng {figure} thi đỗ đại học{comparison}.',
        },
        { of: 'award.scholarship.count', words: 'Đã trao {figure} học bổng{comparison}.' },
        {
          of: 'award.amount',
          words: 'Tổng số tiền khen thưởng, học bổng là {figure}{comparison}.',
        },
      ],
    ],
  },
  {
    heading: resultSectionNames.training,
    paragraphs: [
      [
        { of: 'training.sessions', words: 'Đã mở {figure} bồi dưỡng cán bộ Hội{comparison}.' },
        { of: 'training.people', words: 'Có {figure} dự bồi dưỡng{comparison}.' },
      ],
    ],
  },
];

// What a phrase of the report is: a sentence about one figure, and the sections that sentences stand in.

/** A sentence about one indicator, left out where the figure is zero. */
export interface SentencePhrase {
  /** The indicator's id. */
  readonly of: string;
  /**
   * {figure}: the figure with its unit; {share}: one of `shares`, or nothing; {comparison}: one
   * of `comparisons`, or nothing; {ownLevel}: the word of the own level; {Commune}: "Xã", "Phường"; {toDate, date}: the last day
   * of the period;
   * {persons}: how many persons had the awards, where one had several.
   */
  readonly words: string;
  /** Set where only a report that holds a whole year says it. */
  readonly onlyIn?: 'whole-year';
  /** Set where only a workbook that keeps them says it. */
  readonly onlyKept?: keyof Kept;
  /** The levels whose reports say it; absent: all. */
  readonly at?: readonly Level[];
}

/** Made of several figures; their words are in `ranking` and `shares`. */
export type ClosingSentence =
  | 'emulation'
  | 'commune-grades'
  | 'family-ranking'
  | 'programme'
  | 'fund-ranking'
  | 'chapters'
  | 'members'
  | 'boards'
  | 'fees'
  | 'pledges'
  | 'spending'
  | 'balance';

export interface SectionPhrases {
  readonly heading: string;
  /** Sentences about several figures, a paragraph each, that close the section. */
  readonly closing?: readonly ClosingSentence[];
  /** By paragraph; a paragraph without a sentence is left out, and so is an empty section. */
  readonly paragraphs: readonly (readonly SentencePhrase[])[];
}

/**
 * What follows a figure: how it stands to the year before, to the plan, to all there are.
 * {difference}, {times} and {percent} always come from exact values.
 */
export const comparisons = {
  increased: ', tăng {difference} ({percent}) so với cùng kỳ',
  /** {times}: "2 lần", "hơn 2,5 lần". */
  multiplied: ', tăng gấp {times} (thêm {difference}) so với cùng kỳ',
  decreased: ', giảm {difference} ({percent}) so với cùng kỳ',
  /** Of shares: {points} per cent of the whole, never per cent of per cent. */
  morePoints: ', tăng {points} điểm phần trăm so với cùng kỳ',
  fewerPoints: ', giảm {points} điểm phần trăm so với cùng kỳ',
  equal: ', bằng cùng kỳ',
  /** In a part of the year. */
  reachedOfYear: ', đạt {percent} kế hoạch năm',
  exceededOfYear: ', vượt {percent} kế hoạch năm',
  /** When the year is over. */
  reached: ', đạt {percent} kế hoạch',
} as const;

/** {count} times, with a hedge where it is not exactly so. */
export const timesWords = {
  exact: '{count} lần',
  above: 'hơn {count} lần',
  below: 'gần {count} lần',
} as const;

/** Shares that two decimals cannot give: more than nothing, or a little beside the whole. */
export const percentHedges = {
  almostNothing: 'dưới 0,01%',
  almostAll: 'gần 100%',
  littleMoreThanAll: 'hơn 100%',
} as const;

// Titles and headings of the text, by the kind of the period.

/** {period}: the period's name. */
export const subjects: Readonly<Record<PeriodKind, string>> = {
  'first-half': 'Sơ kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  'second-half': 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  year: 'Tổng kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  quarter: 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  'first-months': 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  other: 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
};

/** {PERIOD}: the period's name in capitals. */
export const resultsHeading = 'KẾT QUẢ CÔNG TÁC {PERIOD}';

/** The last section of part I, from the sentences typed by staff. */
export const limitsHeading = 'Hạn chế';

/** {year}: that of the last day; {nextQuarter}: "II", with {nextQuarterYear}; {monthsLeft}: of the year. */
export const plansHeadings: Readonly<Record<PeriodKind, string>> = {
  'first-half': 'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM {year}',
  'second-half': 'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG ĐẦU NĂM {nextYear}',
  year: 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {nextYear}',
  quarter: 'PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ {nextQuarter} NĂM {nextQuarterYear}',
  'first-months': 'PHƯƠNG HƯỚNG, NHIỆM VỤ {monthsLeft} THÁNG CUỐI NĂM {year}',
  other: 'PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
};

export const requestsHeading = 'KIẾN NGHỊ';

// Sentences about the figures themselves: what was counted, and what was not.

export const nothingCounted = 'Chưa có số liệu được tính trong kỳ.';

/** Units that were merged, or renamed; {ended}: their names, {newDate, date}: the first day without them. */
export const mergerWords = 'Số liệu của {ended} được tính vào {into} từ ngày {newDate, date}.';

/** Where one person had several awards: {count} {unit} of persons. */
export const personWords: Readonly<Record<string, { readonly unit: string }>> = {
  'award.teacher.count': { unit: 'người' },
  'award.pupil.count': { unit: 'em' },
};

/** "520 lượt học sinh (498 em)". */
export const timesAwarded = { unit: 'lượt {unit}', persons: ' ({persons})' } as const;

/** Rows left out for an error. */
export const excludedWords = {
  rows: 'Chưa tính {rowsNumber, number} dòng có lỗi.',
  rowsAndAmount: 'Chưa tính {rowsNumber, number} dòng có lỗi, {amount}.',
} as const;

// The wards that lead and those that are slowest, or those without any figure where there are such.
// {best}, {slowest}, {without}: their names; {bestFigure}, {slowestFigure}: their share or number;
// {Units}: "Xã, phường".

/** A ward's nought may as well be a report that has not come. */
export interface RankingWords {
  readonly slowest: string;
  readonly without: string;
}

/** By the state that is ranked: by share of households where it is known of all wards, else by number. */
export const familyRanking = {
  registered: {
    byShare: {
      slowest:
        '{Units} có tỷ lệ hộ đăng ký cao nhất: {best} ({bestFigure}); thấp nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có tỷ lệ hộ đăng ký cao nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
    byNumber: {
      slowest:
        '{Units} có nhiều gia đình đăng ký nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có nhiều gia đình đăng ký nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
  },
  achieved: {
    byShare: {
      slowest:
        '{Units} có tỷ lệ hộ đạt danh hiệu cao nhất: {best} ({bestFigure}); thấp nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có tỷ lệ hộ đạt danh hiệu cao nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
    byNumber: {
      slowest:
        '{Units} có nhiều gia đình đạt danh hiệu nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có nhiều gia đình đạt danh hiệu nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
  },
} as const;

/** At the year's end, of units by their points; {best}: "Thôn Đồng Tâm (87,5 điểm)". */
export const emulationRanking = {
  ofAll: 'Chấm điểm thi đua các {units}: dẫn đầu là {best}.',
  /** {kinds}: "Thôn, Tổ dân phố". */
  ofKinds: 'Chấm điểm thi đua ({kinds}): dẫn đầu là {best}.',
} as const;

export const fundRanking = {
  /** Of units with chapters below them. */
  withChapters: {
    slowest:
      '{Units} vận động được nhiều nhất (cả các Chi hội): {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
    without:
      '{Units} vận động được nhiều nhất (cả các Chi hội): {best} ({bestFigure}); chưa có số liệu: {without}.',
  },
  alone: {
    slowest:
      '{Units} vận động được nhiều nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
    without: '{Units} vận động được nhiều nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
  },
} as const;

/** Of more wards than can be named. */
export const andOthers = '{names} và {othersNumber, number} {units} khác';

// What is made of several figures: parts, and money in and out. A part that is zero is left out.

/** {parts}: "155 chi hội thôn, tổ", joined with commas. */
export const partsWords = {
  chapters: 'Trong số chi hội có {parts}.',
  members: 'Trong số hội viên có {parts}.',
  boards: 'Trong số ban khuyến học có {parts}.',
} as const;

/** By indicator; {count}: with a zero below ten, {percent}: of all members. */
export const partWords: Readonly<Record<string, string>> = {
  'chapters.hamlet': '{count} chi hội thôn, tổ dân phố',
  'chapters.school': '{count} chi hội trường học',
  'chapters.office': '{count} chi hội cơ quan',
  'boards.clan': '{count} ban khuyến học dòng họ',
  'boards.other': '{count} ban khuyến học khác',
  'members.women': '{count} nữ ({percent})',
  'members.party': '{count} đảng viên ({percent})',
  'members.carded': '{count} hội viên đã được cấp thẻ ({percent})',
  'members.paid': '{count} hội viên đã đóng hội phí ({percent})',
};

/** Of communes by their grade, in a year's report; a commune's own has one. */
export const gradeWords = {
  ofMany: 'Xếp loại Cộng đồng học tập cấp xã: {parts}.',
  own: '{Commune} được xếp {parts}.',
  part: '{count} {grade}',
  grades: {
    'achieved.commune.level1': 'mức độ 1',
    'achieved.commune.level2': 'mức độ 2',
    'achieved.commune.good': 'loại tốt',
    'achieved.commune.fair': 'loại khá',
    'achieved.commune.average': 'loại trung bình',
  },
} as const;

export const moneyWords = {
  pigs: 'Trong số vận động được có {amount} từ phong trào nuôi heo đất{pigs}.',
  pigCount: ' ({count} heo đất)',
  fee: 'Hội phí thu được {amount}, được theo dõi riêng, không tính vào Quỹ vận động được.',
  spent: 'Tổng chi của Quỹ trong kỳ là {amount}{kinds}.',
  kinds: ', gồm: {kinds}',
  passedOn: 'Ngoài ra chuyển cho cấp Hội khác {amount}.',
  balance:
    'Tồn quỹ đầu kỳ là {opening}; thu trong kỳ {income}; chi trong kỳ {spent}; tồn quỹ cuối kỳ là {closing}.',
  deficit:
    'Tồn quỹ đầu kỳ là {opening}; thu trong kỳ {income}; chi trong kỳ {spent}; chi nhiều hơn thu và tồn {closing}.',
  perHead: 'Bình quân quỹ vận động được theo đầu người là {amount}.',
  /** The register is no accounting book. */
  register: 'Số liệu thu - chi - tồn lấy từ sổ theo dõi, không thay cho sổ kế toán.',
} as const;

/** Promised beside received, never added. */
export const pledgeWords = {
  promised: 'Trong kỳ các đơn vị, cá nhân cam kết ủng hộ {promised}{state}.',
  nothing: '; đến cuối kỳ chưa nhận, không tính vào Quỹ vận động được',
  some: '; đến cuối kỳ đã nhận {received} (đã tính trong Quỹ vận động được), còn {open} chưa nhận',
  all: '; đến cuối kỳ đã nhận đủ (đã tính trong Quỹ vận động được)',
  /** {count}: of all promises that run, earlier ones too. */
  sponsored: 'Có {count} học sinh đang được nhận đỡ đầu.',
} as const;

/** By indicator: what money was spent on. */
export const spendingWords: Readonly<Record<string, string>> = {
  'spend.award.amount': 'khen thưởng {amount}',
  'spend.scholarship.amount': 'học bổng {amount}',
  'spend.support.amount': 'hỗ trợ {amount}',
  'spend.activity.amount': 'hoạt động {amount}',
  'spend.other.amount': 'chi khác {amount}',
};

// What a figure is a share of, and how it stands to the targets of the programmes.

/** All there are, by the column of `Xã phường`. */
export const wholes: Readonly<Record<WardTotal, string>> = {
  households: 'tổng số hộ',
  clans: 'tổng số dòng họ',
  hamlets: 'tổng số thôn, bản, tổ dân phố',
  offices: 'tổng số đơn vị',
  population: 'dân số',
  adults: 'tổng số người lớn',
};

/** {whole}: one of the above; {wardsNumber, number}: those whose total is known, {units}: what they are called. */
export const shares = {
  ofAll: ', chiếm {percent} {whole}',
  ofSome: ', chiếm {percent} {whole} của {wardsNumber, number} {units} có số liệu',
  /** {counts}: "8.512/8.664 gia đình". */
  ofRegistered: ', bằng {counts} đăng ký, đạt {percent} số đăng ký',
  /** Behind the share of what was achieved. */
  targetReached: ' (đạt mục tiêu {target} đến năm {targetYear})',
  targetMissed: ' (mục tiêu đến năm {targetYear} là {target})',
} as const;

/** The targets of the titles whose share is told: {targets}: "gia đình 70%, dòng họ 50%". */
export const programmeWords = {
  sentence: 'Mục tiêu đạt danh hiệu đến năm {targetYear}{decision}: {targets}.',
  decision: ' ({decision})',
} as const;
