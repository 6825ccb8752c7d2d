/** The rows of a sheet's part: those that did not change are copied, of the others only what changed is. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { columnLetters, rangeAddress, columnIndex } from '../../core/data/a1';
import type { CellData, Sheet } from '../../sheets/api';
import { gridSize, storedArea, type Area } from '../emulator/sheets/areas';
import { rowsOf } from '../emulator/sheets/grid';
import { areaOfAddress } from './a1';
import { filledAreas, formulaToFile, type CellKey } from './array-formulas';
import { isDay } from './number-format';
import type { Places } from './places';
import { daysTo1904, errorTypes, type ExtendedValue } from './read-cells';
import type { SheetSource } from './read-sheet';
import { isSameSize, rowAttributes, usualRow, type Dimension } from './sizes';
import { escapeString } from './strings';
import { isSame, type StyleWriter } from './style-writer';
import {
  childOf,
  childrenOf,
  element,
  flag,
  withAttributes,
  withChildren,
  XmlDocument,
  type XmlElement,
} from './xml';

export interface RowContext {
  readonly styles: StyleWriter;
  readonly is1904: boolean;
  readonly places: Places;
  /** The part, as it was read. */
  readonly document: XmlDocument;
  /** Heights of rows that are fitted to their texts, in points. */
  readonly fitted: ReadonlyMap<number, number>;
}

/** What a write changed, for the workbook as a whole. */
export interface CellChanges {
  hasValue: boolean;
  hasFormula: boolean;
  /** The rows and columns that are used, at least. */
  rows: number;
  columns: number;
}

const blank: CellData = {};
/** Stands for a cell that the file holds and the spreadsheet does not. */
const covered: CellData = { userEnteredValue: { stringValue: '' } };

/** Changes what stands inside <sheetData>. */
export function writeRows(source: SheetSource, now: Sheet, context: RowContext): CellChanges {
  const { document, places } = context;
  const { sheet: was } = source;
  const changes: CellChanges = { hasValue: false, hasFormula: false, rows: 0, columns: 0 };
  const [before, after] = [rowsOf(was), rowsOf(now)];
  const sizes = now.data?.[0]?.rowMetadata ?? [];
  const sizesBefore = was.data?.[0]?.rowMetadata ?? [];
  const revealed = revealedCells(source, now, places);
  const isStill = before === after && sizes === sizesBefore;
  if (isStill && context.fitted.size === 0 && revealed.size === 0) return changes;
  const stored = new Map<number, number>();
  source.rows.numbers.forEach((row, index) => stored.set(row, index));
  const usual = usualRow(source.root);
  const expanded = formulasToExpand(source, before, after, places);
  const filled = filledAreas(after);
  const refilled = rowsOfOtherAreas(filledAreas(before), filled);
  const place = childOf(source.root, 'sheetData')?.place;
  if (place === undefined) return changes;
  const { starts, ends } = source.rows;
  /** With a row goes what stands between it and the next. */
  const nextStart = (index: number) => starts[index + 1] ?? place.innerEnd;
  const pieces: string[] = [document.text.slice(place.inner, starts[0] ?? place.innerEnd)];
  /** Stored rows that are copied as they are, one behind the other. */
  let run: { first: number; last: number } | null = null;
  const endRun = () => {
    if (run === null) return;
    pieces.push(document.text.slice(starts[run.first], nextStart(run.last)));
    run = null;
  };
  const copy = (index: number) => {
    if (run !== null && run.last === index - 1) run.last = index;
    else {
      endRun();
      run = { first: index, last: index };
    }
  };
  for (const row of rowNumbers(source, after, sizes, places)) {
    const origin = places.rowOrigin(row);
    const index = origin < 0 ? undefined : stored.get(origin);
    const size = sizes[row];
    const sizeBefore = (origin < 0 ? undefined : sizesBefore[origin]) ?? usual;
    const isKept =
      origin === row &&
      !places.columnsMoved &&
      before[row] === after[row] &&
      (size === undefined || isSameSize(size, sizeBefore)) &&
      !expanded.rows.has(row) &&
      !refilled.has(row) &&
      !revealed.has(row) &&
      !context.fitted.has(row);
    if (isKept) {
      if (index !== undefined) copy(index);
      continue;
    }
    const xml = index === undefined ? undefined : document.text.slice(starts[index], ends[index]);
    const written = writeRow(
      {
        xml,
        row,
        origin,
        before: before[origin]?.values ?? [],
        after: after[row]?.values ?? [],
        attributes: {
          ...(size === undefined ? {} : rowAttributes(sizeBefore, size)),
          ...(context.fitted.has(row) && { ht: String(context.fitted.get(row)) }),
        },
        expanded: expanded.groups,
        filled,
        revealed: revealed.get(row) ?? [],
        columnStyle: source.columnStyle,
      },
      context,
      changes,
    );
    if (written === xml && index !== undefined) copy(index);
    else {
      endRun();
      pieces.push(written);
      if (index !== undefined) pieces.push(document.text.slice(ends[index], nextStart(index)));
    }
  }
  endRun();
  const rows = pieces.join('');
  if (place.end !== place.inner)
    document.replace({ start: place.inner, end: place.innerEnd }, rows);
  else if (rows !== '') {
    const tag = document.text.slice(place.start, place.end);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'sheetData';
    document.replace(place, `${tag.replace(/\s*\/>$/, '>')}${rows}</${name}>`);
  }
  return changes;
}

/** The rows that are or will be in the part, in their order. */
function rowNumbers(
  { rows, sheet }: SheetSource,
  after: readonly Schema.RowData[],
  sizes: readonly Dimension[],
  places: Places,
): readonly number[] {
  const known = new Set<number>();
  const last = Math.max(after.length, sizes.length);
  const before = rowsOf(sheet).length;
  for (let row = 0; row < last; row += 1) known.add(row);
  for (const origin of rows.numbers) {
    // Rows with nothing that the spreadsheet knows of lie below the others.
    if (origin < before && origin < last && !places.isMoved) continue;
    const to = places.row.span(origin, origin);
    if (to !== null && (to[0] >= last || !places.isMoved)) known.add(to[0]);
  }
  return [...known].sort((a, b) => a - b);
}

/** Values under merged cells that are merged no longer, by row: they must not come to light. */
function revealedCells(
  { hidden, sheet }: SheetSource,
  now: Sheet,
  places: Places,
): ReadonlyMap<number, readonly number[]> {
  const revealed = new Map<number, readonly number[]>();
  if (sheet.merges === now.merges) return revealed;
  const covering = new Map<number, Area[]>();
  const lastRow = Math.max(0, rowsOf(now).length);
  for (const range of now.merges ?? []) {
    const area = storedArea(range, gridSize(now));
    for (let row = area.startRow; row < Math.min(area.endRow, lastRow); row += 1) {
      covering.set(row, [...(covering.get(row) ?? []), area]);
    }
  }
  for (const [row, columns] of hidden) {
    const to = places.cell(row, 0)?.row;
    if (to === undefined) continue;
    const areas = covering.get(to) ?? [];
    const seen = columns.filter((column) => {
      const at = places.column.span(column, column)?.[0] ?? -1;
      return !areas.some(({ startColumn, endColumn }) => startColumn <= at && at < endColumn);
    });
    if (seen.length > 0) revealed.set(to, seen);
  }
  return revealed;
}

interface ExpandedFormulas {
  /** Groups of shared formulas whose cells get their own again. */
  readonly groups: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
}

/** A formula that is shared can stay so only where its first cell stays as it is. */
function formulasToExpand(
  { shared }: SheetSource,
  before: readonly Schema.RowData[],
  after: readonly Schema.RowData[],
  places: Places,
): ExpandedFormulas {
  const groups = new Set<string>();
  const rows = new Set<number>();
  for (const [group, { row, column, rows: ofGroup }] of shared) {
    const isStill =
      !places.isMoved && before[row]?.values?.[column] === after[row]?.values?.[column];
    if (isStill) continue;
    groups.add(group);
    ofGroup.forEach((one) => rows.add(one));
  }
  return { groups, rows };
}

interface RowWrite {
  /** As it stands in the part; undefined: it does not. */
  readonly xml: string | undefined;
  readonly row: number;
  readonly origin: number;
  readonly before: readonly CellData[];
  readonly after: readonly CellData[];
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly expanded: ReadonlySet<string>;
  readonly filled: ReadonlyMap<CellKey, Area>;
  /** Columns of the file whose values must not come to light. */
  readonly revealed: readonly number[];
  readonly columnStyle: (column: number) => number;
}

function writeRow(write: RowWrite, context: RowContext, changes: CellChanges): string {
  const { xml, row, origin, before, after, attributes, columnStyle, expanded } = write;
  const { filled, revealed } = write;
  const { document, places } = context;
  const own = new XmlDocument(
    xml ?? '',
    xml === undefined ? element('row') : undefined,
    document.scope,
  );
  const stored = cellsIn(own.root);
  const rowStyle = flag(own.root, 'customFormat') ? own.root.attributes.s : undefined;
  const cells: XmlElement[] = [];
  let isChanged = row !== origin || places.columnsMoved || Object.keys(attributes).length > 0;
  let lastColumn = 0;
  for (const [column, from] of columnsOf(stored, before, after, places)) {
    const cell = stored.get(from);
    const written = writeCell(
      {
        cell,
        was: revealed.includes(from) ? covered : (before[from] ?? blank),
        is: after[column] ?? blank,
        base: Number(cell?.attributes.s ?? rowStyle ?? columnStyle(column)),
        expanded,
        area: filled.get(`${row}:${column}`),
        row,
        column,
        rows: row - origin,
        columns: column - from,
      },
      context,
      changes,
    );
    isChanged ||= written !== cell;
    if (written === undefined) continue;
    cells.push(written);
    lastColumn = column + 1;
  }
  if (xml !== undefined && !isChanged) return xml;
  if (xml === undefined && cells.length === 0 && Object.keys(attributes).length === 0) return '';
  changes.rows = Math.max(changes.rows, row + 1);
  changes.columns = Math.max(changes.columns, lastColumn);
  const spans = own.root.attributes.spans;
  const isWithin = Number(/\d+$/.exec(spans ?? '')?.[0]) >= lastColumn;
  const start = withAttributes(own.root, {
    r: row + 1,
    ...(spans !== undefined && !isWithin && { spans: undefined }),
    ...attributes,
  });
  const others = childrenOf(own.root).filter(({ name }) => name !== 'c');
  return own.serialize(withChildren(start, [...cells, ...others]));
}

function cellsIn(row: XmlElement): ReadonlyMap<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = -1;
  for (const cell of childrenOf(row, 'c')) {
    const letters = /^\$?([A-Za-z]+)/.exec(cell.attributes.r ?? '')?.[1];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    cells.set(column, cell);
  }
  return cells;
}

/** The columns of a row as it will be, each with the one that it was; -1: it is new. */
function columnsOf(
  stored: ReadonlyMap<number, XmlElement>,
  before: readonly CellData[],
  after: readonly CellData[],
  places: Places,
): readonly (readonly [column: number, from: number])[] {
  const end = Math.max(after.length, places.columnsMoved ? 0 : before.length);
  const origins = new Map<number, number>();
  for (let column = 0; column < end; column += 1) {
    const from = places.columnOrigin(column);
    const is = after[column];
    // Rows may be thousands of blank cells wide, and there is nothing to write of most.
    const isNothing = is === before[from] || isEmpty(is ?? blank);
    if (stored.has(from) || !isNothing) origins.set(column, from);
  }
  for (const from of stored.keys()) {
    const to = places.column.span(from, from)?.[0];
    if (to !== undefined && !origins.has(to)) origins.set(to, from);
  }
  return [...origins].sort((a, b) => a[0] - b[0]);
}

interface CellWrite {
  /** As it stands in the part; undefined: it does not. */
  readonly cell: XmlElement | undefined;
  readonly was: CellData;
  readonly is: CellData;
  /** The number of the style that it has, or that what is typed into it has. */
  readonly base: number;
  readonly expanded: ReadonlySet<string>;
  /** What its formula fills; undefined: its own cell. */
  readonly area: Area | undefined;
  readonly row: number;
  readonly column: number;
  /** How far it was moved. */
  readonly rows: number;
  readonly columns: number;
}

/** @returns the cell as it is to be written: itself where nothing changed; undefined: there is none */
function writeCell(
  write: CellWrite,
  context: RowContext,
  changes: CellChanges,
): XmlElement | undefined {
  const { cell, was, is, base, expanded, rows, columns } = write;
  const r = columnLetters(write.column) + String(write.row + 1);
  const formula = cell && childOf(cell, 'f');
  const isExpanded =
    formula?.attributes.t === 'shared' && expanded.has(formula.attributes.si ?? '');
  const style =
    was.userEnteredFormat === is.userEnteredFormat || was === is
      ? base
      : context.styles.restyle(base, was.userEnteredFormat, is.userEnteredFormat);
  const array = arrayAttributes(write);
  const isOther =
    hasOtherValue(was, is, context.is1904) ||
    isExpanded ||
    array?.ref !== (formula?.attributes.t === 'array' ? formula.attributes.ref : undefined);
  if (!isOther) {
    if (cell === undefined && style === base && is.userEnteredFormat === undefined)
      return undefined;
    if (cell === undefined && style === 0) return undefined;
    const s = cell === undefined || style !== base ? style : cell.attributes.s;
    if (cell === undefined) return element('c', { r, s });
    if (rows === 0 && columns === 0) return style === base ? cell : withAttributes(cell, { s });
    const moved = withAttributes(cell, { r, s });
    return formula?.attributes.ref === undefined
      ? moved
      : withMovedFormula(moved, formula, rows, columns);
  }
  if (!isExpanded || was !== is) {
    changes.hasValue = true;
    const isOtherFormula = !isSame(was.userEnteredValue, is.userEnteredValue);
    changes.hasFormula ||= isOtherFormula && (isFormula(was) || isFormula(is));
  }
  const { cm, vm: _, t: __, ...others } = cell?.attributes ?? {};
  const kept = array === undefined || cm === undefined ? others : { ...others, cm };
  const plain = element('c', { ...kept, r, s: style === 0 ? undefined : style });
  const content = contentOf(is, style, context);
  if (content === undefined) return style === 0 && cell === undefined ? undefined : plain;
  const written = withChildren(withAttributes(plain, { t: content.type }), content.children);
  const [first, ...results] = content.children;
  if (array === undefined || first?.name !== 'f') return written;
  return withChildren(written, [withAttributes(first, array), ...results]);
}

/** The attributes of a formula for an area; undefined: it is none. */
function arrayAttributes({
  cell,
  is,
  area,
  row,
  column,
}: CellWrite): XmlElement['attributes'] | undefined {
  const formula = is.userEnteredValue?.formulaValue;
  if (formula === undefined || (area === undefined && !formulaToFile(formula).isArray)) {
    return undefined;
  }
  const stored = cell && childOf(cell, 'f');
  const kept = stored?.attributes.t === 'array' ? stored.attributes : {};
  const own = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  return { ...kept, t: 'array', ref: rangeAddress(area ?? own) };
}

/** The rows of formulas that fill other cells than before. */
function rowsOfOtherAreas(
  before: ReadonlyMap<CellKey, Area>,
  after: ReadonlyMap<CellKey, Area>,
): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [key, area] of [...before, ...after]) {
    if (!isSame(before.get(key), after.get(key))) rows.add(area.startRow);
  }
  return rows;
}

const isFormula = ({ userEnteredValue }: CellData) => userEnteredValue?.formulaValue !== undefined;

/** A formula for several cells names them. */
function withMovedFormula(
  cell: XmlElement,
  formula: XmlElement,
  rows: number,
  columns: number,
): XmlElement {
  const area = areaOfAddress(formula.attributes.ref ?? '');
  if (area === undefined) return cell;
  const { startRow, endRow, startColumn, endColumn } = area;
  const ref = rangeAddress({
    startRow: startRow + rows,
    endRow: endRow + rows,
    startColumn: startColumn + columns,
    endColumn: endColumn + columns,
  });
  const moved = withAttributes(formula, { ref });
  return withChildren(
    cell,
    cell.children.map((child) => (child === formula ? moved : child)),
  );
}

function hasOtherValue(before: CellData, after: CellData, is1904: boolean): boolean {
  if (before === after) return false;
  if (
    !isSame(before.userEnteredValue, after.userEnteredValue) ||
    ((isFormula(after) || after.userEnteredValue === undefined) &&
      !isSame(before.effectiveValue, after.effectiveValue)) ||
    !isSame(before.textFormatRuns, after.textFormatRuns)
  ) {
    return true;
  }
  // In the calendar of 1904 the same day is another number of the file.
  const isDate = (cell: CellData) => isDay(cell.userEnteredFormat?.numberFormat);
  return is1904 && after.userEnteredValue !== undefined && isDate(before) !== isDate(after);
}

interface Content {
  readonly type: string | undefined;
  readonly children: readonly XmlElement[];
}

const errorConstant = /^=?(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))$/;

const fileErrors = Object.fromEntries(
  Object.entries(errorTypes).map(([text, type]) => [type, text]),
);

/** undefined: nothing. */
function contentOf(
  cell: CellData,
  style: number,
  { is1904, styles }: RowContext,
): Content | undefined {
  const { userEnteredValue, effectiveValue, textFormatRuns, userEnteredFormat } = cell;
  const shift = is1904 && isDay(userEnteredFormat?.numberFormat) ? daysTo1904 : 0;
  if (userEnteredValue === undefined) {
    return effectiveValue === undefined ? undefined : constant(effectiveValue, shift, 'str');
  }
  const { formulaValue, stringValue } = userEnteredValue;
  if (formulaValue !== undefined) {
    const error = errorConstant.exec(formulaValue)?.[1];
    if (error !== undefined) return { type: 'e', children: [element('v', {}, [error])] };
    const result =
      effectiveValue === undefined ? undefined : constant(effectiveValue, shift, 'str');
    const formula = element('f', {}, [formulaToFile(formulaValue).text]);
    return { type: result?.type, children: [formula, ...(result?.children ?? [])] };
  }
  if (stringValue === undefined || stringValue === '' || textFormatRuns === undefined) {
    return constant(userEnteredValue, shift, 'inlineStr');
  }
  const ofCell = userEnteredFormat?.textFormat ?? {};
  const runs = textFormatRuns.map(({ startIndex = 0, format = {} }, index) => {
    const text = stringValue.slice(startIndex, textFormatRuns[index + 1]?.startIndex);
    const font = isEmpty(format) ? [] : [styles.runFont(style, ofCell, format)];
    return element('r', {}, [...font, textElement(text)]);
  });
  const lead = stringValue.slice(0, textFormatRuns[0]?.startIndex ?? 0);
  const all = lead === '' ? runs : [element('r', {}, [textElement(lead)]), ...runs];
  return { type: 'inlineStr', children: [element('is', {}, all)] };
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

function textElement(text: string): XmlElement {
  const isSpaced = /^\s|\s$|\n/.test(text);
  return element('t', isSpaced ? { 'xml:space': 'preserve' } : {}, [escapeString(text)]);
}

function constant(
  { numberValue, stringValue, boolValue, errorValue }: ExtendedValue,
  shift: number,
  text: 'str' | 'inlineStr',
): Content | undefined {
  const value = (type: string | undefined, content: string): Content => ({
    type,
    children: [element('v', {}, [content])],
  });
  if (numberValue !== undefined) return value(undefined, String(numberValue - shift));
  if (boolValue !== undefined) return value('b', boolValue ? '1' : '0');
  const error = errorConstant.exec(errorValue?.message ?? '')?.[1];
  if (error !== undefined) return value('e', error);
  if (errorValue !== undefined) return value('e', fileErrors[errorValue.type ?? ''] ?? '#VALUE!');
  if (stringValue === undefined || (stringValue === '' && text === 'inlineStr')) return undefined;
  if (text === 'str') return value('str', escapeString(stringValue));
  return { type: 'inlineStr', children: [element('is', {}, [textElement(stringValue)])] };
}
