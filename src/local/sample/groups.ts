/** Clans, communities and units that registered. */
import { anyWorkingDay, dayOf2017, workingDays } from './days';
import type { PhoneBook } from './phones';
import { entryOf, places } from './places';
import type { Random } from './random';
import type { SampleRecord } from './sheet';

/** By ward code: the hamlets with the clans in them. */
const clans: Readonly<Record<string, readonly (readonly [hamlet: string, name: string])[]>> = {
  '01834': [['Tổ 5', 'Dòng họ Hoàng Đức']],
  '01837': [['Tổ 12', 'Dòng họ Nguyễn Đình']],
  '01840': [
    ['Tổ 3', 'Dòng họ Nông Quốc'],
    ['Tổ 17', 'Dòng họ Đàm'],
  ],
  '01843': [['Tổ 8', 'Dòng họ Triệu Đức']],
  '01846': [
    ['Tổ Khuổi Pái', 'Dòng họ Hà Văn'],
    ['Tổ Pá Danh', 'Dòng họ Nông Đình'],
  ],
  '01849': [['Thôn Nà Ỏi', 'Dòng họ Lường Văn']],
  '01852': [['Thôn Nà Kẹn', 'Dòng họ Hoàng Văn']],
  '01855': [['Tổ Bản Rạo', 'Dòng họ Bàn Hữu']],
};

/** By ward code: units besides the schools of the place. */
const officesOfWards: Readonly<Record<string, readonly string[]>> = {
  '01840': ['Trạm Y tế phường Đức Xuân'],
  '01843': ['Trường Mầm non Phùng Chí Kiên'],
};

/** Units directly under the association. */
const officesOfTheCity = [
  'Phòng Giáo dục và Đào tạo thành phố',
  'Văn phòng HĐND và UBND thành phố',
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên thành phố',
  'Trường THPT Chuyên Bắc Kạn',
  'Liên đoàn Lao động thành phố',
  'Công an thành phố',
];

const firstQuarter = workingDays(dayOf2017(1, 9), dayOf2017(3, 30));

const formOf = (random: Random) => (random.chance(0.15) ? 'Đăng ký mới' : 'Đăng ký lại');

export function clanRegistrations(random: Random, phones: PhoneBook): readonly SampleRecord[] {
  return places.flatMap((place) =>
    entryOf(clans, place).map(([hamlet, name]) => ({
      date: random.pick(firstQuarter),
      ward: place.name,
      hamlet,
      title: 'Dòng họ học tập',
      name,
      phone: phones.mobile(),
      form: formOf(random),
    })),
  );
}

/** The first hamlets of each ward, as many as registered. */
export function communityRegistrations(random: Random, phones: PhoneBook): readonly SampleRecord[] {
  return places.flatMap(({ name, hamlets, communities }) =>
    hamlets.slice(0, communities).map((hamlet) => ({
      date: random.pick(firstQuarter),
      ward: name,
      hamlet,
      title: 'Cộng đồng học tập',
      name: hamlet.replace(/^Tổ /, 'Tổ dân phố '),
      phone: random.chance(0.6) ? phones.mobile() : null,
      form: formOf(random),
      // Some chapters write what the others leave blank.
      quantity: random.chance(0.1) ? 1 : null,
    })),
  );
}

export function unitRegistrations(random: Random, phones: PhoneBook): readonly SampleRecord[] {
  const inWards = places.flatMap(({ code, name, schools }) =>
    [...schools, ...(officesOfWards[code] ?? [])].map((unit) => [name, unit] as const),
  );
  return [...inWards, ...officesOfTheCity.map((office) => [null, office] as const)].map(
    ([ward, name]) => ({
      date: anyWorkingDay(random),
      ward,
      title: 'Đơn vị học tập',
      name,
      phone: phones.landline(),
      form: formOf(random),
    }),
  );
}
