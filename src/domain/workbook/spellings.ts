/**
 * Finds what a typed text can mean among known names: the same text apart from case, spaces
 * and Unicode form first; without its tones only where nothing else matches (so that
 * "Phong Quang" never hides "Phong Quảng").
 */
import { fold, withoutTones } from '../text/fold';

/** "Xã/phường" and "P.Đức Xuân" as "xã phường" and "p đức xuân". */
const withoutPunctuation = (text: string) => fold(text.replace(/[.,/–-]+/g, ' '));

/** All known things that a text may mean; one when it is certain, none when unknown. */
export type Finder<T> = (text: string) => readonly T[];

/** @param spellings every spelling with the thing it stands for; a thing may have many */
export function finderOf<T>(spellings: Iterable<readonly [string, T]>): Finder<T> {
  const exact = new Map<string, T[]>();
  const punctuationFree = new Map<string, T[]>();
  const toneless = new Map<string, T[]>();
  const add = (map: Map<string, T[]>, key: string, thing: T) => {
    if (key === '') return;
    const known = map.get(key);
    if (known === undefined) map.set(key, [thing]);
    else if (!known.includes(thing)) known.push(thing);
  };
  for (const [spelling, thing] of spellings) {
    add(exact, fold(spelling), thing);
    add(punctuationFree, withoutPunctuation(spelling), thing);
    add(toneless, withoutTones(withoutPunctuation(spelling)), thing);
  }
  return (text) => {
    const loose = withoutPunctuation(text);
    return (
      exact.get(fold(text)) ?? punctuationFree.get(loose) ?? onlyIfToneless(toneless, loose) ?? []
    );
  };
}

/** A text that carries tones of its own and still matched nothing is another name. */
function onlyIfToneless<T>(toneless: ReadonlyMap<string, T[]>, loose: string) {
  return withoutTones(loose) === loose ? toneless.get(loose) : undefined;
}
