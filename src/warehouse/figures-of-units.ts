/** The figures of a unit's report from what the warehouse answered: the report's own shape, a "ward" for each unit below. */
import { indicators } from '../domain/indicators/definitions';
import type { Excluded, Figure, Figures } from '../domain/indicators/figures';
import type { Period } from '../domain/text/periods';
import type { Ward } from '../domain/workbook/wards';
import type { SqlFigure } from './read-figures';
import type { Unit } from './unit-tree';

export interface UnitSums {
  readonly period: Period;
  /** By indicator id, by place: the code of a unit below; '' for the unit itself. */
  readonly sums: ReadonlyMap<string, SqlFigure>;
  readonly countedRows: number;
  readonly excluded: Excluded;
}

export function figuresOfUnits(
  { children }: Unit,
  { period, sums, countedRows, excluded }: UnitSums,
): Figures {
  const all = indicators.map((indicator): Figure => {
    const sum = sums.get(indicator.id);
    return {
      indicator,
      value: sum?.value ?? 0,
      byWard: new Map(children.map(({ code }) => [code, sum?.byUnit.get(code) ?? 0])),
      withoutWard: sum?.byUnit.get('') ?? 0,
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
    emails: [],
    file: '',
    row,
  };
}
