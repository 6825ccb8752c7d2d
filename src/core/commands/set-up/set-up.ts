/**
 * Set-up: makes the sheets that are missing, and mends what the add-on needs of the others
 * (headings, drop-downs, colours, frozen header). It touches no data and can be run again.
 */
import { allTables } from '../../schema/all';
import { columnOf, type Table } from '../../schema/table';
import { listTable, ownIndicators, settingsTable, targets } from '../../schema/reference-sheets';
import { wardList } from '../../schema/reference-sheets';
import type { Snapshot } from '../../workbook/snapshot';
import { lackingOfVietnam } from '../../workbook/locale';
import { readWorkbook, sheetFor } from '../../workbook/read-workbook';
import type { Change, DropDowns } from '../change';
import type { Failure } from '../../messages/failure-catalog';
import type { Command, CommonInput, Plan } from '../command';
import { findingsHeading } from '../../workbook/managed-columns';
import { newerTemplate, renamed, tableOrOtherTitles } from '../open-workbook';
import { dropDownLists } from './drop-down-lists';
import { definitionRows, listRows, settingRows, targetRows, wardRows } from './first-rows';
import { layoutOf, type TableLayout } from '../table-layout';
import { noSeed, seededValues, type Seed } from './seed';

export interface SetUpInput extends CommonInput {
  /** Give the spreadsheet Vietnam's locale and time zone. */
  readonly vietnamese: boolean;
}

export interface SetUpResult {
  /** Titles of the sheets made. */
  readonly made: readonly string[];
  /** Columns added to sheets that were there. */
  readonly added: readonly { readonly sheet: string; readonly heading: string }[];
  /** Sheets left alone because no header was found in them. */
  readonly leftAlone: readonly string[];
  /** Columns whose rules and formats a native table gives, so that set-up left them alone. */
  readonly typed: readonly { readonly sheet: string; readonly heading: string }[];
  /** Whether locale and time zone are Vietnam's now. */
  readonly isVietnamese: boolean;
  /** Whether Google refused to set them; all else was done. */
  readonly isVietnamRefused: boolean;
  /** Asks about a sheet that may be one of those made, under another name; null: there is none. */
  readonly renamed: Failure | null;
}

export const setUp: Command<SetUpInput, SetUpResult> = {
  name: 'set-up',
  reads: (titles) => tableOrOtherTitles(titles),
  plan: (input, snapshot) => planSetUp(input, snapshot, allTables, noSeed),
};

export interface SetUpPlan extends Plan<SetUpResult> {
  readonly layouts: readonly TableLayout[];
  readonly dropDowns: DropDowns | null;
}

/**
 * Set-up with something to begin with.
 * @param tables new sheets are made in this order
 */
export function planSetUp(
  { today, vietnamese }: SetUpInput,
  snapshot: Snapshot,
  tables: readonly Table[],
  seed: Seed,
): SetUpPlan | Failure {
  const present = readWorkbook(snapshot, today);
  const workbook = { ...present, ...seed.levels };
  const newer = newerTemplate(workbook);
  if (newer !== null) return newer;

  const found = tables.map((table) => ({ table, layout: layoutOf(snapshot, table) }));
  const layouts = found.flatMap(({ layout }) => layout ?? []);
  const layoutFor = (sheet: string) => layouts.find(({ table }) => table.sheet === sheet);
  const changes: Change[] = [];
  const lacking = lackingOfVietnam(snapshot);
  const sets = vietnamese && lacking !== null;
  if (sets) changes.push({ kind: 'properties', properties: lacking });

  const lists = layoutFor(listTable.sheet);
  const wards = layoutFor(wardList.sheet);
  const offered =
    lists === undefined || wards === undefined
      ? { dropDowns: null, changes: [] }
      : dropDownLists(lists, wards, (list) => [
          ...new Set([
            ...workbook.context.lists.valuesOf(list, workbook.listLevel),
            ...seededValues(seed, list),
          ]),
        ]);
  for (const layout of layouts) {
    changes.push(
      {
        kind: 'table',
        table: layout.table,
        sheet: layout.sheet?.title ?? null,
        headerRow: layout.headerRow,
        columns: layout.columns,
        endOfData: layout.endOfData,
        dropDowns: offered.dropDowns,
      },
      ...findingsColumn(layout),
    );
  }
  changes.push(...offered.changes);
  const settings = layoutFor(settingsTable.sheet);
  const plans = layoutFor(targets.sheet);
  const own = layoutFor(ownIndicators.sheet);
  if (settings !== undefined) changes.push(...settingRows(settings, workbook, seed));
  if (lists !== undefined) changes.push(...listRows(lists, workbook, seed));
  if (wards !== undefined) changes.push(...wardRows(wards, workbook, seed));
  if (own !== undefined) changes.push(...definitionRows(own, workbook, seed));
  if (plans !== undefined) changes.push(...targetRows(plans, workbook));
  const result: SetUpResult = {
    made: layouts.flatMap(({ sheet, title }) => (sheet === null ? [title] : [])),
    added: addedColumns(layouts),
    leftAlone: leftAlone(found, snapshot),
    typed: typedColumns(layouts),
    isVietnamese: sets || lacking === null,
    isVietnamRefused: false,
    renamed: renamed(snapshot, workbook),
  };
  return {
    ok: true,
    changes,
    layouts,
    dropDowns: offered.dropDowns,
    result,
    ...(sets && { resultIfRefused: { ...result, isVietnamese: false, isVietnamRefused: true } }),
  };
}

/** Kiểm tra and the rules that colour what it names. */
function findingsColumn({
  title,
  headerRow,
  columns,
  findings,
  table,
  sheet,
}: TableLayout): Change[] {
  if (findings === null) return [];
  const { column, isNew } = findings;
  const headingOf = new Map(table.columns.map(({ key, heading }) => [key, heading]));
  return [
    {
      kind: 'own-column',
      sheet: title,
      column,
      ...(isNew && { newHeading: { heading: findingsHeading, row: headerRow } }),
      runs: [],
    },
    {
      kind: 'colour-rules',
      sheet: title,
      firstRow: headerRow + 1,
      findingsColumn: column,
      columns: columns.map(({ key, column: place, isNew: isMade }) => {
        const heading = headingOf.get(key) ?? '';
        const isHeaded = isMade || sheet?.values[place]?.[headerRow] === heading;
        return { heading, column: place, isHeaded };
      }),
    },
  ];
}

function addedColumns(layouts: readonly TableLayout[]): SetUpResult['added'] {
  return layouts.flatMap(({ sheet, title, table, columns }) =>
    sheet === null || columns.every(({ isNew }) => isNew)
      ? []
      : table.columns
          .filter(({ key }) => columns.some((place) => place.key === key && place.isNew))
          .map(({ heading }) => ({ sheet: title, heading })),
  );
}

function typedColumns(layouts: readonly TableLayout[]): SetUpResult['typed'] {
  return layouts.flatMap(({ sheet, title, table, columns }) =>
    columns.flatMap(({ key, column }) =>
      sheet?.typedColumns.includes(column) === true
        ? [{ sheet: title, heading: columnOf(table, key).heading }]
        : [],
    ),
  );
}

function leftAlone(
  found: readonly {
    readonly table: Table;
    readonly layout: TableLayout | null;
  }[],
  snapshot: Snapshot,
): readonly string[] {
  return found.flatMap(({ table, layout }) =>
    layout === null ? (sheetFor(snapshot, table)?.title ?? []) : [],
  );
}
