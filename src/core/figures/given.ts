/** What the settings and the list of units say beside the registers: opening balances and people. */
import { fold } from '../vietnamese/fold';
import type { Period } from '../data/periods';
import type { Level } from '../schema/levels';
import type { Settings } from '../schema/settings';
import type { Ward } from '../schema/units';
import type { WorkbookData } from '../workbook/read-workbook';
import type { Amounts } from './derived';

/** The settings that hold the opening balance of a level; the own one may be called by its level too. */
export function openingSettings(level: Level, own: Level): readonly (keyof Settings)[] {
  return [
    ...(level === own ? (['openingBalance'] as const) : []),
    ...(level === 'Xã, phường' ? (['openingBalanceOfWards'] as const) : []),
    ...(level === 'Chi hội' ? (['openingBalanceOfChapters'] as const) : []),
  ];
}

/** What a level's fund held at the beginning of the settings' period; null: nobody says it. */
export function typedOpening({ settings, level: own }: WorkbookData, level: Level): number | null {
  const typed = openingSettings(level, own)
    .map((key) => settings[key])
    .filter((value): value is number => typeof value === 'number');
  return typed.length === 0 ? null : typed.reduce((sum, value) => sum + value, 0);
}

/** What lies between the day for which the settings give the balance and the first of a period. */
export interface Gap {
  readonly period: Period;
  /** Whether it comes before the period, else it lies in it and is taken back. */
  readonly sign: 1 | -1;
}

/** null: the period begins on the day of the settings, or these name none. */
export function gapBefore({ settings }: WorkbookData, { from }: Period): Gap | null {
  const known = settings.from;
  if (known === null || known === from) return null;
  return known < from
    ? { period: { from: known, to: from - 1 }, sign: 1 }
    : { period: { from, to: known - 1 }, sign: -1 };
}

/** Units that are no place where people live: their members live in the others. */
const withoutPeople =
  /^(?:trường|cơ quan|dòng họ|chi hội (?:trường|cơ quan|khối)|doanh nghiệp|công ty)(?!\p{L})/u;

/** Whether people live in a unit; a school or an office has only members. */
export const hasPeople = ({ name, kind = '' }: Pick<Ward, 'name' | 'kind'>): boolean =>
  !withoutPeople.test(fold(kind)) && !withoutPeople.test(fold(name));

export interface People {
  readonly population: Amounts;
  /** 1 for each unit whose people are not known. */
  readonly unknown: Amounts;
}

/** The people of the units valid on a day; the rest of Dân số, where that is typed, belongs to none. */
export function peopleOf({ context, settings, ownUnit }: WorkbookData, day: number): People {
  const own = ownUnit === null ? null : context.wards.successorOn(ownUnit, day);
  // The list of a unit's own file may name all of them.
  const units = context.wards.validOn(day).filter((unit) => own === null || unit === own);
  return peopleIn(units, settings);
}

export function peopleIn(units: readonly Ward[], settings: Settings): People {
  const population = new Map(units.map((unit) => [unit.code, unit.population ?? 0]));
  const unknown = new Map(
    units.map((unit) => [unit.code, unit.population === null && hasPeople(unit) ? 1 : 0]),
  );
  return {
    population: withTotal(population, settings.population),
    unknown: withTotal(unknown, settings.population === null ? null : 0),
  };
}

function withTotal(byWard: ReadonlyMap<string, number>, total: number | null): Amounts {
  const sum = [...byWard.values()].reduce((all, value) => all + value, 0);
  return { value: total ?? sum, byWard, withoutWard: (total ?? sum) - sum };
}
