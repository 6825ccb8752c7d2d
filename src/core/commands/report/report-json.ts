/** A report's figures as the contract's JSON gives them; what the sidebar and `report --json` show. */
import { toIsoDate } from '../../data/dates';
import type { Figure } from '../../figures/figures';
import type { Level } from '../../schema/levels';
import type { SheetRows } from '../../messages/row-counts';
import type { ReportResult } from './report';

export interface IndicatorJson {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly plan: number | null;
  readonly previous: number | null;
  /** By ward code; under '' what belongs to no ward, where there is any. */
  readonly byWard: Readonly<Record<string, number>>;
}

export interface ReportJson {
  /** Days as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string; readonly name: string };
  readonly indicators: readonly IndicatorJson[];
  readonly excluded: { readonly rows: number; readonly amount: number };
  readonly text: readonly string[];
  /** How many rows of each register were read, counted and left out. */
  readonly sheets: readonly SheetRows[];
  /** Of whoever reports: indicators of levels above mean nothing. */
  readonly level: Level;
}

export function reportJson({
  figures,
  periodName,
  targets,
  text,
  level,
}: Pick<ReportResult, 'figures' | 'periodName' | 'targets' | 'text' | 'level'>): ReportJson {
  const { period, all, excluded, sheets = [] } = figures;
  return {
    period: { from: toIsoDate(period.from), to: toIsoDate(period.to), name: periodName },
    indicators: all.map(({ indicator: { id, label, unit }, value, byWard, withoutWard }) => ({
      id,
      label,
      unit,
      value,
      plan: targets.get(id)?.plan ?? null,
      previous: targets.get(id)?.previous ?? null,
      byWard: byWardJson(byWard, withoutWard),
    })),
    excluded,
    text,
    sheets,
    level,
  };
}

function byWardJson(byWard: Figure['byWard'], withoutWard: number) {
  const entries: [string, number][] = [...byWard];
  if (withoutWard !== 0) entries.push(['', withoutWard]);
  return Object.fromEntries(entries);
}
