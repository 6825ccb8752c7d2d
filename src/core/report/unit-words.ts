/** What the units of a report are called: communes in the report of a city, provinces in that of the nation. */
import type { Figures } from '../figures/figures';

/** "xã, phường" in a sentence, "Xã, phường" at its beginning. */
export function unitWords({ unitsName }: Pick<Figures, 'unitsName'>): {
  readonly units: string;
  readonly Units: string;
} {
  const units = unitsName ?? 'xã, phường';
  return { units, Units: units.charAt(0).toUpperCase() + units.slice(1) };
}
