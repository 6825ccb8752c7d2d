/**
 * Letters that a program could not store and replaced: "H?I KHUY?N H?C". What they were is lost;
 * that they were letters shows where a vowel in their place makes a Vietnamese syllable.
 */
import { initials } from './syllable';

/** How many marks in place of letters are no chance. */
const fewestMarks = 2;

const words = /[\p{L}\p{M}?]+/gu;

/** U+FFFD stands for what could not be read, and for nothing else. */
const replacement = /\p{L}\uFFFD|\uFFFD\p{L}/u;

/** The question mark after a word that has its vowel: "Ai?". After "C" in "C? quan" it is a letter. */
const ownQuestionMark = /([aeiouy]|[aeiouy?][a-z]+)\?+$/;

const betweenLetters = /[a-z]\?+[a-z]/;
const diacritics = /[\u0300-\u036F]/g;

const onset = `(?:${initials.join('|').replace(/đ/g, 'd')}|\\?)?`;
const syllable = new RegExp(`^${onset}[aeiouy?]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$`);

/** A word in small letters without diacritics, and without a question mark that is one. */
const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(ownQuestionMark, '$1');

/** Whether letters of a Vietnamese text were lost. */
export function hasLostLetters(text: string): boolean {
  if (replacement.test(text)) return true;
  let marks = 0;
  let isSurelyLetter = false;
  for (const word of text.match(words) ?? []) {
    if (!word.includes('?')) continue;
    const bareWord = bare(word);
    const isInside = betweenLetters.test(bareWord);
    if (syllable.test(bareWord)) {
      marks += bareWord.split('?').length - 1;
      isSurelyLetter ||= isInside;
    } else if (isInside) {
      return false;
    }
  }
  return isSurelyLetter && marks >= fewestMarks;
}
