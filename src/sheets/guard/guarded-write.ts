/**
 * Makes a write find out what it wrote over. Google has no compare-and-set, so a batch that writes
 * into a sheet first duplicates that sheet, hidden, as it is at that very moment; the next call
 * reads the copy's rows. Where they are those that the command had read, every value
 * went where it belongs and the copy is deleted; where they are not, somebody inserted, sorted or
 * typed in between, and what was overwritten stands in the copy to be put back.
 */
import { columnLetters, quoteTitle } from '../../core/data/a1';
import { isFormula } from '../../core/data/cell';
import { hashText } from '../../core/data/hash';
import type { Snapshot, SheetCells } from '../../core/workbook/snapshot';
import type { CellValue, Request, Spreadsheet, ValueRange } from '../api';
import { guardKey, isGuardCopy, sheetIdOf, titleOf } from '../metadata';
import { joinedSpans, type Span } from '../spans';
import { touchedCells, type Grid, type TouchedCells } from './touched-cells';

/** A sheet that is written to, and its copy. */
export interface GuardedSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly copyId: number;
  readonly copyTitle: string;
  /** As the command read it. */
  readonly cells: SheetCells;
  /** As the batch enlarges it. */
  readonly grid: Grid;
  readonly touched: readonly TouchedCells[];
}

export interface Guard {
  readonly sheets: readonly GuardedSheet[];
  /** To be sent after grids are enlarged and before anything is written. */
  readonly requests: readonly Request[];
  /** The A1 ranges of the copies that tell whether all went where it belongs. */
  readonly ranges: readonly string[];
  /** What merges again what the batch takes apart, and the other way round. */
  readonly merges: readonly Request[];
}

/** The header is among these rows, and tells one column from another. */
const headerRows = 10;

/** More cells than these would make the answer too large; then the columns that tell most are shown. */
const mostCells = 300_000;

/** More ranges than these would make the call too large; then rows between them are shown too. */
const mostSpans = 60;

/**
 * @param enlarging the requests sent before the guard
 * @param writing the requests to be guarded
 * @param mark whose the copies are, and since when
 */
export function guardOf(
  enlarging: readonly Request[],
  writing: readonly Request[],
  spreadsheet: Spreadsheet,
  snapshot: Snapshot,
  mark: string,
): Guard {
  const grids = gridsOf(enlarging, spreadsheet);
  const touched = touchedCells(writing, (sheetId) => grids.get(sheetId));
  const sheets = (spreadsheet.sheets ?? []).flatMap((sheet): GuardedSheet[] => {
    const sheetId = sheetIdOf(sheet);
    const title = titleOf(sheet);
    const cells = snapshot.sheets.find((each) => each.title === title);
    const ofSheet = touched.filter((area) => area.sheetId === sheetId);
    const grid = grids.get(sheetId);
    if (cells === undefined || grid === undefined || ofSheet.length === 0) return [];
    const copyId = copyIdOf(sheetId);
    const copyTitle = `${copyTitleStart} ${copyId}`;
    return [{ sheetId, title, copyId, copyTitle, cells, grid, touched: ofSheet }];
  });
  const end = (spreadsheet.sheets ?? []).length + enlarging.filter(isAdding).length;
  return {
    sheets,
    requests: sheets.flatMap((sheet, index) => copyRequests(sheet, end + index, mark)),
    ranges: sheets.flatMap((sheet) =>
      shownBlocks(sheet).map((block) => rangeOf(sheet.copyTitle, block)),
    ),
    merges: writing.flatMap(mergedBack),
  };
}

/** Only ranges of a command's own are merged or taken apart, each of them as a whole. */
function mergedBack({ mergeCells, unmergeCells }: Request): readonly Request[] {
  if (unmergeCells?.range !== undefined) {
    return [{ mergeCells: { range: unmergeCells.range, mergeType: 'MERGE_ALL' } }];
  }
  return mergeCells?.range === undefined ? [] : [{ unmergeCells: { range: mergeCells.range } }];
}

const isAdding = ({ addSheet }: Request): boolean => addSheet !== undefined;

const copyTitleStart = 'Sổ Khuyến học đang ghi';

/** Ids of copies are far from those of the add-on's sheets, which count from 1. */
const firstCopyId = 1_700_000_000;
const copyIds = 290_000_000;

/** The same for one sheet at every host: Google refuses the second of two copies at once. */
const copyIdOf = (sheetId: number): number =>
  firstCopyId + (Number.parseInt(hashText(String(sheetId)).slice(0, 8), 16) % copyIds);

function gridsOf(
  enlarging: readonly Request[],
  { sheets = [] }: Spreadsheet,
): ReadonlyMap<number, Grid> {
  const grids = new Map<number, Grid>();
  for (const sheet of sheets) {
    if (isGuardCopy(sheet)) continue;
    const { rowCount = 1000, columnCount = 26 } = sheet.properties?.gridProperties ?? {};
    grids.set(sheetIdOf(sheet), { rows: rowCount, columns: columnCount });
  }
  for (const { appendDimension } of enlarging) {
    const { sheetId = 0, dimension, length = 0 } = appendDimension ?? {};
    const grid = appendDimension === undefined ? undefined : grids.get(sheetId);
    if (grid === undefined) continue;
    const isRows = dimension === 'ROWS';
    grids.set(sheetId, {
      rows: grid.rows + (isRows ? length : 0),
      columns: grid.columns + (isRows ? 0 : length),
    });
  }
  return grids;
}

/** The copy stands last and hidden, so that nobody sees it come and go. */
function copyRequests(
  { sheetId, copyId, copyTitle }: GuardedSheet,
  insertSheetIndex: number,
  mark: string,
): readonly Request[] {
  return [
    {
      duplicateSheet: {
        sourceSheetId: sheetId,
        newSheetId: copyId,
        newSheetName: copyTitle,
        insertSheetIndex,
      },
    },
    {
      updateSheetProperties: { properties: { sheetId: copyId, hidden: true }, fields: 'hidden' },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: guardKey,
          metadataValue: mark,
          visibility: 'DOCUMENT',
          location: { sheetId: copyId },
        },
      },
    },
  ];
}

interface Block {
  readonly rows: Span;
  readonly columns: Span;
}

/** The header, and the rows that are written to with the one above them, over the sheet's whole width. */
function shownBlocks(sheet: GuardedSheet): readonly Block[] {
  const rows = shownRows(sheet);
  const columns = shownColumns(sheet, rows);
  return rows.flatMap((span) => columns.map((each) => ({ rows: span, columns: each })));
}

const rangeOf = (title: string, { rows, columns }: Block): string =>
  `${quoteTitle(title)}!${columnLetters(columns.start)}${rows.start + 1}:${columnLetters(columns.end - 1)}${rows.end}`;

function shownRows({ touched, grid }: GuardedSheet): readonly Span[] {
  const spans = touched
    .filter(({ kind }) => kind !== 'looks')
    .map(({ row, endRow }) => ({ start: Math.max(0, row - 1), end: Math.min(endRow, grid.rows) }));
  spans.push({ start: 0, end: Math.min(headerRows, grid.rows) });
  spans.sort((one, other) => one.start - other.start);
  for (let gap = 8; ; gap *= 4) {
    const joined = joinedSpans(spans, gap);
    if (joined.length <= mostSpans) return joined;
  }
}

/** All columns that hold or get something; of a very long sheet those written to and those that tell rows apart best. */
function shownColumns(
  { cells, touched, grid }: GuardedSheet,
  rows: readonly Span[],
): readonly Span[] {
  const written = touched.filter(({ kind }) => kind === 'values');
  const width = Math.min(
    grid.columns,
    Math.max(1, cells.values.length, ...written.map(({ endColumn }) => endColumn)),
  );
  const height = rows.reduce((sum, { start, end }) => sum + end - start, 0);
  const most = Math.max(3, Math.floor(mostCells / height));
  if (width <= most) return [{ start: 0, end: width }];
  const columns = new Set(
    written.flatMap(({ column, endColumn }) =>
      Array.from({ length: Math.min(endColumn, width) - column }, (_, index) => column + index),
    ),
  );
  const byVariety = cells.values
    .map((values, column) => ({ column, variety: new Set(values).size }))
    .sort((one, other) => other.variety - one.variety);
  for (const { column } of byVariety.slice(0, most)) columns.add(column);
  return joinedSpans(
    [...columns].sort((one, other) => one - other).map((start) => ({ start, end: start + 1 })),
    0,
  );
}

/** A sheet in which somebody else's edit was met, and where. */
export interface MetEdit {
  readonly sheet: GuardedSheet;
  /** The first cell that held something else than was read; 0-based. */
  readonly row: number;
  readonly column: number;
  /** What it held; the same once more is no edit, but something that a copy shows otherwise. */
  readonly found: CellValue;
}

/**
 * Compares what the copies hold with what the command had read; of each sheet the first cell that differs.
 * @param shown the guard's ranges in order: UNFORMATTED_VALUE, columns first
 */
export function metEdits({ sheets }: Guard, shown: readonly ValueRange[]): readonly MetEdit[] {
  let next = 0;
  const met: MetEdit[] = [];
  for (const sheet of sheets) {
    const blocks = shownBlocks(sheet);
    const edit = firstEdit(sheet, blocks, shown.slice(next, next + blocks.length));
    next += blocks.length;
    if (edit !== null) met.push(edit);
  }
  return met;
}

function firstEdit(
  sheet: GuardedSheet,
  blocks: readonly Block[],
  shown: readonly ValueRange[],
): MetEdit | null {
  for (const [index, { rows, columns }] of blocks.entries()) {
    const found = (shown[index]?.values ?? []) as CellValue[][];
    for (let column = columns.start; column < columns.end; column += 1) {
      for (let row = rows.start; row < rows.end; row += 1) {
        const value = found[column - columns.start]?.[row - rows.start] ?? '';
        if (differs(sheet.cells, row, column, value)) return { sheet, row, column, found: value };
      }
    }
  }
  return null;
}

/** A formula's result may differ in a copy, and no command writes over one. */
function differs(
  { values, formulas }: SheetCells,
  row: number,
  column: number,
  found: CellValue,
): boolean {
  const read = values[column]?.[row] ?? '';
  return found !== read && !isFormula(read, formulas[column]?.[row]);
}

/** Deletes the copies. */
export function cleanUpRequests({ sheets }: Guard): readonly Request[] {
  return sheets.map(({ copyId }) => ({ deleteSheet: { sheetId: copyId } }));
}

/** The same edits met twice: then they are none. */
export function fingerprintOf(edits: readonly MetEdit[]): string {
  return hashText(
    JSON.stringify(edits.map(({ sheet, row, column, found }) => [sheet.title, row, column, found])),
  );
}
