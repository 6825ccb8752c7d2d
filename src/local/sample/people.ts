/**
 * People of the sample. The checks take two names that differ in one letter for a likely
 * repetition, so a list of people must have no such pair; finding one takes a few look-ups.
 */
import { remembered } from '../../domain/remembered';
import { withoutTones } from '../../domain/text/fold';
import {
  allGivens,
  allMiddles,
  allSurnames,
  nameStyle,
  townSurnames,
  villageSurnames,
  type Sex,
} from './name-parts';
import { drawUntil, pickWeighted, type Random } from './random';

export interface Person {
  readonly surname: string;
  /** One word or two. */
  readonly middle: string;
  readonly given: string;
}

export const nameOf = ({ surname, middle, given }: Person): string =>
  `${surname} ${middle} ${given}`;

/** Somebody of a place and a generation; no word comes twice in the name. */
export function drawPerson(random: Random, sex: Sex, birthYear: number, isRural: boolean): Person {
  const { middles, givens } = nameStyle(sex, birthYear);
  const surname = pickWeighted(random, isRural ? villageSurnames : townSurnames);
  const middle = pickWeighted(random, middles);
  const before = [surname, ...middle.split(' ')];
  const given = drawUntil(
    () => random.pick(givens),
    (word) => !before.includes(word),
  );
  return { surname, middle, given };
}

/** Whether two texts are at most one letter apart. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(same + 1) || rest === short.slice(same);
}

/** Words without their tones, each with a number: Ma and Mã are the same one. */
interface Vocabulary {
  readonly size: number;
  readonly numberOf: (word: string) => number;
  /** The numbers of all words at most one letter away, its own among them. */
  readonly near: (number: number) => readonly number[];
}

function vocabularyOf(words: readonly string[]): Vocabulary {
  const toneless = [...new Set(words.map(withoutTones))];
  const numbers = new Map(words.map((word) => [word, toneless.indexOf(withoutTones(word))]));
  return {
    size: toneless.length,
    numberOf: (word) => {
      const number = numbers.get(word);
      if (number === undefined) throw new RangeError(`${word} is in no name`);
      return number;
    },
    near: remembered((number) => {
      const word = toneless[number] ?? '';
      return toneless.flatMap((other, index) => (isNear(word, other) ? [index] : []));
    }),
  };
}

const surnames = vocabularyOf(allSurnames);
const middles = vocabularyOf(allMiddles);
const givens = vocabularyOf(allGivens);

const keyOf = (surname: number, middle: number, given: number) =>
  (surname * middles.size + middle) * givens.size + given;

/** One number for all names that are equal, tones aside. */
export const personKey = ({ surname, middle, given }: Person): number =>
  keyOf(surnames.numberOf(surname), middles.numberOf(middle), givens.numberOf(given));

/**
 * A register that takes a person, and says so, only when no name in it is at most one letter
 * away, tones aside. Such names differ in one of their parts only, so that the words near each
 * part are all that must be looked up.
 */
export function distinctPeople(): (person: Person) => boolean {
  const taken = new Set<number>();
  return (person) => {
    const surname = surnames.numberOf(person.surname);
    const middle = middles.numberOf(person.middle);
    const given = givens.numberOf(person.given);
    const isTaken =
      givens.near(given).some((other) => taken.has(keyOf(surname, middle, other))) ||
      middles.near(middle).some((other) => taken.has(keyOf(surname, other, given))) ||
      surnames.near(surname).some((other) => taken.has(keyOf(other, middle, given)));
    if (isTaken) return false;
    taken.add(keyOf(surname, middle, given));
    return true;
  };
}
