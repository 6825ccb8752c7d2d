/** Rows of `Khen thưởng`: single persons with their schools, and groups that are named together. */
import { distinctPeople, drawPerson, nameOf } from './people';
import { drawUntil, type Random } from './random';
import type { SampleRecord } from './sheet';

/** What is given to whom, and when. */
export interface Prize {
  readonly recipient:
    | 'Giáo viên'
    | 'Học sinh giỏi'
    | 'Học sinh tiên tiến'
    | 'Học sinh nghèo vượt khó';
  readonly programme: string;
  /** đồng each. */
  readonly rate: number;
  /** Day serial. */
  readonly date: number;
}

export interface AwardRows {
  /** One row for each person, the schools by turns. */
  readonly persons: (
    prize: Prize,
    count: number,
    schools: readonly string[],
    isRural: boolean,
  ) => readonly SampleRecord[];
  /** One row for a group. */
  readonly group: (prize: Prize, name: string, count: number) => SampleRecord;
}

export function awardRows(random: Random): AwardRows {
  const accept = distinctPeople();
  return {
    persons: ({ recipient, programme, rate, date }, count, schools, isRural) =>
      Array.from({ length: count }, (_, index): SampleRecord => {
        const school = schools[index % schools.length] ?? '';
        const birthYear =
          recipient === 'Giáo viên' ? 1968 + random.below(24) : pupilBirthYear(random, school);
        const sex = random.chance(0.6) ? 'woman' : 'man';
        const person = drawUntil(() => drawPerson(random, sex, birthYear, isRural), accept);
        return {
          date,
          recipient,
          name: nameOf(person),
          birthYear,
          school,
          programme,
          // For one person the count, and so the product, may be left blank.
          quantity: random.chance(0.5) ? 1 : null,
          rate,
          total: random.chance(0.7) ? rate : null,
        };
      }),
    group: ({ recipient, programme, rate, date }, name, count) => ({
      date,
      recipient,
      name,
      programme,
      quantity: count,
      rate,
      total: random.chance(0.9) ? count * rate : null,
    }),
  };
}

/** By the school's kind: primary 6-10, lower secondary 11-14, upper secondary 15-17 years old. */
function pupilBirthYear(random: Random, school: string): number {
  if (school.includes('THPT')) return 1999 + random.below(3);
  return school.includes('THCS') ? 2002 + random.below(4) : 2006 + random.below(5);
}
