/** Links of cells: <hyperlink> elements in the file, the link of a text format at Google. */
import { webLinkIn } from '../../core/vietnamese/web-links';
import type { CellData, Sheet } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import { cellAt, rowsOf } from '../emulator/sheets/grid';
import { addressOf, areaOfAddress, quoteTitle, readReference } from './a1';
import { renameSheets, type TitleChange } from './formula-references';
import type { Relation } from './relations';
import { element, withAttributes, type XmlElement } from './xml';

export interface Link {
  /** As the file holds it; its relation's id means nothing outside the part it was read from. */
  readonly source: XmlElement;
  readonly area: Area;
  /** An address outside the file; undefined: the link leads into the workbook. */
  readonly target: string | undefined;
  /** As the Sheets API has it. */
  readonly uri: string;
}

/** Sheets by title and by id, as they stand where a link is read or written. */
export interface SheetTitles {
  readonly idOf: (title: string) => number | undefined;
  readonly titleOf: (sheetId: number) => string | undefined;
}

export function readLinks(
  sources: readonly XmlElement[],
  relations: readonly Relation[],
  { idOf }: SheetTitles,
): readonly Link[] {
  return sources.flatMap((source) => {
    const { ref = '', location, 'r:id': id } = source.attributes;
    const area = areaOfAddress(ref);
    const target = relations.find((relation) => relation.id === id && relation.isExternal)?.target;
    if (area === undefined || (target ?? location) === undefined) return [];
    const uri =
      target === undefined
        ? uriOf(location ?? '', idOf)
        : target + (location === undefined ? '' : `#${location}`);
    return [{ source, area, target, uri }];
  });
}

/** 'Danh sách'!J12 -> #gid=5&range=J12; a name stays as it is. */
function uriOf(location: string, idOf: SheetTitles['idOf']): string {
  const reference = readReference(location);
  const sheetId = reference === undefined ? undefined : idOf(reference.title);
  return reference === undefined || sheetId === undefined
    ? `#${location}`
    : `#gid=${sheetId}&range=${addressOf(reference.area)}`;
}

function linkOf(cell: CellData): string | undefined {
  return (
    cell.userEnteredFormat?.textFormat?.link?.uri ??
    cell.textFormatRuns?.find(({ format }) => format?.link?.uri !== undefined)?.format?.link?.uri
  );
}

export interface WrittenLinks {
  readonly elements: readonly XmlElement[];
  /** The relations that the elements name. */
  readonly relations: readonly { readonly id: string; readonly target: string }[];
}

/**
 * The <hyperlink> elements of the sheet as it now stands. A link over several cells belongs to the
 * first; a link that was not touched stays word for word.
 * @param original the sheet as it was read; undefined: it is new
 */
export function writeLinks(
  links: readonly Link[],
  original: Sheet | undefined,
  sheet: Sheet,
  titles: SheetTitles,
  titleChange: TitleChange,
): WrittenLinks {
  const changes = changedLinks(original, sheet);
  const elements: XmlElement[] = [];
  const relations: { readonly id: string; readonly target: string }[] = [];
  const add = (source: XmlElement, target: string | undefined) => {
    const id = target === undefined ? undefined : `rIdLink${relations.length + 1}`;
    if (id !== undefined && target !== undefined) relations.push({ id, target });
    elements.push(withAttributes(source, { 'r:id': id }));
  };
  for (const { source, area, target } of links) {
    if (changes.has(placeOf(area.startRow, area.startColumn))) continue;
    const { location } = source.attributes;
    const moved = location === undefined ? undefined : renameSheets(location, titleChange);
    add(withAttributes(source, { location: moved }), target);
  }
  for (const [ref, uri] of changes) {
    if (uri === undefined) continue;
    const location = locationOf(uri, titles);
    if (location === undefined && webLinkIn(uri) === null) continue;
    add(element('hyperlink', { ref, location }), location === undefined ? uri : undefined);
  }
  return { elements, relations };
}

/** The links that are other than they were, by address; undefined: the link is gone. */
function changedLinks(
  original: Sheet | undefined,
  sheet: Sheet,
): ReadonlyMap<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  const before = original === undefined ? [] : rowsOf(original);
  const after = rowsOf(sheet);
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    if (before[row] === after[row]) continue;
    const columns = Math.max(before[row]?.values?.length ?? 0, after[row]?.values?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = before[row]?.values?.[column];
      const cell = cellAt(sheet, row, column);
      if (was === cell) continue;
      const uri = linkOf(cell);
      if (uri !== linkOf(was ?? {})) changes.set(placeOf(row, column), uri);
    }
  }
  return changes;
}

/** #gid=5&range=J12 -> 'Danh sách'!J12; undefined: the link leads out of the workbook. */
function locationOf(uri: string, { titleOf }: SheetTitles): string | undefined {
  const [, id = '', range = 'A1'] = /^#gid=(\d+)(?:&range=(.+))?$/.exec(uri) ?? [];
  const title = id === '' ? undefined : titleOf(Number(id));
  const area = areaOfAddress(range);
  if (title !== undefined && area !== undefined) {
    return `${quoteTitle(title)}!${addressOf(area)}`;
  }
  return uri.startsWith('#') ? uri.slice(1) : undefined;
}

function placeOf(row: number, column: number): string {
  return addressOf({
    startRow: row,
    endRow: row + 1,
    startColumn: column,
    endColumn: column + 1,
  });
}
