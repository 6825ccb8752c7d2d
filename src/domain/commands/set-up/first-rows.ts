/** What set-up writes below the headings: settings that are missing, lists and indicator names of a new sheet. */
import type { CellValue } from '../../cells/cell';
import { indicators } from '../../indicators/definitions';
import { builtInLists, listNames, type ListName } from '../../tables/list-names';
import { settingDefinitions } from '../../workbook/setting-definitions';
import { listNamed, type WorkbookReading } from '../../workbook/workbook';
import { textsOf } from '../../workbook/read-table';
import { listTable, settingsTable } from '../../tables/support';
import { templateVersion } from '../template';
import type { CellsChange } from '../change';
import type { TableLayout } from './layout';

/** Rows of a table by column key; what a row does not name stays blank. */
type Row = Readonly<Record<string, CellValue>>;

/** Appends rows below everything on the sheet, each value in the place of its column. */
function appended({ title, columns, endOfData }: TableLayout, rows: readonly Row[]): CellsChange[] {
  if (rows.length === 0) return [];
  const used = columns.filter(({ key }) => rows.some((row) => row[key] !== undefined));
  return used.map(({ key, column }) => ({
    kind: 'cells',
    sheet: title,
    row: endOfData,
    column,
    values: rows.map((row) => [row[key] ?? null]),
  }));
}

/** Every setting that the sheet lacks, and the version of this layout. */
export function settingRows(
  layout: TableLayout,
  { settingRows: rowOf, tables }: WorkbookReading,
): readonly CellsChange[] {
  const rows = settingDefinitions
    .filter(({ key }) => !rowOf.has(key))
    .map(({ key, item, initial, note }): Row => {
      const value = key === 'templateVersion' ? templateVersion : initial;
      return { item, note, ...(value !== undefined && { value }) };
    });
  return [...appended(layout, rows), ...versionRow(layout, rowOf.get('templateVersion'), tables)];
}

function versionRow(
  layout: TableLayout,
  row: number | undefined,
  tables: WorkbookReading['tables'],
): CellsChange[] {
  const reading = tables.get(settingsTable.sheet);
  const column = layout.columns.find(({ key }) => key === 'value')?.column;
  if (row === undefined || reading === undefined || column === undefined) return [];
  if (reading.rawValue(row, 'value') === templateVersion) return [];
  return [
    {
      kind: 'cells',
      sheet: layout.title,
      row: reading.rows[row] ?? 0,
      column,
      values: [[templateVersion]],
    },
  ];
}

/** The built-in values of every list that `Danh mục` does not name at all. */
export function listRows(layout: TableLayout, { tables }: WorkbookReading): readonly CellsChange[] {
  const reading = tables.get(listTable.sheet);
  const present = new Set<ListName | undefined>(
    reading === undefined ? [] : textsOf(reading, 'list').map((name) => listNamed(name ?? '')),
  );
  const rows = listNames
    .filter((list) => !present.has(list))
    .flatMap((list) =>
      builtInLists[list].map(({ value, aliases }): Row => ({
        list,
        value,
        aliases: aliases.join('; '),
      })),
    );
  return appended(layout, rows);
}

/** The names of all indicators, in a new `Chỉ tiêu` only, so that nobody has to type them. */
export function targetRows(layout: TableLayout): readonly CellsChange[] {
  if (layout.sheet !== null && layout.columns.some(({ isNew }) => !isNew)) return [];
  return appended(
    layout,
    indicators.map(({ label }) => ({ indicator: label })),
  );
}
