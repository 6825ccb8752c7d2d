/** Adds up what rows contribute, in total and by ward; or notes the rows. Units merged since count with their successors. */
import type { Ward, Wards } from '../schema/units';

/** What a measure tells of the rows that it takes. */
export interface Adding {
  /**
   * Adds a data row's part to the ward that it belongs to today; null: it has no ward.
   * @param inAll its part of the total, where that is another one (a donor of two wards is one in all)
   */
  readonly add: (row: number, ward: Ward | null, value: number, inAll?: number) => void;
  /** The unit that holds a unit's territory on the tally's day. */
  readonly placeOf: (ward: Ward) => Ward | undefined;
  readonly wards: Wards;
}

export interface Tally extends Adding {
  readonly result: () => {
    readonly value: number;
    readonly byWard: ReadonlyMap<string, number>;
    readonly withoutWard: number;
    /** The units that are no more, whose parts went to the units that hold their territory. */
    readonly moved: ReadonlyMap<Ward, Ward>;
  };
}

/** A row and its part of a figure; 0 where another row of the same donor has it. */
export interface RowPart {
  /** Data row. */
  readonly row: number;
  readonly value: number;
}

/** @param day the period's last day: the wards valid on it are told apart */
export function sumByUnit(wards: Wards, day: number): Tally {
  const byWard = new Map(wards.validOn(day).map(({ code }) => [code, 0]));
  const placeOf = placesOn(wards, day);
  const moved = new Map<Ward, Ward>();
  let withoutWard = 0;
  let total = 0;
  // Registers are kept ward by ward: the rows of one are added up before they are placed.
  let current: Ward | null = null;
  let sum = 0;

  function placeSum(): void {
    const place = current === null ? undefined : placeOf(current);
    if (current !== null && place !== undefined && place !== current && sum !== 0)
      moved.set(current, place);
    if (place === undefined) withoutWard += sum;
    else byWard.set(place.code, (byWard.get(place.code) ?? 0) + sum);
    sum = 0;
  }

  return {
    add: (_, ward, value, inAll = value) => {
      total += inAll;
      if (ward !== current) {
        placeSum();
        current = ward;
      }
      sum += value;
    },
    placeOf,
    wards,
    result: () => {
      placeSum();
      return { value: total, byWard, withoutWard, moved };
    },
  };
}

/** Notes the rows of one ward (its code), of none (''), or of all (null). */
export function recordRows(
  wards: Wards,
  day: number,
  wanted: string | null,
): Adding & { readonly parts: readonly RowPart[] } {
  const placeOf = placesOn(wards, day);
  const parts: RowPart[] = [];
  return {
    add: (row, ward, value, inAll = value) => {
      const place = ward === null ? undefined : placeOf(ward);
      if (wanted === null) parts.push({ row, value: inAll });
      else if (wanted === (place?.code ?? '')) parts.push({ row, value });
    },
    placeOf,
    wards,
    parts,
  };
}

function placesOn(wards: Wards, day: number): Adding['placeOf'] {
  const places = new Map<Ward, Ward | undefined>();
  return (ward) => {
    if (!places.has(ward)) places.set(ward, wards.successorOn(ward, day));
    return places.get(ward);
  };
}
