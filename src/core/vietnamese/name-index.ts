/**
 * Finds what a typed text can mean among known names: the same text apart from case, spaces
 * and Unicode form first; with words typed without their tones only where nothing else matches
 * (so that "Phong Quang" never hides "Phong Quảng"); then a name that it is short for.
 */
import type { CellValue } from '../data/cell';
import { repairedText } from './encodings/repair';
import { isShortFor, shortenedName, type ShortenedName } from './abbreviations';
import { fold, withLevelTones, withoutTones } from './fold';

/** "Xã/phường" and "P.Đức Xuân" as "xã phường" and "p đức xuân". */
const withoutPunctuation = (text: string) => fold(text.replace(/[.,/–-]+/g, ' '));

/** All known things that a text may mean; one when it is certain, none when unknown. */
export type Finder<T> = (text: string) => readonly T[];

/** @param spellings every spelling with the thing it stands for; a thing may have many */
export function finderOf<T>(spellings: Iterable<readonly [string, T]>): Finder<T> {
  const exact = new Map<string, T[]>();
  const punctuationFree = new Map<string, T[]>();
  const toneless = new Map<string, T[]>();
  const spelled = new Map<string, string[]>();
  for (const [spelling, thing] of spellings) {
    const loose = withoutPunctuation(spelling);
    add(exact, fold(spelling), thing);
    add(punctuationFree, loose, thing);
    add(toneless, withoutTones(loose), thing);
    add(spelled, withoutTones(loose), loose);
  }
  const shortFor = shortNames(punctuationFree);
  const shortForToneless = shortNames(toneless);

  return (text) => {
    const found = exact.get(fold(text));
    if (found !== undefined) return found;
    const loose = withoutPunctuation(text);
    const bare = withoutTones(loose);
    return (
      punctuationFree.get(loose) ??
      namesWithSomeTones(loose, spelled.get(bare), punctuationFree) ??
      shortFor(loose) ??
      (bare === loose ? shortForToneless(loose) : undefined) ??
      []
    );
  };
}

/**
 * The names whose words a text has, some without their tones ("đưc"), or without any mark ("duc").
 * A word with another tone is another name.
 */
function namesWithSomeTones<T>(
  loose: string,
  spelled: readonly string[] = [],
  named: ReadonlyMap<string, readonly T[]>,
): readonly T[] | undefined {
  const words = loose.split(' ');
  const meant = spelled.filter((name) =>
    name.split(' ').every((word, index) => isWord(words[index] ?? '', word)),
  );
  if (meant.length === 0) return undefined;
  return [...new Set(meant.flatMap((name) => named.get(name) ?? []))];
}

/** Of words that are the same without any mark. */
const isWord = (typed: string, word: string) =>
  typed === word || typed === withoutTones(word) || typed === withLevelTones(word);

/** Finds what a cell may mean: a text of a faulty encoding by what it was, which the check of encodings tells. */
export function findTyped<T>(
  value: CellValue,
  find: Finder<T>,
): { readonly found: readonly T[]; readonly isRepaired: boolean } {
  if (typeof value !== 'string') return { found: [], isRepaired: false };
  const found = find(value);
  const repaired = found.length > 0 ? null : repairedText(value);
  return repaired === null
    ? { found, isRepaired: false }
    : { found: find(repaired.text), isRepaired: true };
}

function add<T>(map: Map<string, T[]>, key: string, thing: T): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [thing]);
  else if (!known.includes(thing)) known.push(thing);
}

/** Finds the things whose names a text is short for; made when it is first asked, as most texts are names in full. */
function shortNames<T>(
  named: ReadonlyMap<string, readonly T[]>,
): (loose: string) => readonly T[] | undefined {
  let byLetter: Map<string, (readonly [ShortenedName, readonly T[]])[]> | null = null;
  return (loose) => {
    byLetter ??= byFirstLetter(named);
    const found = new Set<T>();
    for (const [name, things] of byLetter.get(loose.charAt(0)) ?? []) {
      if (isShortFor(loose, name)) for (const thing of things) found.add(thing);
    }
    return found.size === 0 ? undefined : [...found];
  };
}

function byFirstLetter<T>(named: ReadonlyMap<string, readonly T[]>) {
  const byLetter = new Map<string, (readonly [ShortenedName, readonly T[]])[]>();
  for (const [name, things] of named) {
    const shortened = shortenedName(name);
    if (shortened === null) continue;
    const letter = name.charAt(0);
    const known = byLetter.get(letter);
    if (known === undefined) byLetter.set(letter, [[shortened, things]]);
    else known.push([shortened, things]);
  }
  return byLetter;
}
