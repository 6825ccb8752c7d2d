/** Knows which formulas read a cell, directly or through a range. */
import { cellKey, type Range, type SheetValues } from './values';

interface Area<Reader> {
  readonly range: Range;
  readonly readers: Set<Reader>;
}

interface OfSheet<Reader> {
  /** By cell. */
  readonly cells: Map<number, Set<Reader>>;
  /** Ranges of several cells, by what they span. */
  readonly areas: Map<string, Area<Reader>>;
  /** The narrow ones of them by column. */
  readonly columns: Map<number, Set<Area<Reader>>>;
  readonly wide: Set<Area<Reader>>;
}

/** Ranges of more columns than these are looked through one by one. */
const widest = 64;

export class DependencyGraph<Reader> {
  private readonly sheets = new Map<SheetValues, OfSheet<Reader>>();

  add(reader: Reader, ranges: readonly Range[]): void {
    for (const range of ranges) {
      const ofSheet = this.ofSheet(range.sheet);
      if (range.isCell) {
        addTo(ofSheet.cells, cellKey(range.startRow, range.startColumn), reader);
        continue;
      }
      const key = areaKey(range);
      let area = ofSheet.areas.get(key);
      if (area === undefined) {
        area = { range, readers: new Set() };
        ofSheet.areas.set(key, area);
        if (range.width > widest) ofSheet.wide.add(area);
        else {
          for (let column = range.startColumn; column < range.endColumn; column += 1) {
            addTo(ofSheet.columns, column, area);
          }
        }
      }
      area.readers.add(reader);
    }
  }

  remove(reader: Reader, ranges: readonly Range[]): void {
    for (const range of ranges) {
      const ofSheet = this.ofSheet(range.sheet);
      if (range.isCell) {
        ofSheet.cells.get(cellKey(range.startRow, range.startColumn))?.delete(reader);
        continue;
      }
      const area = ofSheet.areas.get(areaKey(range));
      area?.readers.delete(reader);
      if (area === undefined || area.readers.size > 0) continue;
      ofSheet.areas.delete(areaKey(range));
      ofSheet.wide.delete(area);
      for (const areas of ofSheet.columns.values()) areas.delete(area);
    }
  }

  /** Calls back for every formula that reads the cell; one may come twice. */
  eachReader(
    sheet: SheetValues,
    row: number,
    column: number,
    tell: (reader: Reader) => void,
  ): void {
    const ofSheet = this.sheets.get(sheet);
    if (ofSheet === undefined) return;
    ofSheet.cells.get(cellKey(row, column))?.forEach(tell);
    for (const { range, readers } of ofSheet.columns.get(column) ?? []) {
      if (row >= range.startRow && row < range.endRow) readers.forEach(tell);
    }
    for (const { range, readers } of ofSheet.wide) {
      if (row < range.startRow || row >= range.endRow) continue;
      if (column >= range.startColumn && column < range.endColumn) readers.forEach(tell);
    }
  }

  private ofSheet(sheet: SheetValues): OfSheet<Reader> {
    let ofSheet = this.sheets.get(sheet);
    if (ofSheet === undefined) {
      ofSheet = { cells: new Map(), areas: new Map(), columns: new Map(), wide: new Set() };
      this.sheets.set(sheet, ofSheet);
    }
    return ofSheet;
  }
}

function areaKey({ startRow, endRow, startColumn, endColumn }: Range): string {
  return `${startRow}:${endRow}:${startColumn}:${endColumn}`;
}

function addTo<Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, new Set([item]));
  else items.add(item);
}
