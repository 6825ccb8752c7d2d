/** What the wards awarded to schools and persons, and the chapters to the children of their hamlets. */
import { apportion } from './apportion';
import { awardPlans, type Awarded, type AwardPlan } from './award-plans';
import type { AwardRows, Prize } from './award-rows';
import { dayOf2017, workingDays } from './days';
import { entryOf, inSentence, places, type Place } from './places';
import type { Random } from './random';
import type { SampleRecord } from './sheet';

const closingDays = workingDays(dayOf2017(5, 24), dayOf2017(6, 9));
const chapterDays = workingDays(dayOf2017(5, 29), dayOf2017(6, 23));

/** Groups of a chapter's children are about so large. */
const usualGroup = 3;

export function localAwards(random: Random, rows: AwardRows): readonly SampleRecord[] {
  return places.flatMap((place) => {
    const [ward, chapters] = entryOf(awardPlans, place);
    return [
      ...wardAwards(random, rows, place, ward),
      ...chapterAwards(random, rows, place, chapters),
    ].map((record): SampleRecord => ({ ...record, ward: place.name }));
  });
}

/** Prizes at the end of the school year. */
const prizeOf = (recipient: Prize['recipient'], [, thousands]: Awarded, date: number): Prize => ({
  recipient,
  programme: 'Tổng kết năm học 2016-2017',
  rate: thousands * 1000,
  date,
});

const withPupils = ({ schools }: Place) => schools.filter((school) => !school.includes('Mầm non'));

function wardAwards(
  random: Random,
  rows: AwardRows,
  place: Place,
  { teachers, excellent, good, needy }: AwardPlan,
): readonly SampleRecord[] {
  const date = random.pick(closingDays);
  const schools = withPupils(place);
  const bySchool = (
    recipient: Prize['recipient'],
    name: string,
    awarded: Awarded,
    among: readonly string[],
  ) => schoolGroups(rows, prizeOf(recipient, awarded, date), name, awarded[0], among);
  return [
    ...bySchool('Giáo viên', 'Giáo viên có thành tích', teachers, place.schools),
    ...bySchool('Học sinh giỏi', 'Học sinh giỏi cấp trường', excellent, schools),
    ...bySchool('Học sinh tiên tiến', 'Học sinh tiên tiến', good, schools),
    ...rows.persons(
      prizeOf('Học sinh nghèo vượt khó', needy, date),
      needy[0],
      schools,
      place.isRural,
    ),
  ].map((record) => ({ ...record, level: 'Xã, phường' }));
}

function chapterAwards(
  random: Random,
  rows: AwardRows,
  place: Place,
  { teachers, excellent, good, needy }: AwardPlan,
): readonly SampleRecord[] {
  const { hamlets, schools } = place;
  const day = () => random.pick(chapterDays);
  const teacherPrize = prizeOf('Giáo viên', teachers, day());
  const needyPrize = prizeOf('Học sinh nghèo vượt khó', needy, day());
  const byHamlet = (recipient: Prize['recipient'], awarded: Awarded) =>
    hamletGroupSizes(random, awarded[0]).map((count, index): SampleRecord => {
      const hamlet = hamlets[index % hamlets.length] ?? '';
      const name = `${recipient} ${inSentence(hamlet)}`;
      return { ...rows.group(prizeOf(recipient, awarded, day()), name, count), hamlet };
    });
  return [
    ...schoolGroups(rows, teacherPrize, 'Giáo viên dạy giỏi cấp trường', teachers[0], schools),
    ...byHamlet('Học sinh giỏi', excellent),
    ...byHamlet('Học sinh tiên tiến', good),
    ...rows
      .persons(needyPrize, needy[0], withPupils(place), place.isRural)
      .map((record) => ({ ...record, hamlet: random.pick(hamlets) })),
  ].map((record) => ({ ...record, level: 'Chi hội' }));
}

/** A prize parted over schools, more of it to the first ones, which are the larger. */
function schoolGroups(
  rows: AwardRows,
  prize: Prize,
  name: string,
  count: number,
  schools: readonly string[],
): readonly SampleRecord[] {
  const counts = apportion(
    count,
    schools.map((_, index) => schools.length + 1 - index),
  );
  return schools.map((school, index) => ({
    ...rows.group(prize, name, counts[index] ?? 0),
    school,
  }));
}

/** The sizes of the groups that a number of pupils makes, hamlet after hamlet. */
function hamletGroupSizes(random: Random, pupils: number): readonly number[] {
  const weights = Array.from({ length: Math.ceil(pupils / usualGroup) }, () => 1 + random.next());
  return apportion(pupils, weights);
}
