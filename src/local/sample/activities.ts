/** `Hoạt động` of the sample: what the association did itself, and the same kinds of work ward by ward. */
import { activities } from '../../domain/tables/activities';
import { dayOf2017, workingDays } from './days';
import { places } from './places';
import { randomFrom, type Random } from './random';
import { numbered, sheetOf, type SampleRecord, type SampleSheet } from './sheet';

const outreach = 'Tuyên truyền, vận động';
const training = 'Bồi dưỡng cán bộ';
const emulation = 'Thi đua';

/** Month, day, kind, what, sessions, people. */
type Activity = readonly [number, number, string, string, number | null, number | null];

const ofTheCity: readonly Activity[] = [
  [1, 10, emulation, 'Phát động phong trào thi đua khuyến học, khuyến tài năm 2017', null, 96],
  [
    1,
    17,
    outreach,
    'Triển khai kế hoạch công tác khuyến học năm 2017 tới các xã, phường',
    null,
    78,
  ],
  [2, 16, outreach, 'Phát bài tuyên truyền trên Đài Truyền thanh - Truyền hình thành phố', 4, null],
  [3, 9, training, 'Tập huấn nghiệp vụ công tác khuyến học cho cán bộ xã, phường', null, 64],
  [3, 23, training, 'Bồi dưỡng cho chi hội trưởng về xây dựng mô hình học tập', 2, 148],
  [4, 20, outreach, 'Tọa đàm xây dựng “Gia đình học tập”, “Dòng họ học tập”', null, 85],
  [5, 18, emulation, 'Kiểm tra phong trào thi đua ở 08 xã, phường', 8, 72],
  [6, 1, outreach, 'Tuyên truyền nhân Tháng hành động vì trẻ em', 2, 120],
];

const spring = workingDays(dayOf2017(2, 6), dayOf2017(3, 31));
const beforeSummer = workingDays(dayOf2017(4, 3), dayOf2017(6, 20));

function ofWard(random: Random, name: string, hamlets: number): readonly SampleRecord[] {
  const row = { level: 'Xã, phường', ward: name };
  return [
    {
      ...row,
      date: random.pick(spring),
      activity: outreach,
      content: 'Vận động các hộ đăng ký danh hiệu “Gia đình học tập” tại thôn, tổ',
      sessions: Math.round(hamlets / 4),
      people: Math.round(hamlets / 4) * (28 + random.below(8)),
    },
    {
      ...row,
      date: random.pick(beforeSummer),
      activity: outreach,
      content: 'Tuyên truyền về xây dựng xã hội học tập, vận động ủng hộ Quỹ Khuyến học',
      sessions: 2 + random.below(3),
      people: 75 + random.below(50),
    },
    {
      ...row,
      date: random.pick(spring),
      activity: training,
      content: 'Bồi dưỡng nghiệp vụ cho cán bộ chi hội khuyến học',
      people: hamlets + 10 + random.below(6),
    },
    {
      ...row,
      date: random.pick(beforeSummer),
      activity: emulation,
      content: 'Ký giao ước thi đua giữa các chi hội khuyến học',
      people: hamlets + 15 + random.below(8),
    },
  ];
}

export function activitySheet(): SampleSheet {
  const random = randomFrom(201704);
  const records = [
    ...ofTheCity.map(([month, day, activity, content, sessions, people]) => ({
      date: dayOf2017(month, day),
      level: 'Thành hội',
      activity,
      content,
      sessions,
      people,
    })),
    ...places.flatMap(({ name, hamlets }) => ofWard(random, name, hamlets.length)),
  ];
  return sheetOf(activities, numbered(records));
}
