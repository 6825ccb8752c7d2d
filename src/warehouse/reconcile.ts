/** Sets the warehouse's figures of a source beside the core's: equal, or the load is not to be trusted. */
import type { Figures } from '../domain/indicators/figures';
import type { SqlFigure } from './read-figures';

export interface Difference {
  readonly indicator: string;
  /** '' for what belongs to no unit; null: in all. */
  readonly unit: string | null;
  readonly core: number;
  readonly warehouse: number;
}

/** @returns what differs, indicator by indicator and unit by unit */
export function differencesOf(
  { all }: Figures,
  loaded: ReadonlyMap<string, SqlFigure>,
): readonly Difference[] {
  return all.flatMap(({ indicator: { id }, value, byWard, withoutWard }) => {
    const found = loaded.get(id);
    const core = new Map([...byWard, ['', withoutWard] as const]);
    const units = new Set([...core.keys(), ...(found?.byUnit.keys() ?? [])]);
    return [
      { indicator: id, unit: null, core: value, warehouse: found?.value ?? 0 },
      ...[...units].map((unit) => ({
        indicator: id,
        unit,
        core: core.get(unit) ?? 0,
        warehouse: found?.byUnit.get(unit) ?? 0,
      })),
    ].filter((one) => one.core !== one.warehouse);
  });
}
