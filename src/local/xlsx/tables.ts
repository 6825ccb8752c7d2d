/** Tables (<table> parts) of a sheet: their cells move with it, their columns are named as the header is. */
import type { Sheet } from '../../sheets/api';
import { cellAt } from '../emulator/sheets/grid';
import { addressOf, areaOfAddress } from './a1';
import type { Package } from './package';
import type { Places } from './places';
import {
  childOf,
  childrenOf,
  elementsIn,
  withAttributes,
  type XmlDocument,
  type XmlElement,
} from './xml';

export function writeTables(file: Package, part: string, now: Sheet, places: Places): void {
  for (const { type, target } of file.relations(part)) {
    const document = type === 'table' ? file.document(target) : undefined;
    if (document === undefined) continue;
    if (places.isMoved) moveReferences(document, places);
    nameColumns(document, now, places);
    file.writeDocument(target, document);
  }
}

function moveReferences(document: XmlDocument, places: Places): void {
  const filters = ['autoFilter', 'sortState', 'sortCondition'].flatMap((name) =>
    elementsIn(document.root, name),
  );
  for (const one of [document.root, ...filters]) {
    const { ref = '' } = one.attributes;
    const area = areaOfAddress(ref);
    const moved = area && places.area(area);
    if (moved === undefined || one.place === undefined) continue;
    setAttribute(document, one, 'ref', addressOf(moved));
  }
}

/** Changes one attribute in the start tag of an element, and nothing else of it. */
export function setAttribute(
  document: XmlDocument,
  { place }: XmlElement,
  name: string,
  value: string,
): void {
  if (place === undefined) return;
  const tag = document.text.slice(place.start, place.inner);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = tag.replace(pattern, (_, before: string) => `${before}"${value}"`);
  document.replace({ start: place.start, end: place.inner }, changed);
}

/** A header that differs from its column's name is what Excel repairs a file for. */
function nameColumns(document: XmlDocument, now: Sheet, places: Places): void {
  const { ref = '', headerRowCount = '1' } = document.root.attributes;
  const stored = areaOfAddress(ref);
  const area = stored && places.area(stored);
  const list = childOf(document.root, 'tableColumns');
  if (area === undefined || list === undefined || headerRowCount === '0') return;
  const columns = childrenOf(list, 'tableColumn');
  const taken = new Set(columns.map(({ attributes }) => attributes.name?.toLowerCase()));
  columns.forEach((column, index) => {
    const text = cellAt(now, area.startRow, area.startColumn + index).userEnteredValue?.stringValue;
    const name = text?.replace(/\r\n?|\n/g, '_x000a_');
    const before = column.attributes.name;
    if (
      name === undefined ||
      plainName(name) === plainName(before ?? '') ||
      taken.has(name.toLowerCase())
    )
      return;
    taken.add(name.toLowerCase());
    document.change(column, { ...withAttributes(column, { name }) });
  });
}

/** Programs write a line's end in a name in several ways. */
function plainName(name: string): string {
  return name.replace(/_x000[aAdD]_|\s/g, ' ');
}
