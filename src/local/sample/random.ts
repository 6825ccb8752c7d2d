/** The sample's own random numbers: the same seed gives the same workbook, on every machine. */

export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, the limit. */
  readonly below: (limit: number) => number;
  /** True with a probability of 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** One item of a list that is not empty. */
  readonly pick: <T>(items: readonly T[]) => T;
}

/**
 * The mulberry32 generator (by Tommy Ettinger, public domain): 32 bits of state, ample here.
 * @param seed any whole number; each sheet has its own, so that none changes with another
 */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
  };
}

/** An item with how often it comes, compared with the others. */
export type Weighted<T> = readonly [item: T, weight: number];

/** An item, picked as often as its weight says. */
export function pickWeighted<T>(random: Random, entries: readonly Weighted<T>[]): T {
  let rest = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of entries) {
    rest -= weight;
    if (rest < 0) return item;
  }
  throw new RangeError('Nothing to pick from');
}

/** More refusals in a row mean that nothing acceptable is left. */
const mostDraws = 10_000;

/** Draws until something is accepted. Throws when nothing acceptable seems to be left. */
export function drawUntil<T>(draw: () => T, accept: (drawn: T) => boolean): T {
  for (let draws = 0; draws < mostDraws; draws += 1) {
    const drawn = draw();
    if (accept(drawn)) return drawn;
  }
  throw new RangeError(`Nothing acceptable in ${mostDraws} draws`);
}
