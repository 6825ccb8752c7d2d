/** A workbook read whole: settings, lists and wards first, since the registers are judged by them. */
import { coordinatorLevel, levelAbove, levelOf, type Level } from '../schema/levels';
import { listNames, type ListName } from '../schema/lists';
import { separated } from '../data/cell';
import { dataTables, ownTables } from '../schema/all';
import { paperTables } from '../schema/paper-sheets';
import {
  emulationCriteria,
  ownIndicators,
  listTable,
  narrative,
  settingsTable,
  targets,
} from '../schema/reference-sheets';
import { titlesOf, type Table } from '../schema/table';
import { history } from '../schema/managed-sheets';
import { wardList } from '../schema/reference-sheets';
import type { ReadingContext } from '../schema/column-type';
import { fold } from '../vietnamese/fold';
import type { Period } from '../data/periods';
import { rowCountOf, type Snapshot, type SheetCells } from './snapshot';
import { listsOf, type ListAddition } from '../schema/lists';
import { isReadable, readTable, textsOf, type TableData, type Unreadable } from './read-table';
import { noSettings, type Settings } from '../schema/settings';
import { readSettings, type SettingProblem } from './read-settings';
import { readWards } from './read-units';
import { wardsOf, type Ward, type Wards } from '../schema/units';
import { identityOf } from './file-identity';

export interface WorkbookData {
  readonly context: ReadingContext;
  /** Set where the workbook is a ward's: the unit that it belongs to. */
  readonly ownUnit: Ward | null;
  readonly settings: Settings;
  /** The level of whoever keeps the workbook, by Tên cấp Hội. */
  readonly level: Level;
  /** The level whose lists it offers: a unit's own file has those of the level above. */
  readonly listLevel: Level;
  readonly settingProblems: readonly SettingProblem[];
  /** The data row of `Thiết lập` by setting. */
  readonly settingRows: ReadonlyMap<keyof Settings, number>;
  /** The period of the settings; null when it is not set, or is reversed. */
  readonly period: Period | null;
  /** Every table that was found and could be read, by the contract's sheet title. */
  readonly tables: ReadonlyMap<string, TableData>;
  /** The sheets that exist but could not be read. */
  readonly unreadable: readonly {
    readonly table: Table;
    readonly sheet: SheetCells;
    readonly why: Unreadable;
  }[];
}

/** The first sheet of a title, case, spaces and Unicode form ignored. */
export function sheetNamed(snapshot: Snapshot, title: string): SheetCells | undefined {
  const wanted = fold(title);
  return snapshot.sheets.find((sheet) => fold(sheet.title) === wanted);
}

/** The sheet of a table, under the first of its titles that is there. */
export function sheetFor(snapshot: Snapshot, table: Table): SheetCells | undefined {
  for (const title of titlesOf(table)) {
    const sheet = sheetNamed(snapshot, title);
    if (sheet !== undefined) return sheet;
  }
  return undefined;
}

/**
 * @param today day serial in the spreadsheet's time zone
 * @param judgedBy by default the workbook's own lists and wards; of a ward's workbook that is gathered, the association's
 */
export function readWorkbook(
  snapshot: Snapshot,
  today: number,
  judgedBy?: ReadingContext,
): WorkbookData {
  return readSheets(
    snapshot,
    today,
    [
      ...dataTables,
      narrative,
      targets,
      ownIndicators,
      emulationCriteria,
      ...paperTables,
      ...ownTables,
    ],
    judgedBy,
  );
}

/** The settings, lists, wards and closed periods alone: what is needed to judge rows of others. */
export function readSurroundings(snapshot: Snapshot, today: number): WorkbookData {
  return readSheets(snapshot, today, [history], undefined);
}

function readSheets(
  snapshot: Snapshot,
  today: number,
  others: readonly Table[],
  judgedBy: ReadingContext | undefined,
): WorkbookData {
  const tables = new Map<string, TableData>();
  const unreadable: { table: Table; sheet: SheetCells; why: Unreadable }[] = [];
  const read = (table: Table, context: ReadingContext): TableData | undefined => {
    const sheet = sheetFor(snapshot, table);
    // A blank sheet says as little as none; only the list of wards has to hold something.
    if (sheet === undefined || (rowCountOf(sheet) === 0 && table !== wardList)) return undefined;
    const reading = readTable(sheet, table, context);
    if (!isReadable(reading)) {
      unreadable.push({ table, sheet, why: reading });
      return undefined;
    }
    tables.set(table.sheet, reading);
    return reading;
  };

  const bare: ReadingContext = { lists: listsOf([]), wards: wardsOf([]), today };
  const settingsReading = read(settingsTable, bare);
  const {
    settings: typed,
    problems,
    rowOf,
  } = settingsReading === undefined
    ? { settings: noSettings, problems: [], rowOf: new Map() }
    : readSettings(settingsReading, bare);
  const isUnits = identityOf(snapshot) !== null;
  const level = ownLevelOf(typed, isUnits);
  const listLevel = isUnits ? levelAbove(level) : level;
  const lists = listsOf(
    [...ownLevelWords(typed, level, isUnits), ...listAdditions(read(listTable, bare))],
    { level: listLevel, knowsAbove: isUnits },
  );
  const wards = readWards(read(wardList, { ...bare, lists }));
  const ownUnit = unitOfFile(snapshot, wards);
  const context: ReadingContext = judgedBy ?? {
    lists,
    wards,
    today,
    ...(ownUnit !== null && { ownUnit }),
  };
  for (const table of others) read(table, context);

  const { from, to } = typed;
  const period = from !== null && to !== null && from <= to ? { from, to } : null;
  return {
    context,
    ownUnit,
    settings: typed,
    level,
    listLevel,
    settingProblems: problems,
    settingRows: rowOf,
    period,
    tables,
    unreadable,
  };
}

/** The unit of the list that the file says it is of; null: the workbook is no ward's, or does not list it. */
function unitOfFile(snapshot: Snapshot, wards: Wards): Ward | null {
  const identity = identityOf(snapshot);
  if (identity === null) return null;
  const { code, validFrom } = identity;
  return wards.all.find((ward) => ward.code === code && ward.validFrom === validFrom) ?? null;
}

/** A unit's file is of a level below the association that shares it, whatever it calls itself. */
function ownLevelOf({ ownLevel }: Settings, isUnits: boolean): Level {
  const level = levelOf(ownLevel);
  return isUnits && level === coordinatorLevel ? 'Xã, phường' : level;
}

/**
 * The association's own words for its level ("Tỉnh hội", "Hội Khuyến học xã Bình Yên"). Where no
 * Thành hội stands above, the word can mean nothing but the own level: earlier versions offered no other.
 */
function ownLevelWords(
  { ownLevel, association }: Settings,
  level: Level,
  isUnits: boolean,
): readonly ListAddition[] {
  const aliases = [
    ...[ownLevel, association].filter((word) => word !== ''),
    ...(level === coordinatorLevel || isUnits ? [] : [coordinatorLevel]),
  ];
  return [{ list: 'Cấp', value: level, aliases }];
}

/** Which list a row of `Danh mục` extends: by its name, case and spaces aside. */
export function listNamed(text: string): ListName | undefined {
  const wanted = fold(text);
  return listNames.find((name) => fold(name) === wanted);
}

/** The rows of `Danh mục` that extend a list. */
export function listAdditions(reading: TableData | undefined): readonly ListAddition[] {
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
