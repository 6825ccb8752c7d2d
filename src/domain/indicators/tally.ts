/** Adds up one indicator: in total, and by the wards of a day, rows of merged units going to their successors. */
import type { Ward, Wards } from '../workbook/wards';

export interface Tally {
  /** Adds a row's part to the ward that it belongs to today; null: it has no ward. */
  readonly add: (ward: Ward | null, value: number) => void;
  /** Replaces the total, for what does not add up over wards (distinct donors). */
  readonly setTotal: (value: number) => void;
  /** The unit that holds a unit's territory on the tally's day. */
  readonly placeOf: (ward: Ward) => Ward | undefined;
  readonly wards: Wards;
  readonly result: () => {
    readonly value: number;
    readonly byWard: ReadonlyMap<string, number>;
    readonly withoutWard: number;
    /** The units that are no more, whose parts went to the units that hold their territory. */
    readonly moved: ReadonlyMap<Ward, Ward>;
  };
}

/** @param day the period's last day: the wards valid on it are told apart */
export function tallyOf(wards: Wards, day: number): Tally {
  const byWard = new Map(wards.validOn(day).map(({ code }) => [code, 0]));
  const places = new Map<Ward, Ward | undefined>();
  const moved = new Map<Ward, Ward>();
  let withoutWard = 0;
  let total = 0;
  let fixedTotal: number | null = null;

  function placeOf(ward: Ward): Ward | undefined {
    if (!places.has(ward)) places.set(ward, wards.successorOn(ward, day));
    return places.get(ward);
  }

  return {
    add: (ward, value) => {
      total += value;
      const place = ward === null ? undefined : placeOf(ward);
      if (ward !== null && place !== undefined && place !== ward && value !== 0)
        moved.set(ward, place);
      if (place === undefined) withoutWard += value;
      else byWard.set(place.code, (byWard.get(place.code) ?? 0) + value);
    },
    setTotal: (value) => {
      fixedTotal = value;
    },
    placeOf,
    wards,
    result: () => ({ value: fixedTotal ?? total, byWard, withoutWard, moved }),
  };
}
