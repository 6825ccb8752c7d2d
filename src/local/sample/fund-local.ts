/** What the wards and their chapters received: gifts in round amounts, and contributions for the rest. */
import { apportion } from './apportion';
import { anyWorkingDay, dayOf2017, workingDays } from './days';
import { clanNames, donorNames, type DonorNames } from './donor-names';
import { inSentence, places, type Place } from './places';
import type { Random } from './random';
import type { SampleRecord } from './sheet';

/** Of the report; amounts are written in steps of 10.000 đồng. */
const wardTotal = 34_800_000;
const chapterTotal = 124_300_000;
const step = 10_000;

/** Usual gifts, in thousands of đồng. */
const giftsOf = {
  office: [300, 400, 500],
  company: [300, 500, 500, 600, 800],
  clan: [300, 400, 500, 500, 700],
  person: [100, 200, 200, 300],
} as const;

const gift = (random: Random, kind: keyof typeof giftsOf) =>
  random.pick<number>(giftsOf[kind]) * 1000;

/** Contributions are collected in spring. */
const contributionDays = workingDays(dayOf2017(2, 6), dayOf2017(4, 28));

export function localGifts(random: Random): readonly SampleRecord[] {
  const names = donorNames(random);
  return [
    ...completed(
      random,
      wardTotal,
      places.map((place) => wardGifts(random, names, place)),
    ),
    ...completed(
      random,
      chapterTotal,
      places.flatMap((place) => chapterGifts(random, names, place)),
    ),
  ];
}

/** The rows of one fund: gifts, and a contribution whose amount is what the total leaves to it. */
interface FundPart {
  readonly gifts: readonly SampleRecord[];
  readonly contribution: SampleRecord;
  /** The share of the contribution, compared with the others. */
  readonly weight: number;
}

/** All rows with their receipts, contributions so that everything adds up to the total. */
function completed(
  random: Random,
  total: number,
  parts: readonly FundPart[],
): readonly SampleRecord[] {
  const given = parts
    .flatMap(({ gifts }) => gifts)
    .reduce((sum, { amount }) => sum + Number(amount), 0);
  const contributed = apportion(
    (total - given) / step,
    parts.map(({ weight }) => weight),
  );
  return parts.flatMap(({ gifts, contribution }, index) =>
    [{ ...contribution, amount: (contributed[index] ?? 0) * step }, ...gifts].map(
      (record, place) => ({
        ...record,
        // Small chapters do not always number what they take in.
        receipt: random.chance(0.15) ? null : String(place + 1).padStart(2, '0'),
      }),
    ),
  );
}

function wardGifts(random: Random, names: DonorNames, place: Place): FundPart {
  const row = { level: 'Xã, phường', ward: place.name };
  const one = (donor: string, donorKind: string, amount: number): SampleRecord => ({
    ...row,
    date: anyWorkingDay(random),
    donor,
    donorKind,
    form: random.chance(0.5) ? 'Tiền mặt' : null,
    amount,
  });
  const unit = inSentence(place.name);
  return {
    contribution: {
      ...row,
      date: random.pick(contributionDays),
      donor: `Cán bộ, công chức ${unit}`,
      donorKind: 'Cơ quan, đơn vị',
    },
    gifts: [
      ...place.schools.map((school) => one(school, 'Cơ quan, đơn vị', gift(random, 'office'))),
      one(`Trạm Y tế ${unit}`, 'Cơ quan, đơn vị', gift(random, 'office')),
      one(names.shop(), 'Doanh nghiệp', gift(random, 'company')),
      one(names.shop(), 'Doanh nghiệp', gift(random, 'company')),
      one(names.person(place.isRural), 'Cá nhân', gift(random, 'person')),
      one(names.person(place.isRural), 'Cá nhân', gift(random, 'person')),
    ],
    // Larger wards contribute more, though less than in proportion.
    weight: place.population + 12_000,
  };
}

/** Every chapter collects from its members; some receive gifts besides. */
function chapterGifts(random: Random, names: DonorNames, place: Place): readonly FundPart[] {
  const clans = clanNames(random, 5);
  const shopsFrom = place.hamlets.length - 2;
  return place.hamlets.map((hamlet, index): FundPart => {
    const row = { level: 'Chi hội', ward: place.name, hamlet };
    const one = (donor: string, donorKind: string, amount: number): SampleRecord => ({
      ...row,
      date: anyWorkingDay(random),
      donor,
      donorKind,
      amount,
    });
    const clan = clans[index];
    const persons = random.below(3);
    return {
      contribution: {
        ...row,
        date: random.pick(contributionDays),
        donor: `Hội viên chi hội ${inSentence(hamlet)}`,
        donorKind: 'Hội viên',
      },
      gifts: [
        ...(clan === undefined ? [] : [one(clan, 'Dòng họ, đồng hương', gift(random, 'clan'))]),
        ...(index < shopsFrom ? [] : [one(names.shop(), 'Doanh nghiệp', gift(random, 'company'))]),
        ...Array.from({ length: persons }, () =>
          one(names.person(place.isRural), 'Cá nhân', gift(random, 'person')),
        ),
      ],
      weight: 1 + random.next(),
    };
  });
}
