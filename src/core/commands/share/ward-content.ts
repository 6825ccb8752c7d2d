/** What a ward's workbook is to hold, taken from the city's: its own unit, the settings, the lists. */
import type { Period } from '../../data/periods';
import { wardFileIdentity, type WardFileIdentity } from '../../workbook/file-identity';
import { levelAbove, levelsFrom, type Level } from '../../schema/levels';
import { associationName, placeName, unitLevelWord } from '../../schema/unit-names';
import type { Settings } from '../../schema/settings';
import type { Ward } from '../../schema/units';
import type { WorkbookData } from '../../workbook/read-workbook';
import { plain } from '../append-rows';
import type { TypedValue } from '../cell-writes';
import type { Seed, SeededSetting } from '../set-up/seed';
import { definitionSeed, listSeed, unitSeed } from '../set-up/seed-of';

export interface WardContent {
  readonly identity: WardFileIdentity;
  readonly ward: Ward;
  /** The level of the unit, right below the association's. */
  readonly level: Level;
  readonly seed: Seed;
  /** The settings of the association that gathers. */
  readonly settings: Settings;
  readonly period: Period;
  /** As the settings name it, or derived. */
  readonly periodName: string;
}

/** @param association as `associationOf` names it */
export function wardContent(
  workbook: WorkbookData,
  ward: Ward,
  period: Period,
  periodName: string,
  association: string,
): WardContent {
  const { settings } = workbook;
  const level = levelsFrom(workbook.level)[1] ?? workbook.level;
  return {
    identity: wardFileIdentity(association, ward, period),
    ward,
    level,
    seed: {
      levels: { level, listLevel: levelAbove(level) },
      settings: wardSettings(settings, ward, level, period),
      lists: listSeed(workbook),
      definitions: definitionSeed(workbook),
      wards: [unitSeed(workbook, ward, kept)],
    },
    settings,
    period,
    periodName,
  };
}

/** The period and its deadline are the association's to say; the rest the ward may word otherwise. */
function wardSettings(
  { association, place, deadline, periodName, writing, numberWords }: Settings,
  ward: Ward,
  level: Level,
  { from, to }: Period,
): Seed['settings'] {
  const dictated = (written: TypedValue): SeededSetting => ({ written, isDictated: true });
  const proposed = (text: string): SeededSetting => ({ written: plain(text), isDictated: false });
  const day = (value: number): TypedValue => ({ value, isDate: true });
  return new Map<keyof Settings, SeededSetting>([
    ['parentBody', proposed(association)],
    ['association', proposed(associationName(ward, level))],
    ['ownLevel', proposed(unitLevelWord(ward, level))],
    ['place', proposed(level === 'Chi hội' ? place : placeName(ward))],
    ['from', dictated(day(from))],
    ['to', dictated(day(to))],
    ['periodName', dictated(plain(periodName))],
    ['deadline', dictated(deadline === null ? plain('') : day(deadline))],
    ...(writing === '' ? [] : [['writing', proposed(writing)] as const]),
    ...(numberWords === '' ? [] : [['numberWords', proposed(numberWords)] as const]),
  ]);
}

/** What concerns others stays behind: their addresses, the file's link, the unit of later days. */
const kept = [
  'kind',
  'aliases',
  'validFrom',
  'validTo',
  'households',
  'clans',
  'hamlets',
  'offices',
  'population',
  'adults',
] as const;
