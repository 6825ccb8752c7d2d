/** All rows that a source has in the warehouse for a period: its facts, its units, and that it was published. */
import { factRowsOf } from './fact-rows';
import { rowColumns } from './fact-tables';
import type { SourceReading } from './read-source';
import { publications, sourceUnits, type FactValue, tableRows, type TableRows } from './schema';
import type { Figures } from '../core/figures/figures';
import type { SqlFigure } from './read-figures';

export interface PublicationInput {
  /** What the source is called in the warehouse: the same workbook, the same name. */
  readonly source: string;
  /** Makes a key of a text that cannot be turned back without a secret. */
  readonly keyed: (text: string) => string;
  readonly contentHash: string;
  /** YYYY-MM-DD hh:mm */
  readonly publishedAt: string;
}

export function publicationRows(
  { workbook, findings, figures }: SourceReading,
  { source, keyed, contentHash, publishedAt }: PublicationInput,
): readonly TableRows[] {
  const { period, wards, excluded } = figures;
  const facts = factRowsOf(workbook, findings, { source, period, keyed });
  const ofSource: readonly FactValue[] = [source, period.from, period.to];
  const { ownUnit } = workbook;
  // A ward's workbook knows the list of all; it is one unit's.
  const listed =
    ownUnit === null
      ? wards
      : wards.filter((ward) => ward === workbook.context.wards.successorOn(ownUnit, period.to));
  const rowsByUnit = new Map(listed.map(({ code }) => [code, 0]));
  const unitColumn = rowColumns.findIndex(({ name }) => name === 'unit_code');
  const ofRegisters = facts.filter(({ columns }) =>
    columns.some(({ name }) => name === 'row_number'),
  );
  for (const { values } of ofRegisters) {
    for (const unit of values[unitColumn] ?? []) {
      rowsByUnit.set(String(unit), (rowsByUnit.get(String(unit)) ?? 0) + 1);
    }
  }
  const rowCount = ofRegisters.reduce((sum, { count }) => sum + count, 0);
  return [
    ...facts,
    tableRows(
      sourceUnits,
      [...rowsByUnit].map(([unit, count]) => [...ofSource, unit, count]),
    ),
    tableRows(publications, [
      [...ofSource, publishedAt, contentHash, rowCount, excluded.rows, excluded.amount],
    ]),
  ];
}

// Sets the warehouse's figures of a source beside the core's: equal, or the load is not to be trusted.

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
    if (found?.isUnanswered) return [];
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
