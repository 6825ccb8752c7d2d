/** A report's figures as the contract's JSON gives them; what the sidebar and `report --json` show. */
import { toIsoDate } from '../../data/dates';
import type { Ranking } from '../../figures/emulation';
import type { Figure } from '../../figures/figures';
import type { SheetRows } from '../../messages/row-counts';
import type { Proposal } from '../../report/text/proposals';
import type { ReportResult } from './report';

export interface IndicatorJson {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** null: not known. */
  readonly value: number | null;
  readonly plan: number | null;
  readonly previous: number | null;
  /** By ward code; under '' what belongs to no ward, where there is any. */
  readonly byWard: Readonly<Record<string, number | null>>;
  /** Whether the report prints it at all; what an association does not have or keep is not told of. */
  readonly isPrinted: boolean;
}

export interface ReportJson {
  /** Days as YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string; readonly name: string };
  readonly indicators: readonly IndicatorJson[];
  readonly excluded: { readonly rows: number; readonly amount: number };
  readonly text: readonly string[];
  /** How many rows of each register were read, counted and left out. */
  readonly sheets: readonly SheetRows[];
  /** The units by their points, a list for each group of units to which the same criteria apply. */
  readonly rankings: readonly RankingJson[];
  /** Sentences that staff may choose for Hạn chế and Phương hướng, with the figures that they rest on. */
  readonly proposals: readonly Proposal[];
}

export interface RankingJson {
  /** What the units are; '' where all are in it. */
  readonly kinds: string;
  readonly criteria: readonly {
    readonly name: string;
    readonly indicator: string;
    readonly points: number;
  }[];
  /** The best first. */
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly rank: number;
    readonly points: number;
    /** By criterion, in their order; null: it cannot be told. */
    readonly marks: readonly { readonly value: number | null; readonly points: number | null }[];
  }[];
}

export function reportJson({
  figures,
  periodName,
  targets,
  text,
  printed,
  rankings = [],
  proposals = [],
}: Pick<ReportResult, 'figures' | 'periodName' | 'targets' | 'text' | 'printed'> &
  Partial<Pick<ReportResult, 'rankings' | 'proposals'>>): ReportJson {
  const { period, all, excluded, sheets = [] } = figures;
  return {
    period: { from: toIsoDate(period.from), to: toIsoDate(period.to), name: periodName },
    indicators: all.map(
      ({ indicator: { id, label, unit }, value, byWard, withoutWard, unknown }) => ({
        id,
        label,
        unit,
        value: unknown?.has(null) === true ? null : value,
        plan: targets.get(id)?.plan ?? null,
        previous: targets.get(id)?.previous ?? null,
        byWard: byWardJson(byWard, withoutWard, unknown),
        isPrinted: printed.has(id),
      }),
    ),
    excluded,
    proposals,
    text,
    sheets,
    rankings: rankings.map(rankingJson),
  };
}

const inPoints = (hundredths: number) => hundredths / 100;

function rankingJson({ kinds, criteria, units }: Ranking): RankingJson {
  return {
    kinds,
    criteria: criteria.map(({ name, indicator, points }) => ({
      name,
      indicator: indicator.id,
      points,
    })),
    units: units.map(({ unit: { code, name }, rank, points, marks }) => ({
      code,
      name,
      rank,
      points: inPoints(points),
      marks: marks.map((mark) => ({
        value: mark.value,
        points: mark.points === null ? null : inPoints(mark.points),
      })),
    })),
  };
}

function byWardJson(byWard: Figure['byWard'], withoutWard: number, unknown: Figure['unknown']) {
  const entries: [string, number | null][] = [...byWard].map(([code, value]) => [
    code,
    unknown?.has(code) === true ? null : value,
  ]);
  if (withoutWard !== 0) entries.push(['', withoutWard]);
  return Object.fromEntries(entries);
}
