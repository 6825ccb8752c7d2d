/**
 * Takes over the sheets of an older workbook into a new copy of the template: all that people typed
 * there, their own columns too. What both workbooks hold stays as the new one has it, unless asked
 * for; what cannot be taken over is named. Done twice, the second time changes nothing.
 */
import { failure, type Failure } from '../../messages/failure-catalog';
import { isClosed, recordsOf } from '../../figures/closed-periods';
import { allTables, ownTables } from '../../schema/all';
import { history } from '../../schema/managed-sheets';
import { journal } from '../../schema/managed-sheets';
import { proposals } from '../../schema/registers/registrations';
import { paperTables } from '../../schema/paper-sheets';
import { submissions } from '../../schema/managed-sheets';
import type { Table } from '../../schema/table';
import { fold } from '../../vietnamese/fold';
import { wardFileKey } from '../../workbook/file-identity';
import { rowCountOf, type Snapshot, type SheetCells } from '../../workbook/snapshot';
import { findHeader } from '../../workbook/header';
import { readWorkbook, sheetFor } from '../../workbook/read-workbook';
import { madeTable } from '../append-rows';
import { snapshotAfter } from './snapshot-after';
import type { Change } from '../change';
import type { Command, CommonInput } from '../command';
import { changesOf } from '../cell-writes';
import { isOwnTitle } from '../new-year/left-behind';
import { isFrozenTitle } from '../periods/frozen-page';
import { protectRows, protectSheet } from '../periods/protections';
import { newerTemplate } from '../open-workbook';
import { layoutOf } from '../table-layout';
import { noSeed } from '../set-up/seed';
import { planSetUp } from '../set-up/set-up';
import { addRows, isKeyed, type KeptCell } from './add-rows';
import { isSameSheet, sheetRows, type SheetRows } from './sheet-rows';
import { ownLayout, wholeSheet } from './whole-sheet';

export interface TakeOverInput extends CommonInput {
  /** The older workbook, as `readOldWorkbook` read it. */
  readonly old: Snapshot;
  /** Whether its value wins where both workbooks hold one. */
  readonly replaces: boolean;
  /** Whether only the result is wanted, and nothing is to be written. */
  readonly isPreview: boolean;
}

export interface TakenSheet {
  readonly sheet: string;
  /** Rows of the old sheet. */
  readonly rowCount: number;
  /** Rows that are new here, and rows here that are filled in; all of them where the sheet is taken whole. */
  readonly added: number;
  readonly filled: number;
  /** Columns of people's own that come along. */
  readonly columns: readonly string[];
}

/** Why the rows, or something of a sheet, stay behind: see `docs/cai-dat.md`. */
export type Obstacle = 'no-header' | 'new-no-header' | 'money-unit' | 'merged' | 'lines-above';

export interface TakeOverResult {
  readonly sheets: readonly TakenSheet[];
  readonly kept: readonly KeptCell[];
  /** Columns whose formulas come as the values that they gave. */
  readonly asValues: readonly {
    readonly sheet: string;
    readonly heading: string;
    readonly count: number;
  }[];
  readonly obstacles: readonly { readonly sheet: string; readonly why: Obstacle }[];
  /** Sheets that are not the add-on's, or are kept reports: they stay in the old workbook. */
  readonly leftBehind: readonly string[];
}

/** Every table whose rows are taken over, in the order of the sheets. */
const takenTables: readonly Table[] = [
  ...allTables,
  ...paperTables,
  ...ownTables,
  journal,
  submissions,
  proposals,
];

const titlesTaken = new Set(takenTables.map(({ sheet }) => fold(sheet)));

const takenTitles = (titles: readonly string[]) =>
  titles.filter((title) => titlesTaken.has(fold(title)));

/** Reads the older workbook; it is never written to. */
export const readOldWorkbook: Command<object, Snapshot> = {
  name: 'read-old-workbook',
  onlyReads: true,
  reads: takenTitles,
  plan: (_, snapshot) => ({ ok: true, changes: [], result: snapshot }),
};

export const takeOver: Command<TakeOverInput, TakeOverResult> = {
  name: 'take-over',
  reads: takenTitles,
  plan: (input, snapshot) => {
    const { today, old, isPreview } = input;
    if (!allTables.some((table) => sheetFor(old, table) !== undefined)) {
      return failure('take-over-not-ours');
    }
    const newer = newerTemplate(readWorkbook(old, today));
    if (newer !== null) return newer;
    const marks = marksOf(old, snapshot);
    if (!Array.isArray(marks)) return marks as Failure;
    const plan = planned(input, snapshot);
    if (!plan.ok) return plan;
    const { changes, result } = plan;
    return { ok: true, changes: isPreview ? [] : [...marks, ...changes], result };
  },
};

/** The same with nothing written, so that it need not wait for others. */
export const previewTakeOver: typeof takeOver = { ...takeOver, onlyReads: true };

/** What the file as a whole is comes along; a file that is another one's already stays that. */
function marksOf(old: Snapshot, snapshot: Snapshot): readonly Change[] | Failure {
  const changes: Change[] = [];
  for (const [key, value] of Object.entries(old.fileMarks)) {
    const present = snapshot.fileMarks[key];
    if (present !== undefined && present !== value) {
      return failure(key === wardFileKey ? 'take-over-of-other-ward' : 'take-over-of-other');
    }
    if (present === undefined) changes.push({ kind: 'file-mark', key, value });
  }
  return changes;
}

interface Draft {
  readonly sheets: TakenSheet[];
  readonly kept: KeptCell[];
  readonly asValues: { sheet: string; heading: string; count: number }[];
  readonly obstacles: { sheet: string; why: Obstacle }[];
}

function planned(
  { today, old, replaces }: TakeOverInput,
  snapshot: Snapshot,
):
  | { readonly ok: true; readonly changes: readonly Change[]; readonly result: TakeOverResult }
  | Failure {
  const draft: Draft = { sheets: [], kept: [], asValues: [], obstacles: [] };
  const found = takenTables.flatMap((table) => {
    const sheet = sheetFor(old, table);
    return sheet === undefined || rowCountOf(sheet) === 0
      ? []
      : [{ table, sheet: table === journal ? withoutUndo(sheet) : sheet }];
  });
  const wholes = found.filter(
    ({ table, sheet }) => hasOwnLayout(sheet, table) && isFresh(snapshot, table),
  );
  const whole = wholes.flatMap(({ table, sheet }) => takeWhole(table, sheet, snapshot, draft));
  const begun = snapshotAfter(snapshot, whole);
  // Optional sheets are made where they come in.
  const tables = [
    ...allTables,
    ...paperTables.filter((table) => found.some((one) => one.table === table)),
  ];
  const setUp = planSetUp({ today, vietnamese: false }, begun, tables, noSeed);
  if (!setUp.ok) return setUp;
  const ready = snapshotAfter(begun, setUp.changes);
  const rows = found
    .filter((each) => !wholes.includes(each))
    .flatMap(({ table, sheet }) => takeRows(table, sheet, ready, replaces, draft));
  const filled = snapshotAfter(ready, rows);
  const again = planSetUp({ today, vietnamese: false }, filled, tables, noSeed);
  if (!again.ok) return again;
  // Drop-downs offer what came in too, and formats begin below it.
  const adapted = again.changes.filter(({ kind }) => kind === 'cells' || kind === 'table');
  return {
    ok: true,
    changes: [...whole, ...setUp.changes, ...rows, ...adapted, ...protections(filled, today)],
    result: {
      ...draft,
      leftBehind: old.titles.filter((title) => !isOwnTitle(title) || isFrozenTitle(title)),
    },
  };
}

/** What rows alone would not say. */
function hasOwnLayout(sheet: SheetCells, table: Table): boolean {
  const { hasHeader, linesAbove, merged, moneyUnit } = ownLayout(sheet, table);
  return !hasHeader || linesAbove || merged || moneyUnit;
}

/** The new workbook has no such sheet, or nothing on it but the template's headings. */
function isFresh(snapshot: Snapshot, table: Table): boolean {
  const sheet = sheetFor(snapshot, table);
  if (sheet === undefined || rowCountOf(sheet) === 0) return true;
  const rows = sheetRows(sheet, table);
  return (
    rows !== null &&
    rows.header.lastRow === 0 &&
    rows.rows.length === 0 &&
    // A native table keeps its columns where they are.
    sheet.typedColumns.length === 0 &&
    rows.columns.every(({ key }) => key !== null)
  );
}

function takeWhole(
  table: Table,
  sheet: SheetCells,
  snapshot: Snapshot,
  draft: Draft,
): readonly Change[] {
  const present = sheetFor(snapshot, table);
  const title = present?.title ?? table.sheet;
  const { changes, asValues, rowCount } = wholeSheet(sheet, table, {
    title,
    isThere: present !== undefined,
  });
  const rows = sheetRows(sheet, table);
  draft.sheets.push({
    sheet: title,
    rowCount,
    added: rowCount,
    filled: 0,
    columns: ownColumnsOf(rows),
  });
  for (const [column, count] of asValues) {
    const heading = rows?.columns.find((each) => each.column === column)?.heading ?? '';
    draft.asValues.push({ sheet: title, heading, count });
  }
  return changes;
}

const ownColumnsOf = (rows: SheetRows | null) =>
  (rows?.columns ?? []).flatMap(({ key, heading }) => (key === null ? [heading] : []));

function takeRows(
  table: Table,
  sheet: SheetCells,
  ready: Snapshot,
  replaces: boolean,
  draft: Draft,
): readonly Change[] {
  const present = sheetFor(ready, table);
  const title = present?.title ?? table.sheet;
  const nothing = (rowCount: number) =>
    draft.sheets.push({ sheet: title, rowCount, added: 0, filled: 0, columns: [] });
  if (present !== undefined && isSameSheet(sheet, present)) {
    nothing(sheetRows(sheet, table)?.rows.length ?? 0);
    return [];
  }
  const old = sheetRows(sheet, table);
  const layout = layoutOf(ready, table);
  if (old === null || layout === null) {
    draft.obstacles.push({ sheet: title, why: old === null ? 'no-header' : 'new-no-header' });
    return [];
  }
  const made = layout.sheet === null ? madeTable(layout) : [];
  const target = sheetFor(snapshotAfter(ready, made), table);
  const there = target === undefined ? null : sheetRows(target, table);
  if (there === null) return [];
  const added = addRows(old, layout, there, replaces);
  const { linesAbove, merged, moneyUnit } = ownLayout(sheet, table);
  if (added.added > 0 && !isKeyed(table)) {
    // Rows alone would be read in another unit, or lose what a merged cell says of them.
    const why = moneyUnit ? 'money-unit' : merged ? 'merged' : null;
    if (why !== null) {
      draft.obstacles.push({ sheet: title, why });
      return [];
    }
    if (linesAbove) draft.obstacles.push({ sheet: title, why: 'lines-above' });
  }
  draft.kept.push(...added.kept);
  draft.sheets.push({
    sheet: title,
    rowCount: old.rows.length,
    added: added.added,
    filled: added.filled,
    columns: added.newColumns.map(({ heading }) => heading),
  });
  if (added.writes.length === 0) return made;
  countFormulas(old, title, draft);
  return [
    ...made,
    ...added.newColumns.map(({ column, heading }): Change => ({
      kind: 'cells',
      sheet: title,
      row: layout.headerRow,
      column,
      values: [[heading]],
      style: 'heading',
    })),
    ...changesOf(added.writes),
  ];
}

function countFormulas(old: SheetRows, sheet: string, { asValues }: Draft): void {
  for (const { id, heading } of old.columns) {
    const count = old.rows.filter(({ cells }) => cells.get(id)?.isFormula === true).length;
    if (count > 0) asValues.push({ sheet, heading, count });
  }
}

/** The journal names cells of the old workbook, which may be others here: nothing of it can be undone. */
function withoutUndo(sheet: SheetCells): SheetCells {
  const header = findHeader(sheet, journal);
  const undone = header?.columns.get('undone');
  if (header === null || undone === undefined) return sheet;
  const count = rowCountOf(sheet);
  const fill = (columns: SheetCells['values']) =>
    columns.map((column, index) =>
      index !== undone
        ? column
        : Array.from({ length: count }, (_, row) => {
            const value = column[row] ?? '';
            return value === '' && row > header.lastRow ? 'Không: nhận từ sổ cũ' : value;
          }),
    );
  const padded = Array.from(
    { length: Math.max(sheet.values.length, undone + 1) },
    (_, column) => sheet.values[column] ?? [],
  );
  return {
    ...sheet,
    values: fill(padded),
    formulas: fill(padded.map((_, column) => sheet.formulas[column] ?? [])),
  };
}

/** The warnings before rows of closed periods are edited, as closing them wrote. */
function protections(snapshot: Snapshot, today: number): readonly Change[] {
  const workbook = readWorkbook(snapshot, today);
  const closed = recordsOf(workbook).filter(isClosed);
  return closed.length === 0
    ? []
    : [
        ...closed.flatMap(({ period }) => protectRows(workbook, period).changes),
        protectSheet(history.sheet),
      ];
}
