/** The figures that the warehouse answers with, indicator by indicator. */
import { figureQueries, givenQuery, type Published } from './figures-sql';
import {
  derive,
  isDerived,
  isMeasuredOverRows,
  partsOf,
  type Amounts,
  type DerivedIndicator,
} from '../core/figures/derived';
import { isPublished } from './fact-tables';
import type { GivenAmount, Indicator } from '../core/figures/indicators';
import type { Excluded, Figure, Figures } from '../core/figures/figures';
import type { Period } from '../core/data/periods';
import type { Ward } from '../core/schema/units';
import type { Unit } from './unit-tree';

export type SqlRow = Readonly<Record<string, unknown>>;
export type RunQuery = (sql: string) => Promise<readonly SqlRow[]>;

export interface SqlFigure {
  readonly value: number;
  /** Without zeros; under '' what belongs to no unit. */
  readonly byUnit: ReadonlyMap<string, number>;
  /** Units, and null for the total, whose figure is not known. */
  readonly unknown?: ReadonlySet<string | null>;
  /** Set where the warehouse does not hold what it is made of. */
  readonly isUnanswered?: true;
}

/**
 * @param nameOf as of `figureQueries`; the indicators of a register left out are missing
 * @returns by indicator id
 */
export async function readFigures(
  query: RunQuery,
  published: Published,
  nameOf: (table: string) => string | null,
): Promise<ReadonlyMap<string, SqlFigure>> {
  const figures = new Map<string, SqlFigure>();
  for (const { indicators, byUnit, inAll } of figureQueries(published, nameOf)) {
    const units = await query(byUnit);
    const [all] = await query(inAll);
    indicators.forEach(({ id }, order) => figures.set(id, figureIn(units, all, `i${order}`)));
  }
  const given = await readGiven(query, published, nameOf);
  const byId = new Map(published.indicators.map((one) => [one.id, one]));
  for (const one of published.indicators) {
    if (isMeasuredOverRows(one) && !isPublished(one)) figures.set(one.id, unanswered);
  }
  /** One derived figure may be made of others. */
  const figureOf = (id: string): SqlFigure | undefined => {
    const indicator = byId.get(id);
    const known = figures.get(id);
    if (known !== undefined || indicator === undefined || !isDerived(indicator)) return known;
    const parts = partsOf(indicator).map(figureOf);
    const figure = parts.some((part) => part?.isUnanswered)
      ? unanswered
      : derivedFigure(indicator, (part) => amountsOf(figureOf(part)), given);
    figures.set(id, figure);
    return figure;
  };
  for (const { id } of published.indicators.filter(isDerived)) figureOf(id);
  return figures;
}

const unanswered: SqlFigure = { value: 0, byUnit: new Map(), isUnanswered: true };

function derivedFigure(
  { measure }: DerivedIndicator,
  figureOf: (id: string) => Amounts,
  given: ReadonlyMap<GivenAmount, SqlFigure>,
): SqlFigure {
  const { value, byWard, withoutWard, unknown } = derive(measure, {
    figureOf,
    given: (what) => amountsOf(given.get(what)),
  });
  const byUnit = new Map([...byWard, ['', withoutWard] as const].filter(([, part]) => part !== 0));
  return { value, byUnit, ...(unknown !== undefined && { unknown }) };
}

function figureIn(units: readonly SqlRow[], all: SqlRow | undefined, column: string): SqlFigure {
  return {
    value: Number(all?.[column] ?? 0),
    byUnit: new Map(
      units
        .map((row) => [String(row['unit']), Number(row[column])] as const)
        .filter(([, value]) => value !== 0),
    ),
  };
}

async function readGiven(
  query: RunQuery,
  published: Published,
  nameOf: (table: string) => string | null,
): Promise<ReadonlyMap<GivenAmount, SqlFigure>> {
  const asked = givenQuery(published, nameOf);
  if (asked === null) return new Map();
  const units = await query(asked.byUnit);
  const [all] = await query(asked.inAll);
  return new Map(
    asked.amounts.map((what, order) => [what, figureIn(units, all, `g${order}`)] as const),
  );
}

/** As figures are derived: what belongs to no unit apart. */
function amountsOf(figure: SqlFigure | undefined): Amounts {
  const { value, byUnit } = figure ?? { value: 0, byUnit: new Map<string, number>() };
  const byWard = new Map(byUnit);
  byWard.delete('');
  return { value, byWard, withoutWard: byUnit.get('') ?? 0 };
}

// The figures of a unit's report from what the warehouse answered: the report's own shape, a "ward" for each unit below.

export interface UnitSums {
  readonly period: Period;
  readonly indicators: readonly Indicator[];
  /** By indicator id, by place: the code of a unit below; '' for the unit itself. */
  readonly sums: ReadonlyMap<string, SqlFigure>;
  readonly countedRows: number;
  readonly excluded: Excluded;
}

export function figuresOfUnits(
  { children }: Unit,
  { period, indicators, sums, countedRows, excluded }: UnitSums,
): Figures {
  const all = indicators.map((indicator): Figure => {
    const sum = sums.get(indicator.id);
    return {
      indicator,
      value: sum?.value ?? 0,
      byWard: new Map(children.map(({ code }) => [code, sum?.byUnit.get(code) ?? 0])),
      withoutWard: sum?.byUnit.get('') ?? 0,
      ...(sum?.unknown !== undefined && { unknown: sum.unknown }),
      ...(sum?.isUnanswered && { unknown: new Set([null, ...children.map(({ code }) => code)]) }),
    };
  });
  const byId = new Map(all.map((figure) => [figure.indicator.id, figure]));
  return {
    period,
    all,
    of: (id) => {
      const figure = byId.get(id);
      if (figure === undefined) throw new Error(`There is no indicator ${id}`);
      return figure;
    },
    wards: children.map(wardOf),
    unitsName: unitsName(children),
    mergers: [],
    countedRows,
    excluded,
    reasons: [],
  };
}

const communes = /^(xã|phường|thị trấn|đặc khu) /i;
const provinces = /^(tỉnh|thành phố|tp\.?) /i;

function unitsName(units: readonly Unit[]): string {
  if (units.every(({ name }) => communes.test(name))) return 'xã, phường';
  return units.every(({ name }) => provinces.test(name)) ? 'tỉnh, thành phố' : 'đơn vị';
}

function wardOf({ code, name }: Unit, row: number): Ward {
  return {
    code,
    name,
    aliases: [],
    validFrom: null,
    validTo: null,
    mergedInto: '',
    households: null,
    clans: null,
    hamlets: null,
    offices: null,
    population: null,
    adults: null,
    emails: [],
    file: '',
    row,
  };
}
