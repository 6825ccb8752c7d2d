/**
 * Which units carried a change: how far a figure moved since an earlier period, and by how much each
 * unit did. Nothing is said of units where their changes do not add up to that of the figure.
 */
import type { Ward } from '../schema/units';
import type { Figure } from './figures';

export interface UnitChange {
  readonly ward: Ward;
  readonly before: number;
  readonly now: number;
  /** Above or below zero. */
  readonly change: number;
}

export interface Movement {
  readonly before: number;
  readonly change: number;
  /** Those that moved the same way as the figure, the furthest first; null where it is not known. */
  readonly carriers: readonly UnitChange[] | null;
  /** What all that moved the same way come to, what belongs to no unit included. */
  readonly carried: number;
  /** Units that moved the other way. */
  readonly against: readonly UnitChange[];
}

/** A figure as it was. */
export interface Earlier {
  readonly value: number;
  /** By the codes of today's units; absent where only the total is known. */
  readonly byWard?: ReadonlyMap<string, number>;
}

/** null: it stands where it stood. */
export function movementOf(
  { indicator, value, byWard, withoutWard }: Figure,
  earlier: Earlier,
  wards: readonly Ward[],
): Movement | null {
  const change = value - earlier.value;
  if (change === 0) return null;
  const unknown = { before: earlier.value, change, carriers: null, carried: 0, against: [] };
  // A donor of two units is one in all: names do not add up.
  if (earlier.byWard === undefined || indicator.measure.kind === 'distinct-names') return unknown;
  const units = wards.map((ward): UnitChange => {
    const [before, now] = [earlier.byWard, byWard].map((all) => all?.get(ward.code) ?? 0);
    return { ward, before: before ?? 0, now: now ?? 0, change: (now ?? 0) - (before ?? 0) };
  });
  const listed = new Set(wards.map(({ code }) => code));
  if ([...earlier.byWard].some(([code, part]) => part !== 0 && !listed.has(code))) return unknown;
  const ofUnits = units.reduce((sum, unit) => sum + unit.change, 0);
  const before = units.reduce((sum, unit) => sum + unit.before, 0);
  const ofNone = withoutWard - (earlier.value - before);
  if (ofUnits + ofNone !== change || ofNone * change < 0) return unknown;
  const isCarrier = (unit: UnitChange) => unit.change * change > 0;
  const carriers = units
    .filter(isCarrier)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  return {
    before: earlier.value,
    change,
    carriers,
    carried: carriers.reduce((sum, unit) => sum + unit.change, ofNone),
    against: units.filter((unit) => unit.change * change < 0),
  };
}
