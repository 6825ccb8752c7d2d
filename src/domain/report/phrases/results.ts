/**
 * The sentences of part I, section by section: whoever wants other words changes them here.
 * Sections and their order follow the reports of the associations.
 */
import { builtInLists } from '../../tables/list-names';
import { titleKinds } from '../../indicators/definitions';
import type { SectionPhrases, SentencePhrase } from './phrase';

const titleParagraphs = titleKinds.map(({ key }, order): readonly SentencePhrase[] => {
  const title = builtInLists['Danh hiệu'][order]?.value ?? '';
  return [
    {
      of: `registered.${key}`,
      words: `Có {figure} đăng ký danh hiệu “${title}”{share}{comparison}.`,
    },
    {
      of: `achieved.${key}`,
      words: `Có {figure} được công nhận đạt danh hiệu “${title}”{share}{comparison}.`,
      onlyIn: 'whole-year',
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
  {
    heading: 'Xây dựng các mô hình học tập',
    paragraphs: titleParagraphs,
    closing: ['family-ranking', 'programme'],
  },
  {
    heading: 'Xây dựng Quỹ Khuyến học',
    closing: ['fund-ranking'],
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
    heading: 'Bồi dưỡng cán bộ',
    paragraphs: [
      [
        { of: 'training.sessions', words: 'Đã mở {figure} bồi dưỡng cán bộ Hội{comparison}.' },
        { of: 'training.people', words: 'Có {figure} dự bồi dưỡng{comparison}.' },
      ],
    ],
  },
];
