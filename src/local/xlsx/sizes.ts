/** Widths and heights: pixels at Google; characters and points in a file. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { xlsxColumns } from './a1';
import type { ReadRow } from './read-cells';
import { childOf, element, flag, itemsOf, type XmlElement } from './xml';

export type Dimension = Schema.DimensionProperties;

/** A digit of the usual font is 7 pixels wide: ECMA-376 18.3.1.13, with Calibri or Arial. */
const digitWidth = 7;
const pixelsPerPoint = 96 / 72;

/** What Excel shows where the file says nothing: 64 and 20 pixels. */
const usualWidth = 64;
const usualHeight = 15;

/** What Google gives new rows and columns. */
export const googleHeight = 21;
export const googleWidth = 100;

/** The <sheetFormatPr> of a sheet with the sizes of Google's. */
export const googleSizes = {
  defaultRowHeight: googleHeight / pixelsPerPoint,
  defaultColWidth: googleWidth / digitWidth,
};

function formatOf(root: XmlElement): XmlElement {
  return childOf(root, 'sheetFormatPr') ?? element('sheetFormatPr');
}

function usualColumn(root: XmlElement): number {
  const width = Number(formatOf(root).attributes.defaultColWidth ?? NaN);
  return width >= 0 ? pixelsOfWidth(width) : usualWidth;
}

/** One object for all columns, or rows, that look alike. */
export function columnSizes(root: XmlElement, count: number): Dimension[] {
  const usual = usualColumn(root);
  const shared = sharer();
  const sizes = Array.from({ length: count }, () => shared(usual, false));
  for (const { min, max, source } of columnsIn(root)) {
    const width = Number(source.attributes.width ?? NaN);
    const pixels = width >= 0 ? pixelsOfWidth(width) : usual;
    sizes.fill(shared(pixels, flag(source, 'hidden')), Math.min(min, count), Math.min(max, count));
  }
  return sizes;
}

export function rowSizes(
  root: XmlElement,
  rows: readonly (ReadRow | undefined)[],
  count: number,
): Dimension[] {
  const usual = pixelsOfHeight(defaultHeight(root));
  const shared = sharer();
  const plain = shared(usual, false);
  const sizes = Array.from({ length: count }, () => plain);
  rows.forEach((row, index) => {
    if (row === undefined || index >= count) return;
    sizes[index] = shared(
      row.height === undefined ? usual : pixelsOfHeight(row.height),
      row.isHidden,
    );
  });
  return sizes;
}

function sharer(): (pixelSize: number, isHidden: boolean) => Dimension {
  const known = new Map<string, Dimension>();
  return (pixelSize, isHidden) => {
    const key = `${pixelSize} ${isHidden}`;
    const size = known.get(key) ?? { pixelSize, ...(isHidden && { hiddenByUser: true }) };
    known.set(key, size);
    return size;
  };
}

interface StoredColumns {
  /** 0-based, the end exclusive. */
  readonly min: number;
  readonly max: number;
  readonly source: XmlElement;
}

function columnsIn(root: XmlElement): readonly StoredColumns[] {
  return itemsOf(root, 'cols', 'col').map((source) => ({
    min: Math.max(1, Number(source.attributes.min)) - 1,
    max: Math.min(xlsxColumns, Number(source.attributes.max ?? source.attributes.min)),
    source,
  }));
}

/**
 * The <col> elements of a sheet as its columns now stand.
 * @param was the sizes as they were read
 * @param originOf the file's column that a column is; -1: it is new
 */
export function columnElements(
  root: XmlElement,
  was: readonly Dimension[],
  now: readonly Dimension[],
  originOf: (column: number) => number,
): readonly XmlElement[] {
  const stored = columnsIn(root);
  const elements: XmlElement[] = [];
  const usual = usualColumn(root);
  let last: { key: string; source: Record<string, string>; min: number; max: number } | null = null;
  const end = () => {
    if (last !== null) {
      elements.push(element('col', { ...last.source, min: last.min + 1, max: last.max + 1 }));
    }
  };
  const add = (source: Record<string, string> | undefined, min: number, max: number) => {
    if (source === undefined) return;
    const { min: _, max: __, ...rest } = source;
    const key = JSON.stringify(rest);
    if (last?.key === key && last.max === min - 1) {
      last.max = max;
      return;
    }
    end();
    last = { key, source: rest, min, max };
  };
  const count = Math.max(now.length, was.length);
  const attributesAt = (column: number) =>
    stored.find(({ min, max }) => min <= column && column < max)?.source.attributes;
  for (let column = 0; column < count; column += 1) {
    const origin = originOf(column);
    const before = origin < 0 ? undefined : attributesAt(origin);
    const is = now[column];
    const from = origin < 0 ? { pixelSize: usual } : (was[origin] ?? { pixelSize: usual });
    add(is === undefined ? before : columnAfter(before, from, is, usual), column, column);
  }
  for (const { min, max, source } of stored) {
    if (max > count) add(source.attributes, Math.max(min, count), max - 1);
  }
  end();
  return elements;
}

function columnAfter(
  stored: Record<string, string> | undefined,
  from: Dimension,
  to: Dimension,
  usual: number,
): Record<string, string> | undefined {
  const isSized = to.pixelSize !== undefined && to.pixelSize !== from.pixelSize;
  const isHiding = isHidden(from) !== isHidden(to);
  if (!isSized && !isHiding) return stored;
  const { hidden: _, ...rest } = stored ?? {};
  return {
    ...rest,
    ...(isSized || rest.width === undefined
      ? { width: String((to.pixelSize ?? usual) / digitWidth), customWidth: '1' }
      : {}),
    ...(isHidden(to) && { hidden: '1' }),
  };
}

/** What changes in the start tag of a row; undefined: the attribute goes. */
export function rowAttributes(from: Dimension, to: Dimension): Record<string, string | undefined> {
  return {
    ...(to.pixelSize !== undefined &&
      from.pixelSize !== to.pixelSize && {
        ht: String(to.pixelSize / pixelsPerPoint),
        customHeight: '1',
      }),
    ...(isHidden(from) !== isHidden(to) && { hidden: isHidden(to) ? '1' : undefined }),
  };
}

export function isSameSize(one: Dimension | undefined, other: Dimension | undefined): boolean {
  return (
    one === other ||
    (one?.pixelSize === other?.pixelSize && isHidden(one ?? {}) === isHidden(other ?? {}))
  );
}

/** The size of a row that the file says nothing of. */
export function usualRow(root: XmlElement): Dimension {
  return { pixelSize: pixelsOfHeight(defaultHeight(root)) };
}

function defaultHeight(root: XmlElement): number {
  const height = Number(formatOf(root).attributes.defaultRowHeight ?? 0);
  return height > 0 ? height : usualHeight;
}

function isHidden({ hiddenByUser }: Dimension): boolean {
  return hiddenByUser === true;
}

/** What Excel takes at most: characters and points. */
const widest = 255;
const highest = 409.5;

function pixelsOfWidth(width: number): number {
  return Math.round(Math.min(width, widest) * digitWidth);
}

function pixelsOfHeight(points: number): number {
  return Math.round(Math.min(points, highest) * pixelsPerPoint);
}

export function pointsOf(pixels: number): number {
  return pixels / pixelsPerPoint;
}
