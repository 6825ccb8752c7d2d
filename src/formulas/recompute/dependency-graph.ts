/** Knows which formulas read a cell, directly or through a range. */
import { cellKey, type Range, type SheetValues } from '../values';

interface RangeVertex<Reader> {
  readonly range: Range;
  readonly readers: Set<Reader>;
}

interface SheetVertices<Reader> {
  /** Readers of single cells, by cell. */
  readonly cells: Map<number, Set<Reader>>;
  /** Ranges of several cells, by what they span. */
  readonly ranges: Map<string, RangeVertex<Reader>>;
  /** The narrow ones of them by column. */
  readonly columns: Map<number, Set<RangeVertex<Reader>>>;
  readonly wide: Set<RangeVertex<Reader>>;
}

/** Ranges of more columns than these are looked through one by one. */
const widest = 64;

export class DependencyGraph<Reader> {
  private readonly sheets = new Map<SheetValues, SheetVertices<Reader>>();
  /** Not in the graph yet: a workbook that is only opened is never asked who reads a cell. */
  private waiting = new Set<Reader>();

  constructor(private readonly readsOf: (reader: Reader) => readonly Range[]) {}

  add(reader: Reader): void {
    this.waiting.add(reader);
  }

  remove(reader: Reader): void {
    if (this.waiting.delete(reader)) return;
    for (const range of this.readsOf(reader)) {
      const vertices = this.verticesOf(range.sheet);
      if (range.isCell) {
        vertices.cells.get(cellKey(range.startRow, range.startColumn))?.delete(reader);
        continue;
      }
      const key = rangeKey(range);
      const vertex = vertices.ranges.get(key);
      vertex?.readers.delete(reader);
      if (vertex === undefined || vertex.readers.size > 0) continue;
      vertices.ranges.delete(key);
      vertices.wide.delete(vertex);
      for (const ranges of vertices.columns.values()) ranges.delete(vertex);
    }
  }

  /** Calls back for every formula that reads the cell; one may come twice. */
  eachReader(
    sheet: SheetValues,
    row: number,
    column: number,
    tell: (reader: Reader) => void,
  ): void {
    this.takeWaiting();
    const vertices = this.sheets.get(sheet);
    if (vertices === undefined) return;
    vertices.cells.get(cellKey(row, column))?.forEach(tell);
    for (const { range, readers } of vertices.columns.get(column) ?? []) {
      if (row >= range.startRow && row < range.endRow) readers.forEach(tell);
    }
    for (const { range, readers } of vertices.wide) {
      if (row < range.startRow || row >= range.endRow) continue;
      if (column >= range.startColumn && column < range.endColumn) readers.forEach(tell);
    }
  }

  private takeWaiting(): void {
    if (this.waiting.size === 0) return;
    const readers = this.waiting;
    this.waiting = new Set();
    for (const reader of readers) {
      for (const range of this.readsOf(reader)) this.connect(reader, range);
    }
  }

  private connect(reader: Reader, range: Range): void {
    const vertices = this.verticesOf(range.sheet);
    if (range.isCell) {
      addTo(vertices.cells, cellKey(range.startRow, range.startColumn), reader);
      return;
    }
    const key = rangeKey(range);
    let vertex = vertices.ranges.get(key);
    if (vertex === undefined) {
      vertex = { range, readers: new Set() };
      vertices.ranges.set(key, vertex);
      if (range.width > widest) vertices.wide.add(vertex);
      else {
        for (let column = range.startColumn; column < range.endColumn; column += 1) {
          addTo(vertices.columns, column, vertex);
        }
      }
    }
    vertex.readers.add(reader);
  }

  private verticesOf(sheet: SheetValues): SheetVertices<Reader> {
    let vertices = this.sheets.get(sheet);
    if (vertices === undefined) {
      vertices = { cells: new Map(), ranges: new Map(), columns: new Map(), wide: new Set() };
      this.sheets.set(sheet, vertices);
    }
    return vertices;
  }
}

function rangeKey({ startRow, endRow, startColumn, endColumn }: Range): string {
  return `${startRow}:${endRow}:${startColumn}:${endColumn}`;
}

function addTo<Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, new Set([item]));
  else items.add(item);
}
