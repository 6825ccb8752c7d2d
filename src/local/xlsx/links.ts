/** Links of cells: <hyperlink> elements in the file, the link of a text format at Google. */
import { rangeAddress, quoteTitle } from '../../core/data/a1';
import { webLinkIn } from '../../core/vietnamese/web-links';
import type { CellData, Sheet } from '../../sheets/api';
import type { Area } from '../emulator/sheets/areas';
import { blankCell, rowsOf } from '../emulator/sheets/grid';
import { areaOfAddress, readReference } from './a1';
import { renameSheets, type TitleChange } from './formula-references';
import type { Relation } from './package';
import type { Places } from './places';
import { element, itemsOf, withAttributes, type XmlElement } from './xml';

export interface Link {
  /** As the file holds it. */
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
  root: XmlElement,
  relations: readonly Relation[],
  { idOf }: SheetTitles,
): readonly Link[] {
  const targets = new Map(
    relations.flatMap(({ id, target, isExternal }) => (isExternal ? [[id, target] as const] : [])),
  );
  return itemsOf(root, 'hyperlinks', 'hyperlink').flatMap((source) => {
    const { ref = '', location, 'r:id': id } = source.attributes;
    const area = areaOfAddress(ref);
    const target = targets.get(id ?? '');
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
    : `#gid=${sheetId}&range=${rangeAddress(reference.area)}`;
}

function linkOf(cell: CellData): string | undefined {
  return (
    cell.userEnteredFormat?.textFormat?.link?.uri ??
    cell.textFormatRuns?.find(({ format }) => format?.link?.uri !== undefined)?.format?.link?.uri
  );
}

/**
 * The <hyperlink> elements of the sheet as it now stands; undefined: they stay as they are. A link
 * over several cells belongs to the first; a link that was not touched stays word for word.
 * @param original the sheet as it was read; undefined: it is new
 * @param relate gives the id of a new relation to an address outside
 */
export function writeLinks(
  links: readonly Link[],
  original: Sheet | undefined,
  sheet: Sheet,
  places: Places,
  titles: SheetTitles,
  titleChange: TitleChange,
  relate: (target: string) => string,
): readonly XmlElement[] | undefined {
  const changes = changedLinks(original, sheet, places);
  const kept = links.map(({ source, area }): XmlElement | null => {
    const to = places.cell(area.startRow, area.startColumn);
    if (to === null || changes.has(placeOf(to.row, to.column))) return null;
    const { location, ref } = source.attributes;
    const renamed = location === undefined ? undefined : renameSheets(location, titleChange);
    const moved = places.isMoved ? movedArea(area, to) : area;
    const address = moved === area ? ref : rangeAddress(moved);
    return renamed === location && address === ref
      ? source
      : withAttributes(source, { ref: address, location: renamed });
  });
  const added = [...changes].flatMap(([ref, uri]) => {
    if (uri === undefined) return [];
    const location = locationOf(uri, titles);
    if (location === undefined && webLinkIn(uri) === null) return [];
    return [
      element(
        'hyperlink',
        location === undefined ? { ref, 'r:id': relate(uri) } : { ref, location },
      ),
    ];
  });
  if (added.length === 0 && kept.every((one, index) => one === links[index]?.source))
    return undefined;
  return [...kept.flatMap((one) => one ?? []), ...added];
}

function movedArea(area: Area, to: { readonly row: number; readonly column: number }): Area {
  const { startRow, endRow, startColumn, endColumn } = area;
  if (to.row === startRow && to.column === startColumn) return area;
  return {
    startRow: to.row,
    endRow: to.row + endRow - startRow,
    startColumn: to.column,
    endColumn: to.column + endColumn - startColumn,
  };
}

/** The links that are other than they were, by address; undefined: the link is gone. */
function changedLinks(
  original: Sheet | undefined,
  sheet: Sheet,
  places: Places,
): ReadonlyMap<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  const before = original === undefined ? [] : rowsOf(original);
  const after = rowsOf(sheet);
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const origin = before[places.rowOrigin(row)];
    if (origin === after[row] && !places.columnsMoved) continue;
    const columns = Math.max(origin?.values?.length ?? 0, after[row]?.values?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = origin?.values?.[places.columnOrigin(column)];
      const cell = after[row]?.values?.[column] ?? blankCell;
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
    return `${quoteTitle(title)}!${rangeAddress(area)}`;
  }
  return uri.startsWith('#') ? uri.slice(1) : undefined;
}

function placeOf(row: number, column: number): string {
  return rangeAddress({
    startRow: row,
    endRow: row + 1,
    startColumn: column,
    endColumn: column + 1,
  });
}
