/** What a reader of typed text answers: one certain value, a question, or "not of this kind". */
import { fold } from '../fold';

export interface CertainReading {
  readonly kind: 'certain';
  readonly value: number;
}

/**
 * What a text can mean. certain: exactly one thing. ambiguous: several things, or one that is not
 * clear enough to write it without asking; `candidates` are values to offer, in no set order, and may
 * be empty. none: nothing of this kind.
 */
export type TextReading<
  Ambiguity extends string = string,
  Absence extends string = string,
  Certain extends CertainReading = CertainReading,
> =
  | Certain
  | {
      readonly kind: 'ambiguous';
      readonly reason: Ambiguity;
      readonly candidates: readonly number[];
    }
  | { readonly kind: 'none'; readonly reason: Absence };

/** Far above any figure of the field, and still exact in a JavaScript number. */
export const largestReadable = 10 ** 15;

export function certain(value: number): CertainReading {
  return { kind: 'certain', value };
}

/** What is larger than any figure of the field is a slip. */
export function certainUpToLargest(value: number) {
  return value > largestReadable ? none('too-large') : certain(value);
}

/** @param candidates repetitions and what is larger than any reader answers are dropped */
export function ambiguous<Ambiguity extends string>(
  reason: Ambiguity,
  candidates: readonly number[],
) {
  const offered = [...new Set(candidates)].filter((value) => value <= largestReadable);
  return { kind: 'ambiguous', reason, candidates: offered } as const;
}

export function none<Absence extends string>(reason: Absence) {
  return { kind: 'none', reason } as const;
}

/** Every value that a reading leaves open. */
export function candidatesOf(reading: TextReading): readonly number[] {
  if (reading.kind === 'certain') return [reading.value];
  return reading.kind === 'ambiguous' ? reading.candidates : [];
}

// The form in which all readers look at a typed text.

/**
 * No figure, date or phone is longer (61 triệu in digits and in words has 70 characters); a longer
 * text is prose. The bound also keeps every reader's time small, whatever a cell holds.
 */
const longestRead = 500;

/** The folded text (lower case, NFC, single spaces); '' for a text too long to be read. */
export function foldTyped(text: string): string {
  return text.length > longestRead ? '' : fold(text);
}

// Knows the words that people type into a cell to say that there is nothing to be typed.

/** The longest of them, with room for brackets, spaces and decomposed letters. */
const longest = 24;

const mayBegin = /^[\s("'[]*[?xXkKcCnN]/;

const around = /^[\s("'[]+|[\s)"'\].]+$/g;

const words =
  /^(?:x+|\?+|n\/a|(?:không|ko)(?: (?:có|rõ|biết|có tên|có số))?|chưa(?: (?:có|rõ|biết|có tên|có số))|none|null)$/;

/** "không", "chưa có", "x", "n/a", "?": nothing, where a name, a phone or a receipt number belongs. */
export function isStandIn(text: string): boolean {
  if (text.length > longest || !mayBegin.test(text)) return false;
  return words.test(fold(text).replace(around, ''));
}
