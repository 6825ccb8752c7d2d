/** Widths and heights: pixels at Google; characters and points in a file. */
import type { Column, Row, Worksheet } from '@cj-tech-master/excelts';
import Schema = GoogleAppsScript.Sheets.Schema;

type Dimension = Schema.DimensionProperties;

/** A digit of the usual font is 7 pixels wide: ECMA-376 18.3.1.13, with Calibri or Arial. */
const digitWidth = 7;
const pixelsPerPoint = 96 / 72;

/** What Excel shows where the file says nothing: 64 and 20 pixels. */
const usualWidth = 64;
const usualHeight = 15;

/** What Google gives new rows and columns. */
export const googleHeight = 21;
export const googleWidth = 100;

/** One object for all columns, or rows, that look alike. */
export function columnSizes(worksheet: Worksheet, count: number): Dimension[] {
  const { defaultColWidth } = worksheet.properties;
  const usual = defaultColWidth === undefined ? usualWidth : pixelsOfWidth(defaultColWidth);
  const shared = sharer();
  return Array.from({ length: count }, (_, index) => {
    const column = worksheet.columns[index];
    const pixels = column?.width === undefined ? usual : pixelsOfWidth(column.width);
    return shared(pixels, column?.hidden === true);
  });
}

export function rowSizes(worksheet: Worksheet, count: number): Dimension[] {
  const usual = pixelsOfHeight(defaultHeight(worksheet));
  const shared = sharer();
  return Array.from({ length: count }, (_, index) => {
    const row = worksheet.findRow(index + 1);
    const pixels = row?.height === undefined ? usual : pixelsOfHeight(row.height);
    return shared(pixels, row?.hidden === true);
  });
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

export function writeColumnSize(
  worksheet: Worksheet,
  column: Column,
  before: Dimension,
  after: Dimension,
): void {
  if (after.pixelSize !== undefined && before.pixelSize !== after.pixelSize) {
    column.width = after.pixelSize / digitWidth;
  }
  if (isHidden(before) !== isHidden(after)) column.hidden = isHidden(after);
  keepColumn(worksheet, column);
}

export function writeRowSize(row: Row, before: Dimension, after: Dimension): void {
  if (after.pixelSize !== undefined && before.pixelSize !== after.pixelSize) {
    row.height = after.pixelSize / pixelsPerPoint;
    row.customHeight = true;
  }
  if (isHidden(before) !== isHidden(after)) row.hidden = isHidden(after);
  keepRow(row);
}

/**
 * The library drops a row that holds nothing and has no height, whatever its look; and it takes every
 * height for one that the user has set, which Excel would no longer fit to the row's texts.
 */
export function keepRow(row: Row): void {
  const isSpecial = row.hidden || row.outlineLevel > 0 || Object.keys(row.style).length > 0;
  if (row.height === undefined && isSpecial) {
    row.height = defaultHeight(row.worksheet);
  }
  row.customHeight ??= false;
}

/** A width that the library takes for no width; and it gives this to columns without one. */
const unwritten = 9;

export function keepColumn({ properties }: Worksheet, column: Column): void {
  if (column.width === undefined && !column.isDefault) {
    column.width = properties.defaultColWidth ?? usualWidth / digitWidth;
  }
  if (column.width === unwritten) column.width += 0.001;
}

/** Gives a sheet that the file did not have the sizes of Google's. */
export function useGoogleSizes(worksheet: Worksheet): void {
  worksheet.properties = {
    ...worksheet.properties,
    defaultRowHeight: googleHeight / pixelsPerPoint,
    defaultColWidth: googleWidth / digitWidth,
  };
}

/** In points; the library says 0 where the file says nothing. */
function defaultHeight({ properties: { defaultRowHeight = 0 } }: Worksheet): number {
  return defaultRowHeight > 0 ? defaultRowHeight : usualHeight;
}

function isHidden({ hiddenByUser }: Dimension): boolean {
  return hiddenByUser === true;
}

function pixelsOfWidth(width: number): number {
  return Math.round(width * digitWidth);
}

function pixelsOfHeight(points: number): number {
  return Math.round(points * pixelsPerPoint);
}
