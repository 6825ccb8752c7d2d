/** Reads one sheet: its cells, and what stands around them. */
import Schema = GoogleAppsScript.Sheets.Schema;
import type { CellData, CellFormat, Sheet } from '../../sheets/api';
import {
  areaOfAddress,
  areasOfList,
  rangeOfArea,
  xlsxColumns,
  xlsxRows,
  type GridSize,
} from './a1';
import { readCharts, type ChartPlaces } from './charts';
import { colorStyleOf } from './colors';
import { readConditionalFormats, type ConditionalFormat } from './conditional-formats';
import { marksOf, type DefinedName } from './defined-names';
import { readLinks, type Link, type SheetTitles } from './links';
import { readNotes } from './notes';
import type { Package } from './package';
import {
  blankCell,
  CellReader,
  daysTo1904,
  type CellContext,
  type SharedFormula,
  type StoredRows,
} from './read-cells';
import { columnSizes, rowSizes } from './sizes';
import { readValidations, type Validation } from './validations';
import { childOf, flag, itemsOf, scan, TreeBuilder, type XmlElement } from './xml';

/** A sheet of the file: what of its part is needed to change it. */
export interface SheetSource {
  readonly part: string;
  /** The part's elements, without the rows. */
  readonly root: XmlElement;
  readonly rows: StoredRows;
  readonly shared: ReadonlyMap<string, SharedFormula>;
  readonly hasFormulas: boolean;
  /** Cells that hold a value under a merged one, by row: nobody sees it. */
  readonly hidden: ReadonlyMap<number, readonly number[]>;
  /** Columns' own styles: what is typed into their cells looks so. */
  readonly columnStyle: (column: number) => number;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly Link[];
  /** As it was read. */
  readonly sheet: Sheet;
  readonly size: GridSize;
  /** Cells from A1 to the last that holds something. */
  readonly usedCells: number;
}

export interface SheetContext extends CellContext {
  readonly package: Package;
  readonly names: readonly DefinedName[];
  readonly titles: SheetTitles;
  /** Those of the whole workbook; a sheet's own are added. */
  readonly charts: ChartPlaces;
  /** Formats with a link, by format and address; filled while reading. */
  readonly linkedFormats: (format: CellFormat | undefined, uri: string) => CellFormat;
}

/** What a spreadsheet has at least when Google makes it of a file. */
const usualGrid: GridSize = { rows: 1000, columns: 26 };

/** Of a whole spreadsheet. */
export const mostCells = 10_000_000;

export function readSheet(
  part: string,
  title: string,
  sheetId: number,
  context: SheetContext,
): SheetSource {
  const xml = context.package.text(part);
  const { root, cells } = walk(xml, context);
  const notes = readNotes(context.package, part);
  const merges = mergesIn(root);
  const size = gridOf(cells, notes, root);
  const validations = readValidations(root, context.is1904 ? daysTo1904 : 0);
  const conditionalFormats = readConditionalFormats(root, sheetId, size, context.styles);
  const links = readLinks(root, context.package.relations(part), context.titles);
  const rowData = cutRows(cells, size);
  const hidden = hideMerged(rowData, merges);
  addNotes(rowData, notes, size);
  addLinks(rowData, links, size, context);
  addRules(rowData, validations, size, cells);
  const rules = conditionalFormats.flatMap(({ rule }) => rule ?? []);
  const marks = marksOf(context.names, title, sheetId);
  const charts = readCharts(context.package, part, context.charts);
  const filtered = areaOfAddress(childOf(root, 'autoFilter')?.attributes.ref ?? '');
  const range = filtered && rangeOfArea(sheetId, filtered, size);
  const sheet: Sheet = {
    properties: propertiesOf(root, title, sheetId, size, context),
    data: [
      {
        rowData: rowData.map((values) => (values === undefined ? blankRow : { values })),
        rowMetadata: rowSizes(root, cells.sizes, size.rows),
        columnMetadata: columnSizes(root, size.columns),
      },
    ],
    ...(merges.length > 0 && {
      merges: merges.flatMap((area) => rangeOfArea(sheetId, area, size) ?? []),
    }),
    ...(rules.length > 0 && { conditionalFormats: rules }),
    ...(marks.length > 0 && { developerMetadata: [...marks] }),
    ...(range !== undefined && { basicFilter: { range } }),
    ...(charts.length > 0 && { charts }),
  };
  return {
    part,
    root,
    rows: cells.stored,
    shared: cells.shared,
    hasFormulas: cells.hasFormulas,
    hidden,
    columnStyle: columnStyles(root),
    validations,
    conditionalFormats,
    links,
    sheet,
    size,
    usedCells: Math.min(size.rows, cells.usedRows) * Math.min(size.columns, cells.usedColumns),
  };
}

const blankRow: Schema.RowData = {};

/** Walks through the part: rows go to the reader of cells, all else becomes elements. */
function walk(xml: string, context: CellContext) {
  const tree = new TreeBuilder(xml);
  const cells = new CellReader(xml, context);
  let inside = 0;
  scan(xml, {
    open: (name, attributes, end) => {
      if (inside > 0) {
        inside += 1;
        cells.open(name, attributes, end);
        return;
      }
      tree.open(name, attributes, end);
      if (name === 'sheetData' && tree.depth === 2) inside = 1;
    },
    close: (name, end) => {
      if (inside > 1) {
        inside -= 1;
        cells.close(name, end);
        return;
      }
      inside = 0;
      tree.close(name, end);
    },
    text: (text) => (inside > 0 ? cells.text(text) : tree.text(text)),
  });
  if (tree.root?.name !== 'worksheet' || childOf(tree.root, 'sheetData') === undefined) {
    throw new Error('The part is no worksheet');
  }
  return { root: tree.root, cells };
}

/**
 * The grid that holds what is used. A stray cell far away from all else, which would take it beyond
 * what a spreadsheet can hold, is left in the file only.
 */
function gridOf(cells: CellReader, notes: ReadonlyMap<string, Note>, root: XmlElement): GridSize {
  let rows = cells.usedRows;
  let columns = cells.usedColumns;
  for (const { row, column } of notes.values()) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  if (Math.max(rows, usualGrid.rows) * Math.max(columns, usualGrid.columns) > mostCells) {
    ({ rows, columns } = withoutStrays(cells));
  }
  const pane = paneOf(root);
  return {
    rows: Math.min(xlsxRows, Math.max(usualGrid.rows, rows, pane.rows + 1)),
    columns: Math.min(xlsxColumns, Math.max(usualGrid.columns, columns, pane.columns + 1)),
  };
}

/** A cell with fewer than one in so many rows (or columns) before it in use is a stray. */
const sparse = 50;

function withoutStrays({ rows }: CellReader): GridSize {
  const lastColumns = new Map<number, number>();
  const used: number[] = [];
  rows.forEach((cells = [], row) => {
    let isUsed = false;
    cells.forEach((cell, column) => {
      if (cell?.userEnteredValue === undefined) return;
      isUsed = true;
      lastColumns.set(column, (lastColumns.get(column) ?? 0) + 1);
    });
    if (isUsed) used.push(row);
  });
  const columns = [...lastColumns.keys()].sort((a, b) => a - b);
  return { rows: denseEnd(used), columns: denseEnd(columns) };
}

/** The end of what is used, without places at the end that stand far from those before them. */
function denseEnd(places: readonly number[]): number {
  for (let index = places.length - 1; index > 0; index -= 1) {
    if ((places[index] as number) + 1 <= (index + 1) * sparse) return (places[index] as number) + 1;
  }
  return (places[0] ?? -1) + 1;
}

function cutRows({ rows }: CellReader, size: GridSize): (CellData[] | undefined)[] {
  const cut: (CellData[] | undefined)[] = [];
  const end = Math.min(rows.length, size.rows);
  for (let row = 0; row < end; row += 1) {
    const cells = rows[row];
    if (cells !== undefined && cells.length > size.columns) cells.length = size.columns;
    cut.push(cells);
  }
  while (cut.length > 0 && cut.at(-1) === undefined) cut.pop();
  return cut;
}

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function addNotes(
  rows: (CellData[] | undefined)[],
  notes: ReadonlyMap<string, Note>,
  size: GridSize,
): void {
  for (const { row, column, text } of notes.values()) {
    if (row < size.rows && column < size.columns) {
      change(rows, row, column, (cell) => ({ ...cell, note: text }));
    }
  }
}

function addLinks(
  rows: (CellData[] | undefined)[],
  links: readonly Link[],
  size: GridSize,
  { linkedFormats }: SheetContext,
): void {
  for (const { area, uri } of links) {
    if (area.startRow >= size.rows || area.startColumn >= size.columns) continue;
    change(rows, area.startRow, area.startColumn, (cell) => ({
      ...cell,
      userEnteredFormat: linkedFormats(cell.userEnteredFormat, uri),
    }));
  }
}

/** Where areas overlap, which Excel does not allow, the first rule holds. */
function addRules(
  rows: (CellData[] | undefined)[],
  validations: readonly Validation[],
  size: GridSize,
  { blanks }: CellReader,
): void {
  const spend = budget('Rules');
  for (const { areas, rule } of validations) {
    if (rule === undefined) continue;
    for (const area of areas) {
      const endRow = Math.min(area.endRow, size.rows);
      const endColumn = Math.min(area.endColumn, size.columns);
      spend(Math.max(0, endRow - area.startRow) * Math.max(0, endColumn - area.startColumn));
      for (let row = area.startRow; row < endRow; row += 1) {
        for (let column = area.startColumn; column < endColumn; column += 1) {
          const cell = rows[row]?.[column];
          if (cell?.dataValidation !== undefined) continue;
          change(rows, row, column, (before) =>
            before.userEnteredValue === undefined && before.note === undefined
              ? blanks(before.userEnteredFormat, rule)
              : { ...before, dataValidation: rule },
          );
        }
      }
    }
  }
}

function change(
  rows: (CellData[] | undefined)[],
  row: number,
  column: number,
  to: (cell: CellData) => CellData,
): void {
  while (rows.length <= row) rows.push(undefined);
  const cells = (rows[row] ??= []);
  while (cells.length <= column) cells.push(blankCell);
  cells[column] = to(cells[column] ?? blankCell);
}

function mergesIn(root: XmlElement) {
  return itemsOf(root, 'mergeCells', 'mergeCell')
    .flatMap(({ attributes }) => areasOfList(attributes.ref ?? ''))
    .filter((area) => area.endRow - area.startRow > 1 || area.endColumn - area.startColumn > 1);
}

/** Looks at no more cells than a sheet can have, however many areas lie over each other. */
function budget(what: string): (cells: number) => void {
  let left = mostCells;
  return (cells) => {
    left -= cells;
    if (left < 0) throw new Error(`${what} lie over each other`);
  };
}

/** A cell inside a merged one holds nothing for whoever looks, whatever the file has there. */
function hideMerged(
  rows: (CellData[] | undefined)[],
  merges: ReturnType<typeof mergesIn>,
): ReadonlyMap<number, readonly number[]> {
  const hidden = new Map<number, number[]>();
  const spend = budget('Merged cells');
  for (const { startRow, endRow, startColumn, endColumn } of merges) {
    for (let row = startRow; row < Math.min(endRow, rows.length); row += 1) {
      const cells = rows[row];
      if (cells === undefined) continue;
      const end = Math.min(endColumn, cells.length);
      spend(Math.max(0, end - startColumn));
      for (let column = startColumn; column < end; column += 1) {
        const cell = cells[column];
        const isFirst = row === startRow && column === startColumn;
        if (isFirst || cell?.userEnteredValue === undefined) continue;
        const { userEnteredFormat } = cell;
        cells[column] = userEnteredFormat === undefined ? blankCell : { userEnteredFormat };
        hidden.set(row, [...(hidden.get(row) ?? []), column]);
      }
    }
  }
  return hidden;
}

function columnStyles(root: XmlElement): (column: number) => number {
  const styled = itemsOf(root, 'cols', 'col').flatMap(({ attributes }) =>
    attributes.style === undefined
      ? []
      : [
          {
            min: Number(attributes.min) - 1,
            max: Number(attributes.max),
            style: Number(attributes.style),
          },
        ],
  );
  return (column) => styled.find(({ min, max }) => min <= column && column < max)?.style ?? 0;
}

/** The view that is shown, and its frozen rows and columns. */
export function viewOf(root: XmlElement): XmlElement | undefined {
  return childOf(childOf(root, 'sheetViews'), 'sheetView');
}

function paneOf(root: XmlElement): GridSize {
  const pane = childOf(viewOf(root), 'pane')?.attributes ?? {};
  const isFrozen = pane.state === 'frozen' || pane.state === 'frozenSplit';
  const count = (text: string | undefined, most: number) => {
    const value = Math.floor(Number(text ?? 0));
    return isFrozen && value > 0 && value < most ? value : 0;
  };
  return { rows: count(pane.ySplit, xlsxRows), columns: count(pane.xSplit, xlsxColumns) };
}

function propertiesOf(
  root: XmlElement,
  title: string,
  sheetId: number,
  { rows, columns }: GridSize,
  { styles }: SheetContext,
): NonNullable<Sheet['properties']> {
  const view = viewOf(root);
  const frozen = paneOf(root);
  const tabColorStyle = colorStyleOf(childOf(childOf(root, 'sheetPr'), 'tabColor'), styles.colors);
  const showsLines = view?.attributes.showGridLines;
  return {
    sheetId,
    title,
    index: sheetId,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: rows,
      columnCount: columns,
      ...(frozen.rows > 0 && { frozenRowCount: frozen.rows }),
      ...(frozen.columns > 0 && { frozenColumnCount: frozen.columns }),
      ...((showsLines === '0' || showsLines === 'false') && { hideGridlines: true }),
    },
    ...(tabColorStyle !== undefined && { tabColorStyle }),
    ...(view !== undefined && flag(view, 'rightToLeft') && { rightToLeft: true }),
  };
}
