/** What set-up writes below the headings: settings that are missing, lists and indicator names of a new sheet. */
import { isDerived } from '../../figures/derived';
import { indicatorsOf } from '../../figures/indicator-list';
import type { Indicator } from '../../figures/indicators';
import { levelOfIndicator } from '../../report/printed';
import { isAbove } from '../../schema/levels';
import { listNames, programmeList, valuesAt, type ListName } from '../../schema/lists';
import { listTable, ownIndicators, settingsTable } from '../../schema/reference-sheets';
import { wardList } from '../../schema/reference-sheets';
import { fold } from '../../vietnamese/fold';
import type { ListAddition } from '../../schema/lists';
import { unitCode } from '../../workbook/read-units';
import { textsOf, type TableData } from '../../workbook/read-table';
import { settingDefinitions } from '../../schema/settings';
import { listNamed, type WorkbookData } from '../../workbook/read-workbook';
import { plain, rowWrites, type RowValues } from '../append-rows';
import type { CellsChange } from '../change';
import { changesOf, isSame, typedValue, type TypedValue } from '../cell-writes';
import { templateVersion } from '../open-workbook';
import type { TableLayout } from '../table-layout';
import type { Seed } from './seed';

function appended(layout: TableLayout, rows: readonly RowValues[]): readonly CellsChange[] {
  return changesOf(rowWrites(layout, rows, layout.endOfData));
}

/** Every setting that the sheet lacks, what the seed says of the others, and the version of this layout. */
export function settingRows(
  layout: TableLayout,
  { settingRows: rowOf, tables, level: own }: WorkbookData,
  seed: Seed,
): readonly CellsChange[] {
  const version = plain(templateVersion);
  const rows = settingDefinitions
    .filter(({ key, level }) => !rowOf.has(key) && (level === undefined || isAbove(own, level)))
    .map(({ key, item, initial, note }): RowValues => {
      const usual = initial === undefined ? undefined : plain(initial);
      const value =
        seed.settings.get(key)?.written ?? (key === 'templateVersion' ? version : usual);
      return { item: plain(item), note: plain(note), ...(value !== undefined && { value }) };
    });
  const reading = tables.get(settingsTable.sheet);
  const wanted = new Map(seed.settings).set('templateVersion', {
    written: version,
    isDictated: true,
  });
  const replaced = [...wanted].flatMap(([key, { written, isDictated }]) => {
    const row = rowOf.get(key);
    return row === undefined ? [] : filled(layout, reading, row, { value: written }, isDictated);
  });
  return [...appended(layout, rows), ...replaced];
}

/** Writes values into a data row that is there: into blank cells, and into all if told so. */
function filled(
  layout: TableLayout,
  reading: TableData | undefined,
  row: number,
  values: RowValues,
  isDictated: boolean,
): readonly CellsChange[] {
  const sheetRow = reading?.rows[row];
  if (reading === undefined || sheetRow === undefined) return [];
  const writes = rowWrites(layout, [values], sheetRow).filter(({ column, written }) => {
    const present = typedValue(reading.sheet, sheetRow, column);
    return !isSame(present, written) && (isDictated || isBlank(present));
  });
  return changesOf(writes);
}

/** A formula, which comes as null, is somebody's. */
const isBlank = (present: TypedValue | null) => present?.value === '';

/**
 * The built-in values of every list that `Danh mục` does not name at all, those that came with a newer
 * version, and the seed's that it lacks.
 */
export function listRows(
  layout: TableLayout,
  { tables, listLevel, settings }: WorkbookData,
  seed: Seed,
): readonly CellsChange[] {
  const reading = tables.get(listTable.sheet);
  const values = reading === undefined ? [] : textsOf(reading, 'value');
  const lists = new Set<ListName | undefined>();
  const present = new Set<string>();
  if (reading !== undefined) {
    for (const [row, name] of textsOf(reading, 'list').entries()) {
      const list = listNamed(name ?? '');
      lists.add(list);
      if (list !== undefined) present.add(keyOf(list, values[row] ?? ''));
    }
  }
  const version = Number(settings.templateVersion) || 0;
  const seeded = new Map(seed.lists.map((each) => [keyOf(each.list, each.value), each]));
  const rows = listNames.flatMap((list): readonly ListAddition[] => {
    // Of a list that is there only what newer versions brought: staff may have taken out the rest.
    const builtIn = valuesAt(list, listLevel).filter(
      ({ since = 1 }) => !lists.has(list) || since > version,
    );
    const added = [...seeded.values()].filter((each) => each.list === list);
    const all = [...builtIn.map((each) => ({ ...each, list })), ...added];
    const byKey = new Map(all.map((each) => [keyOf(list, each.value), each]));
    return [...byKey].flatMap(([key, each]) => (present.has(key) ? [] : [each]));
  });
  return appended(
    layout,
    rows.map(({ list, value, aliases }) => ({
      list: plain(list),
      value: plain(value),
      aliases: plain(aliases.join('; ')),
    })),
  );
}

/** Of a target its title and year, whatever the share. */
const keyOf = (list: ListName, value: string) =>
  `${list}\u0001${fold(list === programmeList ? (value.split(':')[0] ?? '') : value)}`;

/** What nobody plans: it follows from other figures. */
const isPlanned = (indicator: Indicator) => !isDerived(indicator);

/** The names of all indicators, in a new `Chỉ tiêu` only, so that nobody has to type them. */
export function targetRows(
  layout: TableLayout,
  workbook: Pick<WorkbookData, 'level' | 'tables' | 'context'>,
): readonly CellsChange[] {
  if (layout.sheet !== null && layout.columns.some(({ isNew }) => !isNew)) return [];
  return appended(
    layout,
    indicatorsOf(workbook)
      .all.filter((one) => isPlanned(one) && !isAbove(levelOfIndicator(one) ?? '', workbook.level))
      .map(({ label }) => ({ indicator: plain(label) })),
  );
}

/** The seed's indicators that `Chỉ số` does not have. */
export function definitionRows(
  layout: TableLayout,
  { tables }: WorkbookData,
  { definitions }: Seed,
): readonly CellsChange[] {
  const reading = tables.get(ownIndicators.sheet);
  const present = new Set(
    reading === undefined ? [] : textsOf(reading, 'name').map((name) => fold(name ?? '')),
  );
  return appended(
    layout,
    definitions.filter(({ name }) => !present.has(fold(String(name?.value ?? '')))),
  );
}

/** The seed's units: those that `Xã phường` lacks as new rows, of the others what is blank. */
export function wardRows(
  layout: TableLayout,
  { tables }: WorkbookData,
  seed: Seed,
): readonly CellsChange[] {
  const reading = tables.get(wardList.sheet);
  const codes = reading === undefined ? [] : textsOf(reading, 'code');
  const rowOf = new Map(codes.map((code, row) => [unitCode(code ?? ''), row]));
  const rowFor = ({ code }: RowValues) => rowOf.get(unitCode(String(code?.value ?? '')));
  return [
    ...appended(
      layout,
      seed.wards.filter((ward) => rowFor(ward) === undefined),
    ),
    ...seed.wards.flatMap((ward) => {
      const row = rowFor(ward);
      return row === undefined ? [] : filled(layout, reading, row, ward, false);
    }),
  ];
}
