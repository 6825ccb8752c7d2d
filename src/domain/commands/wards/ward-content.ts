/** What a ward's workbook is to hold, taken from the city's: its own unit, the settings, the lists. */
import { listTable } from '../../tables/support';
import { wardList } from '../../tables/ward-list';
import { separated } from '../../cells/separated';
import type { Period } from '../../text/periods';
import { wardFileIdentity, type WardFileIdentity } from '../../wards/ward-file-identity';
import { associationName, placeName, wardLevelWord } from '../../wards/ward-words';
import type { ListAddition } from '../../workbook/lists';
import { textsOf } from '../../workbook/read-table';
import type { Settings } from '../../workbook/setting-definitions';
import type { Ward } from '../../workbook/wards';
import { listNamed, type WorkbookReading } from '../../workbook/workbook';
import { plain, type RowValues } from '../append-rows';
import { typedValue, type TypedValue } from '../mends/cell-values';
import type { Seed, SeededSetting } from '../set-up/seed';

export interface WardContent {
  readonly identity: WardFileIdentity;
  readonly ward: Ward;
  readonly seed: Seed;
  /** The settings of the association that gathers. */
  readonly settings: Settings;
  readonly period: Period;
  /** As the settings name it, or derived. */
  readonly periodName: string;
}

/** @param association as `associationOf` names it */
export function wardContent(
  workbook: WorkbookReading,
  ward: Ward,
  period: Period,
  periodName: string,
  association: string,
): WardContent {
  const { settings } = workbook;
  return {
    identity: wardFileIdentity(association, ward, period),
    ward,
    seed: {
      settings: wardSettings(settings, ward, period),
      lists: listsOfCity(workbook),
      wards: [wardRow(workbook, ward)],
    },
    settings,
    period,
    periodName,
  };
}

/** The period and its deadline are the association's to say; the rest the ward may word otherwise. */
function wardSettings(
  { association, deadline, periodName, writing, numberWords }: Settings,
  ward: Ward,
  { from, to }: Period,
): Seed['settings'] {
  const dictated = (written: TypedValue): SeededSetting => ({ written, isDictated: true });
  const proposed = (text: string): SeededSetting => ({ written: plain(text), isDictated: false });
  const day = (value: number): TypedValue => ({ value, isDate: true });
  return new Map<keyof Settings, SeededSetting>([
    ['parentBody', proposed(association)],
    ['association', proposed(associationName(ward))],
    ['ownLevel', proposed(wardLevelWord)],
    ['place', proposed(placeName(ward))],
    ['from', dictated(day(from))],
    ['to', dictated(day(to))],
    ['periodName', dictated(plain(periodName))],
    ['deadline', dictated(deadline === null ? plain('') : day(deadline))],
    ...(writing === '' ? [] : [['writing', proposed(writing)] as const]),
    ...(numberWords === '' ? [] : [['numberWords', proposed(numberWords)] as const]),
  ]);
}

/** The rows of the association's own `Danh mục`, so that both offer and understand the same. */
function listsOfCity({ tables }: WorkbookReading): readonly ListAddition[] {
  const reading = tables.get(listTable.sheet);
  if (reading === undefined) return [];
  const names = textsOf(reading, 'list');
  const aliases = textsOf(reading, 'aliases');
  return textsOf(reading, 'value').flatMap((value, row) => {
    const list = listNamed(names[row] ?? '');
    return list === undefined || value === null
      ? []
      : [{ list, value, aliases: separated(aliases[row] ?? '') }];
  });
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
] as const;

/** The unit's row as it stands in the city's list, dates as dates and formulas by their value. */
function wardRow({ tables }: WorkbookReading, { code, name, row }: Ward): RowValues {
  const reading = tables.get(wardList.sheet);
  const values: Record<string, TypedValue> = { code: plain(code), name: plain(name) };
  for (const key of kept) {
    const column = reading?.header.columns.get(key);
    if (reading === undefined || column === undefined) continue;
    const present =
      typedValue(reading.sheet, row, column) ?? plain(reading.sheet.values[column]?.[row] ?? '');
    if (present.value !== '') values[key] = present;
  }
  return values;
}
