/** Tables (<table> parts) of a sheet: their cells move with it, their columns are named as the header is. */
import { rangeAddress } from '../../core/data/a1';
import type { Sheet } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import { cellAt } from '../emulator/sheets/grid';
import { areaOfAddress } from './a1';
import type { Package } from './package';
import type { Places } from './places';
import {
  childOf,
  childrenOf,
  element,
  elementsIn,
  withAttributes,
  withChildren,
  type XmlDocument,
  type XmlElement,
} from './xml';

/** @param drop takes the element of a table that is gone out of the sheet; given its relation's id */
export function writeTables(
  file: Package,
  part: string,
  now: Sheet,
  places: Places,
  drop: (id: string) => void,
): void {
  for (const { id, type, target } of file.relations(part)) {
    const document = type === 'table' || type === 'pivotTable' ? file.document(target) : undefined;
    if (document === undefined) continue;
    const { root } = document;
    const holder = type === 'table' ? root : childOf(root, 'location');
    const area = areaOfAddress(holder?.attributes.ref ?? '');
    const moved = area && places.area(area);
    if (area !== undefined && moved === undefined && type === 'table') {
      file.unrelate(part, [id]);
      drop(id);
      continue;
    }
    if (places.isMoved && holder !== undefined) moveReferences(document, holder, places);
    if (type === 'table' && area !== undefined && moved !== undefined) {
      nameColumns(document, area, moved, now, places);
    }
    file.writeDocument(target, document);
  }
}

function moveReferences(document: XmlDocument, holder: XmlElement, places: Places): void {
  const filters = ['autoFilter', 'sortState', 'sortCondition'].flatMap((name) =>
    elementsIn(document.root, name),
  );
  for (const one of [holder, ...filters]) {
    const area = areaOfAddress(one.attributes.ref ?? '');
    const moved = area && places.area(area);
    if (moved !== undefined) setAttribute(document, one, 'ref', rangeAddress(moved));
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

/**
 * Gives each column of a table an element with the name of its header: what differs from it, or is
 * missing, is what Excel repairs a file for.
 */
function nameColumns(
  document: XmlDocument,
  before: Area,
  after: Area,
  now: Sheet,
  places: Places,
): void {
  const list = childOf(document.root, 'tableColumns');
  if (list === undefined) return;
  const stored = childrenOf(list, 'tableColumn');
  const hasHeader = (document.root.attributes.headerRowCount ?? '1') !== '0';
  const taken = new Set(stored.map(({ attributes }) => attributes.name?.toLowerCase()));
  let highest = Math.max(0, ...stored.map(({ attributes }) => Number(attributes.id) || 0));
  const free = (name: string): string => (taken.has(name.toLowerCase()) ? free(`${name}_`) : name);
  const columns = Array.from({ length: after.endColumn - after.startColumn }, (_, index) => {
    const column = after.startColumn + index;
    const header = cellAt(now, after.startRow, column).userEnteredValue?.stringValue;
    const name = hasHeader ? header?.replace(/\r\n?|\n/g, '_x000a_') : undefined;
    const known = stored[places.columnOrigin(column) - before.startColumn];
    if (known !== undefined) {
      const own = known.attributes.name ?? '';
      if (name === undefined || plainName(name) === plainName(own)) return known;
      taken.delete(own.toLowerCase());
    } else highest += 1;
    const named = free(name ?? `Column${column + 1}`);
    taken.add(named.toLowerCase());
    return known === undefined
      ? element('tableColumn', { id: highest, name: named })
      : withAttributes(known, { name: named });
  });
  if (columns.length === stored.length && columns.every((one, at) => one === stored[at])) return;
  const counted = withAttributes(list, { count: columns.length });
  document.change(list, withChildren(counted, columns));
}

/** Programs write a line's end in a name in several ways. */
function plainName(name: string): string {
  return name.replace(/_x000[aAdD]_|\s/g, ' ');
}
