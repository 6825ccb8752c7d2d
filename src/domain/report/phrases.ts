/**
 * Every phrase of the report, in one place: whoever wants other words changes them here.
 * {names} are filled in; what they stand for is said beside them. Sections, headings and the
 * layout follow the reports of the associations and NĐ 30/2020/NĐ-CP.
 */
import { builtInLists } from '../tables/list-names';
import { titleKinds } from '../indicators/definitions';
import type { PeriodKind } from './period-kind';

/** A sentence about one indicator, left out where the figure is zero. */
export interface SentencePhrase {
  /** The indicator's id. */
  readonly of: string;
  /**
   * {figure}: the figure with its unit; {comparison}: one of `comparisons`, or nothing;
   * {ownLevel}: the word of the own level; {toDate}: the last day of the period.
   */
  readonly words: string;
  /** Set where only the report of a whole year says it. */
  readonly onlyIn?: 'year';
}

export interface SectionPhrases {
  readonly heading: string;
  /** By paragraph; a paragraph without a sentence is left out, and so is an empty section. */
  readonly paragraphs: readonly (readonly SentencePhrase[])[];
}

const titleParagraphs = titleKinds.map(({ key }, order): readonly SentencePhrase[] => {
  const title = builtInLists['Danh hiệu'][order]?.value ?? '';
  return [
    {
      of: `registered.${key}`,
      words: `Có {figure} đăng ký danh hiệu “${title}”{comparison}.`,
    },
    {
      of: `achieved.${key}`,
      words: `Có {figure} được công nhận đạt danh hiệu “${title}”{comparison}.`,
      onlyIn: 'year',
    },
  ];
});

/** Part I, section by section. */
export const resultSections: readonly SectionPhrases[] = [
  {
    heading: 'Công tác tuyên truyền, chỉ đạo',
    paragraphs: [
      [
        {
          of: 'outreach.sessions',
          words:
            'Các cấp Hội đã tổ chức {figure} tuyên truyền, vận động về khuyến học, khuyến tài, xây dựng xã hội học tập{comparison}.',
        },
      ],
    ],
  },
  {
    heading: 'Tổ chức Hội và hội viên',
    paragraphs: [
      [
        {
          of: 'chapters.total',
          words: 'Tính đến ngày {toDate}, toàn Hội có {figure}{comparison}.',
        },
        { of: 'members.total', words: 'Tổng số có {figure}{comparison}.' },
        { of: 'members.new', words: 'Trong kỳ kết nạp mới {figure}{comparison}.' },
      ],
    ],
  },
  { heading: 'Xây dựng các mô hình học tập', paragraphs: titleParagraphs },
  {
    heading: 'Xây dựng Quỹ Khuyến học',
    paragraphs: [
      [
        {
          of: 'fund.city.donors',
          words:
            'Tính đến ngày {toDate}, {ownLevel} đã vận động được {figure} ủng hộ Quỹ Khuyến học{comparison}.',
        },
        {
          of: 'fund.city.amount',
          words: 'Số tiền ủng hộ Quỹ Khuyến học tại {ownLevel} là {figure}{comparison}.',
        },
      ],
      [
        {
          of: 'fund.ward.amount',
          words: 'Quỹ Khuyến học của Hội Khuyến học xã, phường vận động được {figure}{comparison}.',
        },
      ],
      [
        {
          of: 'fund.chapter.amount',
          words: 'Quỹ Khuyến học của các Chi hội Khuyến học vận động được {figure}{comparison}.',
        },
      ],
      [
        {
          of: 'fund.total.amount',
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
    heading: 'Khen thưởng, học bổng',
    paragraphs: [
      [
        {
          of: 'award.teacher.count',
          words: '{ownLevel} và cơ sở đã khen thưởng {figure}{comparison}.',
        },
        {
          of: 'award.pupil.count',
          words:
            'Đã khen thưởng {figure} (học sinh giỏi các cấp, học sinh tiên tiến, học sinh nghèo vượt khó){comparison}.',
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
    heading: 'Bồi dưỡng cán bộ',
    paragraphs: [
      [
        { of: 'training.sessions', words: 'Đã mở {figure} bồi dưỡng cán bộ Hội{comparison}.' },
        { of: 'training.people', words: 'Có {figure} dự bồi dưỡng{comparison}.' },
      ],
    ],
  },
];

/** The last section of part I, from the sentences typed by staff. */
export const limitsHeading = 'Hạn chế';

/** What follows a figure. {difference} and {share} always come from exact values. */
export const comparisons = {
  increased: ', tăng {difference} ({share}) so với cùng kỳ',
  decreased: ', giảm {difference} ({share}) so với cùng kỳ',
  equal: ', bằng cùng kỳ',
  plan: ', đạt {share} kế hoạch năm',
} as const;

export const nothingCounted = 'Chưa có số liệu được tính trong kỳ.';

/** Rows left out for an error. */
export const excludedWords = {
  rows: 'Chưa tính {rowsNumber} dòng có lỗi.',
  rowsAndAmount: 'Chưa tính {rowsNumber} dòng có lỗi, {amount}.',
} as const;

/** {PERIOD}: the period's name in capitals. */
export const resultsHeading = 'KẾT QUẢ CÔNG TÁC {PERIOD}';

export const plansHeadings: Readonly<Record<PeriodKind, string>> = {
  'first-half': 'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM {year}',
  year: 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {nextYear}',
  other: 'PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
};

export const requestsHeading = 'KIẾN NGHỊ';

/** {period}: the period's name. */
export const subjects: Readonly<Record<PeriodKind, string>> = {
  'first-half': 'Sơ kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  year: 'Tổng kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  other: 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
};
