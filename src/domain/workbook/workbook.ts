/** A workbook read whole: settings, lists and wards first, since the registers are judged by them. */
import { listNames, type ListName } from '../tables/list-names';
import { separated } from '../cells/separated';
import { dataTables, ownTables } from '../tables/all';
import { listTable, narrative, settingsTable, targets } from '../tables/support';
import type { Table } from '../tables/table';
import { history } from '../tables/history';
import { wardList } from '../tables/ward-list';
import type { ReadingContext } from '../kinds/kind';
import { fold } from '../text/fold';
import type { Period } from '../text/periods';
import { rowCountOf, type Book, type SheetCells } from './book';
import { listsOf, type ListAddition } from './lists';
import { isReadable, readTable, textsOf, type TableReading, type Unreadable } from './read-table';
import { noSettings, type Settings } from './setting-definitions';
import { readSettings, type SettingProblem } from './settings';
import { readWards } from './read-wards';
import { wardsOf, type Ward, type Wards } from './wards';
import { identityOf } from '../wards/ward-file-identity';

export interface WorkbookReading {
  readonly context: ReadingContext;
  /** Set where the workbook is a ward's: the unit that it belongs to. */
  readonly ownUnit: Ward | null;
  readonly settings: Settings;
  readonly settingProblems: readonly SettingProblem[];
  /** The data row of `Thiết lập` by setting. */
  readonly settingRows: ReadonlyMap<keyof Settings, number>;
  /** The period of the settings; null when it is not set, or is reversed. */
  readonly period: Period | null;
  /** Every table that was found and could be read, by the contract's sheet title. */
  readonly tables: ReadonlyMap<string, TableReading>;
  /** The sheets that exist but could not be read. */
  readonly unreadable: readonly {
    readonly table: Table;
    readonly sheet: SheetCells;
    readonly why: Unreadable;
  }[];
}

/** The first sheet of a title, case, spaces and Unicode form ignored. */
export function sheetNamed(book: Book, title: string): SheetCells | undefined {
  const wanted = fold(title);
  return book.sheets.find((sheet) => fold(sheet.title) === wanted);
}

/**
 * @param today day serial in the spreadsheet's time zone
 * @param judgedBy by default the workbook's own lists and wards; of a ward's workbook that is gathered, the association's
 */
export function readWorkbook(
  book: Book,
  today: number,
  judgedBy?: ReadingContext,
): WorkbookReading {
  return readSheets(book, today, [...dataTables, narrative, targets, ...ownTables], judgedBy);
}

/** The settings, lists, wards and closed periods alone: what is needed to judge rows of others. */
export function readSurroundings(book: Book, today: number): WorkbookReading {
  return readSheets(book, today, [history], undefined);
}

function readSheets(
  book: Book,
  today: number,
  others: readonly Table[],
  judgedBy: ReadingContext | undefined,
): WorkbookReading {
  const tables = new Map<string, TableReading>();
  const unreadable: { table: Table; sheet: SheetCells; why: Unreadable }[] = [];
  const read = (table: Table, context: ReadingContext): TableReading | undefined => {
    const sheet = sheetNamed(book, table.sheet);
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
  const isWards = identityOf(book) !== null;
  const lists = listsOf([...ownLevelWord(typed, isWards), ...listAdditions(read(listTable, bare))]);
  // The word would otherwise stand in a ward's report for the level above it.
  const settings = isWards ? { ...typed, ownLevel: '' } : typed;
  const wards = readWards(read(wardList, { ...bare, lists }));
  const ownUnit = unitOfFile(book, wards);
  const context: ReadingContext = judgedBy ?? {
    lists,
    wards,
    today,
    ...(ownUnit !== null && { ownUnit }),
  };
  for (const table of others) read(table, context);

  const { from, to } = settings;
  const period = from !== null && to !== null && from <= to ? { from, to } : null;
  return {
    context,
    ownUnit,
    settings,
    settingProblems: problems,
    settingRows: rowOf,
    period,
    tables,
    unreadable,
  };
}

/** The unit of the list that the file says it is of; null: the workbook is no ward's, or does not list it. */
function unitOfFile(book: Book, wards: Wards): Ward | null {
  const identity = identityOf(book);
  if (identity === null) return null;
  const { code, validFrom } = identity;
  return wards.all.find((ward) => ward.code === code && ward.validFrom === validFrom) ?? null;
}

/**
 * The association's own word for its level ("Tỉnh hội") means the level that the lists call
 * Thành hội; in a ward's workbook, whose rows join the city's, that of Xã, phường.
 */
function ownLevelWord({ ownLevel }: Settings, isWards: boolean): readonly ListAddition[] {
  const value = isWards ? 'Xã, phường' : 'Thành hội';
  return ownLevel === '' ? [] : [{ list: 'Cấp', value, aliases: [ownLevel] }];
}

/** Which list a row of `Danh mục` extends: by its name, case and spaces aside. */
export function listNamed(text: string): ListName | undefined {
  const wanted = fold(text);
  return listNames.find((name) => fold(name) === wanted);
}

/** The rows of `Danh mục` that extend a list. */
export function listAdditions(reading: TableReading | undefined): readonly ListAddition[] {
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
