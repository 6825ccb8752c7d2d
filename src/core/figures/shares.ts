/** What a title's figures are a share of: the totals of the ward list, or what was registered. */
import type { Ward } from '../schema/units';
import { titleKinds, type Indicator, type WardTotal } from './indicators';
import type { Settings } from '../schema/settings';
import type { Figure, Figures } from './figures';
import { roundedRatio } from './derived';
import { hasPeople, peopleIn } from './given';

/** All there are, as far as the ward list knows. */
export interface Denominator {
  readonly of: WardTotal;
  readonly value: number;
  /** The wards whose total is known; the others have no figure. */
  readonly wards: number;
  /** Whether these are all wards of the list. */
  readonly isOfAllWards: boolean;
}

/** The people of all units, or Dân số as it is typed; null where that is not known. */
export function populationIn({
  settings,
  figures: { wards },
}: {
  readonly settings: Settings;
  readonly figures: Pick<Figures, 'wards'>;
}): number | null {
  const { population, unknown } = peopleIn(wards, settings);
  return unknown.value > 0 || population.value === 0 ? null : population.value;
}

/** The column of `Xã phường` that counts what an indicator is a part of; null: there is none. */
export function totalOf(id: string): WardTotal | null {
  const [state, key] = id.split('.');
  if (state !== 'registered' && state !== 'achieved') return null;
  return titleKinds.find((title) => title.key === key)?.total ?? null;
}

/** Parts of the members: shares of all members of the unit. */
const partsOfMembers: readonly string[] = [
  'members.women',
  'members.party',
  'members.carded',
  'members.paid',
];

/** Whether an indicator is a share already, in hundredths of a per cent. */
export const isShareItself = ({ rounding }: Pick<Indicator, 'rounding'>): boolean =>
  rounding === 'share';

/** Finds what an indicator is a part of in a unit: null there where it is not known; null: there is no whole. */
export function wholeInUnit(
  id: string,
): ((unit: Ward, figures: Pick<Figures, 'of'>) => number | null) | null {
  const total = id === 'members.total' ? 'population' : totalOf(id);
  if (total !== null) return (unit) => unit[total];
  if (!partsOfMembers.includes(id)) return null;
  return ({ code }, { of }) => of('members.total').byWard.get(code) ?? null;
}

/**
 * Summed over the wards of the period's last day. null where a share would not be honest: a ward
 * with a figure has no total, a part of the figure belongs to no ward, or there is more than all.
 */
export function wholeOf(
  { indicator, value, byWard, withoutWard }: Figure,
  wards: readonly Ward[],
): Denominator | null {
  const of = totalOf(indicator.id);
  if (of === null || withoutWard !== 0) return null;
  let whole = 0;
  let known = 0;
  for (const ward of wards) {
    const total = ward[of];
    if (total === null) {
      if ((byWard.get(ward.code) ?? 0) !== 0) return null;
      continue;
    }
    whole += total;
    known += 1;
  }
  const isOfAll = wards.every((ward) => ward[of] !== null || !hasPeople(ward));
  return whole === 0 || value > whole
    ? null
    : { of, value: whole, wards: known, isOfAllWards: isOfAll };
}

/**
 * A ward's part of 1 of what it has; null where that is not known, would be more than all, or the
 * ward stands twice in the list.
 */
export function shareInWard({ indicator, byWard }: Figure, ward: Ward): number | null {
  const of = totalOf(indicator.id);
  const total = of === null ? null : ward[of];
  const value = byWard.get(ward.code) ?? 0;
  if (ward.isRepeated === true || total === null || total === 0 || value > total) return null;
  return value / total;
}

/**
 * What a figure is a share of what there is, of a unit or of all (null), in hundredths of a per cent.
 * @returns null where that is not known; undefined where the figure is no part of anything
 */
export function shareOf(
  figure: Figure,
  unit: Ward | null,
  source: { readonly settings: Settings; readonly figures: Pick<Figures, 'wards' | 'of'> },
): number | null | undefined {
  const { indicator, value, byWard } = figure;
  const whole = wholeInUnit(indicator.id);
  if (whole === null) return undefined;
  const part = unit === null ? value : (byWard.get(unit.code) ?? 0);
  const all = unit === null ? wholeOfAll(figure, source) : whole(unit, source.figures);
  const isHonest = all !== null && all > 0 && part <= all && unit?.isRepeated !== true;
  return isHonest ? roundedRatio(part * 10_000, all) : null;
}

function wholeOfAll(
  figure: Figure,
  source: { readonly settings: Settings; readonly figures: Pick<Figures, 'wards' | 'of'> },
): number | null {
  const { id } = figure.indicator;
  if (id === 'members.total') return populationIn(source);
  if (partsOfMembers.includes(id)) return source.figures.of('members.total').value;
  return wholeOf(figure, source.figures.wards)?.value ?? null;
}
