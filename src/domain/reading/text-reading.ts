/** What a reader of typed text answers: one certain value, a question, or "not of this kind". */

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
