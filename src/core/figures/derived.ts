/**
 * Figures that are made of others, or of what stands outside of the registers: balances, and shares
 * of the population. The core and the warehouse derive them by the same rules from their own sums.
 */
import type { DerivedMeasure, GivenAmount, Indicator, RowIndicator } from './indicators';

/** A figure in parts: by the code of a unit, and what belongs to none; together they are the value. */
export interface Amounts {
  readonly value: number;
  readonly byWard: ReadonlyMap<string, number>;
  readonly withoutWard: number;
}

export const givenAmounts: readonly GivenAmount[] = ['opening', 'population', 'population-unknown'];

export type DerivedIndicator = Indicator & { readonly measure: DerivedMeasure };

export function isDerived(indicator: Indicator): indicator is DerivedIndicator {
  const { kind } = indicator.measure;
  return kind === 'given' || kind === 'combined' || kind === 'ratio';
}

export const isMeasuredOverRows = (indicator: Indicator): indicator is RowIndicator =>
  !isDerived(indicator);

/** The ids of the figures that one is made of. */
export function partsOf({ measure }: DerivedIndicator): readonly string[] {
  if (measure.kind === 'given') return [];
  if (measure.kind === 'combined') return measure.parts.map(({ id }) => id);
  return measure.over === undefined ? [measure.of] : [measure.of, measure.over];
}

/** A figure that is not known everywhere. */
export interface Derived extends Amounts {
  /** The codes of units without a figure, null for the total; absent where all are known. */
  readonly unknown?: ReadonlySet<string | null>;
}

/** What figures are derived from. */
export interface Parts {
  readonly figureOf: (id: string) => Amounts;
  readonly given: (what: GivenAmount) => Amounts;
}

export function derive(measure: DerivedMeasure, { figureOf, given }: Parts): Derived {
  switch (measure.kind) {
    case 'given':
      return given(measure.what);
    case 'combined':
      return combined(measure.parts.map(({ id, sign }) => ({ amounts: figureOf(id), sign })));
    case 'ratio':
      return ratio(figureOf(measure.of), measure.times, {
        amounts: measure.over === undefined ? given('population') : figureOf(measure.over),
        unknown: measure.over === undefined ? given('population-unknown') : none,
      });
  }
}

function combined(parts: readonly { readonly amounts: Amounts; readonly sign: 1 | -1 }[]): Amounts {
  const byWard = new Map<string, number>();
  let [value, withoutWard] = [0, 0];
  for (const { amounts, sign } of parts) {
    value += sign * amounts.value;
    withoutWard += sign * amounts.withoutWard;
    for (const [code, part] of amounts.byWard) {
      byWard.set(code, (byWard.get(code) ?? 0) + sign * part);
    }
  }
  return { value, byWard, withoutWard };
}

const none: Amounts = { value: 0, byWard: new Map(), withoutWard: 0 };

/** What a share is one of, and how many units it is not known of. */
interface Whole {
  readonly amounts: Amounts;
  readonly unknown: Amounts;
}

/** Shares are no parts of one another: what belongs to no unit has none, and they do not add up. */
function ratio(of: Amounts, times: number, { amounts, unknown }: Whole): Derived {
  const notKnown = new Set<string | null>();
  const shareOf = (code: string | null, part: number, whole: number, missing: number) => {
    if (whole > 0 && missing === 0) return roundedRatio(part * times, whole);
    notKnown.add(code);
    return 0;
  };
  const byWard = new Map<string, number>();
  for (const [code, part] of of.byWard) {
    const [whole, missing] = [amounts, unknown].map(({ byWard: all }) => all.get(code) ?? 0);
    byWard.set(code, shareOf(code, part, whole ?? 0, missing ?? 0));
  }
  const value = shareOf(null, of.value, amounts.value, unknown.value);
  return { value, byWard, withoutWard: 0, ...(notKnown.size > 0 && { unknown: notKnown }) };
}

/** Rounded half up. */
export function roundedRatio(part: number, whole: number): number {
  return Math.floor((2 * part + whole) / (2 * whole));
}
