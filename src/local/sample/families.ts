/** Families that registered, ward by ward and hamlet by hamlet, as the lists of the chapters come in. */
import { apportion } from './apportion';
import { dayOf2017, workingDays } from './days';
import { distinctPeople, drawPerson, nameOf, personKey, type Person } from './people';
import type { PhoneBook } from './phones';
import { places, type Place } from './places';
import { drawUntil, type Random } from './random';
import type { SampleRecord } from './sheet';

const oldestBirthYear = 1935;
const youngestBirthYear = 1995;

/** Registering is the work of the first quarter; a few chapters are late. */
const usualDays = workingDays(dayOf2017(1, 4), dayOf2017(3, 24));
const lateDays = workingDays(dayOf2017(4, 3), dayOf2017(6, 16));
const lateShare = 0.08;

/** A chapter takes registrations on several days. */
const daysOfOneChapter = 4;

/** The families of each place: those of 2017, or another number in the same proportions. */
export const familiesByPlace = (total: number): readonly number[] =>
  apportion(
    total,
    places.map(({ families }) => families),
  );

/** @param total the number of families, one a row */
export function families(
  random: Random,
  phones: PhoneBook,
  total: number,
): readonly SampleRecord[] {
  const counts = familiesByPlace(total);
  return places.flatMap((place, index) => familiesOf(random, phones, place, counts[index] ?? 0));
}

function familiesOf(
  random: Random,
  phones: PhoneBook,
  place: Place,
  total: number,
): readonly SampleRecord[] {
  const counts = apportion(
    total,
    place.hamlets.map(() => 1 + random.next()),
  );
  const ofBirthYear = new Map<number, (person: Person) => boolean>();
  /** Likely repetitions are looked for among people of one ward and one year of birth. */
  function isDistinct({ person, birthYear }: Head): boolean {
    const register = ofBirthYear.get(birthYear) ?? distinctPeople();
    ofBirthYear.set(birthYear, register);
    return register(person);
  }

  return place.hamlets.flatMap((hamlet, index) => {
    const namesOfHamlet = new Set<number>();
    const days = random.chance(lateShare) ? lateDays : usualDays;
    const firstIndex = random.below(days.length - daysOfOneChapter + 1);
    return Array.from({ length: counts[index] ?? 0 }, (): SampleRecord => {
      const { person, birthYear } = drawUntil(
        () => drawHead(random, place.isRural),
        (drawn) => !namesOfHamlet.has(personKey(drawn.person)) && isDistinct(drawn),
      );
      namesOfHamlet.add(personKey(person));
      return {
        date: days[firstIndex + random.below(daysOfOneChapter)] ?? null,
        ward: place.name,
        hamlet,
        title: 'Gia đình học tập',
        name: nameOf(person),
        birthYear,
        phone: random.chance(birthYear < 1950 ? 0.25 : 0.55) ? phones.mobile() : null,
        ...formOf(random, birthYear),
      };
    });
  });
}

interface Head {
  readonly person: Person;
  readonly birthYear: number;
}

/** The head of a household. */
function drawHead(random: Random, isRural: boolean): Head {
  const birthYear = drawBirthYear(random);
  const sex = random.chance(0.25) ? 'woman' : 'man';
  return { person: drawPerson(random, sex, birthYear, isRural), birthYear };
}

/** Most heads of households are in the middle of the span: the mean of two draws. */
function drawBirthYear(random: Random): number {
  const span = youngestBirthYear - oldestBirthYear + 1;
  return oldestBirthYear + Math.floor(((random.next() + random.next()) / 2) * span);
}

/** Most register again; who is new is often a young household. */
function formOf(random: Random, birthYear: number): SampleRecord {
  const isYoung = birthYear >= 1985;
  if (!random.chance(isYoung ? 0.3 : 0.08)) return { form: 'Đăng ký lại' };
  return {
    form: 'Đăng ký mới',
    note: isYoung && random.chance(0.3) ? 'Hộ mới tách' : null,
  };
}
